/** A first `dataset.yaml` for somebody's table: what each column seems to hold, and a mapping to correct. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { OperatorError } from '../../errors.js';
import { slugify } from '../../model/ids.js';
import { type GuessedDates, guessDates } from '../map/date-guess.js';
import { country } from '../map/country.js';
import { countryNamed } from '../map/country-names.js';
import type { Template } from '../schema/mapping.js';
import { jsonLines } from '../read/json-lines.js';
import type { RawReader } from '../read/raw.js';
import { table } from '../read/table.js';
import { FileProblem } from '../read/text.js';

/** What a column seems to hold. */
type Guess =
  | { holds: 'date'; dates: GuessedDates }
  | { holds: 'country' | 'number' | 'person' | 'place' | 'kind' | 'id' | 'title' | 'text' };

/** How many records are looked at. */
const SAMPLE = 500;

/** Names of columns that tell what they hold, where the values do not. */
const BY_NAME: readonly [RegExp, Exclude<Guess['holds'], 'date'>][] = [
  [/^(id|no\.?|nr\.?|number|key|record|code)$/i, 'id'],
  [/title|headline|event name|summary/i, 'title'],
  [/^(type|kind|category)$/i, 'kind'],
  [/place|city|venue|location|town/i, 'place'],
  [/official|person|leader|minister|president|head|visitor|host|guest|name|who|actor|participant|^[ab]$/i, 'person'],
];

/**
 * Looks at a table and writes a data set for it.
 *
 * @param folder is made; the table is copied into it unless it lies there
 * @param from a table: CSV, TSV or JSON Lines
 * @returns the path of the written `dataset.yaml`, and what each column seems to hold
 * @throws OperatorError where there is a `dataset.yaml` already, or the table cannot be read
 */
export async function initDataset(
  folder: string,
  from: string,
): Promise<{ path: string; columns: Record<string, string> }> {
  const path = join(resolve(folder), 'dataset.yaml');
  if (existsSync(path)) throw new OperatorError(`${path} is there already. Name another folder, or edit that file.`);
  const file = basename(from);
  const reader = readerOf(from, file);
  const values = new Map<string, string[]>();
  try {
    for (const column of (await reader.columns?.()) ?? []) values.set(column, []);
    for await (const { index, fields } of reader.records(() => undefined)) {
      if (index >= SAMPLE) break;
      for (const [column, value] of Object.entries(fields)) values.set(column, [...(values.get(column) ?? []), value]);
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { line, message, cure } = error.problem;
    throw new OperatorError(`${from}${line === undefined ? '' : `:${line}`}: ${message}. ${cure}.`, { cause: error });
  }
  if (values.size === 0) throw new OperatorError(`${from} has no columns. Is it a table?`);
  const guesses = new Map([...values].map(([column, sample]) => [column, guess(column, sample)]));
  const name = slugify(basename(folder)) || 'my-data';
  await mkdir(resolve(folder), { recursive: true });
  const target = join(resolve(folder), file);
  if (resolve(from) !== target) await copyFile(from, target);
  await writeFile(path, textOf(name, file, guesses, values));
  const told = [...guesses].map(([column, one]) => [column, shownGuess(one)]);
  return { path, columns: Object.fromEntries(told) as Record<string, string> };
}

function readerOf(from: string, shown: string): RawReader {
  switch (extname(from.replace(/\.gz$/, '')).toLowerCase()) {
    case '.csv':
      return table(from, shown, { separator: ',' });
    case '.tsv':
    case '.tab':
      return table(from, shown, { separator: '\t' });
    case '.jsonl':
    case '.ndjson':
      return jsonLines(from, shown);
    default:
      throw new OperatorError(`${from}: wanted a table, .csv, .tsv or .jsonl.`);
  }
}

/** What a column seems to hold, by its values and then by its name. */
function guess(column: string, values: readonly string[]): Guess {
  const most = (fits: (value: string) => boolean): boolean =>
    values.length > 0 && values.filter(fits).length >= values.length * 0.8;
  const dates = /^(id|no\.?|nr\.?|number|key)$/i.test(column)
    ? undefined
    : guessDates(values, 0.8, new Date().getFullYear());
  if (dates !== undefined) return { holds: 'date', dates };
  if (most((value) => countryNamed(value) !== undefined || isCode(value))) return { holds: 'country' };
  const named = BY_NAME.find(([pattern]) => pattern.test(column))?.[1];
  if (named !== undefined) return { holds: named };
  if (most((value) => /^-?\d+([.,]\d+)?$/.test(value))) return { holds: 'number' };
  return { holds: 'text' };
}

/** What a column holds, in words; of dates their form, and those that fit as well. */
function shownGuess(guess: Guess): string {
  if (guess.holds !== 'date') return guess.holds;
  const { shown, others } = guess.dates;
  return `date, ${shown}${others.map((other) => ` # or: ${other}`).join('')}`;
}

function isCode(value: string): boolean {
  if (!/^[A-Z]{3}$/.test(value)) return false;
  try {
    country(value, 'alpha-3', undefined);
    return true;
  } catch {
    return false;
  }
}

function textOf(
  name: string,
  file: string,
  guesses: ReadonlyMap<string, Guess>,
  values: ReadonlyMap<string, readonly string[]>,
): string {
  const of = (holds: Guess['holds']): string[] =>
    [...guesses].filter(([, one]) => one.holds === holds).map(([column]) => column);
  const [people, countries, [date], [id], [title], [kind], [place]] = [
    of('person'),
    of('country'),
    of('date'),
    of('id'),
    of('title'),
    of('kind'),
    of('place'),
  ];
  const countryFor = (at: number): string | undefined =>
    countries[at] ?? (people.length === 1 ? countries[0] : undefined);
  const officials: Template[] = people.map((column, at) => {
    const from = countryFor(at);
    return {
      when: `{${column}}`,
      id: { field: column, slug: true },
      name: `{${column}}`,
      ...(from !== undefined && { citizenOf: [{ field: from, country: 'any' as const }] }),
    };
  });
  const form = date === undefined ? undefined : guesses.get(date);
  const event: Template = {
    id: id === undefined ? `${name}-{#}` : { text: `${name}-{${id}}`, slug: true },
    title:
      title !== undefined
        ? `{${title}}`
        : people.length > 0
          ? `Meeting of ${people.map((one) => `{${one}}`).join(' and ')}`
          : 'Event {#}',
    kind: kind === undefined ? 'TALKS' : { field: kind, codes: 'kinds' },
    status: 'OCCURRED',
    date: { field: date ?? '', date: form?.holds === 'date' ? form.dates.form : 'edtf' },
    participants:
      people.length > 0
        ? people.map((column) => ({
            when: `{${column}}`,
            official: { field: column, slug: true as const },
            role: 'ATTENDEE',
            presence: 'IN_PERSON',
          }))
        : countries.map((column) => ({ country: { field: column, country: 'any' as const }, role: 'ATTENDEE' })),
  };
  const kinds = kind === undefined ? [] : [...new Set(values.get(kind))].slice(0, 30);
  const mapping = {
    ...(kinds.length > 0 && { tables: { kinds: Object.fromEntries(kinds.map((one) => [one, 'OTHER'])) } }),
    cite: [{ source: `${name}-source`, at: 'record {#}' }],
    state: {
      ...(officials.length > 0 && { officials }),
      ...(place !== undefined && {
        places: { when: `{${place}}`, id: { field: place, slug: true }, name: `{${place}}`, kind: 'OTHER' },
      }),
      ...(date !== undefined && {
        events: place === undefined ? event : { ...event, place: { field: place, slug: true } },
      }),
    },
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
  const told = [...guesses].map(([column, one]) => {
    const example = values.get(column)?.[0];
    return `#   ${column}: ${shownGuess(one)}${example === undefined ? '' : ` (such as ${JSON.stringify(example)})`}`;
  });
  return [
    `# A first mapping of ${file}, made by looking at it. Correct what is wrong: who publishes it and under which licence, what the`,
    '# kinds mean, who was host and who was guest. Then: entente validate, diff, import. What each column seems to hold:',
    ...told,
    stringify(manifest, { lineWidth: 120 }),
  ].join('\n');
}
