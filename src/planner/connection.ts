/**
 * Relay connections. A page costs what its rows cost: it is cut by the order's keys (a keyset), never by skipping.
 * `totalCount` and the rows are computed when they are selected; counting does not collect.
 */
import { InputError } from '../errors.js';
import { all, cypher, type Fragment, join, Variable, where } from './cypher.js';
import type { Parameter } from './parameter.js';
import { value } from './fields.js';
import { checkLength, LONGEST_PAGE } from './length.js';
import { asList, pick, type Planned, type Planner, returning, type Shaped, TYPE, type TypePlan } from './plan.js';
import type { SelectedField } from './selection.js';
import { fits, read, sortable, type SortKey, written } from './sort-keys.js';

export { LONGEST_PAGE };
const USUAL_PAGE = 50;

/** The rows of a list, before it is cut into pages. */
export interface Rows<Subject> {
  /** `MATCH` without its `WHERE`; or several clauses, after which a `WITH` may stand. */
  match: Fragment;
  /** What `WHERE` asks of a row. */
  conditions?: readonly Fragment[];
  /** The rows as clauses to count, where the match computes what counting does not need. */
  counted?: Fragment;
  /** Set where the match is several clauses, that make rows of what they find. */
  piped?: boolean;
  /** Set where the match may find a node more than once. */
  repeats?: boolean;
  /** Set where all nodes of a label are matched: an index can give them in order. */
  byIndex?: boolean;
  /** What later clauses need of a row. */
  carry: readonly Variable[];
  /** What an edge is projected from. */
  subject: Subject;
  /** The node of a row. */
  node: Variable;
  /** What the node is projected from, where that is not the variable alone: a relationship and its ends, say. */
  item?: unknown;
  /** What orders rows whose key is the same; the node's slug where it is left out. */
  tie?: Fragment;
  /** Set where the match aggregates. */
  aggregates?: boolean;
  /** By each value of the order's enum. */
  orders: Readonly<Record<string, SortKey>>;
}

/** What an edge's fields are planned from. */
export interface Edge<Subject> {
  row: Subject;
  /** What the node is projected from. */
  node: unknown;
  cursor: (expression: Fragment) => Planned;
  keys: Fragment;
}

interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

interface Page {
  length: Parameter<number> | undefined;
  backward: boolean;
  after: Parameter<Bound> | undefined;
  before: Parameter<Bound> | undefined;
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
  const keys = [sortable(key), rows.tie ?? cypher`${rows.node}.slug`] as const;
  const item = rows.item ?? rows.node;
  const page = readPage(field.args, order, key);
  const selected = field.children(field.typeName);
  const asks = (name: string): boolean => selected.some((child) => child.name === name);

  const edge: Edge<Subject> = {
    row: rows.subject,
    node: item,
    keys: cypher`[${written(key, keys[0])}, ${keys[1]}]`,
    cursor: (expression) => value(expression, (bound) => encodeCursor(order, bound as Bound)),
  };
  // Each row: what each selected list needs of it, and its keys where the page tells where it begins and ends.
  const lists = selected.filter(({ name }) => name === 'edges' || name === 'nodes');
  const perRow = lists.map((list) =>
    list.name === 'edges' ? planner.project(edge, list) : planner.project(item, list),
  );
  const columns = asList([...perRow, ...(asks('pageInfo') ? [value(edge.keys)] : [])]);
  const needsRows = lists.length > 0 || asks('pageInfo');
  const limit = limitOf(page, asks('pageInfo') ? 1 : 0);
  const pageRows = needsRows
    ? cypher`COLLECT { ${cut(rows, keys, order, key, page)} LIMIT ${limit} ${returning(columns)} }`
    : cypher`[]`;
  const counts = asks('totalCount');
  // A first page that is not full has all there is: nothing is left to count. (Neo4j takes no aggregation in what follows.)
  const whole = counts && needsRows && !page.after && !page.before && rows.aggregates !== true;
  const found = new Variable('found');
  const pages = new Map(
    selected.filter(({ name }) => name === 'pageInfo').map((child) => [child, pick(child, 'PageInfo')]),
  );

  return {
    value: whole
      ? cypher`[${found} IN [${pageRows}] | [CASE WHEN size(${found}) < ${limit} THEN size(${found}) ELSE ${countOf(rows)} END, ${found}]]`
      : cypher`[[${counts ? countOf(rows) : cypher`null`}, ${pageRows}]]`,
    aggregates: rows.aggregates === true || columns.before !== undefined,
    shape: (answer, binding) => {
      const [[totalCount, found]] = answer as [[number, unknown[][]]];
      const length = page.length?.in(binding) ?? USUAL_PAGE;
      const more = found.length > length;
      const kept = found.slice(0, length);
      if (page.backward) kept.reverse();
      const cursorAt = (row: unknown[] | undefined): string | null =>
        row === undefined ? null : encodeCursor(order, row[lists.length] as Bound);
      const shaped: Shaped = { [TYPE]: field.typeName };
      for (const child of selected) {
        if (child.name === '__typename') shaped[child.key] = field.typeName;
        else if (child.name === 'totalCount') shaped[child.key] = totalCount;
        else if (child.name === 'pageInfo') {
          shaped[child.key] = pages.get(child)?.({
            hasNextPage: page.backward ? page.before !== undefined : more,
            hasPreviousPage: page.backward ? more : page.after !== undefined,
            startCursor: cursorAt(kept[0]),
            endCursor: cursorAt(kept.at(-1)),
          });
        } else {
          const at = lists.indexOf(child);
          shaped[child.key] = kept.map((row) => perRow[at]?.shape(row[at], binding));
        }
      }
      return shaped;
    },
  };
}

/** How many rows there are on all pages. Counting does not collect. */
function countOf<Subject>({ match, counted, conditions = [], piped, repeats, carry, node }: Rows<Subject>): Fragment {
  if (counted) return cypher`COUNT { ${counted} }`;
  if (piped) return cypher`COUNT { ${match} RETURN ${join(carry, ', ')} }`;
  return cypher`COUNT { ${match} ${where(conditions)} ${repeats ? cypher`RETURN DISTINCT ${node}` : cypher``} }`;
}

/** How many rows are read: one more than the page has, where it is to be told whether another follows. */
function limitOf({ length }: Page, more: 0 | 1): Parameter<number> | number {
  return length?.map((rows) => rows + more) ?? USUAL_PAGE + more;
}

/** The rows in the page's order, from where it begins; ties in the order of their slugs, or of what stands for them. */
function cut<Subject>(
  { match, conditions = [], piped, repeats, byIndex, carry }: Rows<Subject>,
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

/** Rows behind a bound: by the order's key, and by the slug where that is the same. */
function beyond(
  [first, second]: readonly [Fragment, Fragment],
  bound: Parameter<Bound>,
  key: SortKey,
  byKey: Comparison,
  bySlug: Comparison,
): Fragment {
  const [edge, slug] = [bound.map(([value]) => value), bound.map(([, value]) => value)];
  const limit = read(key, cypher`${edge}`);
  const compare = (a: Fragment, comparison: Comparison, b: Fragment): Fragment =>
    comparison === '<' ? cypher`${a} < ${b}` : cypher`${a} > ${b}`;
  // What is said first follows from the rest; an index can be read from there on.
  return cypher`(${first} ${byKey === '<' ? cypher`<=` : cypher`>=`} ${limit}
    AND (${compare(first, byKey, limit)} OR ${compare(second, bySlug, cypher`${slug}`)}))`;
}

function readPage(args: Record<string, unknown>, order: Order, key: SortKey): Page {
  const { first, last, after, before } = args as Record<string, Parameter<never> | null | undefined>;
  if (first && last) {
    last.check((length) => {
      throw new InputError('last', length, 'either `first` or `last`, not both');
    });
  }
  const length = (last ?? first ?? undefined) as Parameter<number> | undefined;
  checkLength(last ? 'last' : 'first', length, '; ask for the next page by cursor');
  const bound = (argument: string, cursor: Parameter<string> | null | undefined): Parameter<Bound> | undefined => {
    const read = cursor?.map((text) => readCursor(argument, text, order, key));
    read?.check(() => undefined);
    return read;
  };
  return { length, backward: Boolean(last), after: bound('after', after), before: bound('before', before) };
}

function encodeCursor(order: Order, bound: Bound): string {
  return Buffer.from(JSON.stringify([order.field, ...bound])).toString('base64url');
}

function readCursor(argument: string, cursor: string, order: Order, key: SortKey): Bound {
  const parts = decode(cursor);
  const wrong = new InputError(argument, cursor, 'a cursor that this list gave, as it gave it');
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[2] !== 'string') throw wrong;
  const [field, bound, slug] = parts as [unknown, unknown, string];
  if (typeof field === 'string' && field !== order.field && typeof bound !== 'object') {
    throw new InputError(argument, cursor, `a cursor of this list ordered by ${order.field}, not by ${field}`);
  }
  if (field !== order.field || !fits(key, bound)) throw wrong;
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
