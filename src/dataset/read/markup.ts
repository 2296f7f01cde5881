/** The XML within workbooks, element by element, as its text comes. Prefixes of names are left out. */
import { SaxesParser } from 'saxes';
import { messageOf } from '../../errors.js';
import { FileProblem, MOST_CHARACTERS } from './text.js';

export type Piece =
  | { is: 'open'; name: string; attributes: Readonly<Record<string, string>> }
  | { is: 'close'; name: string }
  | { is: 'text'; text: string };

/** The pieces of a document, some at a time. @throws FileProblem where it is broken */
export async function* pieces(text: AsyncIterable<string>, shown: string): AsyncGenerator<Piece[]> {
  let found: Piece[] = [];
  /** Where the last tag ended: what comes after it, and a tag itself, is held until it is whole. */
  let tagged = 0;
  let written = 0;
  const parser = new SaxesParser();
  const fail = (what: string): never => {
    throw new FileProblem({ file: shown, message: `The workbook cannot be read: ${what}`, cure: 'Save it anew' });
  };
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', (declared) => {
    if (declared.includes('[')) fail('it declares things of its own in a DTD');
  });
  parser.on('opentag', ({ name, attributes }) => {
    tagged = parser.position;
    const given = Object.entries(attributes).map(([key, value]) => [local(key), String(value)]);
    found.push({ is: 'open', name: local(name), attributes: Object.fromEntries(given) as Record<string, string> });
  });
  parser.on('closetag', ({ name }) => {
    tagged = parser.position;
    found.push({ is: 'close', name: local(name) });
  });
  const take = (piece: string): unknown => found.push({ is: 'text', text: piece });
  parser.on('text', take);
  parser.on('cdata', take);
  try {
    for await (const chunk of text) {
      parser.write(chunk);
      written += chunk.length;
      if (written - tagged > MOST_CHARACTERS)
        fail(`a text, tag or comment in it is longer than ${MOST_CHARACTERS} characters`);
      yield found;
      found = [];
    }
    parser.close();
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    fail(messageOf(error));
  }
  yield found;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
