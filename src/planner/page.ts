/** Pages of a list: how long, in which order, behind or before which cursor. A cursor holds the keys of the row it names. */
import { InputError } from '../errors.js';
import { checkLength } from './length.js';
import type { Parameter } from './parameter.js';
import { fits, type SortKey } from './sort-keys.js';

/** How long a page is where the question does not say. */
export const USUAL_PAGE = 50;

/** An order's key, and its direction. */
export interface Order {
  /** A value of the order's enum. */
  field: string;
  direction: 'ASC' | 'DESC';
}

/** The keys of the row that a cursor names: the order's, and what decides between rows that have it alike. */
export type Bound = readonly [key: string | number, tie: string];

export interface Page {
  length: Parameter<number> | undefined;
  backward: boolean;
  after: Parameter<Bound> | undefined;
  before: Parameter<Bound> | undefined;
}

/**
 * The page that `first`, `last`, `after` and `before` ask for.
 *
 * @param most how long it may be, where that is not the usual
 * @throws InputError where one of them is wrong
 */
export function readPage(args: Record<string, unknown>, order: Order, by: Pick<SortKey, 'type'>, most?: number): Page {
  const { first, last, after, before } = args as Record<string, Parameter<never> | null | undefined>;
  if (first && last) {
    last.check((length) => {
      throw new InputError('last', length, 'either `first` or `last`, not both');
    });
  }
  const length = (last ?? first ?? undefined) as Parameter<number> | undefined;
  checkLength(last ? 'last' : 'first', length, '; ask for the next page by cursor', most);
  const bound = (argument: string, cursor: Parameter<string> | null | undefined): Parameter<Bound> | undefined => {
    const read = cursor?.map((text) => readCursor(argument, text, order, by));
    read?.check(() => undefined);
    return read;
  };
  return { length, backward: Boolean(last), after: bound('after', after), before: bound('before', before) };
}

export function encodeCursor(order: Order, bound: Bound): string {
  return Buffer.from(JSON.stringify([order.field, ...bound])).toString('base64url');
}

function readCursor(argument: string, cursor: string, order: Order, by: Pick<SortKey, 'type'>): Bound {
  const parts = decode(cursor);
  const wrong = new InputError(argument, cursor, 'a cursor that this list gave, as it gave it');
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[2] !== 'string') throw wrong;
  const [field, key, tie] = parts as [unknown, unknown, string];
  if (typeof field === 'string' && field !== order.field && typeof key !== 'object') {
    throw new InputError(argument, cursor, `a cursor of this list ordered by ${order.field}, not by ${field}`);
  }
  if (field !== order.field || !fits(by, key)) throw wrong;
  return [key as string | number, tie];
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
