/** What random data sets state that agree, differ, and follow each other. */
import fc from 'fast-check';

const paper = [{ source: 'paper' }];

/** What neither data set states, and both may refer to. */
export const BASE = {
  sources: ['paper', 'herald'].map((id) => ({ id, title: id, kind: 'NEWS' })),
  countries: ['aaa', 'bbb', 'ccc'].map((id) => ({ id, name: id.toUpperCase(), cite: paper })),
  places: ['hall', 'square'].map((id) => ({ id, name: id, kind: 'VENUE', cite: paper })),
  offices: ['chair', 'envoy'].map((id) => ({ id, title: id, cite: paper })),
  officials: [{ id: 'dan-four', name: 'Dan Four', citizenOf: ['aaa'], cite: paper }],
  events: [
    {
      ...{ id: 'base-visit', title: 'Visit', kind: 'SUMMIT', status: 'OCCURRED', date: '2020-01', cite: paper },
      participants: [
        { official: 'dan-four', role: 'HOST', presence: 'IN_PERSON' },
        { country: 'ccc', role: 'GUEST' },
      ],
    },
  ],
};

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
/** What counts is the likelier, so that people meet. */
const certainty = fc.constantFrom('CONFIRMED', 'REPORTED', 'REPORTED', 'SPECULATED');
const cite = fc.uniqueArray(
  fc.constantFrom({ source: 'paper' }, { source: 'paper', at: '2' }, { source: 'herald', certainty: 'DISPUTED' }),
  { minLength: 1, maxLength: 2 },
);
/** Some of the ids, each with what is stated of it. */
const some = <T extends object>(
  ids: readonly string[],
  stated: fc.Arbitrary<T>,
): fc.Arbitrary<({ id: string } & T)[]> =>
  fc.uniqueArray(
    fc.tuple(fc.constantFrom(...ids), stated).map(([id, rest]) => ({ id, ...rest })),
    { selector: ({ id }) => id },
  );

const PEOPLE = ['ann-one', 'bob-two', 'cyd-three'];
const BODIES = ['agency', 'bureau'];
const EVENTS = ['base-visit', 'talks-one', 'talks-two', 'talks-three'];

const participant = fc.record({
  who: fc.constantFrom(...PEOPLE, 'dan-four', ...BODIES, 'bbb'),
  role: fc.constantFrom('GUEST', 'HOST'),
  presence: fc.constantFrom('IN_PERSON', 'IN_PERSON', 'REMOTE'),
  certainty: maybe(certainty),
  capacity: maybe(fc.constantFrom('chair', 'envoy')),
});
const participants = fc.uniqueArray(participant, { maxLength: 4, selector: ({ who, role }) => `${who} ${role}` });

const parts = fc.record({
  officials: some(
    PEOPLE,
    fc.record({
      name: fc.constantFrom('Full', 'Short'),
      names: fc.subarray(['Full', 'Third']),
      born: maybe(fc.constantFrom('1950', '1951-02')),
      citizenOf: fc.subarray(['aaa', 'bbb']),
      offices: fc.uniqueArray(
        fc.constantFrom<{ office: string; from?: string; to?: string; attested?: string; certainty?: string }>(
          { office: 'chair', from: '2019', to: '2021' },
          { office: 'chair', from: '2019', certainty: 'CONFIRMED' },
          { office: 'envoy', attested: '2020-01' },
        ),
        { selector: ({ office }) => office },
      ),
      ...{ certainty, cite },
    }),
  ),
  organizations: some(
    BODIES,
    fc.record({
      kind: fc.constantFrom('MINISTRY', 'PARTY'),
      country: maybe(fc.constantFrom('aaa', 'ccc')),
      ...{ certainty, cite },
    }),
  ),
  events: some(
    EVENTS.slice(1),
    fc.record({
      kind: fc.constantFrom('TALKS', 'TALKS', 'PHONE_CALL', 'VISIT'),
      status: fc.constantFrom('OCCURRED', 'OCCURRED', 'ONGOING', 'CANCELLED'),
      date: fc.constantFrom('2020-01', '2020-01-05', '2020-01-05/2020-01-07'),
      partOf: maybe(fc.constantFrom(...EVENTS)),
      place: maybe(fc.constantFrom('hall', 'square')),
      ...{ participants, certainty, cite },
    }),
  ),
  agreements: some(
    ['pact'],
    fc.record({
      kind: fc.constantFrom('TREATY', 'MOU'),
      signedOn: maybe(fc.constantFrom('2020-01', '2020-01-06')),
      signedAt: maybe(fc.constant('base-visit')),
      parties: fc.uniqueArray(
        fc.record({ country: fc.constantFrom('aaa', 'bbb'), withdrewOn: maybe(fc.constantFrom('2021', '2022-03')) }),
        { minLength: 1, selector: ({ country }) => country },
      ),
      ...{ certainty, cite },
    }),
  ),
  apart: participants,
});

type Generated<T> = T extends fc.Arbitrary<infer One> ? One : never;

/** What a data set states: another may state the same, or something else of the same. It names what it or the base states. */
export const content: fc.Arbitrary<object> = parts.map(({ officials, organizations, events, agreements, apart }) => {
  const known = new Set([
    'dan-four',
    'bbb',
    'base-visit',
    ...[officials, organizations, events].flat().map(({ id }) => id),
  ]);
  const ifKnown = (id: string | undefined): string | undefined => (id !== undefined && known.has(id) ? id : undefined);
  const taking = (all: Generated<typeof participants>): object[] =>
    all.filter(({ who }) => known.has(who)).map(({ who, ...rest }) => ({ [kindOf(who)]: who, ...rest }));
  return {
    // No two officials of one name: who is who is another question.
    officials: officials.map(({ name, names, ...rest }) => ({
      ...{ ...rest, name: `${name} ${rest.id}`, names: names.map((one) => ({ value: `${one} ${rest.id}` })) },
    })),
    organizations: organizations.map((one) => ({ ...one, name: one.id })),
    events: events.map(({ partOf, ...event }) => ({
      ...{ ...event, title: event.id, participants: taking(event.participants) },
      // None is part of a later one, in either data set: else it would be part of itself.
      partOf: ifKnown(partOf !== undefined && EVENTS.indexOf(partOf) < EVENTS.indexOf(event.id) ? partOf : undefined),
    })),
    agreements: agreements.map((one) => ({ ...one, title: one.id, signedAt: ifKnown(one.signedAt) })),
    participations: taking(apart).map((one) => ({ event: 'base-visit', cite: paper, ...one })),
  };
});

function kindOf(who: string): string {
  if (who === 'bbb') return 'country';
  return BODIES.includes(who) ? 'organization' : 'official';
}
