/** `entente import`, `diff` and `remove`: data sets into the graph and out of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import {
  type Change,
  DatasetError,
  diffDataset,
  folderOf,
  format,
  importDataset,
  type Imported,
  importInBulk,
  LossRefused,
  lostShare,
  NotInBulk,
  type Outcome,
  prepare,
  type Prepared,
  type Rejected,
  removeDataset,
  type Say,
  storeDataset,
  type StoreOptions,
} from '../dataset/index.js';
import { OperatorError } from '../errors.js';
import { Graph } from '../database/index.js';
import { replaceStore } from '../local-neo4j/index.js';
import { Meter } from './meter.js';
import { explain, openGraph, type OpenGraph } from './open.js';
import { printOutcome } from './outcome.js';
import { spareMemory } from './spare.js';
import { confirm, print, printJson, progress, style } from './terminal.js';

export interface ImportOptions {
  json: boolean;
  data?: string;
  decisions?: string;
  skipInvalid: boolean;
  rejects: string;
  verify: boolean;
  yes: boolean;
  /** Undefined: where it is worth it and can be done. */
  bulk?: boolean;
}

/** Opens the graph for the time of some work, and says what its failure means. */
export async function withGraph<T>(
  config: Config,
  work: (opened: OpenGraph) => Promise<T>,
  check?: Parameters<typeof openGraph>[2],
): Promise<T> {
  spareMemory();
  const opened = await openGraph(config, progress, check);
  try {
    return await work(opened);
  } catch (error) {
    throw explain(error, opened);
  } finally {
    await opened.close();
  }
}

export async function importCommand(config: Config, what: string, options: ImportOptions): Promise<void> {
  const folder = folderOf(what);
  const { json, data, decisions, skipInvalid, verify, yes, bulk, rejects } = options;
  await withGraph(config, async (opened) => {
    const meter = new Meter(json);
    const run = (mostLost: number): Promise<Imported> =>
      importDataset(opened.graph, folder, {
        ...{ data, decisions, skipInvalid, verify, mostLost, say: meter.say },
        store: (_, prepared, how) => store(config, opened, prepared, bulk, how),
      });
    const imported = await run(yes ? 1 : MOST_LOST).catch(async (error: unknown) => {
      if (!(error instanceof LossRefused)) throw error;
      if (!(await confirm(`${error.message}\nImport it all the same?`))) throw error;
      return run(1);
    });
    const seconds = meter.end();
    if (imported.rejected.length > 0) writeRejects(rejects, imported.rejected);
    const facts = Object.values(imported.total).reduce((sum, count) => sum + count, 0);
    const rate = Math.round(facts / Math.max(seconds, 0.001));
    if (json) {
      const { rejected, ...rest } = imported;
      printJson({ event: 'done', ...rest, rejected: rejected.length, seconds, factsPerSecond: rate });
      return;
    }
    for (const warning of imported.warnings) process.stderr.write(`${style.yellow(format(warning).trim())}\n`);
    printOutcome(imported);
    print(`  ${facts.toLocaleString('en')} facts in ${seconds.toFixed(1)} s, ${rate.toLocaleString('en')} a second`);
    if (imported.rejected.length > 0) {
      const count = new Set(imported.rejected.map(({ file, line }) => `${file}:${line}`)).size;
      print(`  ${count} ${count === 1 ? 'record was' : 'records were'} left out; what and why is in ${rejects}`);
    }
  });
}

/** The share of its facts that a data set loses without a question. */
const MOST_LOST = 0.1;

/** In bulk where that is worth it and can be done, else the ordinary way. */
async function store(
  config: Config,
  opened: OpenGraph,
  prepared: Prepared,
  bulk: boolean | undefined,
  how: StoreOptions,
): Promise<Outcome> {
  if (bulk ?? (opened.local?.started === true && prepared.records >= BULK_FROM)) {
    try {
      return await storeInBulk(config, opened, prepared, how.say);
    } catch (error) {
      if (!(error instanceof NotInBulk)) throw error;
      if (bulk) throw new OperatorError(`It cannot be imported in bulk: ${error.message}. Import without --bulk.`);
      progress(`Not in bulk, which would be quicker: ${error.message}.`);
    }
  }
  return storeDataset(opened.graph, prepared, how);
}

/** From how many records on building a new store is quicker than writing into the one that is there. */
const BULK_FROM = 500_000;

/** @throws NotInBulk where it must go the ordinary way */
async function storeInBulk(
  config: Config,
  opened: OpenGraph,
  prepared: Prepared,
  say: Say | undefined,
): Promise<Outcome> {
  const { graph, local } = opened;
  if (local === undefined) throw new NotInBulk('only the local Neo4j can be built anew');
  if (!local.started) throw new NotInBulk('the local Neo4j is used by another program');
  return importInBulk(graph, prepared, {
    say,
    folder: join(config.local.home, 'bulk-tables'),
    replace: async (tables, finish) => {
      await graph.close();
      await replaceStore(config.local, local, tables, async (address) => {
        const built = Graph.at(address, { queryTimeoutMs: config.queryTimeoutMs });
        await finish(built).finally(() => built.close());
      });
    },
  });
}

/** One JSON object a line: where it stands, why it was left out, and the record itself. */
function writeRejects(file: string, rejected: readonly Rejected[]): void {
  const lines = rejected.map(({ fields: record, file: at, line, column, message, cure }) =>
    JSON.stringify({ file: at, line, column, message, cure, record }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}

export async function diffCommand(
  config: Config,
  what: string,
  options: { json: boolean; data?: string; decisions?: string; skipInvalid: boolean; full: boolean },
): Promise<void> {
  const { json, data, decisions, skipInvalid, full } = options;
  const folder = folderOf(what);
  await withGraph(config, async ({ graph }) => {
    const meter = new Meter(false);
    const prepared = await prepare(graph, folder, { data, decisions, skipInvalid, say: meter.say });
    try {
      const changes: Change[] = [];
      const each = full ? (change: Change): void => void changes.push(change) : undefined;
      const diff = await diffDataset(graph, prepared, each, meter.say);
      meter.end();
      const rejected = prepared.rejected.length;
      if (json) printJson({ ...diff, rejected, ...(full && { changes }) });
      else printDiff(diff, changes, prepared, full);
      if (diff.refused.length > 0) throw new DatasetError(diff.dataset, diff.refused);
    } finally {
      await prepared.close();
    }
  });
}

const SIGNS: Record<Change['change'], (text: string) => string> = {
  created: (text) => style.green(`+ ${text}`),
  changed: (text) => style.yellow(`~ ${text}`),
  removed: (text) => style.red(`- ${text}`),
};

function printDiff(
  outcome: Outcome,
  changes: readonly Change[],
  { warnings, rejected }: Pick<Prepared, 'warnings' | 'rejected'>,
  full: boolean,
): void {
  for (const warning of warnings) process.stderr.write(`${style.yellow(format(warning).trim())}\n`);
  for (const { change, kind, fact, properties } of changes) {
    print(SIGNS[change](`${kind} ${fact}`));
    for (const [name, { before, after }] of Object.entries(properties ?? {})) {
      if (change === 'created') print(`    ${name}: ${after ?? ''}`);
      else print(`    ${name}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`);
    }
  }
  printOutcome(outcome);
  const { created, changed, removed } = outcome.total;
  if (created + changed + removed === 0) print('  An import would change nothing.');
  else if (!full) print('  Add --full to see each change; "entente import" makes them.');
  if (lostShare(outcome) > MOST_LOST)
    print('  More than a tenth of its facts would go: "entente import" asks first, or wants --yes.');
  if (rejected.length > 0) print(`  ${rejected.length} problems: the records that have them are left out.`);
}

export async function removeCommand(
  config: Config,
  name: string,
  { json, yes }: { json: boolean; yes: boolean },
): Promise<void> {
  await withGraph(config, async ({ graph }) => {
    if (!yes && !(await confirm(`Remove data set "${name}" from the graph?`))) {
      throw new OperatorError('Nothing was removed. Say --yes where nobody can be asked.');
    }
    const outcome = await removeDataset(graph, name);
    if (json) printJson(outcome);
    else printOutcome(outcome);
  });
}
