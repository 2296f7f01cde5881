/** A first `dataset.yaml` for somebody's table: what each column seems to hold, and a mapping to correct. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { OperatorError } from '../../errors.js';
import { today } from '../../model/dates.js';
import { slugify } from '../../model/ids.js';
import { encodingOf } from '../read/encoding.js';
import type { RawReader } from '../read/raw.js';
import { readerOf } from '../read/reader-of.js';
import { FileProblem } from '../read/text.js';
import { sheetsOf } from '../read/workbook.js';
import type { Encoding } from '../schema/encodings.js';
import { type Column, firstMapping } from './first-mapping.js';
import { guess, shownGuess } from './guess.js';

/** Different values of a column that are looked at. */
const MOST_VALUES = 20_000;

/** A table that was looked at. */
interface Seen {
  /** What the mapping must say of how the file is read, and what else it may say. */
  how: { encoding?: Encoding; sheet?: string };
  notes: string[];
  records: number;
  columns: Column[];
}

/**
 * Looks at a table and writes a data set for it.
 *
 * @param folder is made; the table is copied into it unless it lies there
 * @param from a table: CSV, TSV, a workbook or JSON Lines
 * @returns the path of the written `dataset.yaml`, what each column seems to hold, and what was found of the file as a whole
 * @throws OperatorError where there is a `dataset.yaml` already, or the table cannot be read
 */
export async function initDataset(
  folder: string,
  from: string,
): Promise<{ path: string; columns: Record<string, string>; notes: string[] }> {
  const path = join(resolve(folder), 'dataset.yaml');
  if (existsSync(path)) throw new OperatorError(`${path} is there already. Name another folder, or edit that file.`);
  const file = basename(from);
  const seen = await look(from, file).catch((error: unknown): never => {
    if (!(error instanceof FileProblem)) throw error;
    const { line, message, cure } = error.problem;
    throw new OperatorError(`${from}${line === undefined ? '' : `:${line}`}: ${message}. ${cure}.`, { cause: error });
  });
  if (seen.columns.length === 0) throw new OperatorError(`${from} has no columns. Is it a table?`);
  const name = slugify(basename(folder)) || 'my-data';
  await mkdir(resolve(folder), { recursive: true });
  const target = join(resolve(folder), file);
  if (resolve(from) !== target) await copyFile(from, target);
  await writeFile(path, textOf(name, file, seen));
  const told = seen.columns.map((column) => [column.name, shownGuess(column.guess)]);
  return { path, columns: Object.fromEntries(told) as Record<string, string>, notes: seen.notes };
}

async function look(from: string, file: string): Promise<Seen> {
  const { reader, how, notes } = await opened(from, file);
  const values = new Map<string, Map<string, number>>();
  for (const column of (await reader.columns?.()) ?? []) if (column !== '') values.set(column, new Map());
  let records = 0;
  for await (const { fields } of reader.records(() => undefined)) {
    records += 1;
    for (const [column, value] of Object.entries(fields)) {
      const counts = values.get(column) ?? new Map<string, number>();
      if (counts.size < MOST_VALUES || counts.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
      if (column !== '') values.set(column, counts);
    }
  }
  const year = Number(today().slice(0, 4));
  const columns = [...values].map(([name, counts]) => ({ name, values: counts, guess: guess(name, counts, year) }));
  return { how, notes, records, columns };
}

/** The table, and what was found of how it is to be read. */
async function opened(from: string, file: string): Promise<Pick<Seen, 'how' | 'notes'> & { reader: RawReader }> {
  const ending = extname(from.replace(/\.gz$/, '')).toLowerCase();
  const reader = readerOf(from, file, {});
  if (reader === undefined || ending === '.xml')
    throw new OperatorError(`${from}: wanted a table, .csv, .tsv, .xlsx, .ods or .jsonl.`);
  if (['.xlsx', '.xlsm', '.ods'].includes(ending)) {
    const [sheet, ...others] = await sheetsOf(from, file);
    const notes =
      others.length === 0 ? [] : [`sheet: ${sheet ?? ''}${others.map((other) => ` # or: ${other}`).join('')}`];
    return { reader, how: others.length === 0 || sheet === undefined ? {} : { sheet }, notes };
  }
  const encoding = await encodingOf(from, file);
  if (encoding === 'utf-8') return { reader, how: {}, notes: [] };
  return {
    reader: readerOf(from, file, { encoding }) ?? reader,
    how: { encoding },
    notes: [`encoding: ${encoding}, as its letters look; check a name that has accents`],
  };
}

function textOf(name: string, file: string, { how, notes, records, columns }: Seen): string {
  const missing = columns.filter(({ guess }) => guess.missing.length > 0);
  const mapping = {
    ...how,
    ...(missing.length > 0 && {
      missing: Object.fromEntries(
        missing.map(({ name: column, guess }) => [column, guess.missing.slice(0, MOST_VALUES)]),
      ),
    }),
    ...firstMapping(columns, { name, records, today: today() }),
  };
  const manifest = {
    name,
    title: name,
    version: '1',
    licence: 'CC0-1.0',
    publisher: 'You',
    requires: ['iso-3166'],
    sources: [{ id: `${name}-source`, title: file, kind: 'REFERENCE' }],
    files: [{ file, mapping }],
  };
  const told = columns.map(({ name: column, guess, values }) => {
    const [example] = values.keys();
    const shown = example === undefined ? '' : ` (such as ${JSON.stringify(example)})`;
    const nothing =
      guess.missing.length === 0
        ? ''
        : `; stands for nothing: ${guess.missing
            .slice(0, 5)
            .map((one) => JSON.stringify(one))
            .join(', ')}`;
    return `#   ${column.replace(/\s+/g, ' ')}: ${shownGuess(guess)}${shown}${nothing}`;
  });
  return [
    `# A first mapping of ${file}, made by looking at it. Correct what is wrong: who publishes it and under which licence, what the`,
    '# kinds mean, who was host and who was guest. Then: entente validate, diff, import. What each column seems to hold:',
    ...told,
    ...notes.map((note) => `# ${note}`),
    stringify(manifest, { lineWidth: 120, aliasDuplicateObjects: false }),
  ].join('\n');
}
