/** Conditions on sets: what `anyOf`, `allOf` and `noneOf` ask of ids, texts and values of closed lists. */
import type { NodeType } from '../model/ids.js';
import { given, isSome, slugs } from './conditions.js';
import { all, cypher, type Fragment, Variable } from './cypher.js';
import { fails } from './filters.js';
import type { IdFilter } from './inputs.js';
import type { Parameter } from './parameter.js';

type Maybe<T> = T | null | undefined;

/** What is asked of a set by lists: of ids that became slugs, of texts, of an enum's values. */
export interface Lists {
  anyOf?: Maybe<Parameter<string[]> | readonly string[]>;
  /** Of what the items are, `is` knows. */
  allOf?: Maybe<Parameter<unknown[]> | readonly string[]>;
  noneOf?: Maybe<Parameter<string[]> | readonly string[]>;
}

/**
 * A set fits: it has one of `anyOf`, every one of `allOf`, none of `noneOf`.
 *
 * @param some the condition that a value of the set fits a test; true or false, never null
 * @param is whether a value is what an item of `allOf` says
 */
export function setFits(
  { anyOf, allOf, noneOf }: Lists,
  some: (test: (value: Fragment) => Fragment) => Fragment,
  is: (value: Fragment, item: Variable) => Fragment = (value, item) => cypher`${value} = ${item}`,
): Fragment {
  return all([
    ...given(anyOf, (list) => some((value) => cypher`${value} IN ${list}`)),
    ...given(allOf, (list) => {
      const item = new Variable('item');
      return cypher`all(${item} IN ${list} WHERE ${some((value) => is(value, item))})`;
    }),
    ...given(noneOf, (list) => cypher`NOT ${some((value) => cypher`${value} IN ${list}`)}`),
  ]);
}

/** A value fits, as the only one of its set; a property that is missing is in no list. */
export function valueFits(value: Fragment, { anyOf, allOf, noneOf }: Lists): Fragment {
  return all([
    ...given(anyOf, (list) => cypher`${value} IN ${list}`),
    ...given(allOf, (list) => {
      const item = new Variable('item');
      return cypher`coalesce(all(${item} IN ${list} WHERE ${value} = ${item}), false)`;
    }),
    ...given(noneOf, (list) => fails(cypher`${value} IN ${list}`)),
  ]);
}

/** A list property fits, as a set. */
export function listFits(list: Fragment, lists: Lists): Fragment {
  const value = new Variable('v');
  return setFits(lists, (test) => cypher`any(${value} IN coalesce(${list}, []) WHERE ${test(cypher`${value}`)})`);
}

/**
 * The nodes of a type at the end of a pattern fit, as a set.
 *
 * @param pattern to the node: `(a)-[:X]->(b:B)`
 */
export function linksFit(type: NodeType, ids: IdFilter, pattern: (end: Variable) => Fragment): Fragment {
  const end = new Variable('x');
  return setFits(asSlugs(type, ids), (test) => cypher`EXISTS { ${pattern(end)} WHERE ${test(cypher`${end}.slug`)} }`);
}

/** The ids as slugs of a type. */
export function asSlugs(type: NodeType, { anyOf, allOf, noneOf }: IdFilter): IdFilter {
  const made = (ids: Maybe<Parameter<string[]>>): Maybe<Parameter<string[]>> => ids && slugs(type, ids);
  return { anyOf: made(anyOf), allOf: made(allOf), noneOf: made(noneOf) };
}

/** The values of an enum that a filter of one value chooses; those that are usual where there is no filter. */
export function chosen<T extends string>(
  values: Readonly<Record<string, T>>,
  filter: Maybe<{ anyOf?: Maybe<readonly T[]>; noneOf?: Maybe<readonly T[]> }>,
  usual: readonly T[],
): readonly T[] {
  if (!filter) return usual;
  const { anyOf, noneOf } = filter;
  return Object.values(values).filter((value) => (anyOf?.includes(value) ?? true) && !noneOf?.includes(value));
}

/** Ids of which one is there at least, whatever else is asked: what has them can be found from their nodes. */
export interface Anchor {
  ids: Parameter<string[]>;
  /** Whether they may be more than one. */
  several: boolean;
  /** What is left to ask of what is found from them: on which days they are meant too, where that is given. */
  rest: IdFilter;
}

/** The ids to begin with; undefined where none need be there. */
export function anchorOf({ anyOf, allOf, noneOf, days }: IdFilter & { days?: unknown }): Anchor | undefined {
  const others = days === undefined ? {} : { days };
  if (isSome(allOf)) {
    const more = allOf.decide(({ length }) => length > 1);
    return {
      ids: allOf.map((all) => all.slice(0, 1)),
      several: false,
      rest: more ? { anyOf, allOf, noneOf, ...others } : { anyOf, noneOf, ...others },
    };
  }
  return anyOf
    ? { ids: anyOf, several: anyOf.decide(({ length }) => length > 1), rest: { noneOf, ...others } }
    : undefined;
}
