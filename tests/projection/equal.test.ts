/** Questions about meetings have the same answer, whether it comes from memory or the database walks to it. */
import fc from 'fast-check';
import type { Graph } from '../../src/database/index.js';
import { Certainty, EventKind, EventStatus, Presence } from '../../src/model/vocabulary.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { explained, readMeetings, serveFromMemory } from '../support/meetings.js';
import { expectToHold } from '../support/property.js';
import { type Asked, serve } from '../support/service.js';
import { filesOf, worldOf } from '../support/small-world.js';
import { asFiles, aWorld } from '../support/worlds.js';

let graph: Graph;
let walking: Asked;
let remembering: Asked;
beforeAll(async () => {
  graph = await emptyGraph();
  walking = await serve(graph);
  remembering = await serveFromMemory(graph);
});
afterAll(async () => {
  await walking.stop();
  await remembering.stop();
  await graph.close();
});

/** Of a dense world and of a varied one. */
const OFFICIALS = ['o0', 'o1', 'o2', 'o3', 'o-1', 'o-2', 'o-3', 'o-4', 'nobody'];
const COUNTRIES = ['aaa', 'BBB', 'ccc', 'zzz'];
const DAYS = ['2019-12-31', '2020-01-15', '2020-03-01', '2020-03-10', '2020-06-10', '2021-02-03', '2022-01-01'];

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values]);
/** Each part is left out more often than not. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 1 });
const enums = <T extends string>(values: Record<string, T>) =>
  fc.record({ anyOf: seldom(some(Object.values(values))), noneOf: seldom(some(Object.values(values))) });
const ids = (values: readonly string[]) =>
  fc.record({ anyOf: seldom(some(values)), allOf: seldom(some(values)), noneOf: seldom(some(values)) });
const period = fc
  .record({
    days: fc.tuple(seldom(fc.constantFrom(...DAYS)), seldom(fc.constantFrom(...DAYS))),
    match: seldom(fc.constantFrom('OVERLAPS', 'WITHIN', 'CONTAINS')),
  })
  .map(({ days: [from, to], match }) =>
    from && to && from > to ? { from: to, to: from, match } : { from, to, match },
  );
const { event } = fc.letrec<{ event: unknown }>((again) => ({
  event: fc.record({
    kind: seldom(enums(EventKind)),
    status: seldom(enums(EventStatus)),
    certainty: seldom(enums(Certainty)),
    period: seldom(period),
    countries: seldom(ids(COUNTRIES)),
    and: seldom(fc.array(again('event'), { maxLength: 2, depthIdentifier: 'filters' })),
    or: seldom(fc.array(again('event'), { maxLength: 2, depthIdentifier: 'filters' })),
    not: fc.option(again('event'), { nil: undefined, freq: 1, maxDepth: 2 }),
  }),
}));
const meeting = {
  period: seldom(period),
  kind: seldom(enums(EventKind)),
  status: seldom(enums(EventStatus)),
  certainty: seldom(enums(Certainty)),
  presence: seldom(enums(Presence)),
  event: seldom(event),
};
const least = { minMeetings: seldom(fc.constantFrom(1, 2, 3)) };
const official = fc.constantFrom(...OFFICIALS);
const page = fc.constantFrom(0, 1, 2, 3, 50);
const direction = fc.constantFrom('ASC', 'DESC');
const edges = (fields: string): string =>
  `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor ${fields} }`;
const PAGE = '$first: NonNegativeInt, $after: String, $last: NonNegativeInt, $before: String';
const ASKED = 'first: $first, after: $after, last: $last, before: $before';

interface Question {
  query: string;
  variables: Record<string, unknown>;
  /** Where a list is in the answer, whose pages are asked for too. */
  list?: (data: never) => { pageInfo: { startCursor: string | null; endCursor: string | null } } | null | undefined;
}

const counterparts: fc.Arbitrary<Question> = fc
  .record({
    id: official,
    filter: fc.record({ ...meeting, ...least, country: seldom(ids(COUNTRIES)) }),
    orderBy: fc.record({ field: fc.constantFrom('MEETINGS', 'WEIGHT', 'FIRST_MET', 'LAST_MET'), direction }),
    first: page,
    shown: page,
  })
  .map((variables) => ({
    query: `query ($id: ID!, $filter: CounterpartFilter, $orderBy: CounterpartOrder, $shown: NonNegativeInt!, ${PAGE}) { official(id: $id) {
      counterparts(filter: $filter, orderBy: $orderBy, ${ASKED}) {
        ${edges('meetings weight firstMet lastMet node { slug name } events(first: $shown) { slug start }')} } } }`,
    variables,
    list: (data: { official: { counterparts: never } | null }) => data.official?.counterparts,
  }));

const met: fc.Arbitrary<Question> = fc
  .record({
    id: official,
    other: official,
    filter: fc.record(meeting),
    orderBy: fc.record({ field: fc.constant('DATE'), direction }),
    first: page,
  })
  .map((variables) => ({
    query: `query ($id: ID!, $other: ID!, $filter: MeetingFilter, $orderBy: EventOrder, ${PAGE}) { official(id: $id) {
      met(official: $other, filter: $filter, orderBy: $orderBy, ${ASKED}) {
        ${edges('node { slug title }')} facets { kind { value count } country { country { slug } count } } } } }`,
    variables,
    list: (data: { official: { met: never } | null }) => data.official?.met,
  }));

const inCommon: fc.Arbitrary<Question> = fc
  .record({
    officials: fc.subarray(OFFICIALS, { minLength: 2, maxLength: 3 }),
    filter: fc.record(meeting),
    orderBy: fc.record({ field: fc.constant('MEETINGS'), direction }),
    first: page,
  })
  .map((variables) => ({
    query: `query ($officials: [ID!]!, $filter: MeetingFilter, $orderBy: InCommonOrder, ${PAGE}) {
      inCommon(officials: $officials, filter: $filter, orderBy: $orderBy, ${ASKED}) {
        ${edges('meetings node { slug } withEach { meetings firstMet lastMet official { slug } }')} } }`,
    variables,
    list: (data: { inCommon: never }) => data.inCommon,
  }));

const network: fc.Arbitrary<Question> = fc
  .record({
    filter: fc.record({
      ...meeting,
      ...least,
      country: seldom(ids(COUNTRIES)),
      officials: seldom(ids(OFFICIALS)),
    }),
    first: page,
  })
  .map((variables) => ({
    query: `query ($filter: NetworkFilter, $first: NonNegativeInt!) { network(filter: $filter, first: $first) { nodeCount edgeCount complete
      nodes { official { slug } degree weightedDegree betweenness pageRank community }
      edges { totalCount nodes { a { slug } b { slug } meetings weight } } } }`,
    variables,
  }));

const tallies: fc.Arbitrary<Question> = fc
  .record({
    filter: fc.record(meeting),
    officials: fc.record({ country: seldom(ids(COUNTRIES)) }),
    first: page,
    list: fc.constantFrom('meetingMatrix', 'topOfficials'),
  })
  .map(({ list, officials, ...variables }): Question => {
    const [args, fields] =
      list === 'topOfficials'
        ? ['by: MEETINGS, officials: $officials,', 'meetings counterparts events node { slug }']
        : ['', 'node { a { slug } b { slug } events }'];
    return {
      query: `query ($filter: MeetingFilter, ${list === 'topOfficials' ? '$officials: OfficialFilter,' : ''} ${PAGE}) {
        ${list}(${args} filter: $filter, ${ASKED}) { ${edges(fields)} } }`,
      variables: list === 'topOfficials' ? { ...variables, officials } : variables,
      list: (data: Record<string, never>) => data[list],
    };
  });

/** Asks both. @returns what is asked about its other pages */
async function expectEqual({ query, variables, list }: Question): Promise<void> {
  const { recalled, data, errors } = await explained(remembering, query, variables);
  const answer = errors === undefined ? { data } : { data, errors };
  expect(answer).toEqual(await walking.ask(query, variables));
  expect(errors).toBeUndefined();
  expect(recalled).toEqual([true]);
  const at = list?.(data as never)?.pageInfo;
  if (!at || !list) return;
  const { first, ...others } = variables;
  const { startCursor, endCursor } = at;
  if (endCursor) await expectEqual({ query, variables: { ...others, first: 2, after: endCursor } });
  if (startCursor) await expectEqual({ query, variables: { ...others, last: 2, before: startCursor } });
  if (endCursor) await expectEqual({ query, variables: { ...others, last: first, before: endCursor, after: null } });
}

const aGraph = fc.oneof(
  aWorld.map(asFiles),
  fc.nat(10_000).map((seed) => filesOf(worldOf(seed)).trial),
);

async function load(files: Record<string, string>): Promise<void> {
  await (await emptyGraph()).close();
  await importFiles(graph, files);
  await readMeetings(remembering);
}

it('whom somebody met, when two did, whom several did, networks and tallies: for any filter, order and page', async () => {
  const questions = fc.array(fc.oneof(counterparts, met, inCommon, network, tallies), { minLength: 40, maxLength: 40 });
  await expectToHold(
    fc.asyncProperty(aGraph, questions, async (files, asked) => {
      await load(files);
      for (const question of asked) await expectEqual(question);
    }),
    { short: 5, long: 40 },
  );
});

it('a shortest chain is as short, and made of meetings that count', async () => {
  const query = `query ($from: ID!, $to: ID!, $hops: PositiveInt!, $filter: MeetingFilter) { path(from: $from, to: $to, maxHops: $hops, filter: $filter) {
    length steps { from { slug } to { slug } event { slug } } } }`;
  const shared =
    'query ($from: ID!, $to: ID!, $filter: MeetingFilter) { official(id: $from) { met(official: $to, filter: $filter) { nodes { slug } } } }';
  const question = fc.record({
    from: official,
    to: official,
    hops: fc.constantFrom(1, 2, 3, 6),
    filter: fc.record(meeting),
  });
  await expectToHold(
    fc.asyncProperty(aGraph, fc.array(question, { minLength: 30, maxLength: 30 }), async (files, asked) => {
      await load(files);
      for (const variables of asked) {
        const { data, recalled } = await explained(remembering, query, variables);
        const expected = (await walking.ask(query, variables)).data.path;
        expect(recalled).toEqual([variables.from !== variables.to]);
        expect(data.path?.length).toBe(expected?.length);
        const steps = (data.path?.steps ?? []) as Record<'from' | 'to' | 'event', { slug: string }>[];
        steps.forEach(({ from }, at) => expect(from.slug).toBe(at === 0 ? variables.from : steps[at - 1]?.to.slug));
        if (steps.length > 0) expect(steps.at(-1)?.to.slug).toBe(variables.to);
        for (const step of steps) {
          const pair = { from: step.from.slug, to: step.to.slug, filter: variables.filter };
          expect((await walking.ask(shared, pair)).data.official.met.nodes).toContainEqual(step.event);
        }
      }
    }),
    { short: 3, long: 30 },
  );
});
