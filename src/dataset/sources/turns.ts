/**
 * Relations that a row states of a country beyond the day on which it became another one: of Burma and Myanmar, of Zaire and the
 * Congo. Each state has its part of the period, and each part the row as its source.
 */
import { lineageOf, stateOn } from '../../model/countries/lineages.js';
import { daysBefore, parseDate } from '../../model/dates.js';
import type { Content } from '../schema/format.js';

type Relation = Content['relations'][number];
type Period = NonNullable<Relation['periods']>[number];

/** A state, and of the periods what falls into its time. */
interface Part {
  country: string;
  periods: Period[];
}

/**
 * The relation as those of each state, in their order. One of which no period certainly passes a turn comes back as it is: a
 * period whose end is not known has none.
 */
export function apartAtTurns(relation: Relation): Relation[] {
  const at = relation.countries.findIndex((country) => partsOf(country, relation.periods ?? []).length > 1);
  const country = relation.countries[at];
  if (country === undefined) return [relation];
  const parts = partsOf(country, relation.periods ?? []);
  return parts.flatMap((part, number) => {
    const countries = relation.countries.map((one) => (one === country ? part.country : one)) as Relation['countries'];
    const periods = part.periods.map((period) =>
      period.sender === country ? { ...period, sender: part.country } : period,
    );
    const { cite, certainty } = relation;
    // What else is told of the relation is told of the state that is named.
    const own = number === 0 ? { ...relation, countries, periods } : { countries, periods, cite, certainty };
    // The other country may have become another one too.
    return apartAtTurns(own);
  });
}

/** The parts of a country's periods by the state that it was then; the country's own alone where none passes a turn. */
function partsOf(country: string, periods: readonly Period[]): Part[] {
  const parts: Part[] = [{ country, periods: [] }];
  const add = (state: string, period: Period): void => {
    const known = parts.find((part) => part.country === state);
    if (known === undefined) parts.push({ country: state, periods: [period] });
    else known.periods.push(period);
  };
  for (const period of periods) for (const [state, part] of cut(country, period)) add(state, part);
  return parts;
}

/** A period by the states in which it went on. */
function cut(country: string, period: Period): [state: string, part: Period][] {
  const { from, to } = period;
  const begins = from === undefined ? null : parseDate(from).latest;
  const ends = to === undefined ? null : to === '..' ? '9999-12-31' : parseDate(to).earliest;
  // A state that is named for another time than its own is what the source calls it then.
  if (begins === null || ends === null || stateOn(country, begins) !== country) return [[country, period]];
  const passed = (lineageOf(country) ?? []).filter(
    ({ since }) => since !== undefined && begins < since && since <= ends,
  );
  // How it began is told of the first part, and one that says nothing else has no other.
  const { kind, ...same } = period;
  if (passed.length === 0 || period.level === undefined) return [[country, period]];
  return [{ country, since: undefined }, ...passed].map(({ country: state, since }, at) => {
    const next = passed[at]?.since;
    return [
      state,
      {
        ...same,
        ...(at === 0 && kind !== undefined && { kind }),
        from: since ?? from,
        to: next === undefined ? to : daysBefore(next, 1),
      },
    ];
  });
}
