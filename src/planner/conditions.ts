/** Conditions that the parts of filters are made of: texts, numbers, periods, areas, tenures, agreements. */
import { InputError } from '../errors.js';
import { FIRST_DAY, LAST_DAY } from '../model/edtf-point.js';
import { kindOf, NODE_TYPES, type NodeType, slugOf } from '../model/ids.js';
import { SURE } from '../model/meetings.js';
import type { EntityKind, PeriodMatch } from '../model/vocabulary.js';
import { all, cypher, type Fragment, type Variable } from './cypher.js';
import type { BoundingBox, CountFilter, IntFilter, PeriodFilter, TextFilter } from './inputs.js';
import type { Binding, Parameter } from './parameter.js';

type Maybe<T> = T | null | undefined;

/** The first and last possible day of what is compared with a period. */
export interface Extent {
  earliest: Fragment;
  latest: Fragment;
  /** The same where an open end is the first or last of all days: for comparisons that an index can answer. */
  begins?: Fragment;
  ends?: Fragment;
  /** The days through which it certainly went on; where they are left out, it is a date of a day or of none. */
  certain?: { from: Fragment; to: Fragment };
}

/** A condition for a value that was given; none where it was not. */
export function given<T>(value: Maybe<T>, condition: (value: T) => Fragment | Fragment[]): Fragment[] {
  if (value === null || value === undefined) return [];
  const conditions = condition(value);
  return Array.isArray(conditions) ? conditions : [conditions];
}

/** The name, or one of its forms, fits: see `textFits`. */
export function nameFits(node: Variable, filter: TextFilter, argument: string): Fragment {
  return textFits(cypher`[${node}.label] + coalesce(${node}.aliases, [])`, filter, argument);
}

/** More words than anybody asks for at once. */
const MOST_WORDS = 20;

/**
 * Of the texts, some fit: each part of the filter one. Case is ignored.
 *
 * @param argument the argument's path, for an error
 * @throws InputError where there are too many words
 */
export function textFits(texts: Fragment, filter: TextFilter, argument: string): Fragment {
  const some = (test: (form: Fragment) => Fragment): Fragment =>
    cypher`any(form IN ${texts} WHERE ${test(cypher`toLower(form)`)})`;
  return all([
    ...given(filter.equals, (text) => some((form) => cypher`${form} = ${text.map(lower)}`)),
    ...given(filter.anyOf, (texts) => some((form) => cypher`${form} IN ${texts.map(allLower)}`)),
    ...given(filter.startsWith, (text) => some((form) => cypher`${form} STARTS WITH ${text.map(lower)}`)),
    ...given(filter.contains, (text) => some((form) => cypher`${form} CONTAINS ${text.map(lower)}`)),
    ...given(filter.words, (text) => {
      text.check((words) => {
        const count = wordsOf(words).length;
        if (count > MOST_WORDS) throw new InputError(`${argument}.words`, `${count} words`, `at most ${MOST_WORDS}`);
      });
      return some((form) => cypher`all(word IN ${text.map(wordPatterns)} WHERE ${form} =~ word)`);
    }),
  ]);
}

const lower = (text: string): string => text.toLowerCase();
export const allLower = (texts: readonly string[]): string[] => texts.map(lower);

const wordsOf = (text: string): string[] => lower(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** For each word a pattern of the texts that have it, whole. A word has letters and digits alone: nothing to escape. */
const wordPatterns = (text: string): string[] =>
  wordsOf(text).map((word) => `(?s).*(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}]).*`);

/** The node is of one of the kinds. */
export function ofKind(node: Variable, kinds: readonly EntityKind[]): Fragment {
  const labels = NODE_TYPES.filter((type) => kinds.includes(kindOf(type)));
  return cypher`any(label IN labels(${node}) WHERE label IN ${labels})`;
}

export function intFits(expression: Fragment, filter: IntFilter): Fragment {
  return rangeFits(expression, expression, filter);
}

/** A number that lies between two others fits, wherever it lies. */
export function rangeFits(least: Fragment, most: Fragment, { equals, gte, lte }: IntFilter): Fragment {
  return all([
    ...given(equals, (number) =>
      least === most ? cypher`${least} = ${number}` : cypher`${least} = ${number} AND ${most} = ${number}`,
    ),
    ...given(gte, (number) => cypher`${least} >= ${number}`),
    ...given(lte, (number) => cypher`${most} <= ${number}`),
  ]);
}

export function countFits(expression: Fragment, { min, max }: CountFilter): Fragment {
  return rangeFits(expression, expression, { gte: min, lte: max });
}

/** Refuses a period that ends before it starts. @throws InputError naming the argument */
export function checkPeriod({ from, to }: Pick<PeriodFilter, 'from' | 'to'>, argument: string): void {
  if (!from || !to) return;
  from
    .with(to, (first, last) => ({ from: first, to: last }))
    .check((period) => {
      if (period.from > period.to) throw new InputError(argument, period, '`from` no later than `to`');
    });
}

/**
 * The extent lies in the period as `filter.match` says.
 *
 * @param argument the argument's path, for an error
 * @throws InputError where the period ends before it starts
 */
export function inPeriod(
  extent: Extent,
  filter: Pick<PeriodFilter, 'from' | 'to'> & { match: PeriodMatch },
  argument: string,
): Fragment[] {
  const { from, to, match } = filter;
  checkPeriod(filter, argument);
  const { earliest, latest, begins, ends, certain } = extent;
  switch (match) {
    case 'OVERLAPS':
      if (begins && ends) {
        return [
          ...given(from, (day) => cypher`${ends} >= date(${day})`),
          ...given(to, (day) => cypher`${begins} <= date(${day})`),
        ];
      }
      return [
        ...given(from, (day) => cypher`(${latest} >= date(${day}) OR (${latest} IS NULL AND ${earliest} IS NOT NULL))`),
        ...given(to, (day) => cypher`(${earliest} <= date(${day}) OR (${earliest} IS NULL AND ${latest} IS NOT NULL))`),
      ];
    case 'WITHIN':
      return [
        ...given(from, (day) => cypher`${earliest} >= date(${day})`),
        ...given(to, (day) => cypher`${latest} <= date(${day})`),
      ];
    case 'CONTAINS':
      if (!from && !to) return [];
      // What is open at an end is contained by what is open there too.
      if (certain) {
        return [
          cypher`${certain.from} <= date(${from ?? FIRST_DAY})`,
          cypher`${certain.to} >= date(${to ?? LAST_DAY})`,
        ];
      }
      return [
        ...(from && to ? [cypher`${earliest} = ${latest}`] : []),
        from ? cypher`${earliest} <= date(${from})` : cypher`${earliest} IS NULL`,
        to ? cypher`${latest} >= date(${to})` : cypher`${latest} IS NULL`,
      ];
  }
}

/**
 * A point lies in an area, its borders included.
 *
 * @param point `[latitude, longitude]`
 * @throws InputError where the borders are not on the earth, or the south is north of the north
 */
export function inArea(point: Variable, { south, west, north, east }: BoundingBox, argument: string): Fragment {
  const latitude = wanted(argument, 'a latitude from -90 to 90', 90);
  const longitude = wanted(argument, 'a longitude from -180 to 180', 180);
  for (const [name, border] of Object.entries({ south, north })) border.check((degrees) => latitude(name, degrees));
  for (const [name, border] of Object.entries({ west, east })) border.check((degrees) => longitude(name, degrees));
  south
    .with(north, (from, to) => ({ south: from, north: to }))
    .check((borders) => {
      if (borders.south > borders.north) throw new InputError(argument, borders, '`south` no greater than `north`');
    });
  return cypher`${south} <= ${point}[0] <= ${north} AND CASE WHEN ${west} <= ${east}
    THEN ${west} <= ${point}[1] <= ${east} ELSE ${point}[1] >= ${west} OR ${point}[1] <= ${east} END`;
}

const wanted =
  (argument: string, what: string, most: number) =>
  (border: string, degrees: number): void => {
    if (Math.abs(degrees) > most) throw new InputError(`${argument}.${border}`, degrees, what);
  };

/** Refuses a number that is larger. @throws InputError naming the argument */
export function atMost(argument: string, number: Parameter<number>, most: number): void {
  number.check((given) => {
    if (given > most) throw new InputError(argument, given, `at most ${most}`);
  });
}

/** Whether a list is given and holds something. */
export function isSome(list: Maybe<Parameter<string[]>>): list is Parameter<string[]> {
  return list?.decide(({ length }) => length > 0) === true;
}

/** The slugs that references name; one that can name nothing becomes the empty slug, which no node has. */
export function slugs(type: NodeType, references: Parameter<string[]>): Parameter<string[]> {
  return references.mapOnce(type, (all, binding) => all.map((reference) => slugNow(type, reference, binding)));
}

/** The slug that a reference names, or the empty slug, which no node has. */
export function slug(type: NodeType, reference: Parameter<string>): Parameter<string> {
  return reference.use((text, binding) => slugNow(type, text, binding));
}

/** The slug that a reference names; of an official the one that he goes by now. */
function slugNow(type: NodeType, reference: string, { formerIds }: Binding): string {
  const named = slugOf(type, reference) ?? '';
  return type === 'Official' ? (formerIds?.get(named) ?? named) : named;
}

/** Sources are sure of the tenure, nothing contradicts it, and no other one stands for it. */
export const counts = (tenure: Variable): Fragment =>
  cypher`${tenure}.certainty IN ${SURE} AND NOT ${tenure}.heldBasis IN ['DOUBTED', 'REPEATED']`;

/**
 * The tenure counts, had certainly begun by the last of the days, and had not ended before the first, as far as sources tell or
 * what they tell of others does.
 */
export function inEffect(tenure: Variable, first: Fragment, last: Fragment): Fragment {
  return cypher`(${tenure}.begunBy <= ${last} AND coalesce(${tenure}.heldUntil >= ${first}, true) AND ${counts(tenure)})`;
}

/** Where an agreement stands on a day: the rule of `AgreementStatus`. Dates too imprecise for the day leave it unknown. */
export function agreementStatus(agreement: Variable, day: Parameter<string>): Fragment {
  const a = agreement;
  const on = cypher`date(${day})`;
  return cypher`CASE
    WHEN ${a}.endedLatest <= ${on} THEN 'ENDED'
    WHEN ${a}.endedEarliest <= ${on} THEN 'UNKNOWN'
    WHEN ${a}.inForceLatest <= ${on} THEN 'IN_FORCE'
    WHEN ${a}.inForceEarliest <= ${on} THEN 'UNKNOWN'
    WHEN ${a}.signedLatest <= ${on} THEN 'SIGNED'
    WHEN ${a}.signedEarliest <= ${on} THEN 'UNKNOWN'
    WHEN ${a}.signedEarliest > ${on} THEN 'NOT_SIGNED'
    ELSE 'UNKNOWN' END`;
}

/** The party is bound on a day: it has not withdrawn, nor is the agreement yet to enter into force for it alone. */
export function isBound(party: Variable, day: Parameter<string>): Fragment {
  return cypher`(coalesce(${party}.inForceLatest <= date(${day}), true) AND coalesce(${party}.withdrewEarliest > date(${day}), true))`;
}
