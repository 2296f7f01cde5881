/** Texts of data sets that follow a pattern, in another language: those in English messages are found, and said as others have them. */
import english from './en.json';
import { fill, type MessageKey, type Messages } from './fill';

interface Pattern {
  key: MessageKey;
  /** Finds the text, with a group for each value in it. */
  expression: RegExp;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The messages whose keys begin alike, in the order of their file: the narrow stand before the wide. */
const patternsOf = (prefix: string): Pattern[] =>
  Object.entries(english as Readonly<Record<string, unknown>>).flatMap(([key, text]) => {
    if (!key.startsWith(prefix) || typeof text !== 'string') return [];
    const expression = text
      .split(/(\{\w+\})/)
      .map((piece) =>
        /^\{\w+\}$/.test(piece) ? `(?<${piece.slice(1, -1)}>${piece === '{year}' ? '\\d{4}' : '.+'})` : escaped(piece),
      )
      .join('');
    return [{ key: key as MessageKey, expression: new RegExp(`^${expression}$`, 'u') }];
  });

const known = new Map<string, Pattern[]>();

/**
 * A text in the language of `texts`; as it is where it follows none of the patterns.
 *
 * @param prefix what the keys of the patterns begin with: `title.`
 * @param say a value within it
 */
export function saidIn(texts: Messages, prefix: string, text: string, say: (value: string) => string = String): string {
  const patterns = known.get(prefix) ?? patternsOf(prefix);
  known.set(prefix, patterns);
  for (const { key, expression } of patterns) {
    const found = expression.exec(text);
    const pattern = texts[key];
    if (found === null || typeof pattern !== 'string') continue;
    const values = Object.entries(found.groups ?? {}).map(([slot, value]) => [slot, say(value)] as const);
    return fill(pattern, Object.fromEntries(values), String);
  }
  return text;
}
