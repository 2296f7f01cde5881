/**
 * Relay connections. A page costs what its rows cost: it is cut by the order's keys (a keyset), never by skipping.
 * `totalCount` and the rows are computed when they are selected; counting does not collect.
 */
import { all, cypher, type Fragment, join, Variable, where } from './cypher.js';
import { value } from './fields.js';
import type { HeldRows } from './held-rows.js';
import { type Bound, encodeCursor, type Order, type Page, readPage, USUAL_PAGE } from './page.js';
import type { Parameter } from './parameter.js';
import {
  alone,
  asList,
  emptyObjects,
  pick,
  type Planned,
  type Planner,
  returning,
  type Shaped,
  type TypePlan,
} from './plan.js';
import type { SelectedField } from './selection.js';
import { read, sortable, type SortKey, written } from './sort-keys.js';

/**
 * The rows of a list, before it is cut into pages.
 *
 * @typeParam Subject what an edge is projected from
 * @typeParam Item what an edge's `node` is projected from
 */
export interface Rows<Subject, Item = Variable> {
  /** `MATCH` without its `WHERE`; or several clauses, after which a `WITH` may stand. */
  match: Fragment;
  /** What `WHERE` asks of a row. */
  conditions?: readonly Fragment[];
  /** The rows as clauses to count that return them, where the match computes what counting does not need. */
  counted?: Fragment;
  /** Set where the match is several clauses, that make rows of what they find. */
  piped?: boolean;
  /** Set where the match may find a node more than once. */
  repeats?: boolean;
  /** Set where all nodes of a label are matched: an index can give them in order. */
  byIndex?: boolean;
  /** What later clauses need of a row. */
  carry: readonly Variable[];
  subject: Subject;
  node: Item;
  /** A text that no two rows have alike, which decides between rows whose key is the same; the node's slug where it is left out. */
  tie?: Fragment;
  /** Set where the match aggregates. */
  aggregates?: boolean;
  /** Set where the rows are at hand before the statement runs: how the page is read, instead of matched. */
  held?: (order: Order, page: Page, more: 0 | 1) => HeldRows<Subject>;
  /** By each value of the order's enum. */
  orders: Readonly<Record<string, SortKey>>;
  /** The order where the question does not say; by the first of `orders`, ascending, where it is left out. */
  order?: Order;
}

/** What an edge's fields are planned from. */
export interface Edge<Subject, Item = Variable> {
  row: Subject;
  node: Item;
  cursor: (expression: Fragment) => Planned;
  keys: Fragment;
}

/** The plan of an edge type's `cursor` and `node`; others are added beside them. */
export function edgePlan<Subject, Item = Variable>(
  others: TypePlan<Edge<Subject, Item>> = {},
): TypePlan<Edge<Subject, Item>> {
  return {
    cursor: (edge) => edge.cursor(edge.keys),
    node: (edge, field, planner) => planner.project(edge.node, field),
    ...others,
  };
}

/** What a connection says of its rows by pages; what else its type has is planned from all of them. */
const BY_PAGE = ['__typename', 'edges', 'nodes', 'pageInfo', 'totalCount'];

/**
 * Plans a connection over rows.
 *
 * @throws InputError where `first`, `last`, `after` or `before` is wrong
 */
export function connection<Subject, Item = Variable>(
  rows: Rows<Subject, Item>,
  field: SelectedField,
  planner: Planner,
): Planned {
  const selected = field.children(field.typeName);
  const page = pages(rows, field, selected, planner);
  const others = selected.filter(({ name }) => !BY_PAGE.includes(name));
  if (others.length === 0) return page;
  const planned = others.map((other) => planner.field(field.typeName, rows, other));
  const values = asList(planned);
  return {
    value: cypher`[${page.value}, ${alone(values)}]`,
    aggregates: true,
    shape: (answer, binding) => {
      const [paged, found] = answer as [unknown, unknown[]];
      const shaped = page.shape(paged, binding) as Shaped;
      others.forEach(({ key }, at) => (shaped[key] = planned[at]?.shape(found[at], binding)));
      return shaped;
    },
  };
}

/** The pages of a connection, and the count. */
function pages<Subject, Item>(
  rows: Rows<Subject, Item>,
  field: SelectedField,
  selected: readonly SelectedField[],
  planner: Planner,
): Planned {
  const order = orderOf(rows, field);
  const key = rows.orders[order.field];
  if (key === undefined) throw new TypeError(`${field.name} cannot be ordered by ${order.field}`);
  const keys = [sortable(key), tieOf(rows)] as const;
  const page = readPage(field.args, order, key);
  const asks = (name: string): boolean => selected.some((child) => child.name === name);

  const more = asks('pageInfo') ? 1 : 0;
  const held = rows.held?.(order, page, more);
  const edge: Edge<Subject, Item> = {
    row: held?.subject ?? rows.subject,
    node: rows.node,
    keys: cypher`[${written(key, keys[0])}, ${keys[1]}]`,
    cursor: (expression) => value(expression, (bound) => encodeCursor(order, bound as Bound)),
  };
  // Each row: what each selected list needs of it, and its keys where the page tells where it begins and ends.
  const lists = selected.filter(({ name }) => name === 'edges' || name === 'nodes');
  const perRow = lists.map((list) =>
    list.name === 'edges' ? planner.project(edge, list) : planner.project(rows.node, list),
  );
  const columns = asList([...perRow, ...(asks('pageInfo') ? [value(edge.keys)] : [])]);
  const needsRows = lists.length > 0 || asks('pageInfo');
  const limit = limitOf(page, more);
  const found = held?.match ?? cypher`${cut(rows, keys, order, key, page)} LIMIT ${limit}`;
  const pageRows = needsRows ? cypher`COLLECT { ${found} ${returning(columns)} }` : cypher`[]`;
  const counts = asks('totalCount');
  // A first page that is not full has all there is: nothing is left to count. (Neo4j takes no aggregation in what follows.)
  const whole = counts && needsRows && !page.after && !page.before && rows.aggregates !== true && !held;
  const list = new Variable('found');
  const count = held ? cypher`${held.total}` : countOf(rows);
  const empty = emptyObjects(field.typeName, selected);
  const infos = new Map(
    selected.filter(({ name }) => name === 'pageInfo').map((child) => [child, pick(child, 'PageInfo')]),
  );

  return {
    value: whole
      ? cypher`[${list} IN [${pageRows}] | [CASE WHEN size(${list}) < ${limit} THEN size(${list}) ELSE ${count} END, ${list}]]`
      : cypher`[[${counts ? count : cypher`null`}, ${pageRows}]]`,
    aggregates: rows.aggregates === true || columns.before !== undefined,
    shape: (answer, binding) => {
      const [[totalCount, found]] = answer as [[number, unknown[][]]];
      const length = page.length?.in(binding) ?? USUAL_PAGE;
      const more = found.length > length;
      const kept = found.slice(0, length);
      if (page.backward) kept.reverse();
      const cursorAt = (row: unknown[] | undefined): string | null =>
        row === undefined ? null : encodeCursor(order, row[lists.length] as unknown as Bound);
      const shaped = empty();
      for (const child of selected) {
        if (child.name === '__typename') shaped[child.key] = field.typeName;
        else if (child.name === 'totalCount') shaped[child.key] = totalCount;
        else if (child.name === 'pageInfo') {
          shaped[child.key] = infos.get(child)?.({
            hasNextPage: page.backward ? page.before !== undefined : more,
            hasPreviousPage: page.backward ? more : page.after !== undefined,
            startCursor: cursorAt(kept[0]),
            endCursor: cursorAt(kept.at(-1)),
          });
        } else {
          const at = lists.indexOf(child);
          // What is not of the pages takes its place here, and its value later.
          shaped[child.key] = at < 0 ? null : kept.map((row) => perRow[at]?.shape(row[at], binding));
        }
      }
      return shaped;
    },
  };
}

function orderOf<Subject, Item>({ orders, order }: Rows<Subject, Item>, field: SelectedField): Order {
  const asked = field.args.orderBy as Order | null | undefined;
  return asked ?? order ?? { field: Object.keys(orders)[0] ?? '', direction: 'ASC' };
}

function tieOf<Subject, Item>({ node, tie }: Rows<Subject, Item>): Fragment {
  if (tie) return tie;
  if (!(node instanceof Variable)) throw new TypeError('rows that are no nodes need a tie');
  return cypher`${node}.slug`;
}

/** Each row once, as clauses after which others may follow: for what is counted of all rows. */
export function eachOnce<Subject, Item>({
  match,
  counted,
  conditions = [],
  repeats,
  carry,
}: Rows<Subject, Item>): Fragment {
  if (counted) return cypher`CALL () { ${counted} }`;
  return cypher`${match} ${where(conditions)} ${repeats ? cypher`WITH DISTINCT ${join(carry, ', ')}` : cypher``}`;
}

/** How many rows there are on all pages. Counting does not collect. */
function countOf<Subject, Item>({
  match,
  counted,
  conditions = [],
  piped,
  repeats,
  carry,
}: Rows<Subject, Item>): Fragment {
  if (counted) return cypher`COUNT { ${counted} }`;
  if (piped) return cypher`COUNT { ${match} RETURN ${join(carry, ', ')} }`;
  return cypher`COUNT { ${match} ${where(conditions)} ${repeats ? cypher`RETURN DISTINCT ${join(carry, ', ')}` : cypher``} }`;
}

/** How many rows are read: one more than the page has, where it is to be told whether another follows. */
function limitOf({ length }: Page, more: 0 | 1): Parameter<number> | number {
  return length?.map((rows) => rows + more) ?? USUAL_PAGE + more;
}

/** The rows in the page's order, from where it begins; ties in the order of their slugs, or of what stands for them. */
function cut<Subject, Item>(
  { match, conditions = [], piped, repeats, byIndex, carry }: Rows<Subject, Item>,
  keys: readonly [Fragment, Fragment],
  order: Order,
  key: SortKey,
  page: Page,
): Fragment {
  const bounds = [
    page.after && beyond(keys, page.after, key, order.direction === 'DESC' ? '<' : '>', '>'),
    page.before && beyond(keys, page.before, key, order.direction === 'DESC' ? '>' : '<', '<'),
    byIndex === true && key.optional !== true ? cypher`${keys[0]} IS NOT NULL` : undefined,
  ].filter((bound) => bound !== undefined);
  const direction = (descending: boolean): Fragment => (descending !== page.backward ? cypher`DESC` : cypher`ASC`);
  const carried = join(carry, ', ');
  // Where the match is a plain one, the bounds belong to it: an index on the key then begins where the page does.
  const rows = piped
    ? cypher`${match} WITH ${carried} ${bounds.length > 0 ? cypher`WHERE ${all(bounds)} WITH ${carried}` : cypher``}`
    : cypher`${match} ${where([...conditions, ...bounds])} WITH ${repeats ? cypher`DISTINCT` : cypher``} ${carried}`;
  return cypher`${rows} ORDER BY ${keys[0]} ${direction(order.direction === 'DESC')}, ${keys[1]} ${direction(false)}`;
}

type Comparison = '<' | '>';

/** Rows behind a bound: by the order's key, and by the tie where that is the same. */
function beyond(
  [first, second]: readonly [Fragment, Fragment],
  bound: Parameter<Bound>,
  key: SortKey,
  byKey: Comparison,
  byTie: Comparison,
): Fragment {
  const [edge, tie] = [bound.map(([value]) => value), bound.map(([, value]) => value)];
  const limit = read(key, cypher`${edge}`);
  const compare = (a: Fragment, comparison: Comparison, b: Fragment): Fragment =>
    comparison === '<' ? cypher`${a} < ${b}` : cypher`${a} > ${b}`;
  // What is said first follows from the rest; an index can be read from there on.
  return cypher`(${first} ${byKey === '<' ? cypher`<=` : cypher`>=`} ${limit}
    AND (${compare(first, byKey, limit)} OR ${compare(second, byTie, cypher`${tie}`)}))`;
}
