/** JSON Lines: a JSON object in each line. */
import { messageOf } from '../../errors.js';
import type { Problem } from '../report/problems.js';
import type { RawPlace, RawReader } from './raw.js';
import { type Encoding, FileProblem, MOST_CHARACTERS, readText } from './text.js';

/** The lines of a file with their numbers, from 1. Ends of lines are left out. @throws FileProblem where one is too long */
export async function* lines(
  path: string,
  shown: string,
  encoding?: Encoding,
): AsyncGenerator<{ line: number; text: string }> {
  let rest = '';
  let line = 0;
  const tooLong = (): never => {
    throw new FileProblem({
      file: shown,
      line: line + 1,
      message: `A line is longer than ${MOST_CHARACTERS} characters`,
      cure: 'Write one record a line',
    });
  };
  for await (const chunk of readText(path, shown, encoding)) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) {
      if (text.length > MOST_CHARACTERS) tooLong();
      line += 1;
      yield { line, text: text.endsWith('\r') ? text.slice(0, -1) : text };
    }
    if (rest.length > MOST_CHARACTERS) tooLong();
  }
  if (rest !== '') yield { line: line + 1, text: rest };
}

/** The JSON values of a file, one a line. Empty lines are passed over; broken ones are told. */
export async function* jsonValues(
  path: string,
  shown: string,
  wrong: (problem: Problem, line: number) => void,
  encoding?: Encoding,
): AsyncGenerator<{ line: number; value: unknown }> {
  for await (const { line, text } of lines(path, shown, encoding)) {
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const at = /position (\d+)/.exec(messageOf(error))?.[1];
      wrong(
        {
          file: shown,
          line,
          column: at === undefined ? text.length : Number(at) + 1,
          message: 'The line is no JSON',
          cure: 'Write one JSON object a line; to end it, close its braces',
        },
        line,
      );
      continue;
    }
    yield { line, value };
  }
}

/** JSON Lines as records: `persName/surname` names a field in a field. Lists are joined as repeated elements of XML are. */
export function jsonLines(path: string, shown: string, encoding?: Encoding): RawReader {
  return {
    async *records(wrong) {
      let index = -1;
      for await (const { value } of jsonValues(path, shown, (problem) => wrong(problem, (index += 1)), encoding)) {
        index += 1;
        yield { index, fields: Object.fromEntries(flat(value, '')) };
      }
    },
    async places(wanted) {
      const found = new Map<number, RawPlace>();
      let index = -1;
      for await (const { line, text } of lines(path, shown, encoding)) {
        if (text.trim() === '') continue;
        index += 1;
        if (wanted.has(index)) found.set(index, { line, column: 1, fields: fieldsOf(text, line) });
        if (found.size === wanted.size) break;
      }
      return found;
    },
  };
}

function* flat(value: unknown, way: string): Generator<[string, string]> {
  if (value === null || value === undefined || value === '') return;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) yield [way, value.map(String).join('\n')];
    else for (const [at, item] of value.entries()) yield* flat(item, `${way}/${at + 1}`);
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* flat(inner, way === '' ? key : `${way}/${key}`);
  } else {
    yield [way, String(value as string | number | boolean)];
  }
}

/** Where the names of the fields of a line stand; of names that come twice the first. */
function fieldsOf(text: string, line: number): Record<string, { line: number; column: number }> {
  const found: Record<string, { line: number; column: number }> = {};
  for (const { 1: name = '', index } of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:\s*/g))
    found[name] ??= { line, column: index + 1 };
  return found;
}
