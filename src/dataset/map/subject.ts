/** What entries are made of: one record of a file, or the records of a group, and how a column of it is read. */
import type { Fields, RawRecord } from '../read/raw.js';
import { Untranslatable } from './untranslatable.js';

/** Stands for the number of a record in a text or in place of a column: `row {#}`. */
export const NUMBER = '#';

/** The name by which a part reads the value that it is made for. */
export const EACH = 'value';

export interface Subject {
  /** At least one, in the order of the group. */
  readonly rows: readonly [RawRecord, ...RawRecord[]];
  /** Which record counts for a column on which they do not agree; without it that is refused. */
  readonly take: 'first' | 'last' | undefined;
  /** What a part is made for. */
  readonly value?: string;
}

/** A column of one record, or its number; undefined where it is empty. */
export function cellOf({ fields, index }: { fields: Fields; index: number }, name: string): string | undefined {
  return name === NUMBER ? String(index + 1) : fields[name];
}

/**
 * A column of a subject; undefined where it is empty in all records.
 *
 * @throws Untranslatable where the records of a group do not agree on it, and nothing says which counts
 */
export function columnOf(subject: Subject, name: string): string | undefined {
  if (name === EACH && subject.value !== undefined) return subject.value;
  const { rows, take } = subject;
  if (rows.length === 1 || name === NUMBER) return cellOf(rows[0], name);
  const having = rows.filter(({ fields }) => fields[name] !== undefined);
  const [first, last] = [having[0], having.at(-1)];
  const other = having.find(({ fields }) => fields[name] !== first?.fields[name]);
  if (first === undefined || other === undefined || take !== undefined)
    return (take === 'last' ? last : first)?.fields[name];
  const [one, another] = [first, other].map((row) => `"${row.fields[name] ?? ''}" in record ${row.index + 1}`);
  throw new Untranslatable(
    `has ${one ?? ''} and ${another ?? ''} of one group`,
    'Say which counts: { first: … }, { last: … }, { min: … }, { max: … } or { all: … } of the column; or "take: first" in the group',
  );
}
