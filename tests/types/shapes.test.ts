/** Labels, bounded lists and their counts, holders of an office, delegations. Fixtures of its own. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const cite = 'cite: [{ source: gazette }]';
const many = Array.from({ length: 60 }, (_, at) => `g-${String(at).padStart(2, '0')}`);
const LONG =
  'They spoke at length of trade, of culture and of the old friendship of the two countries, which nobody doubts, and of the weather.';

const FACTS = `
sources:
  - { id: gazette, title: The Gazette, kind: NEWS }
${many.map((id) => `  - { id: ${id}, title: Issue ${id}, kind: NEWS }`).join('\n')}
countries:
  - { id: aaa, name: Aland, ${cite} }
  - { id: bbb, name: Bland, ${cite} }
organizations:
  - { id: a-ministry, name: Ministry of A, kind: MINISTRY, country: aaa, ${cite} }
  - { id: league, name: League, kind: INTERGOVERNMENTAL, ${cite} }
offices:
  - { id: chair, title: Chair, organization: league, ${cite} }
${many.map((id) => `  - { id: ${id}, title: Post ${id}, organization: league, ${cite} }`).join('\n')}
relations: [{ countries: [bbb, aaa], establishedOn: 1950-01-01, ${cite} }]
officials:
  - { id: ann, name: Ann, citizenOf: [aaa], ${cite} }
  - { id: both, name: Both, citizenOf: [aaa, bbb], ${cite} }
  - { id: cid, name: Cid, citizenOf: [bbb], ${cite} }
  - { id: away, name: Away, citizenOf: [bbb], ${cite} }
  - { id: none, name: None, ${cite} }
${many.map((id) => `  - { id: ${id}, name: Guest ${id}, ${cite}, offices: [{ office: chair, from: ${1900 + Number(id.slice(2))} }] }`).join('\n')}
events:
  - { id: summit, title: Summit, kind: SUMMIT, status: OCCURRED, date: 2020-05-01, cite: [${many.map((id) => `{ source: ${id} }`).join(', ')}], participants: [
      { official: ann, role: HOST, presence: IN_PERSON }, { official: ann, role: SPEAKER, presence: IN_PERSON },
      { official: both, role: GUEST, presence: IN_PERSON }, { official: away, role: GUEST, presence: REPRESENTED },
      { official: none, role: GUEST }, { official: cid, role: GUEST, certainty: SPECULATED },
      { organization: a-ministry, role: HOST }, { organization: league, role: GUEST }, { country: bbb, role: GUEST }] }
  - { id: dinner, title: Dinner, kind: BANQUET, status: OCCURRED, date: 2020-05-01, partOf: summit, ${cite}, participants: [{ official: cid, role: GUEST, presence: IN_PERSON }] }
  - { id: crowd, title: Crowd, kind: CONFERENCE, status: OCCURRED, date: 2020-06-01, ${cite}, participants: [${many.map((id) => `{ official: ${id}, role: ATTENDEE }`).join(', ')}] }
statements:
  - { id: short, paraphrase: It went well., topics: [x], madeBy: ann, madeAt: summit, ${cite} }
  - { id: long, paraphrase: "${LONG}", topics: [x], madeBy: ann, madeAt: summit, ${cite} }
  - { id: word, paraphrase: ${'x'.repeat(150)}, topics: [x], madeBy: ann, ${cite} }
agreements:
  - { id: pact, title: Pact, kind: TREATY, signedAt: summit, parties: [{ country: aaa }, { country: bbb }], ${cite} }
  - { id: next, title: Next, kind: TREATY, supersedes: [pact], amends: [pact], parties: [{ country: aaa }, { country: bbb }], ${cite} }
places: [{ id: hall, name: Hall, kind: VENUE, ${cite} }]
`;

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, { 'all.yaml': FACTS });
  return graph;
});

/* eslint-disable @typescript-eslint/no-explicit-any -- what a test expects of an answer, it says itself */
async function ask(query: string): Promise<any> {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

it.each([
  ['Official:ann', 'Ann'],
  ['Office:chair', 'Chair'],
  ['Organization:league', 'League'],
  ['Country:aaa', 'Aland'],
  ['Place:hall', 'Hall'],
  ['Event:summit', 'Summit'],
  ['Agreement:pact', 'Pact'],
  ['DiplomaticRelation:aaa-bbb', 'Aland – Bland'],
  ['Statement:short', 'It went well.'],
  [
    'Statement:long',
    'They spoke at length of trade, of culture and of the old friendship of the two countries, which…',
  ],
  ['Statement:word', `${'x'.repeat(100)}…`],
  ['Source:gazette', 'The Gazette'],
  ['Dataset:trial', 'Trial'],
])('%s is shown as "%s"', async (id, label) => {
  const fields = '... on Entity { label } ... on Source { label } ... on Dataset { label }';
  expect((await ask(`{ node(id: "${id}") { ${fields} } }`)).node).toEqual({ label });
});

describe('a list that is no connection', () => {
  it('has 50 at first, 20 of those that say who says so, and as many as are asked for, and its count is of all', async () => {
    const { event, summit } = await ask(`{
      event(id: "crowd") { participantCount few: participants(first: 2) { official { slug } } participants { official { slug } }
        all: participants(first: 500) { id } none: participants(first: 0) { id } hosts: participantCount(role: [HOST]) }
      summit: event(id: "summit") { citationCount citations { id } sourceCount sources(first: 3) { slug } datasetCount datasets { slug }
        conflictCount conflicts { field } subEventCount subEvents { slug } countryCount countries { code } } }`);
    expect(event.participantCount).toBe(60);
    expect(event.hosts).toBe(0);
    expect(event.few).toEqual([{ official: { slug: 'g-00' } }, { official: { slug: 'g-01' } }]);
    expect([event.participants.length, event.all.length, event.none]).toEqual([50, 60, []]);
    expect(summit).toMatchObject({
      citationCount: 60,
      sourceCount: 60,
      datasetCount: 1,
      conflictCount: 0,
      subEventCount: 1,
    });
    expect(summit.citations).toHaveLength(20);
    expect(summit.sources.map(({ slug }: any) => slug)).toEqual(['g-00', 'g-01', 'g-02']);
    expect(summit.countryCount).toBe(summit.countries.length);
  });

  it.each([
    'event(id: "crowd") { participants(first: 501) { id } }',
    'event(id: "crowd") { citations(first: 9999) { id } }',
  ])('of more than 500 is refused: %s', async (question) => {
    const { data, errors } = await service.ask(`{ ${question} place(id: "hall") { slug } }`);
    expect(data).toEqual({ event: null, place: { slug: 'hall' } });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, path: ['event'] });
    expect(errors?.[0]?.message).toMatch(/"first" got \d+; wanted at most 500/);
  });
});

describe('connections of what grows', () => {
  it('the holders of an office, page by page, by when they began', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: any = await ask(
        `{ office(id: "chair") { holders(first: 25, after: ${JSON.stringify(after)}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } edges { cursor node { id official { slug } office { slug } } } } } }`,
      );
      const { holders } = page.office;
      expect(holders.totalCount).toBe(60);
      expect(holders.nodes.map(({ id }: any) => id)).toEqual(holders.edges.map(({ node }: any) => node.id));
      expect(holders.edges[0].node.office).toEqual({ slug: 'chair' });
      seen.push(...holders.edges.map(({ node }: any) => node.official.slug));
      after = holders.pageInfo.hasNextPage ? holders.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(many);
    const { office } = await ask(
      '{ office(id: "chair") { last: holders(last: 2) { nodes { from } } down: holders(first: 1, orderBy: { field: BEGAN, direction: DESC }) { nodes { from } } then: holders(asOf: "1901-12-31") { totalCount } } }',
    );
    expect(office).toEqual({
      last: { nodes: [{ from: '1958' }, { from: '1959' }] },
      down: { nodes: [{ from: '1959' }] },
      then: { totalCount: 2 },
    });
  });

  it('offices of an organization, documents of a data set, what was said and signed at an event', async () => {
    const data =
      await ask(`{ organization(id: "league") { offices(first: 2, filter: { title: { contains: "post" } }) { totalCount nodes { slug } } }
      dataset(id: "trial") { sources(first: 1) { totalCount nodes { slug } } }
      event(id: "summit") { statements { totalCount nodes { slug } } agreements { nodes { slug supersedingCount supersededBy { slug } } } }
      agreement(id: "next") { amendedCount supersedes { slug } } }`);
    expect(data.organization.offices).toEqual({ totalCount: 60, nodes: [{ slug: 'g-00' }, { slug: 'g-01' }] });
    expect(data.dataset.sources).toEqual({ totalCount: 61, nodes: [{ slug: 'g-00' }] });
    expect(data.event.statements.totalCount).toBe(2);
    expect(data.event.agreements.nodes).toEqual([
      { slug: 'pact', supersedingCount: 1, supersededBy: [{ slug: 'next' }] },
    ]);
    expect(data.agreement).toEqual({ amendedCount: 1, supersedes: [{ slug: 'pact' }] });
  });
});

describe('delegations', () => {
  const FIELDS =
    '{ country { code } officialCount officials { slug } organizationCount organizations { slug } itself }';

  it('are those who attended, by country: twice for two countries, without one for none', async () => {
    const { event } = await ask(`{ event(id: "summit") { delegationCount delegations ${FIELDS} } }`);
    expect(event).toEqual({
      delegationCount: 3,
      delegations: [
        {
          country: { code: 'AAA' },
          officialCount: 2,
          officials: [{ slug: 'ann' }, { slug: 'both' }],
          organizationCount: 1,
          organizations: [{ slug: 'a-ministry' }],
          itself: false,
        },
        {
          country: { code: 'BBB' },
          officialCount: 1,
          officials: [{ slug: 'both' }],
          organizationCount: 0,
          organizations: [],
          itself: true,
        },
        {
          country: null,
          officialCount: 1,
          officials: [{ slug: 'none' }],
          organizationCount: 1,
          organizations: [{ slug: 'league' }],
          itself: false,
        },
      ],
    });
  });

  it('with those of its parts, where that is asked for', async () => {
    const { event } = await ask(
      `{ event(id: "summit") { delegationCount(parts: true) delegations(parts: true) ${FIELDS} } }`,
    );
    expect(event.delegationCount).toBe(3);
    expect(event.delegations[1].officials).toEqual([{ slug: 'both' }, { slug: 'cid' }]);
  });

  it('are as many as are asked for', async () => {
    const { event } = await ask(
      `{ event(id: "crowd") { delegationCount delegations(first: 1) { country { code } officialCount officials(first: 3) { slug } } } }`,
    );
    expect(event).toEqual({
      delegationCount: 1,
      delegations: [
        { country: null, officialCount: 60, officials: [{ slug: 'g-00' }, { slug: 'g-01' }, { slug: 'g-02' }] },
      ],
    });
  });
});
