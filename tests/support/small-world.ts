/** A small world at random, the same each time: as records for tests to reason about, and as files to import. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { AgreementKind, Certainty, EventKind, EventStatus } from '../../src/model/vocabulary.js';
import {
  type OfficeClass,
  OrganizationKind,
  ParticipantRole,
  PassportClass,
  PlaceKind,
  Presence,
} from '../../src/model/vocabulary.js';
import { SourceKind } from '../../src/model/vocabulary.js';

export interface Cited {
  id: string;
  cite: { source: string; attributedTo?: string }[];
  /** Set where the second data set states it too. */
  shared?: boolean;
}

export interface Participant {
  official?: string;
  organization?: string;
  country?: string;
  role: ParticipantRole;
  capacity?: string;
  presence?: Presence;
  certainty: Certainty;
}

export interface World {
  sources: { id: string; title: string; kind: SourceKind; publisher?: string; publishedOn?: string }[];
  countries: (Cited & { name: string; former: boolean })[];
  organizations: (Cited & { name: string; kind: OrganizationKind; country?: string })[];
  offices: (Cited & { title: string; rank?: number; class?: OfficeClass; organization?: string })[];
  officials: (Cited & {
    name: string;
    citizenOf: string[];
    offices: { office: string; from: string; to?: string }[];
  })[];
  places: (Cited & {
    name: string;
    kind: PlaceKind;
    country?: string;
    within?: string;
    latitude?: number;
    longitude?: number;
  })[];
  events: (Cited & {
    title: string;
    description?: string;
    kind: EventKind;
    status: EventStatus;
    certainty: Certainty;
    date: string;
    place?: string;
    partOf?: string;
    participants: Participant[];
  })[];
  agreements: (Cited & {
    title: string;
    kind: AgreementKind;
    passportClasses?: PassportClass[];
    signedOn?: string;
    inForceFrom?: string;
    endedOn?: string;
    parties: { country?: string; organization?: string }[];
  })[];
  statements: (Cited & { paraphrase: string; topics: string[]; madeBy: string; madeAt?: string; madeOn?: string })[];
}

export const DATES = [
  ...['2020-03-01', '2020-03-01/2020-03-05', '2020-03', '2020', '2020-03-04/2020-04', '2020-06-10', '2021-01-01/..'],
  ...['2020-02-28/2020-03-02', '2019~', '[..2020-03-03]', '2021-12-31', '2020-05-31/2021-06-01', '../2020-04-01'],
];
export const WORDS = [
  'Joint talks',
  'joint Statement',
  'Military-exercise',
  'Talks',
  'Überblick',
  '友好 talks',
  'exercises',
];
export const TOPICS = ['Trade', 'trade', 'Peace', 'Culture'];

const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at + 1}`);
export const COUNTRIES = ['aaa', 'bbb', 'ccc'];
export const IDS = {
  Source: ids('s', 5),
  Country: COUNTRIES,
  Organization: ids('g', 4),
  Office: ids('f', 4),
  Official: ids('o', 6),
  Place: ids('p', 6),
  Event: ids('e', 20),
  Agreement: ids('a', 8),
  Statement: ids('t', 8),
};

/** By rank. */
const CLASSES: readonly (OfficeClass | undefined)[] = [undefined, 'HEAD_OF_STATE', 'MINISTER'];

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const enumOf = <T extends string>(values: Record<string, T>): fc.Arbitrary<T> => oneOf(Object.values(values));
const some = <T>(values: readonly T[], least = 0, most = values.length): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { minLength: least, maxLength: most });
const cite = fc
  .uniqueArray(oneOf(IDS.Source), { minLength: 1, maxLength: 3 })
  .chain((sources) =>
    fc.tuple(
      ...sources.map((source) => maybe(oneOf(IDS.Organization)).map((attributedTo) => ({ source, attributedTo }))),
    ),
  );
const cited = { cite, shared: fc.boolean() };

const participant: fc.Arbitrary<Participant> = fc
  .tuple(
    fc.oneof(
      oneOf(IDS.Official).map((official) => ({ official })),
      oneOf(IDS.Organization).map((organization) => ({ organization })),
      oneOf(IDS.Country).map((country) => ({ country })),
    ),
    fc.record({
      role: enumOf(ParticipantRole),
      capacity: maybe(oneOf(IDS.Office)),
      presence: maybe(enumOf(Presence)),
      certainty: enumOf(Certainty),
    }),
  )
  .map(([who, { capacity, ...how }]) => ({ ...who, ...how, ...('official' in who ? { capacity } : {}) }));

/** The event that others may be parts of: its dates hold theirs. */
const WHOLE = 'e-1';

/** Nothing lies in itself: a place may lie in an earlier one. */
const earlierPlace = (id: string): fc.Arbitrary<string | undefined> => {
  const before = IDS.Place.slice(0, IDS.Place.indexOf(id));
  return before.length === 0 ? fc.constant(undefined) : maybe(oneOf(before));
};

/** Of each id one record. */
function listOf<T>(
  all: readonly string[],
  record: (id: string) => fc.Arbitrary<T>,
): fc.Arbitrary<(T & { id: string })[]> {
  return fc.tuple(...all.map((id) => record(id).map((made) => ({ id, ...made })))) as never;
}

const world: fc.Arbitrary<World> = fc.record({
  sources: listOf(IDS.Source, () =>
    fc.record({
      title: oneOf(WORDS),
      kind: enumOf(SourceKind),
      publisher: maybe(oneOf(IDS.Organization)),
      publishedOn: maybe(oneOf(DATES)),
    }),
  ),
  countries: listOf(COUNTRIES, () => fc.record({ name: oneOf(WORDS), former: fc.boolean(), ...cited })),
  organizations: listOf(IDS.Organization, () =>
    fc.record({ name: oneOf(WORDS), kind: enumOf(OrganizationKind), country: maybe(oneOf(COUNTRIES)), ...cited }),
  ),
  offices: listOf(IDS.Office, () =>
    fc
      .record({
        title: oneOf(WORDS),
        rank: maybe(oneOf([1, 2, 3])),
        organization: maybe(oneOf(IDS.Organization)),
        ...cited,
      })
      .map((office) => ({ ...office, class: CLASSES[office.rank ?? 0] })),
  ),
  officials: listOf(IDS.Official, () =>
    fc.record({
      name: oneOf(WORDS),
      citizenOf: some(COUNTRIES, 0, 2),
      offices: fc.uniqueArray(
        fc.record({
          office: oneOf(IDS.Office),
          from: oneOf(['2019-01-01', '2020-03-01']),
          to: maybe(oneOf(['2020-03-31'])),
        }),
        { maxLength: 3, selector: ({ office }) => office },
      ),
      ...cited,
    }),
  ),
  places: listOf(IDS.Place, (id) =>
    fc
      .record({
        name: oneOf(WORDS),
        kind: enumOf(PlaceKind),
        country: maybe(oneOf(COUNTRIES)),
        within: earlierPlace(id),
        point: maybe(
          oneOf([
            [10, 20],
            [10, 179.5],
            [-5, -179.5],
            [90, 0],
            [0, -20],
          ]),
        ),
        ...cited,
      })
      .map(({ point, ...place }) => ({ ...place, latitude: point?.[0], longitude: point?.[1] })),
  ),
  events: listOf(IDS.Event, (id) =>
    fc
      .record({
        title: oneOf(WORDS),
        description: maybe(oneOf(WORDS)),
        kind: enumOf(EventKind),
        status: enumOf(EventStatus),
        certainty: enumOf(Certainty),
        date: id === WHOLE ? fc.constant('2018/2023') : oneOf(DATES),
        place: maybe(oneOf(IDS.Place)),
        partOf: id === WHOLE ? fc.constant(undefined) : maybe(fc.constant(WHOLE)),
        participants: fc.uniqueArray(participant, {
          maxLength: 4,
          selector: ({ official, organization, country, role }) => `${official ?? organization ?? country} ${role}`,
        }),
        ...cited,
      })
      // What is speculated is not surer than that.
      .map((event) => (event.status === 'SPECULATED' ? { ...event, certainty: 'SPECULATED' as const } : event)),
  ),
  agreements: listOf(IDS.Agreement, () =>
    fc.record({
      title: oneOf(WORDS),
      kind: enumOf(AgreementKind),
      passportClasses: maybe(some(Object.values(PassportClass), 1)),
      signedOn: maybe(oneOf(['2019-12-31', '2020-03-01'])),
      inForceFrom: maybe(oneOf(['2020-03-01', '2020-03-31'])),
      endedOn: maybe(fc.constant('2021-06-01')),
      parties: some(
        [...COUNTRIES.map((country) => ({ country })), { organization: 'g-1' }, { organization: 'g-2' }],
        1,
        3,
      ),
      ...cited,
    }),
  ),
  statements: listOf(IDS.Statement, () =>
    fc
      .record({
        paraphrase: oneOf(WORDS),
        topics: some(TOPICS, 1, 2),
        madeBy: oneOf(IDS.Official),
        when: fc.oneof(
          oneOf(IDS.Event).map((madeAt) => ({ madeAt })),
          oneOf(DATES).map((madeOn) => ({ madeOn })),
        ),
        ...cited,
      })
      .map(({ when, ...statement }) => ({ ...statement, ...when })),
  ),
});

/** The world of a seed. */
export function worldOf(seed: number): World {
  return fc.sample(world, { seed, numRuns: 1 })[0] as World;
}

/** The files of two data sets: `trial` states all, `second` restates what is shared. */
export function filesOf(world: World): { trial: Record<string, string>; second: Record<string, string> } {
  const { sources, ...sections } = world;
  const plain = (records: readonly Cited[]): unknown[] => records.map((record) => ({ ...record, shared: undefined }));
  const all = Object.fromEntries(Object.entries(sections).map(([name, records]) => [name, plain(records)]));
  const restated = Object.fromEntries(
    Object.entries(sections).map(([name, records]) => [
      name,
      plain((records as Cited[]).filter(({ shared }) => shared)),
    ]),
  );
  const manifest = 'name: second\ntitle: Second\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [all.yaml]\n';
  return {
    trial: { 'all.yaml': stringify({ sources, ...all }) },
    second: { 'dataset.yaml': manifest, 'all.yaml': stringify(restated) },
  };
}
