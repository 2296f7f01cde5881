/** Filters: a table for each type says what each part of its filter asks; one function applies it, with `and`, `or`, `not`. */
import { InputError } from '../errors.js';
import { oneHolds } from './alternatives.js';
import { all, cypher, type Fragment, TRUE } from './cypher.js';

/** How filters are nested: each has these parts, of its own type. */
interface Combining<Filter> {
  and?: readonly Filter[] | null;
  or?: readonly Filter[] | null;
  not?: Filter | null;
}

/** The parts of a filter that have a condition of their own. */
type Part<Filter> = Exclude<keyof Filter, keyof Combining<Filter>>;

/** Where a filter stands. */
interface Nesting {
  /** The argument's path, for an error: `filter.not`. */
  path: string;
  /** Within how many others it is. */
  depth: number;
  /** How many filters the whole has, as far as they were read. */
  seen: { filters: number };
}

/** Where a part of a filter stands. */
export interface Place<Filter> extends Nesting {
  /** The whole filter that it is a part of, for parts that change what others mean. */
  filter: Filter;
}

/**
 * What each part of a filter asks of a subject. Every part that the schema has must be in the table: one that is forgotten
 * does not compile.
 */
export type FilterTable<Filter, Subject> = {
  readonly [P in Part<Filter>]-?: (subject: Subject, given: NonNullable<Filter[P]>, place: Place<Filter>) => Fragment;
};

/** Deeper than anybody reads, and well below what the server's parser can take. */
const DEEPEST = 10;
/** Filters within one. The server plans each anew that has another shape than those beside it, which takes it its time. */
const MOST_FILTERS = 50;

/**
 * What a filter asks of a subject: all of the conditions. None where nothing is given.
 *
 * @param at the argument's path, or the part of another filter that this one is
 * @throws InputError where a part is wrong, or filters are nested too deep or are too many
 */
export function filterConditions<Filter extends object, Subject>(
  table: FilterTable<Filter, Subject>,
  subject: Subject,
  filter: Filter | null | undefined,
  at: string | Nesting = 'filter',
): Fragment[] {
  if (!filter) return [];
  const { path, depth, seen } = typeof at === 'string' ? { path: at, depth: 0, seen: { filters: 0 } } : at;
  if (depth > DEEPEST) throw new InputError(path, `a filter within ${depth} others`, `at most ${DEEPEST}`);
  if (seen.filters > MOST_FILTERS) {
    throw new InputError(
      path,
      `more than ${MOST_FILTERS} filters in one`,
      `at most ${MOST_FILTERS}; a list of values may be longer`,
    );
  }
  const within = (inner: Filter, part: string): Fragment => {
    seen.filters += 1;
    return all(filterConditions(table, subject, inner, { path: `${path}.${part}`, depth: depth + 1, seen }));
  };
  const { and, or, not } = filter as Combining<Filter>;
  return [
    ...ownConditions(table, subject, filter, { path, depth, seen }),
    ...(and ?? []).map((inner) => within(inner, 'and')),
    ...(or ? [oneHolds(or.map((inner) => within(inner, 'or')))] : []),
    ...(not ? [fails(within(not, 'not'))] : []),
  ].filter((condition) => condition !== TRUE);
}

/** In the order of the table, so that a statement does not depend on how a client orders the parts. */
function ownConditions<Filter extends object, Subject>(
  table: FilterTable<Filter, Subject>,
  subject: Subject,
  filter: Filter,
  { path, depth, seen }: Nesting,
): Fragment[] {
  return (Object.keys(table) as Part<Filter>[]).flatMap((part) => {
    const given = filter[part];
    if (given === undefined || given === null) return [];
    const place = { filter, path: `${path}.${String(part)}`, depth: depth + 1, seen };
    return [table[part](subject, given as NonNullable<typeof given>, place)];
  });
}

/** The condition does not hold. One that is null, for want of what it compares, does not hold either. */
export function fails(condition: Fragment): Fragment {
  return cypher`NOT coalesce((${condition}), false)`;
}
