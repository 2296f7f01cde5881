/** The JSON Schemas by which editors check data sets: they take what is bundled, and mark what is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { shipped } from '../../src/paths.js';

const files = readdirSync(shipped('seed'))
  .filter((folder) => folder !== 'schema')
  .flatMap((folder) => readdirSync(shipped('seed', folder)).map((file) => shipped('seed', folder, file)));

/** The check that an editor makes of a file, by the schema that its first line names. */
function checkOf(file: string): (value: unknown) => boolean {
  const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const schema = JSON.parse(readFileSync(resolve(dirname(file), named), 'utf8')) as object;
  const check = new Ajv2020({ allowUnionTypes: true, validateFormats: false, allErrors: true }).compile(schema);
  return (value) => check(value) as boolean;
}

it.each(files.map((file) => [file.slice(shipped('seed').length + 1), file]))('%s is as its schema says', (_, file) => {
  expect(checkOf(file)(parse(readFileSync(file, 'utf8')))).toBe(true);
});

it.each([
  [
    'a kind that is none',
    { events: [{ id: 'a', title: 'A', kind: 'TALK', status: 'OCCURRED', date: '2020', cite: [{ source: 's' }] }] },
  ],
  ['an event without a source', { events: [{ id: 'a', title: 'A', kind: 'TALKS', status: 'OCCURRED', date: '2020' }] }],
  ['a field that is none', { sources: [{ id: 'a', titel: 'A', kind: 'NEWS' }] }],
  ['an id that is none', { sources: [{ id: 'Not An Id', title: 'A', kind: 'NEWS' }] }],
])('%s is marked', (_, content) => {
  expect(checkOf(join(shipped('seed'), 'pyongyang-2024', 'events.yaml'))(content)).toBe(false);
});
