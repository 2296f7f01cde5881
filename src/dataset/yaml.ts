/** YAML files, checked against their form; what is wrong is told with line and column. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { messageOf } from '../errors.js';
import { nearest, type Place, type Problem } from './problems.js';

/** A checked file. */
export interface Checked<T> {
  value: T;
  /** The place of what lies at a path: `['events', 0, 'date']`. */
  locate: (path: readonly PropertyKey[]) => Place;
}

/** No file that a person writes is longer. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Reads and checks a file. Gives the value where it is right; else adds what is wrong to `problems` and gives undefined.
 *
 * @param shown the file's name in messages
 */
export async function readYaml<T>(
  path: string,
  shown: string,
  form: z.ZodType<T>,
  problems: Problem[],
): Promise<Checked<T> | undefined> {
  const text = await readText(path, shown, problems);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: shown, line, column: col };
  };
  const locate = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length) as unknown[], true);
      if (isNode(node) && node.range) return placeAt(node.range[0]);
    }
    return { file: shown, line: 1, column: 1 };
  };
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push({ ...placeAt(error.pos[0]), message: `YAML: ${error.message}`, cure: 'Mend the syntax there' });
    }
    return undefined;
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Aliases that unfold into far more than the file holds.
    problems.push({ file: shown, line: 1, column: 1, message: `YAML: ${messageOf(error)}`, cure: 'Write it out' });
    return undefined;
  }
  const parsed = form.safeParse(value ?? {}, { reportInput: true });
  if (parsed.success) return { value: parsed.data, locate };
  for (const issue of parsed.error.issues) problems.push(...explain(issue, locate, document));
  return undefined;
}

async function readText(path: string, shown: string, problems: Problem[]): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    problems.push({
      file: shown,
      message: missing ? 'The file is not there' : `The file cannot be read: ${messageOf(error)}`,
      cure: 'Check its name, and the list of files in dataset.yaml',
    });
    return undefined;
  }
  if (bytes.length > MOST_BYTES) {
    problems.push({
      file: shown,
      message: `The file has ${bytes.length} bytes; at most ${MOST_BYTES} are read`,
      cure: 'Split it',
    });
    return undefined;
  }
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '\0';
  if (!text.includes('\0')) return text;
  problems.push({ file: shown, line: 1, column: 1, message: 'The file is not UTF-8 text', cure: 'Save it as UTF-8' });
  return undefined;
}

/** One problem for each thing that a finding of the checker names. */
function explain(
  issue: z.core.$ZodIssue,
  locate: (path: readonly PropertyKey[]) => Place,
  document: { getIn(path: unknown[], keepScalar: true): unknown },
): Problem[] {
  const name = issue.path.length === 0 ? 'the file' : `"${issue.path.join('.')}"`;
  const got = JSON.stringify(issue.input) ?? 'nothing';
  const place = locate(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = nearest(key, KNOWN_KEYS);
        const node = document.getIn([...issue.path, key], true);
        return {
          ...(isNode(node) && node.range ? locate([...issue.path, key]) : place),
          message: `${name} has a field "${key}", which it does not know`,
          cure: known === undefined ? 'Remove it' : `Did you mean "${known}"`,
        };
      });
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = nearest(String(issue.input).toUpperCase(), values);
      return [
        {
          ...place,
          message: `${name} got ${got}; wanted one of ${values.join(', ')}`,
          cure: meant === undefined ? 'Take one of them' : `Did you mean ${meant}`,
        },
      ];
    }
    case 'invalid_type':
      return issue.input === undefined
        ? [{ ...place, message: `${name} is missing; wanted ${wanted(issue.expected)}`, cure: 'Add it' }]
        : [{ ...place, message: `${name} got ${short(got)}; wanted ${wanted(issue.expected)}`, cure: 'Write it so' }];
    default:
      return [{ ...place, message: `${name} got ${short(got)}: ${issue.message}`, cure: 'Write it so' }];
  }
}

const ARTICLES: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping of fields',
  int: 'a whole number',
};

function wanted(type: string): string {
  return ARTICLES[type] ?? `a ${type}`;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Fields of the native form, to guess a misspelt one. */
const KNOWN_KEYS = [
  ...['id', 'title', 'name', 'names', 'value', 'language', 'identifiers', 'kind', 'status', 'certainty', 'cite', 'at'],
  ...['source', 'sources', 'attributedTo', 'publisher', 'publishedOn', 'url', 'licence', 'note', 'description', 'date'],
  ...['place', 'places', 'partOf', 'participants', 'commemorates', 'relation', 'relations', 'ordinal', 'official'],
  ...['officials', 'organization', 'organizations', 'country', 'countries', 'role', 'capacity', 'presence', 'office'],
  ...['offices', 'from', 'to', 'attested', 'acting', 'citizenOf', 'rank', 'within', 'latitude', 'longitude'],
  ...['establishedOn', 'severedOn', 'level', 'reciprocal', 'passportClasses', 'maxStayDays', 'signedOn', 'signedAt'],
  ...['inForceFrom', 'endedOn', 'withdrewOn', 'parties', 'amends', 'supersedes', 'paraphrase', 'topics', 'madeBy'],
  ...['madeAt', 'madeOn', 'about', 'echoes', 'events', 'agreements', 'statements', 'version', 'citation', 'requires'],
  ...['reader', 'files', 'former', 'successors', 'capitals'],
];
