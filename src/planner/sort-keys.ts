/** Keys that lists are ordered by: how the server compares them, and how a cursor holds them. */
import { isDay } from '../model/dates.js';
import { cypher, type Fragment } from './cypher.js';

/** A key that rows are ordered by. */
export interface SortKey {
  value: Fragment;
  type: keyof typeof KEY_TYPES;
  /** Set where rows may lack it: they come last when ascending. No index orders them then. */
  optional?: boolean;
}

interface KeyType {
  /** Whether a value in a cursor is one that this type writes. */
  fits: (value: unknown) => boolean;
  /** The key of a value in a cursor. */
  read: (value: Fragment) => Fragment;
  /** What a cursor holds of a key. */
  write: (key: Fragment) => Fragment;
  /** Stands for a key that a row lacks. */
  lacking: Fragment;
}

const same = (expression: Fragment): Fragment => expression;
const asText = (expression: Fragment): Fragment => cypher`toString(${expression})`;

const KEY_TYPES = {
  number: { fits: Number.isFinite, read: same, write: same, lacking: cypher`2147483647` },
  text: { fits: (value) => typeof value === 'string', read: same, write: same, lacking: cypher`''` },
  day: {
    fits: (value) => typeof value === 'string' && isDay(value),
    read: (day) => cypher`date(${day})`,
    write: asText,
    lacking: cypher`date('9999-12-31')`,
  },
  moment: {
    fits: (value) => typeof value === 'string' && isMoment(value),
    read: (moment) => cypher`datetime(${moment})`,
    write: asText,
    lacking: cypher`datetime('9999-12-31T23:59:59.999999999Z')`,
  },
} satisfies Record<string, KeyType>;

/** Whether a text is a moment in UTC as the server writes it: to the minute, the second, or a fraction of it. */
function isMoment(text: string): boolean {
  const [, day = '', clock = ''] = /^(.{10})T(\d{2}(?::\d{2}){1,2})(?:\.\d{1,9})?Z$/.exec(text) ?? [];
  return isDay(day) && /^([01]\d|2[0-3])(:[0-5]\d)+$/.test(clock);
}

/** A point in time as a key: the server takes the same moment in two time zones for two. */
export function momentOf(time: Fragment): SortKey {
  const inUtc = cypher`datetime({epochSeconds: ${time}.epochSeconds, nanosecond: ${time}.nanosecond})`;
  return { value: inUtc, type: 'moment' };
}

/** The key without nulls: those would be lost in comparisons. */
export function sortable({ value, type, optional }: SortKey): Fragment {
  return optional ? cypher`coalesce(${value}, ${KEY_TYPES[type].lacking})` : value;
}

/** Whether a value in a cursor can be a key's. */
export function fits({ type }: Pick<SortKey, 'type'>, value: unknown): boolean {
  return KEY_TYPES[type].fits(value);
}

/** The key of a value in a cursor. */
export function read({ type }: SortKey, value: Fragment): Fragment {
  return KEY_TYPES[type].read(value);
}

/** What a cursor holds of a key. */
export function written({ type }: SortKey, key: Fragment): Fragment {
  return KEY_TYPES[type].write(key);
}
