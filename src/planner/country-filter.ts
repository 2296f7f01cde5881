/**
 * A `CountryIdFilter`: countries and groups by whatever names them become ids. Groups mean their members, of whom it depends on
 * the day who they are: on a day that is asked about, or, of an event, on one of its own.
 */
import { InputError } from '../errors.js';
import { globalId } from '../model/ids.js';
import type { CountryInclusion } from '../model/vocabulary.js';
import { countryNow, countryOrGroup, groupMeantBy, type KnownCountries, type KnownCountry } from './countries.js';
import { cypher, type Fragment, Variable } from './cypher.js';
import { ALWAYS, type Days } from './groups.js';
import type { CountryIdFilter, IdFilter } from './inputs.js';
import type { Binding, Parameter } from './parameter.js';

/** Days on which countries are meant, by slug: each some times, of which none need be. */
export type DaysByCountry = Readonly<Record<string, readonly Days[]>>;

/** What is asked of the countries of an event, some of which are meant on certain days alone. */
export interface CountriesByDay extends IdFilter {
  /** Where one is given, `anyOf` has all countries that are meant on any day. */
  days: { anyOf?: Parameter<DaysByCountry>; noneOf?: Parameter<DaysByCountry> };
}

const WAYS: Readonly<Record<CountryInclusion, keyof KnownCountry>> = {
  SUCCESSORS: 'successors',
  PREDECESSORS: 'predecessors',
};

type Given = Pick<CountryIdFilter, 'anyOf' | 'allOf' | 'noneOf' | 'including' | 'asOf'>;

/** The filter with the ids of the countries that it means; of groups the members of a day. */
export class NamedCountries implements IdFilter {
  readonly anyOf?: Parameter<string[]>;
  readonly allOf?: Parameter<string[]>;
  readonly noneOf?: Parameter<string[]>;
  private known: CountriesByDay | null | undefined;

  /**
   * @param argument the filter's path, for an error
   * @param day the day that is asked about where the filter gives none; today, where it is left out
   * @throws InputError where it includes others in `allOf`
   */
  constructor(
    private readonly given: Given,
    private readonly argument: string,
    private readonly day?: Parameter<string>,
  ) {
    const { anyOf, allOf, noneOf, including } = given;
    if (including && allOf) {
      throw new InputError(
        `${argument}.including`,
        including,
        '"anyOf" or "noneOf" beside it, for "allOf" would ask for all of them: combine several filters by "and"',
      );
    }
    if (anyOf) this.anyOf = this.idsOf(anyOf, 'anyOf');
    if (noneOf) this.noneOf = this.idsOf(noneOf, 'noneOf');
    if (allOf) {
      this.allOf = allOf.mapOnce('countries all', (all, binding) =>
        all.map((text) => globalId('Country', eachOf(text, binding, `${argument}.allOf`))),
      );
    }
  }

  /** The same where a day is asked about: members of that day, unless the filter names another one. */
  on(day: Parameter<string>): NamedCountries {
    return new NamedCountries(this.given, this.argument, day);
  }

  /** The same with the members of any day, unless the filter names one. */
  get ever(): IdFilter {
    return this.given.asOf ? this : this.everMeant;
  }

  /** The members of any day. */
  private get everMeant(): IdFilter {
    const ever = (texts: Parameter<string[]>, part: string): Parameter<string[]> =>
      this.daysOf(texts, part).mapOnce('ids', (days) => Object.keys(days).map((slug) => globalId('Country', slug)));
    const { anyOf, noneOf } = this.given;
    return {
      ...(anyOf && { anyOf: ever(anyOf, 'anyOf') }),
      ...(this.allOf && { allOf: this.allOf }),
      ...(noneOf && { noneOf: ever(noneOf, 'noneOf') }),
    };
  }

  /** What is asked of an event's countries: `undefined` where it is the same on each day. */
  get byDay(): CountriesByDay | undefined {
    this.known ??= this.dated() ?? null;
    return this.known ?? undefined;
  }

  private dated(): CountriesByDay | undefined {
    const { anyOf, noneOf, asOf } = this.given;
    if (asOf) return undefined;
    const differs = (texts: Parameter<string[]> | null | undefined): boolean =>
      texts?.use((all, binding) => all.some((text) => isDated(text, binding))).decide((dated) => dated) ?? false;
    if (![differs(anyOf), differs(noneOf)].includes(true)) return undefined;
    return {
      ...this.everMeant,
      days: {
        ...(anyOf && { anyOf: this.daysOf(anyOf, 'anyOf') }),
        ...(noneOf && { noneOf: this.daysOf(noneOf, 'noneOf') }),
      },
    };
  }

  private daysOf(texts: Parameter<string[]>, part: string): Parameter<DaysByCountry> {
    const { including } = this.given;
    return texts.mapOnceABinding(`days ${including ?? ''}`, (all, binding) =>
      daysMeant(all, binding, `${this.argument}.${part}`, including),
    );
  }

  private idsOf(texts: Parameter<string[]>, part: string): Parameter<string[]> {
    const day = this.given.asOf ?? this.day;
    const ids = (days: DaysByCountry, binding: Binding): string[] => {
      const on = day?.in(binding) ?? binding.today;
      return Object.keys(days).flatMap((slug) =>
        days[slug]?.some(([first, last]) => first <= on && on <= last) ? [globalId('Country', slug)] : [],
      );
    };
    const days = this.daysOf(texts, part);
    return day === undefined ? days.mapOnceABinding('ids today', ids) : days.use(ids).once();
  }
}

/** A country that all of a list are asked for. @throws InputError for a group, of whose members one would have to be chosen */
function eachOf(text: string, binding: Binding, argument: string): string {
  if (groupMeantBy(text, binding) === undefined) return countryNow(text, binding, argument);
  throw new InputError(
    argument,
    text,
    'countries alone, for it would ask for all members of a group: combine several filters with "anyOf" by "and"',
  );
}

/** Whether a text names a group whose members are not the same on each day. */
function isDated(text: string, binding: Binding): boolean {
  const isAlways = ([first, last]: Days): boolean => first === ALWAYS[0] && last === ALWAYS[1];
  return groupMeantBy(text, binding)?.members.some(({ days }) => !isAlways(days)) ?? false;
}

/**
 * The countries that texts name, with the days on which they are meant: one that is named itself on each day, members as long
 * as they are. What came of a member is meant from the day on which that joined, what it came of until the day on which it left.
 */
function daysMeant(
  texts: readonly string[],
  binding: Binding,
  argument: string,
  including: CountryInclusion | null | undefined,
): DaysByCountry {
  const found = new Map<string, Days[]>();
  const add = (slug: string, days: Days): void => {
    const all = found.get(slug);
    if (all === undefined) found.set(slug, [days]);
    else if (!all.some(([first, last]) => first <= days[0] && days[1] <= last)) all.push(days);
  };
  const others = (slug: string, [first, last]: Days): void => {
    if (!including) return;
    const days: Days = including === 'SUCCESSORS' ? [first, ALWAYS[1]] : [ALWAYS[0], last];
    for (const other of lineOf(slug, including, binding.countries)) add(other, days);
  };
  for (const text of new Set(texts)) {
    const meant = countryOrGroup(text, binding, argument);
    const members = typeof meant === 'string' ? [{ country: meant, days: ALWAYS }] : meant.members;
    for (const { country, days } of members) {
      add(country, days);
      others(country, days);
    }
  }
  return Object.fromEntries(found);
}

/** What came of a country, and of that, and so on; or what it came of. */
function lineOf(slug: string, including: CountryInclusion, countries: KnownCountries | undefined): string[] {
  const found = new Set([slug]);
  // A set goes on to what is added while it is gone through.
  for (const one of found) for (const other of countries?.get(one)?.[WAYS[including]] ?? []) found.add(other);
  found.delete(slug);
  return [...found];
}

/** What a filter asks of the countries of an event: who is meant on its days. */
export function byEventDay(ids: CountryIdFilter): IdFilter & Partial<CountriesByDay> {
  return ids instanceof NamedCountries ? (ids.byDay ?? ids) : ids;
}

/** The countries that a filter means on a day, unless it names another one. */
export function onDay(ids: CountryIdFilter, day: Parameter<string>): CountryIdFilter {
  return ids instanceof NamedCountries ? ids.on(day) : ids;
}

/** The countries that a filter means on any day, unless it names one. */
export function everMeant(ids: CountryIdFilter): IdFilter {
  return ids instanceof NamedCountries ? ids.ever : ids;
}

/** A country is meant on a day of an event. @param slug of the country; no condition is null where it is given */
export function meantAt(event: Variable, slug: Fragment, days: Parameter<DaysByCountry>): Fragment {
  const span = new Variable('span');
  return cypher`any(${span} IN coalesce(${days}[${slug}], [])
    WHERE ${event}.begins <= date(${span}[1]) AND ${event}.ends >= date(${span}[0]))`;
}
