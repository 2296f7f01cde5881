/**
 * Relay connections. A page costs what its rows cost: it is cut by the order's keys (a keyset), never by skipping.
 * `totalCount` and the rows are computed when they are selected; counting does not collect.
 */
import { InputError } from '../errors.js';
import { isDay } from '../model/dates.js';
import { all, cypher, type Fragment, join, type Variable } from './cypher.js';
import { value } from './fields.js';
import { asList, type Planned, type Planner, returning, type Shaped, TYPE, type TypePlan } from './plan.js';
import type { SelectedField } from './selection.js';

/** No page is longer. */
export const LONGEST_PAGE = 500;
const USUAL_PAGE = 50;

/** A key that rows are ordered by. */
export interface SortKey {
  value: Fragment;
  /** How a cursor keeps it. */
  type: 'day' | 'number' | 'text';
  /** Set where rows may lack it: they come last when ascending. */
  optional?: boolean;
}

/** The rows of a list, before it is cut into pages. */
export interface Rows<Subject> {
  /** `MATCH` and `WHERE`, or several clauses that end in one after which a `WITH` may stand. */
  match: Fragment;
  /** What later clauses need of a row. */
  carry: readonly Variable[];
  /** What an edge is projected from. */
  subject: Subject;
  /** The node of a row. */
  node: Variable;
  /** Set where the match aggregates. */
  aggregates?: boolean;
  /** By each value of the order's enum. */
  orders: Readonly<Record<string, SortKey>>;
}

/** What an edge's fields are planned from. */
export interface Edge<Subject> {
  row: Subject;
  node: Variable;
  cursor: (expression: Fragment) => Planned;
  keys: Fragment;
}

interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

interface Page {
  length: number;
  backward: boolean;
  after: Bound | undefined;
  before: Bound | undefined;
}

/** The keys of the row that a cursor names. */
type Bound = readonly (string | number)[];

/** The plan of an edge type's `cursor` and `node`; others are added beside them. */
export function edgePlan<Subject>(others: TypePlan<Edge<Subject>> = {}): TypePlan<Edge<Subject>> {
  return {
    cursor: (edge) => edge.cursor(edge.keys),
    node: (edge, field, planner) => planner.project(edge.node, field),
    ...others,
  };
}

/**
 * Plans a connection over rows.
 *
 * @throws InputError where `first`, `last`, `after` or `before` is wrong
 */
export function connection<Subject>(rows: Rows<Subject>, field: SelectedField, planner: Planner): Planned {
  const order = (field.args.orderBy ?? { field: Object.keys(rows.orders)[0], direction: 'ASC' }) as Order;
  const key = rows.orders[order.field];
  if (key === undefined) throw new TypeError(`${field.name} cannot be ordered by ${order.field}`);
  const keys = [sortable(key), cypher`${rows.node}.slug`] as const;
  const page = readPage(field.args, order, key);
  const children = field.children(field.typeName).filter((child) => child.name !== '__typename');

  const edge: Edge<Subject> = {
    row: rows.subject,
    node: rows.node,
    keys: cypher`[${stored(key, keys[0])}, ${keys[1]}]`,
    cursor: (expression) => value(expression, (bound) => encodeCursor(order, bound as Bound)),
  };
  // Each row: its keys, then what each selected field needs of it.
  const perRow = children.map((child) => {
    if (child.name === 'edges') return planner.project(edge, child);
    if (child.name === 'nodes') return planner.project(rows.node, child);
    return undefined;
  });
  const columns = asList([value(edge.keys), ...perRow.map((planned) => planned ?? value(cypher`null`))]);
  const needsRows = children.some((child) => child.name !== 'totalCount');
  const needsCount = children.some((child) => child.name === 'totalCount');

  return {
    value: cypher`[${needsCount ? cypher`COUNT { ${rows.match} RETURN ${join(rows.carry, ', ')} }` : cypher`null`}, ${
      needsRows ? cypher`COLLECT { ${cut(rows, keys, order, key, page)} ${returning(columns)} }` : cypher`[]`
    }]`,
    aggregates: rows.aggregates === true || columns.before !== undefined,
    shape: (answer) => {
      const [totalCount, found] = answer as [number, unknown[][]];
      const more = found.length > page.length;
      const kept = found.slice(0, page.length);
      if (page.backward) kept.reverse();
      const cursorAt = (row: unknown[] | undefined): string | null =>
        row === undefined ? null : encodeCursor(order, row[0] as Bound);
      const shaped: Shaped = { [TYPE]: field.typeName };
      children.forEach((child, index) => {
        if (child.name === 'totalCount') shaped[child.key] = totalCount;
        else if (child.name === 'pageInfo') {
          const info: Record<string, unknown> = {
            hasNextPage: page.backward ? page.before !== undefined : more,
            hasPreviousPage: page.backward ? more : page.after !== undefined,
            startCursor: cursorAt(kept[0]),
            endCursor: cursorAt(kept.at(-1)),
          };
          const fields = child.children('PageInfo').filter(({ name }) => name !== '__typename');
          shaped[child.key] = {
            [TYPE]: 'PageInfo',
            ...Object.fromEntries(fields.map(({ key: alias, name }) => [alias, info[name]])),
          };
        } else shaped[child.key] = kept.map((row) => perRow[index]?.shape(row[index + 1]));
      });
      return shaped;
    },
  };
}

/** The rows of the page, and one more that tells whether another page follows. Ties are in the order of their slugs. */
function cut<Subject>(
  rows: Rows<Subject>,
  keys: readonly [Fragment, Fragment],
  order: Order,
  key: SortKey,
  page: Page,
): Fragment {
  const bounds = [
    page.after && beyond(keys, page.after, key, order.direction === 'DESC' ? '<' : '>', '>'),
    page.before && beyond(keys, page.before, key, order.direction === 'DESC' ? '>' : '<', '<'),
  ].filter((bound) => bound !== undefined);
  const direction = (descending: boolean): Fragment => (descending !== page.backward ? cypher`DESC` : cypher`ASC`);
  const carried = join(rows.carry, ', ');
  return cypher`${rows.match} WITH ${carried} ${
    bounds.length > 0 ? cypher`WHERE ${all(bounds)} WITH ${carried}` : cypher``
  } ORDER BY ${keys[0]} ${direction(order.direction === 'DESC')}, ${keys[1]} ${direction(false)} LIMIT ${page.length + 1}`;
}

type Comparison = '<' | '>';

/** Rows behind a bound: by the order's key, and by the slug where that is the same. */
function beyond(
  [first, second]: readonly [Fragment, Fragment],
  [bound, slug]: Bound,
  key: SortKey,
  byKey: Comparison,
  bySlug: Comparison,
): Fragment {
  const limit = key.type === 'day' ? cypher`date(${bound})` : cypher`${bound}`;
  const compare = (a: Fragment, comparison: Comparison, b: Fragment): Fragment =>
    comparison === '<' ? cypher`${a} < ${b}` : cypher`${a} > ${b}`;
  return cypher`(${compare(first, byKey, limit)} OR (${first} = ${limit} AND ${compare(second, bySlug, cypher`${slug}`)}))`;
}

/** The key without nulls: those would be lost in comparisons. */
function sortable(key: SortKey): Fragment {
  if (!key.optional) return key.value;
  if (key.type === 'day') return cypher`coalesce(${key.value}, date('9999-12-31'))`;
  return key.type === 'number' ? cypher`coalesce(${key.value}, 2147483647)` : cypher`coalesce(${key.value}, '')`;
}

function stored(key: SortKey, expression: Fragment): Fragment {
  return key.type === 'day' ? cypher`toString(${expression})` : expression;
}

function readPage(args: Record<string, unknown>, order: Order, key: SortKey): Page {
  const { first, last } = args as { first?: number | null; last?: number | null };
  const backward = last !== null && last !== undefined;
  if (backward && first !== null && first !== undefined) {
    throw new InputError('last', last, 'either `first` or `last`, not both');
  }
  const length = (backward ? last : first) ?? USUAL_PAGE;
  if (length > LONGEST_PAGE) {
    throw new InputError(
      backward ? 'last' : 'first',
      length,
      `at most ${LONGEST_PAGE}; ask for the next page by cursor`,
    );
  }
  return {
    length,
    backward,
    after: readCursor('after', args.after, order, key),
    before: readCursor('before', args.before, order, key),
  };
}

function encodeCursor(order: Order, bound: Bound): string {
  return Buffer.from(JSON.stringify([order.field, ...bound])).toString('base64url');
}

function readCursor(argument: string, cursor: unknown, order: Order, key: SortKey): Bound | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const parts = decode(String(cursor));
  const wrong = new InputError(argument, cursor, 'a cursor that this list gave, as it gave it');
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[2] !== 'string') throw wrong;
  const [field, bound, slug] = parts as [unknown, unknown, string];
  if (typeof field === 'string' && field !== order.field && typeof bound !== 'object') {
    throw new InputError(argument, cursor, `a cursor of this list ordered by ${order.field}, not by ${field}`);
  }
  const fits = key.type === 'number' ? Number.isFinite(bound) : typeof bound === 'string';
  if (field !== order.field || !fits || (key.type === 'day' && !isDay(bound as string))) throw wrong;
  return [bound as string | number, slug];
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
