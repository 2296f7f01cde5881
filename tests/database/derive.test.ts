/** What is kept beside the facts follows them, whichever data set changes what it follows from. */
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, importFiles } from '../support/graph.js';

const SUMMIT = `
sources:
  - { id: gazette, title: Gazette, kind: OFFICIAL_RECORD }
countries:
  - { id: aaa, name: Aland, former: false, cite: [{ source: gazette }] }
officials:
  - { id: ann, name: Ann, citizenOf: [aaa], cite: [{ source: gazette }] }
  - { id: bob, name: Bob, cite: [{ source: gazette }] }
events:
  - id: summit
    title: Summit
    kind: SUMMIT
    status: OCCURRED
    date: "2021-03-10"
    cite: [{ source: gazette }]
    participants:
      - { official: ann, role: HOST, presence: IN_PERSON }
      - { official: ann, role: CHAIR, presence: IN_PERSON }
      - { official: bob, role: GUEST, presence: IN_PERSON }
`;
const MANIFEST =
  'name: second\ntitle: Second\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nrequires: [trial]\nfiles: [b.yaml]\n';
const second = (facts: string): Record<string, string> => ({
  'dataset.yaml': MANIFEST,
  'b.yaml': `sources:\n  - { id: paper, title: Paper, kind: NEWS }\n${facts}`,
});
const PART = `events:
  - id: dinner
    title: Dinner
    kind: BANQUET
    status: OCCURRED
    date: "2021-03-10"
    partOf: summit
    cite: [{ source: paper }]
    participants:
      - { official: ann, role: HOST, presence: IN_PERSON }
      - { official: bob, role: GUEST, presence: IN_PERSON }
`;

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await importFiles(graph, { 'a.yaml': SUMMIT });
});
afterEach(async () => graph.close());

const met = async (): Promise<unknown> => {
  const rows = await graph.run(
    `MATCH (e:Event) RETURN e.slug AS slug, e.leaf AS leaf, e.present AS present,
       COLLECT { MATCH (e)<-[:MET_AT]-(o) RETURN o.slug ORDER BY o.slug } AS met,
       COLLECT { MATCH (e)-[:INVOLVES]->(c) RETURN c.slug } AS involves ORDER BY slug`,
  );
  return Object.fromEntries(
    rows.map(({ slug, leaf, present, met: who, involves }) => [slug, { leaf, present, met: who, involves }]),
  );
};
const WHOLE = { leaf: true, present: 2, met: ['ann', 'bob'], involves: ['aaa'] };

it('who met at an event, each once', async () => {
  expect(await met()).toEqual({ summit: WHOLE });
});

it('an event of which another data set states a part is no leaf, until it states it no longer', async () => {
  await importFiles(graph, second(PART));
  expect(await met()).toEqual({
    dinner: { leaf: true, present: 2, met: ['ann', 'bob'], involves: ['aaa'] },
    summit: { leaf: false, present: 0, met: [], involves: ['aaa'] },
  });
  await importFiles(graph, second(''));
  expect(await met()).toEqual({ summit: WHOLE });
});

it('a part at which no two are known to have met takes no meeting away from the whole', async () => {
  for (const alone of [
    PART.replace(/.*official: ann.*\n/, ''),
    PART.replace('GUEST, presence: IN_PERSON', 'GUEST, presence: REMOTE'),
    PART.replace('GUEST, presence', 'GUEST, certainty: SPECULATED, presence'),
    PART.replace('official: ann', 'country: aaa'),
    PART.replace(/ {4}participants:[^]*/, ''),
    PART.replace('status: OCCURRED', 'status: ONGOING'),
  ]) {
    expect(alone).not.toBe(PART);
    await importFiles(graph, second(alone));
    expect(await met()).toMatchObject({ summit: WHOLE });
  }
});

it.each([
  ['is only speculated', 'certainty: SPECULATED'],
  ['is disputed', 'certainty: DISPUTED'],
  ['did not come about', 'status: DENIED'],
  ['is none at which people meet', 'kind: OTHER'],
])('a part that %s takes no meeting away from the whole', async (_, property) => {
  const [name = ''] = property.split(':');
  const part = PART.replace(new RegExp(`    ${name}: .*\n`), '').replace('partOf', `${property}\n    partOf`);
  await importFiles(graph, second(PART));
  expect(await met()).toMatchObject({ summit: { leaf: false, met: [] } });
  await importFiles(graph, second(part));
  expect(await met()).toMatchObject({ summit: WHOLE });
});

it.each(['VISIT', 'OTHER'])(
  'what is part of a part that is a %s counts in the place of the whole, and nothing else of it',
  async (kind) => {
    const part = PART.replace('BANQUET', kind);
    await importFiles(graph, second(part));
    expect(await met()).toMatchObject({ summit: WHOLE, dinner: { leaf: true, met: [] } });
    const toast = PART.replace('events:\n', '')
      .replaceAll('dinner', 'toast')
      .replace('partOf: summit', 'partOf: dinner');
    await importFiles(graph, second(`${part}${toast}`));
    expect(await met()).toMatchObject({
      summit: { leaf: false, met: [] },
      dinner: { leaf: false },
      toast: { met: ['ann', 'bob'] },
    });
    await importFiles(graph, second(`${part}${toast.replace('OCCURRED', 'DENIED')}`));
    expect(await met()).toMatchObject({ summit: WHOLE });
  },
);

it('a meeting that is only speculated is none', async () => {
  await importFiles(graph, { 'a.yaml': SUMMIT.replace('status: OCCURRED', 'status: SPECULATED') });
  expect(await met()).toEqual({ summit: { ...WHOLE, present: 0, met: [] } });
});

it('a citizenship that another data set states involves a country, until it states it no longer', async () => {
  const cid = `countries:\n  - { id: bbb, name: Bland, former: false, cite: [{ source: paper }] }\norganizations:\n  - { id: office, name: Office, kind: STATE_ORGAN, country: bbb, cite: [{ source: paper }] }\nevents:\n  - id: talks\n    title: Talks\n    kind: TALKS\n    status: OCCURRED\n    date: "2021-03-11"\n    cite: [{ source: paper }]\n    participants: [{ organization: office, role: HOST, presence: IN_PERSON }]\n`;
  await importFiles(graph, second(cid));
  expect(await met()).toMatchObject({ talks: { present: 0, involves: ['bbb'] } });
  await importFiles(graph, second(cid.replace(', country: bbb', '')));
  expect(await met()).toMatchObject({ talks: { present: 0, involves: [] } });
});
