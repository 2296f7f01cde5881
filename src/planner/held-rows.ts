/** Rows that are at hand before the statement runs: their page is cut here, as the server would, and it reads what is shown. */
import { cypher, type Fragment, join, type Variable } from './cypher.js';
import { type Bound, type Order, type Page, USUAL_PAGE } from './page.js';
import type { Parameter } from './parameter.js';

/** How rows are ordered: by a key, then by what decides between rows that have it alike. */
export interface HeldOrder<Row> {
  key: (row: Row) => number;
  tie: (row: Row) => number;
  /** Both, of the row that a cursor names. */
  read: (bound: Bound) => readonly [key: number, tie: number];
}

/** All rows of a list. */
export interface Held<Row> {
  rows: readonly Row[];
  /** By each value of the order's enum that can be asked for. */
  orders: Readonly<Record<string, HeldOrder<Row>>>;
}

/** A page of rows, and how many there are on all. */
export interface HeldPage<Row> {
  rows: readonly Row[];
  total: number;
}

/** Rows that are at hand need no clauses that find them. */
export const NOT_MATCHED = { match: cypher``, carry: [] };

/** A page as a connection takes it. */
export interface HeldRows<Subject> {
  /** Clauses that give the page's rows in order. */
  match: Fragment;
  /** What an edge is projected from. */
  subject: Subject;
  total: Parameter<number>;
}

/**
 * Clauses that read, for each row of a page, what a connection carries.
 *
 * @param rows each as a list of values for the statement
 * @param read from the row's variable to what is carried, as clauses that end in `WITH`'s items
 */
export function readHeld(
  rows: Parameter<readonly unknown[]>,
  [at, row]: readonly [at: Variable, row: Variable],
  read: Fragment,
  carry: readonly Fragment[],
): Fragment {
  return cypher`UNWIND range(0, size(${rows}) - 1) AS ${at} WITH ${at}, ${rows}[${at}] AS ${row} ${read}
    WITH ${at}, ${join(carry, ', ')} ORDER BY ${at}`;
}

/** Cuts the page, once for each use of a plan. @param more how many rows beyond the page are wanted, to tell whether it goes on */
export function cutHeld<Row>(
  held: Parameter<Held<Row>>,
  order: Order,
  page: Page,
  more: number,
): Parameter<HeldPage<Row>> {
  return held
    .use(({ rows, orders }, binding): HeldPage<Row> => {
      const by = orders[order.field];
      if (by === undefined) throw new TypeError(`rows at hand are not ordered by ${order.field}`);
      const sign = order.direction === 'DESC' ? -1 : 1;
      const compare = (a: readonly [number, number], b: readonly [number, number]): number =>
        sign * (a[0] - b[0]) || a[1] - b[1];
      const bound = (cursor: Parameter<Bound> | undefined) => cursor && by.read(cursor.in(binding));
      const [after, before] = [bound(page.after), bound(page.before)];
      const keyed = rows.map((row) => ({ row, keys: [by.key(row), by.tie(row)] as const }));
      const within = keyed.filter(
        ({ keys }) =>
          (after === undefined || compare(keys, after) > 0) && (before === undefined || compare(keys, before) < 0),
      );
      const most = (page.length?.in(binding) ?? USUAL_PAGE) + more;
      const direction = page.backward ? -1 : 1;
      const first = smallest(within, most, (a, b) => direction * compare(a.keys, b.keys));
      return { rows: first.map(({ row }) => row), total: rows.length };
    })
    .once();
}

/** The smallest items, in order; all need not be sorted for that. */
export function smallest<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  if (items.length <= 4 * count) return [...items].sort(compare).slice(0, count);
  const kept: T[] = [];
  for (const item of items) {
    const last = kept[count - 1];
    if (count === 0 || (last !== undefined && compare(item, last) >= 0)) continue;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(kept[middle] as T, item) <= 0) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, item);
    if (kept.length > count) kept.pop();
  }
  return kept;
}
