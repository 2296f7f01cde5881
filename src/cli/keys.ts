/** `entente keys`: who is let in, made, listed and revoked at the command line alone. */
import { addKey, isRole, type KeyRecord, listKeys, revokeKey, ROLES } from '../access/index.js';
import type { Config } from '../config.js';
import { OperatorError } from '../errors.js';
import { SLUG } from '../model/ids.js';
import { withGraph } from './import.js';
import { headedTable, print, printJson, style } from './terminal.js';

export interface AddOptions {
  role: string;
  expires?: string | undefined;
  dataset?: string[] | undefined;
  json: boolean;
}

const LONGEST_NAME = 200;
const DAY_MS = 86_400_000;

/** Makes a key and prints it, once. */
export async function addKeyCommand(config: Config, name: string, options: AddOptions): Promise<void> {
  const { role, dataset: datasets = [], json } = options;
  if (!isRole(role)) throw new OperatorError(`--role got ${JSON.stringify(role)}; wanted ${ROLES.join(', ')}.`);
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    throw new OperatorError(
      `The name got ${name.length} characters; wanted 1 to ${LONGEST_NAME}, such as "Dashboards of the press office".`,
    );
  }
  if (role === 'reader' && datasets.length > 0) {
    throw new OperatorError('--dataset says what a key may import; a reader imports nothing. Pass --role importer.');
  }
  const wrong = datasets.find((name) => !SLUG.test(name));
  if (wrong !== undefined) {
    throw new OperatorError(
      `--dataset got ${JSON.stringify(wrong)}; wanted the name of a data set, such as press-archive: lower-case letters and digits, with hyphens between.`,
    );
  }
  const expires = options.expires === undefined ? null : endOf(options.expires, new Date());
  await withGraph(config, async ({ graph }) => {
    const { key, record } = await addKey(graph, { name: name.trim(), role, datasets, expires });
    if (json) {
      printJson({ key, ...record });
      return;
    }
    print(style.bold(key));
    print(`  This is the only time that it is shown. Send it as "Authorization: Bearer ${key.slice(0, 11)}…".`);
    print(`  ${role}${record.expires === null ? '' : `, until ${record.expires}`}, id ${record.id}`);
  });
}

/** Lists the keys; none of them can be seen again. */
export async function listKeysCommand(config: Config, { json }: { json: boolean }): Promise<void> {
  await withGraph(config, async ({ graph }) => {
    const keys = await listKeys(graph);
    if (json) {
      printJson({ keys });
      return;
    }
    if (keys.length === 0) print('There are no keys. "entente keys add NAME" makes one.');
    else {
      const rows = keys.map((key) => [
        ...[key.id, key.name, key.role, key.role === 'reader' ? 'none' : key.datasets.join(', ') || 'all'],
        ...[key.created.slice(0, 10), stateOf(key, new Date())],
      ]);
      print(headedTable(['id', 'name', 'role', 'imports', 'made', 'state'], rows));
    }
  });
}

/** Ends a key at once. */
export async function revokeKeyCommand(config: Config, id: string, { json }: { json: boolean }): Promise<void> {
  await withGraph(config, async ({ graph }) => {
    const record = await revokeKey(graph, id);
    if (json) printJson(record);
    else print(`The key ${id} (${record.name}) opens nothing any more, since ${String(record.revoked)}.`);
  });
}

function stateOf({ expires, revoked }: KeyRecord, now: Date): string {
  if (revoked !== null) return `revoked ${revoked.slice(0, 10)}`;
  if (expires === null) return 'good';
  return Date.parse(expires) <= now.getTime()
    ? `expired ${expires.slice(0, 10)}`
    : `good until ${expires.slice(0, 10)}`;
}

/** When a key ends: at the beginning of a day (UTC), or after so many days. @throws OperatorError */
function endOf(text: string, now: Date): Date {
  const wanted = 'wanted a day to come, such as 2027-12-31, or days from now, such as 90d';
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  const end = days === undefined ? new Date(`${text}T00:00:00Z`) : new Date(now.getTime() + Number(days) * DAY_MS);
  const isDay = days !== undefined || (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(end.getTime()));
  const isReal = days !== undefined || (isDay && end.toISOString().startsWith(text));
  if (!isReal || end <= now) throw new OperatorError(`--expires got ${JSON.stringify(text)}; ${wanted}.`);
  return end;
}
