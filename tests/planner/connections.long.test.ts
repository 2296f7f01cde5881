/** Relay's rules for connections, on every list there is: paging gives what the whole gives, in both directions. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

/** Six of everything, some alike in what they are ordered by. */
function content(): string {
  const six = [1, 2, 3, 4, 5, 6];
  const cite = 'cite: [{ source: s-1 }]';
  const list = (section: string, record: (n: number) => string): string =>
    `${section}:\n${six.map((n) => `  - { ${record(n)} }\n`).join('')}`;
  const half = (n: number): number => Math.ceil(n / 2);
  return [
    list(
      'sources',
      (n) =>
        `id: s-${n}, title: Source ${half(n)}, kind: NEWS, publisher: g-1${n > 2 ? `, publishedOn: 200${half(n)}` : ''}`,
    ),
    list('countries', (n) => `id: c-${n}, name: Country ${half(n)}, ${cite}`),
    list('organizations', (n) => `id: g-${n}, name: Organization ${half(n)}, kind: PARTY, country: c-1, ${cite}`),
    list(
      'offices',
      (n) => `id: f-${n}, title: Office ${half(n)}, organization: g-1, ${n > 2 ? `rank: ${half(n)}, ` : ''}${cite}`,
    ),
    list('officials', (n) => `id: o-${n}, name: Official ${half(n)}, citizenOf: [c-${n === 1 ? 1 : 2}], ${cite}`),
    list('places', (n) => `id: p-${n}, name: Place ${half(n)}, kind: CITY, country: c-1, ${cite}`),
    list(
      'events',
      (n) =>
        `id: e-${n}, title: Event ${half(n)}, kind: TALKS, status: OCCURRED, date: ${n === 6 ? '"[..2001]"' : `200${half(n)}`}, place: p-1, ${cite}, ` +
        `participants: [{ official: o-1, role: HOST, presence: IN_PERSON }, { official: o-${n === 1 ? 2 : n}, role: GUEST, presence: IN_PERSON }, { organization: g-1, role: ATTENDEE }, { country: c-1, role: ATTENDEE }, { country: c-2, role: ATTENDEE }]`,
    ),
    list(
      'agreements',
      (n) =>
        `id: a-${n}, title: Agreement ${half(n)}, kind: TRADE, ${n > 2 ? `signedOn: 200${half(n)}, ` : ''}parties: [{ country: c-1 }, { country: c-2 }], ${n > 2 ? `signedAt: e-${n === 6 ? 5 : n}, ` : 'signedAt: e-1, '}${cite}`,
    ),
    list(
      'statements',
      (n) =>
        `id: t-${n}, paraphrase: Text, topics: [trade], madeBy: o-1, ${n > 2 ? `madeOn: 200${half(n)}, ` : ''}${cite}`,
    ),
  ].join('');
}

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, { 'all.yaml': content() });
  return graph;
});

interface Edge {
  cursor: string;
  node: { id: string };
}
interface Page {
  totalCount: number;
  edges: Edge[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** A list: the fields on the way to it, its arguments, and by what it can be ordered. */
const LISTS: [path: string, orders: string[]][] = [
  ['officials', ['NAME']],
  ['offices', ['TITLE', 'RANK', 'SENIORITY']],
  ['organizations', ['NAME']],
  ['countries', ['NAME', 'CODE']],
  ['places', ['NAME']],
  ['events', ['DATE', 'TITLE']],
  ['agreements', ['SIGNED_ON', 'TITLE']],
  ['statements', ['DATE']],
  ['sources', ['PUBLISHED_ON', 'TITLE']],
  ['datasets', ['TITLE', 'IMPORTED_AT']],
  ['search(query: "official")', []],
  ['official(id: "o-1").events', ['DATE', 'TITLE']],
  ['official(id: "o-1").statements', ['DATE']],
  ['official(id: "o-1").agreements', ['SIGNED_ON', 'TITLE']],
  ['official(id: "o-1").counterparts', ['MEETINGS', 'WEIGHT', 'FIRST_MET', 'LAST_MET']],
  ['official(id: "o-1").met(official: "o-2")', ['DATE', 'TITLE']],
  ['organization(id: "g-1").events', ['DATE', 'TITLE']],
  ['organization(id: "g-1").publications', ['PUBLISHED_ON', 'TITLE']],
  ['country(code: "c-1").organizations', ['NAME']],
  ['country(code: "c-2").officials', ['NAME']],
  ['country(code: "c-1").events', ['DATE', 'TITLE']],
  ['country(code: "c-1").agreements', ['SIGNED_ON', 'TITLE']],
  ['place(id: "p-1").events', ['DATE', 'TITLE']],
  ['source(id: "s-1").entities', []],
  ['bilateral(a: "c-1", b: "c-2").events', ['DATE', 'TITLE']],
  ['bilateral(a: "c-1", b: "c-2").meetings', ['DATE', 'TITLE']],
];

/** Both directions for the lists of the roots and of counterparts; the others are cut by the same code. */
const CASES = LISTS.flatMap(([path, orders]) => {
  const directions = path.includes('.') && !path.endsWith('.counterparts') ? ['ASC'] : ['ASC', 'DESC'];
  return orders.length === 0
    ? [[path, '', '']]
    : orders.flatMap((order) => directions.map((direction) => [path, order, direction]));
}) as [string, string, string][];

async function page(path: string, order: string, direction: string, paging: string): Promise<Page> {
  const steps = path.split('.');
  const list = steps.pop() ?? '';
  const orderBy = order === '' ? '' : `orderBy: { field: ${order}, direction: ${direction} }`;
  const args = [orderBy, paging].filter(Boolean).join(', ');
  const called = list.includes('(') ? list.replace(')', `, ${args})`) : `${list}(${args})`;
  const node = '{ ... on Node { id } }';
  const selection = `{ totalCount edges { cursor node ${node} } nodes ${node} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const text = `{ ${[...steps, called].join(' { ')} ${selection} ${'}'.repeat(steps.length)} }`;
  const { data, errors } = await service.ask(text);
  expect(errors).toBeUndefined();
  let at = data;
  for (const step of [...steps, list]) at = at[step.replace(/\(.*/, '')];
  return at as Page;
}

const ids = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

describe.each(CASES)('%s by %s %s', (path, order, direction) => {
  it('gives in pages what it gives as a whole, forward and backward', async () => {
    const whole = await page(path, order, direction, 'first: 500');
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.nodes.map(({ id }) => id)).toEqual(ids(whole));
    expect(new Set(ids(whole)).size).toBe(whole.edges.length);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0]?.cursor ?? null,
      endCursor: whole.edges.at(-1)?.cursor ?? null,
    });

    const size = 2;
    const forward: string[] = [];
    for (let after = '', more = true; more;) {
      const part = await page(path, order, direction, `first: ${size}${after}`);
      expect(part.totalCount).toBe(whole.totalCount);
      forward.push(...ids(part));
      more = part.pageInfo.hasNextPage;
      expect(more).toBe(forward.length < whole.edges.length);
      after = `, after: "${part.pageInfo.endCursor}"`;
    }
    expect(forward).toEqual(ids(whole));

    const backward: string[] = [];
    for (let before = '', more = true; more;) {
      const part = await page(path, order, direction, `last: ${size}${before}`);
      backward.unshift(...ids(part));
      more = part.pageInfo.hasPreviousPage;
      before = `, before: "${part.pageInfo.startCursor}"`;
    }
    expect(backward).toEqual(ids(whole));
  });
});

it('a list holds enough here to be paged', async () => {
  const counts = await Promise.all(LISTS.map(async ([path]) => (await page(path, '', '', 'first: 1')).totalCount));
  const small = LISTS.filter((_, index) => (counts[index] ?? 0) < 3).map(([path]) => path);
  expect(small).toEqual(['datasets', 'official(id: "o-1").met(official: "o-2")']);
});

it('what is alike in the order stands in the order of slugs, in either direction', async () => {
  const up = await page('events', 'DATE', 'ASC', 'first: 500');
  const down = await page('events', 'DATE', 'DESC', 'first: 500');
  // The one whose beginning is open stands where it ends.
  expect(ids(up)).toEqual(['Event:e-1', 'Event:e-2', 'Event:e-6', 'Event:e-3', 'Event:e-4', 'Event:e-5']);
  expect(ids(down)).toEqual(['Event:e-5', 'Event:e-3', 'Event:e-4', 'Event:e-6', 'Event:e-1', 'Event:e-2']);
});

describe('data sets by the time of their import', () => {
  /** In the order of the moments, which is not that of the texts; the first two are the same moment. */
  const MOMENTS = [
    ['m-b', '2024-01-01T09:00:00+09:00'],
    ['m-c', '2024-01-01T00:00:00Z'],
    ['m-f', '2023-12-31T19:00:00.000000001-05:00'],
    ['m-a', '2024-01-01T00:00:00.5Z'],
    ['m-e', '2024-01-01T00:00:00.123456789+00:00[Europe/London]'],
    ['m-d', '2024-01-01T00:00:01Z'],
  ];
  const ORDER = ['m-b', 'm-c', 'm-f', 'm-e', 'm-a', 'm-d'].map((slug) => `Dataset:${slug}`);

  beforeAll(async () => {
    await service.graph.run(
      `UNWIND $moments AS moment CREATE (:Dataset {slug: moment[0], label: moment[0], version: '1', licence: 'CC0-1.0',
         publisher: 'Tests', importedAt: datetime(moment[1])})`,
      { moments: MOMENTS },
    );
  });
  afterAll(() => service.graph.run("MATCH (d:Dataset) WHERE d.slug STARTS WITH 'm-' DELETE d"));

  it.each(['ASC', 'DESC'])('%s, page by page, in either direction', async (direction) => {
    const whole = await page('datasets', 'IMPORTED_AT', direction, 'first: 500');
    const ours = ids(whole).filter((id) => ORDER.includes(id));
    // Of the same moment, slugs decide in either direction.
    const down = [...ORDER].reverse();
    [down[4], down[5]] = [down[5] ?? '', down[4] ?? ''];
    expect(ours).toEqual(direction === 'ASC' ? ORDER : down);
    const found: string[] = [];
    for (let at = ''; found.length < whole.totalCount;) {
      const part = await page('datasets', 'IMPORTED_AT', direction, `first: 1${at}`);
      found.push(...ids(part));
      at = `, after: "${part.pageInfo.endCursor}"`;
    }
    expect(found).toEqual(ids(whole));
    const last = await page('datasets', 'IMPORTED_AT', direction, `last: 3, before: "${whole.edges[6]?.cursor}"`);
    expect(ids(last)).toEqual(ids(whole).slice(3, 6));
  });

  it('a cursor is a moment, and nothing else', async () => {
    for (const wrong of [
      '2024-01-01',
      '2024-02-30T00:00Z',
      '2024-01-01T24:00Z',
      '2024-01-01T00:00:00+09:00',
      'date()',
      5,
    ]) {
      const cursor = Buffer.from(JSON.stringify(['IMPORTED_AT', wrong, 'm-a'])).toString('base64url');
      const { errors } = await service.ask(
        `{ datasets(orderBy: { field: IMPORTED_AT }, after: "${cursor}") { totalCount } }`,
      );
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});

it('asks for nothing that is not selected', async () => {
  const { data } = await service.ask(
    '{ officials(first: 0) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }',
  );
  expect(data.officials).toEqual({ totalCount: 6, edges: [], pageInfo: { hasNextPage: true, endCursor: null } });
});
