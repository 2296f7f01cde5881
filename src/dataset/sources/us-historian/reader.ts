/**
 * What the records of the US Office of the Historian state, as entries of the native form: `travels` (trips of presidents and
 * secretaries of state), `visits` (foreign leaders in the United States) and `pocom` (principal officers and chiefs of
 * mission). What the remarks of a trip say of meetings becomes meetings, each described in the records' own words, which are
 * free for all (CC0).
 */
import { Allegiances } from './allegiance.js';
import { Americans } from './americans.js';
import { Foreigners, type Met } from './foreigners.js';
import { dayOf, Journeys } from './journeys.js';
import { Meetings } from './meetings.js';
import { type Named, People, type Person } from './people.js';
import { type Access, HistorianRecords, type Journey, type Stated } from './records.js';
import type { Mention } from './sentences.js';

/** Every entry that the records state. */
export async function* readHistorian(access: Access): AsyncGenerator<Stated> {
  const records = new HistorianRecords(access);
  await records.load();
  yield* stated(access, records);
}

/** Whom the records name, and who each of these is. */
export interface Identified {
  meant: Met[];
  /** The person of each naming; undefined where it could be several. */
  personOf: ReadonlyMap<Named, Person | undefined>;
  people: People;
}

/** Works out who everybody is whom the records name. */
export function identified(access: Access, records: HistorianRecords): Identified {
  const { trips, visits } = records;
  const americans = new Americans(access, records);
  const allegiances = new Allegiances(trips, visits);
  const namedOf = (mention: Mention, journey: Journey, country: string | undefined): Named => {
    const { name, title, former } = mention;
    return { name, title, former, country, date: dayOf(mention, journey) ?? journey.start };
  };
  const meant: Met[] = trips.map((trip) => ({
    trip,
    met: trip.mentions
      .filter((mention) => !americans.has(mention, trip.start))
      .map((mention) => ({ mention, named: namedOf(mention, trip, allegiances.of(mention, trip)) })),
  }));
  for (const visit of visits) {
    visit.met = visit.mentions.map((mention) => {
      const isOther = mention.country !== undefined && !americans.has(mention, visit.start);
      return isOther ? namedOf(mention, visit, mention.country ?? undefined) : undefined;
    });
  }
  const named = [
    ...visits.flatMap(({ visitors, met }) => [...visitors, ...met.flatMap((one) => one ?? [])]),
    ...meant.flatMap(({ met }) => met.map((one) => one.named)),
  ];
  const people = new People();
  const resolved = people.resolve(named, (slug) => access.officialOf(slug));
  return { meant, personOf: new Map(named.map((one, at) => [one, resolved[at]])), people };
}

function* stated(access: Access, records: HistorianRecords): Generator<Stated> {
  const { trips, visits } = records;
  const { meant, personOf, people } = identified(access, records);
  const americans = new Americans(access, records);
  const foreigners = new Foreigners(records);
  const journeys = new Journeys(records, foreigners, personOf);

  yield* americans.entries();
  yield* records.appointments.offices;
  yield* foreigners.entries(people, personOf, meant);
  yield* records.appointments.tenures.filter(({ value }) =>
    records.names.has((value as { official: string }).official),
  );
  yield* journeys.places();
  for (const trip of trips) yield journeys.trip(trip);
  for (const visit of visits) {
    const event = journeys.visit(visit);
    if (event !== undefined) yield event;
  }
  yield* new Meetings(records, americans, foreigners, journeys, personOf).entries(meant);
  for (const { named: one, candidates } of people.doubts) {
    access.tell({
      ...{ file: access.shown('travels'), severity: 'warning' },
      message: `"${[one.title, one.name].join(' ').trim()}" (${one.country ?? 'no country'}, ${one.date}) could be ${candidates.map((person) => person.name).join(' or ')}`,
      cure: 'The meeting is with the country, until somebody says who it was',
    });
  }
}
