/** YAML files, checked against their form; what is wrong is told with line and column. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { messageOf } from '../../errors.js';
import { unkeptIn } from './characters.js';
import { explain } from './explain.js';
import { keepWritten } from './written.js';
import type { Place, Problem } from '../report/problems.js';
import { unreadable, whyOf } from '../report/unreadable.js';

/** A checked file. */
export interface Checked<T> {
  value: T;
  /** The place of what lies at a path: `['events', 0, 'date']`. */
  locate: (path: readonly PropertyKey[]) => Place;
}

/** How JavaScript says that something is nested too deep for it. */
const TOO_DEEP = /call stack/;
const DEEP = {
  message: 'YAML: lists or fields are nested far deeper than any form asks for',
  cure: 'Mend the syntax there',
};

/** No file that a person writes is longer. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Reads and checks a file. Gives the value where it is right; else adds what is wrong to `problems` and gives undefined.
 *
 * @param shown the file's name in messages
 * @param areTextsChecked whether the characters of its texts are; left to the caller where he leaves out what is wrong
 */
export async function readYaml<T>(
  path: string,
  shown: string,
  form: z.ZodType<T>,
  problems: Problem[],
  { areTextsChecked = true } = {},
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
  const written = (path: readonly PropertyKey[]): string | undefined => {
    const node: unknown = document.getIn(path as unknown[], true);
    return isScalar(node) ? node.source : undefined;
  };
  const tooDeep = document.errors.find(({ message }) => TOO_DEEP.test(message));
  if (tooDeep !== undefined) {
    problems.push({ ...placeAt(tooDeep.pos[0]), ...DEEP });
    return undefined;
  }
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push({ ...placeAt(error.pos[0]), message: `YAML: ${error.message}`, cure: 'Mend the syntax there' });
    }
    return undefined;
  }
  let value: unknown;
  try {
    keepWritten(document);
    value = document.toJS();
  } catch (error) {
    const message = messageOf(error);
    // Else aliases that unfold into far more than the file holds.
    const told = TOO_DEEP.test(message) ? DEEP : { message: `YAML: ${message}`, cure: 'Write it out' };
    problems.push({ file: shown, line: 1, column: 1, ...told });
    return undefined;
  }
  const parsed = form.safeParse(value ?? {}, { reportInput: true });
  if (parsed.success) {
    const unkept = areTextsChecked ? unkeptIn(value) : [];
    for (const { path, message, cure } of unkept)
      problems.push({ ...locate(path), message: `"${path.join('.')}" ${message}`, cure });
    return unkept.length > 0 ? undefined : { value: parsed.data, locate };
  }
  for (const issue of parsed.error.issues) problems.push(...explain(issue, locate, [], written));
  return undefined;
}

async function readText(path: string, shown: string, problems: Problem[]): Promise<string | undefined> {
  const wrong = await unreadable(path);
  const bytes = wrong ?? (await readFile(path).catch(whyOf));
  if (!Buffer.isBuffer(bytes)) {
    problems.push({ file: shown, ...bytes });
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
