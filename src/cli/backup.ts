/** `entente backup` and `entente restore`: the whole graph as a file, and back. */
import type { Config } from '../config.js';
import { checkSchema } from '../database/index.js';
import { backUp, type BackupHead, checkBackup, countReplaced, restoreBackup } from '../dataset/index.js';
import { OperatorError } from '../errors.js';
import { withGraph } from './import.js';
import type { OpenGraph } from './open.js';
import { Meter } from './meter.js';
import { confirm, print, printJson } from './terminal.js';
import { version } from './version.js';

/** Writes the graph to a file. @throws OperatorError where it cannot be written, or is there and is not to be replaced */
export async function backupCommand(
  config: Config,
  file: string,
  { force, json }: { force: boolean; json: boolean },
): Promise<void> {
  const write = async ({ graph }: OpenGraph): Promise<void> => {
    const meter = new Meter(false);
    const head = await backUp(graph, file, { program: version, force, say: meter.say });
    const seconds = meter.end();
    if (json) printJson({ file, ...head, seconds });
    else print(`${file}: ${contentsOf(head)}, in ${seconds.toFixed(1)} s. Keep it safe: it holds hashes of keys too.`);
  };
  // Before an upgrade it is taken by the new program as well as by the old: it does not bring the graph up to date.
  await withGraph(config, write, checkSchema);
}

/** Makes the graph the one of a file. @throws OperatorError where that is not whole, or the graph holds something and nobody says yes */
export async function restoreCommand(
  config: Config,
  file: string,
  { yes, json }: { yes: boolean; json: boolean },
): Promise<void> {
  const meter = new Meter(false);
  // Whole before a server is started, or anybody asked.
  await checkBackup(file, meter.say);
  meter.end();
  await withGraph(config, async ({ graph, uri }) => {
    const count = await countReplaced(graph);
    const question = `This replaces all ${count.toLocaleString('en')} nodes of ${uri}, and what relates them. Go on?`;
    if (count > 0 && !yes && !(await confirm(question))) {
      throw new OperatorError(
        `${uri} holds ${count.toLocaleString('en')} nodes already. Nothing was changed. Answer "y" in a terminal, or pass --yes to replace them.`,
      );
    }
    const head = await restoreBackup(graph, file, { replace: count > 0, say: meter.say });
    const seconds = meter.end();
    if (json) printJson({ file, ...head, replaced: count, seconds });
    else print(`${uri} is as it was on ${head.at}: ${contentsOf(head)}, in ${seconds.toFixed(1)} s.`);
  });
}

function contentsOf({ nodes, relationships }: BackupHead): string {
  return `${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`;
}
