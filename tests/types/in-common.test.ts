/** Whom several officials all met. Held against what `counterparts` says of each. */
import fc from 'fast-check';
import { emptyGraph, importFiles } from '../support/graph.js';
import { type GraphQLAnswer, useService } from '../support/service.js';

const PEOPLE = ['ann', 'bob', 'cid', 'dot', 'eve', 'fay'];
const KINDS = ['TALKS', 'SUMMIT', 'VISIT', 'PHONE_CALL', 'TALKS'];
const cite = 'cite: [{ source: gazette }]';

/** Random meetings, the same in each run. */
const events = fc
  .sample(
    fc.record({
      who: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 4 }),
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom('OCCURRED', 'OCCURRED', 'OCCURRED', 'SPECULATED'),
      day: fc.integer({ min: 1, max: 28 }),
      twice: fc.boolean(),
    }),
    { numRuns: 40, seed: 7 },
  )
  .map(({ who, kind, status, day, twice }, at) => {
    const presence = kind === 'PHONE_CALL' ? 'REMOTE' : 'IN_PERSON';
    const parts = who.map((one) => `{ official: ${one}, role: ATTENDEE, presence: ${presence} }`);
    if (twice) parts.push(`{ official: ${who[0] ?? ''}, role: CHAIR, presence: ${presence} }`);
    return `  - { id: e-${at}, title: E${at}, kind: ${kind}, status: ${status}, date: 2020-03-${String(day).padStart(2, '0')}, ${cite}, participants: [${parts.join(', ')}] }`;
  });

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, {
    'all.yaml': `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
officials:
${[...PEOPLE, 'gus'].map((id) => `  - { id: ${id}, name: ${id.toUpperCase()}, ${cite} }`).join('\n')}
events:
${events.join('\n')}
`,
  });
  return graph;
});

interface Met {
  meetings: number;
  firstMet: string;
  lastMet: string;
}
interface Common {
  node: { slug: string };
  meetings: number;
  withEach: (Met & { official: { slug: string } })[];
}

async function inCommon(officials: readonly string[], more = ''): Promise<Common[]> {
  const { data, errors } = await service.ask(
    `query ($officials: [ID!]!) { inCommon(officials: $officials ${more}) { totalCount edges { node { slug } meetings withEach { official { slug } meetings firstMet lastMet } } } }`,
    { officials },
  );
  expect(errors).toBeUndefined();
  const { edges, totalCount } = data.inCommon as { edges: Common[]; totalCount: number };
  expect(totalCount).toBe(edges.length);
  return edges;
}

/** By slug of the counterpart, what an official shared with each. */
async function metBy(official: string, filter: string): Promise<Map<string, Met & { events: string[] }>> {
  const { data } = await service.ask(
    `{ official(id: "${official}") { counterparts ${filter} { edges { node { slug } meetings firstMet lastMet events { slug } } } } }`,
  );
  const { edges } = data.official.counterparts as {
    edges: (Met & { node: { slug: string }; events: { slug: string }[] })[];
  };
  return new Map(
    edges.map(({ node, meetings, firstMet, lastMet, events: shared }) => [
      node.slug,
      { meetings, firstMet, lastMet, events: shared.map(({ slug }) => slug) },
    ]),
  );
}

it.each([
  ['two', ['ann', 'bob'], ''],
  ['three', ['ann', 'bob', 'cid'], ''],
  ['by the longer way', ['ann', 'bob'], 'certainty: [REPORTED, CONFIRMED]'],
  ['rumours too', ['ann', 'bob'], 'status: [OCCURRED, SPECULATED]'],
  ['on the telephone', ['cid', 'dot'], 'kind: [PHONE_CALL]'],
  ['in a period', ['ann', 'bob'], 'period: { from: "2020-03-05", to: "2020-03-20" }'],
])('%s: as the counterparts of each say', async (_, officials, filter) => {
  const clause = filter === '' ? '' : `(filter: { ${filter} })`;
  const each = await Promise.all(officials.map((one) => metBy(one, clause)));
  const expected = PEOPLE.filter((slug) => each.every((met) => met.has(slug))).map((slug) => ({
    node: { slug },
    meetings: new Set(each.flatMap((met) => met.get(slug)?.events ?? [])).size,
    withEach: officials.map((official, at) => {
      const { meetings, firstMet, lastMet } = each[at]?.get(slug) as Met;
      return { official: { slug: official }, meetings, firstMet, lastMet };
    }),
  }));
  const found = await inCommon(officials, filter === '' ? '' : `filter: { ${filter} }`);
  const bySlug = (a: Common, b: Common): number => (a.node.slug < b.node.slug ? -1 : 1);
  expect([...found].sort(bySlug)).toEqual(expected);
  expect(found.map(({ meetings }) => meetings)).toEqual(found.map(({ meetings }) => meetings).sort((a, b) => b - a));
});

it('an official named twice, by slug and by id, counts once', async () => {
  expect(await inCommon(['ann', 'Official:ann', 'bob', 'bob'])).toEqual(await inCommon(['ann', 'bob']));
});

it('in order of names, page by page', async () => {
  const all = (await inCommon(['ann', 'bob'], 'orderBy: { field: NAME, direction: ASC }')).map(({ node }) => node.slug);
  expect(all).toEqual([...all].sort());
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const { data }: GraphQLAnswer = await service.ask(
      'query ($after: String) { inCommon(officials: ["ann", "bob"], first: 1, after: $after, orderBy: { field: NAME, direction: ASC }) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    paged.push(...data.inCommon.nodes.map(({ slug }: { slug: string }) => slug));
    after = data.inCommon.pageInfo.hasNextPage ? data.inCommon.pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged).toEqual(all);
});

it('nobody, of somebody who met nobody; null, where somebody is not known', async () => {
  expect(await inCommon(['ann', 'gus'])).toEqual([]);
  for (const unknown of ['nobody', 'Country:ann', '']) {
    const { data, errors } = await service.ask(`{ inCommon(officials: ["ann", "${unknown}"]) { totalCount } }`);
    expect({ data, errors }).toEqual({ data: { inCommon: null }, errors: undefined });
  }
});

it.each([
  ['none', []],
  ['one', ['ann']],
  ['one named twice', ['ann', 'Official:ann']],
  ['eleven', Array.from({ length: 11 }, (_, at) => `o-${at}`)],
])('%s: refused', async (_, officials) => {
  const { data, errors } = await service.ask('query ($o: [ID!]!) { inCommon(officials: $o) { totalCount } }', {
    o: officials,
  });
  expect(data).toEqual({ inCommon: null });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(errors?.[0]?.message).toMatch(/"officials" got ".*"; wanted 2 to 10 different ones/);
});
