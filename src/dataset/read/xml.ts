/** XML files: records are the elements at one path; their fields are what lies in them and beside their ancestors. */
import { SaxesParser } from 'saxes';
import { messageOf } from '../../errors.js';
import type { RawPlace, RawReader, RawRecord } from './raw.js';
import { type Encoding, FileProblem, MOST_CHARACTERS, readText } from './text.js';

/** Deeper than any file that holds records; a bomb of nested elements ends here. */
const DEEPEST = 64;

/** What several elements of one name in a record are joined by. */
export const BETWEEN = '\n';

interface Frame {
  name: string;
  text: string;
  /** Whether elements lie in it. */
  holds: boolean;
  /** What lies in it, by name, where it is not within a record. */
  beside: Record<string, string>;
  place: { line: number; column: number };
}

/**
 * XML, as it comes: `persName/surname` names an element in the record, `@who` an attribute, `../code` an element beside it
 * that came before. White space is collapsed. Nothing that a DTD declares is read.
 *
 * @param records the path of the records from the root: `trips/trip`
 */
export function xml(path: string, shown: string, records: string, encoding?: Encoding): RawReader {
  /** @param each gets each record, and where it and its fields stand */
  async function* parse(): AsyncGenerator<RawRecord & { place: RawPlace }> {
    const done: (RawRecord & { place: RawPlace })[] = [];
    const stack: Frame[] = [];
    let record: { depth: number; fields: Record<string, string>; place: RawPlace & { fields: Places } } | undefined;
    let index = -1;
    let seen = 0;
    let begun = false;
    const parser = new SaxesParser({ position: true });
    const fail = (message: string, cure: string): never => {
      throw new FileProblem({ file: shown, line: parser.line, column: parser.columnIndex + 1, message, cure });
    };
    const put = (name: string, value: string, place: { line: number; column: number }): void => {
      if (record === undefined || value === '') return;
      const earlier = record.fields[name];
      record.fields[name] = earlier === undefined ? value : `${earlier}${BETWEEN}${value}`;
      record.place.fields[name] ??= place;
    };
    /** The way from the record to the element on top. */
    const within = (): string =>
      stack
        .slice(record?.depth)
        .map(({ name }) => name)
        .join('/');

    parser.on('doctype', (declared) => {
      if (declared.includes('['))
        fail('The file declares things of its own in a DTD, which are not read', 'Remove the DTD');
    });
    parser.on('error', (error) => {
      const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
      fail(`XML: ${message}`, /entity/.test(message) ? 'Write the character itself' : 'Mend the syntax there');
    });
    parser.on('opentag', ({ name, attributes }) => {
      seen = 0;
      begun = true;
      const parent = stack.at(-1);
      if (parent) parent.holds = true;
      const place = { line: parser.line, column: parser.columnIndex + 1 };
      stack.push({ name, text: '', holds: false, beside: {}, place });
      if (stack.length > DEEPEST) fail(`Elements lie more than ${DEEPEST} deep`, 'Check that the file is what it says');
      if (record === undefined && stack.map((frame) => frame.name).join('/') === records) {
        index += 1;
        record = { depth: stack.length, fields: {}, place: { ...place, fields: {} } };
      }
      const way = record === undefined ? '' : within();
      for (const [attribute, value] of Object.entries(attributes))
        put(way === '' ? `@${attribute}` : `${way}/@${attribute}`, tidy(String(value)), place);
    });
    const take = (text: string): void => {
      seen = 0;
      const frame = stack.at(-1);
      if (frame) frame.text += text;
    };
    parser.on('text', take);
    parser.on('cdata', take);
    parser.on('closetag', () => {
      seen = 0;
      const frame = stack.at(-1);
      if (frame === undefined) return;
      const text = frame.holds ? '' : tidy(frame.text);
      if (record !== undefined && stack.length > record.depth) put(within(), text, frame.place);
      if (record !== undefined && stack.length === record.depth) {
        put('.', text, frame.place);
        stack
          .slice(0, -1)
          .reverse()
          .forEach(({ beside }, up) => {
            for (const [name, value] of Object.entries(beside))
              put(`${'../'.repeat(up + 1)}${name}`, value, frame.place);
          });
        done.push({ index, fields: record.fields, place: record.place });
        record = undefined;
      } else if (record === undefined && text !== '') {
        const parent = stack.at(-2);
        if (parent) parent.beside[frame.name] = text;
      }
      stack.pop();
    });

    try {
      for await (const chunk of readText(path, shown, encoding)) {
        seen += chunk.length;
        parser.write(chunk);
        if (seen > MOST_CHARACTERS) fail(`A text is longer than ${MOST_CHARACTERS} characters`, 'Check the file');
        yield* done.splice(0);
      }
      parser.close();
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      fail(`XML: ${messageOf(error)}`, 'Mend the syntax there');
    }
    yield* done.splice(0);
    if (!begun) throw new FileProblem({ file: shown, message: 'The file is empty', cure: 'Fill it' });
  }

  return {
    records: parse,
    async places(wanted) {
      const found = new Map<number, RawPlace>();
      for await (const { index, place } of parse()) {
        if (wanted.has(index)) found.set(index, place);
        if (found.size === wanted.size) break;
      }
      return found;
    },
  };
}

type Places = Record<string, { line: number; column: number }>;

/** White space, also that which does not break, is one space; none stands at the ends. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
