/**
 * How much a mapping may make. A mapping and its file are somebody's who may import: without bounds a few lines of them make
 * more than any memory holds, and all others' imports end with theirs.
 */
import type { RawRecord } from '../read/raw.js';
import { Untranslatable } from './untranslatable.js';

/** Characters of one text; no record that is read has more. */
export const MOST_IN_TEXT = 1_000_000;
/** Values that one list may have, such as those that `split` finds in a cell. */
export const MOST_IN_LIST = 10_000;
/** Characters of all that is made of one record, or of one group; each value counts ten beside its text. */
export const MOST_OF_RECORD = 4_000_000;
const VALUE = 10;
/** For each character of a file that is read so many may be made, and some that any file may make. */
const MOST_FOR_CHARACTER = 100;
const MOST_OF_ANY_FILE = 64_000_000;

/** More is made of a record than may be. Unlike other faults it ends the record: what else it would make is not looked at. */
export class TooMuch extends Untranslatable {
  /** The column from which it comes, once it is known. */
  field: string | undefined;
}

/** What is made of one record, while it is. */
export class Made {
  /** In characters. */
  size = 0;

  /** @throws TooMuch */
  text(text: string): string {
    this.add(lengthOf(text.length));
    return text;
  }

  /** A field or an item of a part. @throws TooMuch */
  value(): void {
    this.add(VALUE);
  }

  private add(size: number): void {
    this.size += size;
    if (this.size <= MOST_OF_RECORD) return;
    throw new TooMuch(
      `would make more than ${MOST_OF_RECORD} characters, the most that may be made of one record`,
      'Repeat less of the record in each of the values that "each" or "split" makes, or split the record in the file',
    );
  }
}

/** The length of a text that may be made. @throws TooMuch where it is longer than one may be */
export function lengthOf(length: number): number {
  if (length <= MOST_IN_TEXT) return length;
  throw new TooMuch(
    `makes a text of ${length} characters; wanted at most ${MOST_IN_TEXT}`,
    'Let "text", "replace" or "as" make less of it',
  );
}

/** Texts as one. @throws TooMuch before one is made that is longer than any may be */
export function joined(parts: readonly string[], separator = ''): string {
  lengthOf(parts.reduce((sum, part) => sum + part.length, separator.length * Math.max(0, parts.length - 1)));
  return parts.join(separator);
}

/** A list that may be made. @throws TooMuch where it has more values than one may have */
export function bounded<T>(list: T[]): T[] {
  if (list.length <= MOST_IN_LIST) return list;
  throw new TooMuch(
    `makes a list of ${list.length} values of one record; wanted at most ${MOST_IN_LIST}`,
    'Give the values records of their own, one in each line',
  );
}

/** What is made of a whole file, in proportion to what is read of it. */
export class FileMade {
  private read = 0;
  private made = 0;

  /** @param size of what was made of these records. @returns what is wrong, once it is too much */
  add(rows: readonly RawRecord[], size: number): { message: string; cure: string } | undefined {
    for (const { fields } of rows) for (const value of Object.values(fields)) this.read += value.length + 1;
    this.made += size;
    const most = MOST_OF_ANY_FILE + MOST_FOR_CHARACTER * this.read;
    if (this.made <= most) return undefined;
    return {
      message: `The mapping makes ${this.made} characters of the ${this.read} read up to it; wanted at most ${most}`,
      cure: 'Let the mapping repeat less in each entry; long texts that all entries have in common stand in a source or the data set',
    };
  }
}
