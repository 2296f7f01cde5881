/** Data sets written as data sets: a folder with `dataset.yaml` and JSON Lines, which an import reads back. */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Graph } from '../../database/graph.js';
import { entriesOf } from './entries.js';

/**
 * Writes data sets into a folder, each into one of its name.
 *
 * @param names which; all that the graph holds if left out
 * @returns how many entries were written of each
 */
export async function exportNative(
  graph: Graph,
  folder: string,
  names?: readonly string[],
): Promise<Map<string, number>> {
  const rows = await graph.run(
    `MATCH (d:Dataset) WHERE $names IS NULL OR d.slug IN $names
     RETURN d.slug AS name, d.label AS title, d.version AS version, d.licence AS licence, d.publisher AS publisher,
       d.citation AS citation, d.precedence AS precedence, d.requires AS requires,
       coalesce(d.same, []) AS same, coalesce(d.different, []) AS different ORDER BY name`,
    { names: names ?? null },
  );
  const written = new Map<string, number>();
  for (const { same, different, ...row } of rows) {
    const name = String(row.name);
    const target = join(folder, name);
    await mkdir(target, { recursive: true });
    const manifest = Object.fromEntries(
      Object.entries(row).filter(
        ([, value]) => value !== null && value !== 0 && !(Array.isArray(value) && value.length === 0),
      ),
    );
    const decisions = { same: pairsOf(same), different: pairsOf(different) };
    const isDecided = decisions.same.length + decisions.different.length > 0;
    if (isDecided) await writeFile(join(target, DECISIONS), stringify(decisions));
    const files = { ...(isDecided && { decisions: DECISIONS }), files: ['facts.jsonl'] };
    await writeFile(join(target, 'dataset.yaml'), stringify({ ...manifest, ...files }));
    written.set(name, await writeEntries(graph, name, join(target, 'facts.jsonl')));
  }
  return written;
}

const DECISIONS = 'decisions.yaml';

const pairsOf = (texts: unknown): string[][] => (texts as string[]).map((text) => text.split('|'));

async function writeEntries(graph: Graph, dataset: string, path: string): Promise<number> {
  const file = createWriteStream(path);
  let count = 0;
  for await (const { section, value } of entriesOf(graph, dataset)) {
    count += 1;
    if (!file.write(`${JSON.stringify({ [section]: value })}\n`)) await once(file, 'drain');
  }
  await new Promise<void>((resolve, reject) => {
    file.on('error', reject);
    file.end(resolve);
  });
  return count;
}
