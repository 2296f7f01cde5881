/** Who is linked with whom, over time and by country: on a small graph whose answers can be counted by hand. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

/** ann and bob of Aland meet cid and dot of Bland; eve of Cland meets dot alone. */
const FACTS = `
sources:
  - { id: gazette, title: Gazette, kind: OFFICIAL_RECORD }
countries:
  - { id: aaa, name: Aland, former: false, cite: [{ source: gazette }] }
  - { id: bbb, name: Bland, former: false, cite: [{ source: gazette }] }
  - { id: ccc, name: Cland, former: false, cite: [{ source: gazette }] }
organizations:
  - { id: a-office, name: Office of A, kind: STATE_ORGAN, country: aaa, cite: [{ source: gazette }] }
  - { id: b-office, name: Office of B, kind: STATE_ORGAN, country: bbb, cite: [{ source: gazette }] }
offices:
  - { id: a-head, title: Head of A, rank: 1, organization: a-office, cite: [{ source: gazette }] }
  - { id: a-minister, title: Minister of A, rank: 4, organization: a-office, cite: [{ source: gazette }] }
  - { id: b-head, title: Head of B, rank: 1, organization: b-office, cite: [{ source: gazette }] }
officials:
  - { id: ann, name: Ann, citizenOf: [aaa], offices: [{ office: a-head, from: "2020-01-01" }], cite: [{ source: gazette }] }
  - { id: bob, name: Bob, citizenOf: [aaa], offices: [{ office: a-minister, from: "2020-01-01", to: "2021-12-31" }], cite: [{ source: gazette }] }
  - { id: cid, name: Cid, citizenOf: [bbb], offices: [{ office: b-head, from: "2020-01-01" }], cite: [{ source: gazette }] }
  - { id: dot, name: Dot, citizenOf: [bbb], cite: [{ source: gazette }] }
  - { id: eve, name: Eve, citizenOf: [ccc], cite: [{ source: gazette }] }
relations:
  - { countries: [aaa, bbb], establishedOn: "2000-02-29", cite: [{ source: gazette }] }
events:
  - id: summit
    title: Summit
    kind: SUMMIT
    status: OCCURRED
    date: "2021-03-10/2021-03-11"
    cite: [{ source: gazette }]
    participants:
      - { official: ann, role: HOST, presence: IN_PERSON }
      - { official: ann, role: CHAIR, presence: IN_PERSON }
      - { official: bob, role: HOST, presence: IN_PERSON }
      - { official: cid, role: GUEST, presence: IN_PERSON }
  - id: talks
    title: Talks
    kind: TALKS
    status: OCCURRED
    date: "2021-05"
    cite: [{ source: gazette }]
    participants:
      - { official: bob, role: HOST, presence: IN_PERSON }
      - { official: cid, role: GUEST, presence: IN_PERSON }
  - id: call
    title: Call
    kind: PHONE_CALL
    status: OCCURRED
    date: "2022-01-05"
    cite: [{ source: gazette }]
    participants:
      - { official: bob, role: ATTENDEE, presence: REMOTE }
      - { official: cid, role: ATTENDEE, presence: REMOTE }
  - id: lunch
    title: Lunch
    kind: BANQUET
    status: OCCURRED
    date: "2022-07-01"
    cite: [{ source: gazette }]
    participants:
      - { official: cid, role: HOST, presence: IN_PERSON }
      - { official: dot, role: HOST, presence: IN_PERSON }
  - id: dinner
    title: Dinner
    kind: BANQUET
    status: OCCURRED
    date: "2022-08-01"
    cite: [{ source: gazette }]
    participants:
      - { official: dot, role: HOST, presence: IN_PERSON }
      - { official: eve, role: GUEST, presence: IN_PERSON }
  - id: rumour
    title: Rumour
    kind: TALKS
    status: SPECULATED
    date: "2022-09-01"
    cite: [{ source: gazette }]
    participants:
      - { official: ann, role: HOST, presence: IN_PERSON }
      - { official: eve, role: GUEST, presence: IN_PERSON }
statements:
  - { id: on-summit, paraphrase: It went well., topics: [summit], madeBy: ann, madeAt: summit, cite: [{ source: gazette }] }
  - { id: on-relations, paraphrase: They are old., topics: [relations], madeBy: eve, about: ["DiplomaticRelation:aaa-bbb"], cite: [{ source: gazette }] }
  - { id: on-bland, paraphrase: A fine country., topics: [bland], madeBy: bob, about: ["Country:bbb"], cite: [{ source: gazette }] }
  - { id: on-cland, paraphrase: Another one., topics: [cland], madeBy: bob, about: ["Country:ccc"], cite: [{ source: gazette }] }
`;

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, { 'a.yaml': FACTS });
  return graph;
});

/* eslint-disable @typescript-eslint/no-explicit-any -- what a test expects of an answer, it says itself */
async function ask(query: string): Promise<any> {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

interface Met {
  meetings: number;
  weight: number;
  node: { slug: string };
}

async function metBy(slug: string, filter: string, order = ''): Promise<(string | number)[][]> {
  const { official } = await ask(
    `{ official(id: "${slug}") { counterparts(filter: { ${filter} } ${order}) { totalCount edges { meetings weight node { slug } } } } }`,
  );
  const { edges, totalCount } = official.counterparts as { edges: Met[]; totalCount: number };
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node, meetings, weight }) => [node.slug, meetings, weight]);
}

describe('counterparts', () => {
  it('are counted once for an event, whatever parts they had in it', async () => {
    expect(await metBy('cid', '')).toEqual([
      ['bob', 3, 2.5],
      ['ann', 1, 0.5],
      ['dot', 1, 1],
    ]);
  });

  it('are the same by the longer way that a filter takes', async () => {
    expect(await metBy('cid', 'certainty: { anyOf: [CONFIRMED, REPORTED] }')).toEqual(await metBy('cid', ''));
    expect(await metBy('ann', 'status: { anyOf: [OCCURRED, SPECULATED] }')).toEqual([
      ['bob', 1, 0.5],
      ['cid', 1, 0.5],
      ['eve', 1, 1],
    ]);
  });

  it('by presence, office, country, kind, period and number', async () => {
    expect(await metBy('cid', 'presence: { anyOf: [IN_PERSON] }')).toEqual([
      ['bob', 2, 1.5],
      ['ann', 1, 0.5],
      ['dot', 1, 1],
    ]);
    expect(await metBy('cid', 'presence: { anyOf: [REMOTE] }')).toEqual([['bob', 1, 1]]);
    // Bob was minister until the end of 2021: the call of 2022 does not count.
    expect(await metBy('cid', 'office: { anyOf: ["a-minister"] }')).toEqual([['bob', 2, 1.5]]);
    expect(await metBy('cid', 'country: { anyOf: ["BBB"] }')).toEqual([['dot', 1, 1]]);
    expect(await metBy('cid', 'kind: { anyOf: [SUMMIT, VISIT] }')).toEqual([
      ['ann', 1, 0.5],
      ['bob', 1, 0.5],
    ]);
    expect(await metBy('cid', 'period: { from: "2021-05-10", to: "2021-05-20" }')).toEqual([['bob', 1, 1]]);
    expect(await metBy('cid', 'period: { from: "2021-05-10", to: "2021-05-20", match: WITHIN }')).toEqual([]);
    expect(await metBy('cid', 'minMeetings: 2')).toEqual([['bob', 3, 2.5]]);
  });

  it.each([
    ['MEETINGS', ['ann', 'dot', 'bob']],
    ['WEIGHT', ['ann', 'dot', 'bob']],
    ['FIRST_MET', ['ann', 'bob', 'dot']],
    ['LAST_MET', ['ann', 'bob', 'dot']],
  ])('ordered by %s', async (field, order) => {
    const found = await metBy('cid', '', `orderBy: { field: ${field}, direction: ASC }`);
    expect(found.map(([slug]) => slug)).toEqual(order);
  });
});

describe('chains', () => {
  const chains = async (from: string, to: string, more = ''): Promise<string[]> => {
    const { paths } = await ask(
      `{ paths(from: "${from}", to: "${to}"${more}) { nodes { length steps { from { slug } to { slug } event { slug } } } } }`,
    );
    return (paths.nodes as { steps: { from: { slug: string }; to: { slug: string } }[] }[]).map(({ steps }) =>
      [steps[0]?.from.slug, ...steps.map(({ to: { slug } }) => slug)].join(' '),
    );
  };

  it('the shortest and the next', async () => {
    expect(await chains('ann', 'dot')).toEqual(['ann cid dot', 'ann bob cid dot']);
    expect(await chains('ann', 'dot', ', first: 1')).toEqual(['ann cid dot']);
    expect(await chains('ann', 'dot', ', maxHops: 2')).toEqual(['ann cid dot']);
    expect(await chains('ann', 'eve', ', filter: { status: { anyOf: [OCCURRED, SPECULATED] } }, maxHops: 1')).toEqual([
      'ann eve',
    ]);
    expect(await chains('ann', 'nobody')).toEqual([]);
  });

  it('a filter chooses the meetings', async () => {
    const { path } = await ask(
      '{ path(from: "ann", to: "dot", filter: { kind: { anyOf: [TALKS, BANQUET] } }) { length } }',
    );
    expect(path).toBeNull();
    const found = await ask(
      '{ path(from: "bob", to: "dot", filter: { kind: { anyOf: [TALKS, BANQUET] } }) { steps { event { slug } } } }',
    );
    expect(found.path.steps.map(({ event }: { event: { slug: string } }) => event.slug)).toEqual(['talks', 'lunch']);
    const period = await ask(
      '{ path(from: "bob", to: "dot", filter: { period: { from: "2022-01-01" } }) { steps { event { slug } } } }',
    );
    expect(period.path.steps.map(({ event }: { event: { slug: string } }) => event.slug)).toEqual(['call', 'lunch']);
  });

  it('come in pages', async () => {
    const page = async (after: string): Promise<any> =>
      (
        await ask(
          `{ paths(from: "ann", to: "dot", first: 1${after}) { totalCount edges { cursor node { length } } pageInfo { hasNextPage } } }`,
        )
      ).paths;
    const first = await page('');
    expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { length: 2 } }], pageInfo: { hasNextPage: true } });
    expect(await page(`, after: "${first.edges[0].cursor}"`)).toMatchObject({
      totalCount: 2,
      edges: [{ node: { length: 3 } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('are bounded', async () => {
    const { errors } = await service.ask('{ paths(from: "ann", to: "dot", first: 501) { nodes { length } } }');
    expect(errors?.[0]?.message).toMatch(/"first" got 501; wanted at most 500/);
  });
});

describe('the network', () => {
  const network = async (args = ''): Promise<any> =>
    (
      await ask(`{ network${args} { nodeCount edgeCount complete
        nodes { official { slug } degree weightedDegree betweenness pageRank community }
        edges { totalCount nodes { a { slug } b { slug } meetings weight } } } }`)
    ).network;

  it('has the links that the meetings make', async () => {
    const { nodeCount, edgeCount, complete, nodes, edges } = await network();
    expect([nodeCount, edgeCount, complete]).toEqual([5, 5, true]);
    expect(edges.nodes.map((edge: any) => [edge.a.slug, edge.b.slug, edge.meetings, edge.weight])).toEqual([
      ['bob', 'cid', 3, 2.5],
      ['cid', 'dot', 1, 1],
      ['dot', 'eve', 1, 1],
      ['ann', 'bob', 1, 0.5],
      ['ann', 'cid', 1, 0.5],
    ]);
    const cid = nodes.find((node: any) => node.official.slug === 'cid');
    expect(cid).toMatchObject({ degree: 3, weightedDegree: 4 });
    // Between ann or bob and dot or eve lies cid: four of the six pairs of others.
    expect(cid.betweenness).toBeCloseTo(4 / 6);
    expect(nodes.reduce((sum: number, { pageRank }: any) => sum + pageRank, 0)).toBeCloseTo(1);
    expect(nodes[0].official.slug).toBe('cid');
  });

  it('is the same by the longer way that a filter takes', async () => {
    expect(await network('(filter: { certainty: { anyOf: [CONFIRMED, REPORTED] } })')).toEqual(await network());
  });

  it('of a country has its links alone, and a page of it the figures of the whole', async () => {
    const { nodeCount, edges } = await network('(filter: { country: { anyOf: ["CCC"] } })');
    expect(nodeCount).toBe(2);
    expect(edges).toMatchObject({ totalCount: 1, nodes: [{ a: { slug: 'dot' } }] });
    const page = await network('(first: 2)');
    expect(page.nodes.map((node: any) => node.official.slug)).toEqual(['cid', 'bob']);
    expect(page.nodes[0].degree).toBe(3);
    expect(page.edges.totalCount).toBe(1);
    expect(
      (await network('(filter: { officials: { allOf: ["eve"] }, status: { anyOf: [OCCURRED, SPECULATED] } })'))
        .edgeCount,
    ).toBe(2);
    expect((await network('(filter: { minMeetings: 2 })')).edgeCount).toBe(1);
  });

  it('gives its links in pages, each once', async () => {
    const found: string[] = [];
    let after = '';
    for (;;) {
      const { network: one } = await ask(
        `{ network { edges(first: 2${after}) { pageInfo { hasNextPage endCursor } edges { cursor node { a { slug } b { slug } } } } } }`,
      );
      const { edges, pageInfo } = one.edges;
      found.push(...edges.map(({ node }: any) => `${node.a.slug} ${node.b.slug}`));
      expect(edges.at(-1).cursor).toBe(pageInfo.endCursor);
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(['bob cid', 'cid dot', 'dot eve', 'ann bob', 'ann cid']);
    const { errors } = await service.ask('{ network { edges(first: 2001) { totalCount } } }');
    expect(errors?.[0]?.message).toMatch(/"first" got 2001; wanted at most 2000/);
  });

  it('changes with the graph', async () => {
    const before = await network('(filter: { country: { anyOf: ["CCC"] } })');
    await service.graph.run('MATCH (:Official {slug: "ann"}), (e:Event {slug: "dinner"}) SET e.note = "read"');
    expect(await network('(filter: { country: { anyOf: ["CCC"] } })')).toEqual(before);
    const more = FACTS.replace('title: Dinner', 'title: Great dinner').replace(
      '      - { official: eve, role: GUEST, presence: IN_PERSON }\n  - id: rumour',
      '      - { official: eve, role: GUEST, presence: IN_PERSON }\n      - { official: ann, role: GUEST, presence: IN_PERSON }\n  - id: rumour',
    );
    await importFiles(service.graph, { 'a.yaml': more });
    expect((await network('(filter: { country: { anyOf: ["CCC"] } })')).nodeCount).toBe(3);
    await importFiles(service.graph, { 'a.yaml': FACTS });
    expect(await network('(filter: { country: { anyOf: ["CCC"] } })')).toEqual(before);
  });
});

describe('a time series', () => {
  const points = async (args: string): Promise<unknown[]> => {
    const { timeSeries } = await ask(`{ timeSeries${args} { imprecise points { period start group events } } }`);
    const { points: found, imprecise } = timeSeries as {
      points: { period: string; group: string | null; events: number }[];
      imprecise: number;
    };
    return [imprecise, ...found.map(({ period, group, events }) => [period, group, events])];
  };

  it('counts events where they began, as far as their date tells', async () => {
    expect(await points('(interval: YEAR)')).toEqual([0, ['2021', null, 2], ['2022', null, 3]]);
    expect(await points('(interval: QUARTER)')).toEqual([
      0,
      ['2021-01/2021-03', null, 1],
      ['2021-04/2021-06', null, 1],
      ['2021-07/2021-09', null, 0],
      ['2021-10/2021-12', null, 0],
      ['2022-01/2022-03', null, 1],
      ['2022-04/2022-06', null, 0],
      ['2022-07/2022-09', null, 2],
    ]);
    // The talks were in May, nobody knows on which day.
    expect(await points('(interval: DAY, fill: false, filter: { period: { to: "2021-12-31" } })')).toEqual([
      1,
      ['2021-03-10', null, 1],
    ]);
  });

  it('has a point for each interval of the period, also where there is nothing', async () => {
    expect(await points('(filter: { period: { from: "2021-04-15", to: "2021-07-01" } })')).toEqual([
      0,
      ['2021-04', null, 0],
      ['2021-05', null, 1],
      ['2021-06', null, 0],
      ['2021-07', null, 0],
    ]);
    expect(await points('(interval: YEAR, filter: { period: { from: "1990-01-01", to: "1991-12-31" } })')).toEqual([
      0,
      ['1990', null, 0],
      ['1991', null, 0],
    ]);
    // An open end is that of what was found.
    expect(
      await points('(interval: YEAR, filter: { period: { from: "2020-01-01" }, kind: { anyOf: [TALKS] } })'),
    ).toEqual([0, ['2020', null, 0], ['2021', null, 1]]);
    expect(await points('(interval: YEAR, filter: { period: { from: "2023-01-01" } })')).toEqual([0]);
  });

  it('has at most 5,000 points', async () => {
    const refused = async (args: string): Promise<unknown> => {
      const { errors } = await service.ask(`{ timeSeries(${args}) { points { events } } }`);
      return errors?.[0];
    };
    const wanted = {
      message:
        'Argument "interval" got "DAY"; wanted a longer interval, a shorter "filter.period" or fewer groups: at most 5000 points are answered.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'interval' },
    };
    // 5,000 days are answered, 5,001 are not; nor are 2 × 2,501 for two groups.
    const period = (to: string): string => `interval: DAY, filter: { period: { from: "2010-01-01", to: "${to}" } }`;
    const { data } = await service.ask(`{ timeSeries(${period('2023-09-09')}) { points { events } } }`);
    expect(data.timeSeries.points).toHaveLength(5_000);
    expect(await refused(period('2023-09-10'))).toMatchObject(wanted);
    expect(await refused(`groupBy: KIND, ${period('2022-12-31')}`)).toMatchObject(wanted);
    expect(await refused(`fill: false, ${period('2023-09-10')}`)).toBeUndefined();
  });

  it.each(['', 'countries: { allOf: ["AAA"] }, '])('refuses a period that ends before it starts', async (more) => {
    const period = 'period: { from: "2022-01-02", to: "2022-01-01" }';
    const { errors } = await service.ask(
      `{ timeSeries(filter: { ${more}${period} }) { imprecise points { events } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.period' });
  });

  it('is grouped by kind, status, country, place and data set', async () => {
    expect(
      await points('(interval: YEAR, groupBy: KIND, filter: { period: { from: "2022-01-01", to: "2022-12-31" } })'),
    ).toEqual([0, ['2022', 'BANQUET', 2], ['2022', 'PHONE_CALL', 1]]);
    expect(await points('(interval: YEAR, groupBy: COUNTRY, filter: { countries: { allOf: ["CCC"] } })')).toEqual([
      0,
      ['2022', 'BBB', 1],
      ['2022', 'CCC', 1],
    ]);
    expect(
      await points(
        '(interval: YEAR, groupBy: STATUS, filter: { status: { anyOf: [OCCURRED, SPECULATED] }, officials: { allOf: ["eve"] } })',
      ),
    ).toEqual([0, ['2022', 'OCCURRED', 1], ['2022', 'SPECULATED', 1]]);
    expect(await points('(interval: YEAR, groupBy: PLACE)')).toEqual([0]);
    expect(await points('(interval: YEAR, groupBy: DATASET)')).toEqual([0, ['2021', 'trial', 2], ['2022', 'trial', 3]]);
    // Every group has every interval.
    expect(await points('(interval: YEAR, groupBy: KIND, filter: { kind: { anyOf: [TALKS, BANQUET] } })')).toEqual([
      0,
      ['2021', 'BANQUET', 0],
      ['2021', 'TALKS', 1],
      ['2022', 'BANQUET', 2],
      ['2022', 'TALKS', 0],
    ]);
  });
});

it('a matrix counts by pairs of countries, and speculation not at all', async () => {
  const { matrix } = await ask('{ matrix { totalCount nodes { a { code } b { code } events } } }');
  expect(matrix).toEqual({
    totalCount: 2,
    nodes: [
      { a: { code: 'AAA' }, b: { code: 'BBB' }, events: 3 },
      { a: { code: 'BBB' }, b: { code: 'CCC' }, events: 1 },
    ],
  });
  const asked = await ask(
    '{ matrix(first: 1, filter: { status: { anyOf: [SPECULATED] } }) { totalCount nodes { b { code } events } } }',
  );
  expect(asked.matrix).toEqual({ totalCount: 1, nodes: [{ b: { code: 'CCC' }, events: 1 }] });
});

it('a search counts what it found by kind', async () => {
  const found = async (args: string): Promise<unknown> => {
    const { search } = await ask(`{ search(query: "b"${args}) { totalCount facets { kind { value count } } } }`);
    return search;
  };
  const [country, office, organization] = ['COUNTRY', 'OFFICE', 'ORGANIZATION'].map((value) => ({ value, count: 1 }));
  // One by his name, one by the title of his office.
  const officials = { value: 'OFFICIAL', count: 2 };
  expect(await found('')).toEqual({
    totalCount: 5,
    facets: { kind: [officials, country, office, organization] },
  });
  expect(await found(', first: 1, kinds: [OFFICE, COUNTRY]')).toEqual({
    totalCount: 2,
    facets: { kind: [country, office] },
  });
  expect(await found(', kinds: [EVENT]')).toEqual({ totalCount: 0, facets: { kind: [] } });
});

it('top officials come in pages by a cursor of their own order', async () => {
  const { topOfficials } = await ask(
    '{ topOfficials(first: 1) { edges { cursor meetings node { slug } } pageInfo { hasNextPage } } }',
  );
  expect(topOfficials).toMatchObject({
    edges: [{ meetings: 4, node: { slug: 'cid' } }],
    pageInfo: { hasNextPage: true },
  });
  const { errors } = await service.ask(
    `{ topOfficials(by: EVENTS, after: "${topOfficials.edges[0].cursor}") { totalCount } }`,
  );
  expect(errors?.[0]?.message).toMatch(/wanted a cursor of this list ordered by EVENTS, not by MEETINGS/);
  const refused = await service.ask(
    '{ topOfficials(filter: { period: { from: "2022-01-02", to: "2022-01-01" } }) { totalCount } }',
  );
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.period' });
});

describe('two countries', () => {
  it('met at these levels', async () => {
    const { bilateral } = await ask('{ bilateral(a: "AAA", b: "BBB") { meetingLevels { rank meetings lastMet } } }');
    expect(bilateral.meetingLevels).toEqual([
      { rank: 1, meetings: 1, lastMet: '2021-03-10' },
      { rank: 4, meetings: 1, lastMet: '2021-05' },
      // Bob held no office any more when he called.
      { rank: null, meetings: 1, lastMet: '2022-01-05' },
    ]);
  });

  it('are spoken of in these statements', async () => {
    const { bilateral } = await ask('{ bilateral(a: "AAA", b: "BBB") { statements { totalCount nodes { slug } } } }');
    expect(bilateral.statements.totalCount).toBe(3);
    expect((bilateral.statements.nodes as { slug: string }[]).map(({ slug }) => slug).sort()).toEqual([
      'on-bland',
      'on-relations',
      'on-summit',
    ]);
  });

  it('have an anniversary this year, and a next one', async () => {
    const on = async (day: string): Promise<unknown> =>
      (
        await ask(
          `{ bilateral(a: "AAA", b: "BBB", asOf: "${day}") { relation { anniversary { date } nextAnniversary { ordinal date } } } }`,
        )
      ).bilateral.relation;
    expect(await on('2024-02-29')).toEqual({
      anniversary: { date: '2024-02-29' },
      nextAnniversary: { ordinal: 24, date: '2024-02-29' },
    });
    expect(await on('2024-03-01')).toEqual({
      anniversary: { date: '2024-02-29' },
      nextAnniversary: { ordinal: 25, date: '2025-02-28' },
    });
    expect(await on('1999-01-01')).toEqual({ anniversary: null, nextAnniversary: { ordinal: 1, date: '2001-02-28' } });
  });
});

it('every node type is found again by its global id', async () => {
  const all = `{ officials { nodes { id } } offices { nodes { id } } organizations { nodes { id } } countries { nodes { id } }
    events { nodes { id } } statements { nodes { id } } sources { nodes { id } } datasets { nodes { id } } }`;
  const data = (await ask(all)) as Record<string, { nodes: { id: string }[] }>;
  const ids = Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(20);
  const list = JSON.stringify(ids);
  const { nodes } = await ask(`{ nodes(ids: ${list}) { id __typename } }`);
  expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  for (const { id, __typename } of nodes as { id: string; __typename: string }[])
    expect(id.startsWith(`${__typename}:`)).toBe(true);
});
