/** What follows from facts is the same, whether it is worked out for a store that is built in bulk or by the database. */
import fc from 'fast-check';
import { Comparing } from '../../src/dataset/diff/compare.js';
import { groundOf } from '../../src/dataset/baseline/ground.js';
import { type Consequences, Following } from '../../src/dataset/write/consequences.js';
import { refKey } from '../../src/dataset/facts/facts.js';
import { importDataset, prepare } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { expectToHold } from '../support/property.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const cite = [{ source: 'paper' }];
const manifest = (name: string): string =>
  `name: ${name}\ntitle: ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;

/** What the graph holds before. */
const BASE = {
  sources: [{ id: 'paper', title: 'A paper', kind: 'NEWS' }],
  countries: ['aaa', 'bbb', 'ccc'].map((id) => ({ id, name: id, cite })),
  officials: [{ id: 'old-one', name: 'Old One', citizenOf: ['aaa'], cite }],
  organizations: [{ id: 'old-bureau', name: 'Old bureau', kind: 'MINISTRY', country: 'bbb', cite }],
};

/** What counts is the likelier, so that people meet. */
const certainty = fc.constantFrom('CONFIRMED', 'REPORTED', 'REPORTED', 'DISPUTED', 'SPECULATED');
const participant = fc
  .record({
    who: fc.constantFrom<Record<string, string>>(
      { official: 'ann-two' },
      { official: 'bob-three' },
      { official: 'old-one' },
      { organization: 'bureau' },
      { organization: 'old-bureau' },
      { country: 'ccc' },
    ),
    role: fc.constantFrom('GUEST', 'HOST'),
    presence: fc.constantFrom('IN_PERSON', 'REMOTE'),
    certainty,
  })
  .map(({ who, ...rest }) => ({ ...who, ...rest }));

const content = fc
  .record({
    citizenOf: fc.array(fc.subarray(['aaa', 'bbb', 'ccc']), { minLength: 2, maxLength: 2 }),
    country: fc.option(fc.constantFrom('aaa', 'ccc'), { nil: undefined }),
    events: fc.array(
      fc.record({
        kind: fc.constantFrom('TALKS', 'PHONE_CALL', 'PHONE_CALL', 'VISIT'),
        status: fc.constantFrom('OCCURRED', 'OCCURRED', 'OCCURRED', 'CANCELLED', 'ONGOING'),
        certainty,
        partOf: fc.option(fc.nat(4), { nil: undefined }),
        participants: fc.uniqueArray(participant, { maxLength: 5, selector: (one) => JSON.stringify(one) }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    apart: fc.array(participant, { maxLength: 3 }),
  })
  .map(({ citizenOf, country, events, apart }) => ({
    officials: ['ann-two', 'bob-three'].map((id, at) => ({ id, name: id, citizenOf: citizenOf[at], cite })),
    organizations: [
      { id: 'bureau', name: 'Bureau', kind: 'MINISTRY', cite, ...(country !== undefined && { country }) },
    ],
    events: events.map(({ partOf, participants, ...event }, at) => ({
      ...{ id: `event-${at}`, title: 'Event', date: '2020-01-05', cite, ...event },
      // The same is not stated twice, and none is part of itself.
      participants: unlike(participants),
      ...(partOf !== undefined && partOf < at && { partOf: `event-${partOf}` }),
    })),
    participations: unlike(apart)
      .filter((one) => !events[0]?.participants.some((other) => keyOf(one) === keyOf(other)))
      .map((one) => ({ event: 'event-0', cite, ...one })),
  }));

type Participant = typeof participant extends fc.Arbitrary<infer T> ? T : never;
/** Whoever takes part twice has two roles. */
const keyOf = (one: Participant): string =>
  ['official', 'organization', 'country', 'role'].map((name) => (one as Record<string, string>)[name] ?? '').join('|');
const unlike = (all: readonly Participant[]): Participant[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

/** As the importer works it out. */
async function workedOut(folder: string): Promise<Record<string, Consequences>> {
  const prepared = await prepare(graph, folder);
  const comparing = await Comparing.begin(graph, prepared, await groundOf(graph, 'trial'), () => undefined);
  const following = new Following();
  following.ofCountry('Official:old-one', 'Country:aaa');
  following.ofCountry('Organization:old-bureau', 'Country:bbb');
  const events = new Map<string, number>();
  for await (const { fact, ends } of comparing.facts()) {
    if ('key' in fact) following.relationship(fact, ends);
    else if (fact.type === 'Event') {
      events.set(fact.slug, comparing.created.find(refKey(fact)));
      following.event(fact, comparing.created.find(refKey(fact)));
    }
  }
  await prepared.close();
  return Object.fromEntries(
    [...events].map(([slug, number]) => {
      const { leaf, present, countries } = following.of(number);
      return [slug, { leaf, present: present.sort(), countries: countries.sort() }];
    }),
  );
}

/** As the database works it out. */
async function derived(): Promise<Record<string, Consequences>> {
  const rows = await graph.run(
    `MATCH (e:Event) RETURN e.slug AS slug, e.leaf AS leaf, e.present AS count,
       COLLECT { MATCH (e)<-[:MET_AT]-(o) RETURN 'Official:' + o.slug AS who ORDER BY who } AS present,
       COLLECT { MATCH (e)-[:INVOLVES]->(c) RETURN 'Country:' + c.slug AS who ORDER BY who } AS countries`,
  );
  return Object.fromEntries(
    rows.map(({ slug, leaf, count, present, countries }) => {
      expect(count).toBe((present as string[]).length);
      return [String(slug), { leaf, present, countries } as Consequences];
    }),
  );
}

it('both come to the same', async () => {
  await expectToHold(
    fc.asyncProperty(content, async (stated) => {
      await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
      await withFolder({ 'dataset.yaml': manifest('base'), 'a.yaml': JSON.stringify(BASE) }, (folder) =>
        importDataset(graph, folder),
      );
      await withFolder({ 'dataset.yaml': manifest('trial'), 'a.yaml': JSON.stringify(stated) }, async (folder) => {
        const own = await workedOut(folder);
        await importDataset(graph, folder);
        expect(own).toEqual(await derived());
      });
    }),
    { short: 25, long: 100 },
  );
});
