/** `entente export`: the graph, a data set, or what a selection names, in the formats of other tools. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Config } from '../config.js';
import { exportDocument, exportNative, exportTables } from '../dataset/index.js';
import { OperatorError } from '../errors.js';
import { parseDate } from '../model/dates.js';
import type { EXPORT_FORMATS } from './choices.js';
import { withGraph } from './import.js';
import { print, printJson } from './terminal.js';

export interface ExportOptions {
  format: (typeof EXPORT_FORMATS)[number];
  out?: string;
  dataset?: string;
  country?: string;
  since?: string;
  until?: string;
  json: boolean;
}

/** @throws OperatorError where the selection is none, or the format needs a folder and none is named */
export async function exportCommand(config: Config, options: ExportOptions): Promise<void> {
  const { format, out, dataset, json } = options;
  const selection = { dataset, country: options.country?.toLowerCase(), ...period(options) };
  if (format === 'jsonl' && (selection.country ?? selection.since ?? selection.until) !== undefined) {
    throw new OperatorError(
      'JSON Lines hold whole data sets, so that they can be imported again. Choose by --dataset, or take another format.',
    );
  }
  if ((format === 'jsonl' || format === 'csv') && out === undefined) {
    throw new OperatorError(`${format} makes several files. Name a folder for them: --out DIR.`);
  }
  await withGraph(config, async ({ graph }) => {
    if (dataset !== undefined) {
      const [row] = await graph.run('RETURN EXISTS { (:Dataset {slug: $dataset}) } AS there', { dataset });
      if (row?.there !== true) throw new OperatorError(`The graph holds no data set "${dataset}".`);
    }
    if (format === 'jsonl') {
      const written = await exportNative(graph, out ?? '', dataset === undefined ? undefined : [dataset]);
      if (json) printJson({ format, out, entries: Object.fromEntries(written) });
      else for (const [name, count] of written) print(`${name}: ${count.toLocaleString('en')} entries`);
      return;
    }
    const exported =
      format === 'csv'
        ? await exportTables(graph, selection, out ?? '')
        : await document(out, (to) => exportDocument(graph, format, selection, to));
    if (out === undefined) return;
    if (json) printJson({ format, out, ...exported });
    else print(`${out}: ${exported.nodes.toLocaleString('en')} nodes, ${exported.edges.toLocaleString('en')} edges`);
  });
}

async function document<T>(out: string | undefined, write: (to: NodeJS.WritableStream) => Promise<T>): Promise<T> {
  if (out === undefined) return write(process.stdout);
  const file = createWriteStream(out);
  await once(file, 'open');
  const written = await write(file);
  await new Promise((resolve) => file.end(resolve));
  return written;
}

function period({ since, until }: ExportOptions): { since?: string; until?: string } {
  for (const [name, day] of [
    ['since', since],
    ['until', until],
  ] as const) {
    if (day !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDay(day))) {
      throw new OperatorError(`--${name} got "${day}"; wanted a day, YYYY-MM-DD.`);
    }
  }
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

function isDay(text: string): boolean {
  try {
    return parseDate(text).earliest === text;
  } catch {
    return false;
  }
}
