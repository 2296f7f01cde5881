/** The rules that all filters share: empty lists, nulls, ids of nothing; what is refused; orders; filters of meetings. */
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

async function count(filter: string, list = 'events'): Promise<number> {
  const { data, errors } = await service.ask(`{ all: ${list}(filter: ${filter}) { totalCount } }`);
  expect(errors).toBeUndefined();
  return data.all.totalCount as number;
}

describe('an empty list', () => {
  it.each(['officials', 'countries', 'organization', 'place', 'kind', 'status', 'dataset', 'role'])(
    'of %s selects nothing by anyOf, and leaves nothing out by noneOf',
    async (part) => {
      const all = await count('{}');
      expect(all).toBeGreaterThan(0);
      expect(await count(`{ ${part}: { anyOf: [] } }`)).toBe(0);
      expect(await count(`{ ${part}: { noneOf: [] } }`)).toBe(all);
      expect(await count(`{ ${part}: {} }`)).toBe(all);
      expect(await count(`{ ${part}: { anyOf: null } }`)).toBe(all);
      expect(await count(`{ ${part}: null }`)).toBe(all);
    },
  );

  it('leaves nothing out by allOf; of filters, `or` selects nothing, `and` all', async () => {
    const all = await count('{}');
    expect(await count('{ officials: { allOf: [] }, countries: { allOf: [] }, role: { allOf: [] } }')).toBe(all);
    expect(await count('{ and: [] }')).toBe(all);
    expect(await count('{ or: [] }')).toBe(0);
    expect(await count('{ or: null, and: null, not: null }')).toBe(all);
    expect(await count('{ not: {} }')).toBe(0);
  });
});

it('an id of nothing is in no anyOf and no allOf, and in every noneOf', async () => {
  const all = await count('{}');
  for (const id of ['nobody', '', 'Event:zhao-leji', 'Official:nobody']) {
    expect(await count(`{ officials: { anyOf: ["${id}"] } }`)).toBe(0);
    expect(await count(`{ officials: { allOf: ["${id}", "zhao-leji"] } }`)).toBe(0);
    expect(await count(`{ officials: { noneOf: ["${id}"] } }`)).toBe(all);
  }
});

it('what is found from an official within `and` is what is found from him', async () => {
  const own = await count('{ officials: { anyOf: ["zhao-leji"] }, kind: { anyOf: [TALKS] } }');
  expect(own).toBeGreaterThan(0);
  const within = '{ and: [{ officials: { anyOf: ["zhao-leji"] } }, { kind: { anyOf: [TALKS] } }] }';
  expect(await count(within)).toBe(own);
  expect(await count('{ and: [{ kind: { anyOf: [TALKS] } }, { kind: { anyOf: [VISIT] } }] }')).toBe(0);
});

it('who had which role', async () => {
  const as = (role: string): Promise<number> =>
    count(`{ participation: { official: { anyOf: ["zhao-leji"] }, role: { anyOf: [${role}] } } }`);
  expect(await as('GUEST')).toBeGreaterThan(0);
  expect(await as('HOST')).toBe(0);
  expect(await count('{ officials: { anyOf: ["zhao-leji"] }, role: { anyOf: [HOST] } }')).toBeGreaterThan(0);
});

describe('refused is', () => {
  const nested = (depth: number): string => (depth === 0 ? '{}' : `{ not: ${nested(depth - 1)} }`);
  const box = (south: number, west: number, north: number, east: number): string =>
    `{ boundingBox: { south: ${south}, west: ${west}, north: ${north}, east: ${east} } }`;

  it.each([
    ['an area upside down', box(10, 0, -10, 5), 'filter.boundingBox', '`south` no greater than `north`'],
    ['an area off the earth', box(0, 0, 91, 5), 'filter.boundingBox.north', 'a latitude from -90 to 90'],
    ['a border beyond the 180th meridian', box(0, -181, 1, 5), 'filter.boundingBox.west', 'a longitude'],
    ['too many words', `{ title: { words: "${'a '.repeat(21)}" } }`, 'filter.title.words', 'at most 20'],
    ['filters too deep in each other', nested(11), 'filter', 'at most 10'],
    ['too many filters', `{ or: [${'{}'.repeat(51)}] }`, 'filter.or', 'at most 50'],
    [
      'a wrong period deep within',
      '{ not: { period: { from: "2024-02-01", to: "2024-01-01" } } }',
      'filter.not',
      'no later',
    ],
  ])('%s', async (_, filter, argument, wanted) => {
    const { errors } = await service.ask(`{ events(filter: ${filter}) { totalCount } }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.extensions?.argument).toContain(argument);
    expect(errors?.[0]?.message).toContain(wanted);
  });

  it('the same in a later use of a plan', async () => {
    const query = 'query ($f: EventFilter) { events(filter: $f) { totalCount } }';
    const of = (north: number): unknown => ({ f: { boundingBox: { south: 10, west: 0, north, east: 1 } } });
    expect((await service.ask(query, of(20) as Record<string, unknown>)).errors).toBeUndefined();
    const { errors } = await service.ask(query, of(0) as Record<string, unknown>);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('nothing that stays within the bounds', async () => {
    expect(await count(nested(10))).toBeGreaterThan(0);
    expect(await count(`{ or: [${'{}'.repeat(50)}] }`)).toBeGreaterThan(0);
  });
});

describe('the orders of events', () => {
  const ordered = async <Node>(field: string, selection: string): Promise<(Node & { slug: string })[]> => {
    const pages: (Node & { slug: string })[] = [];
    for (let after = 'null'; ;) {
      const query = `{ events(first: 50, after: ${after}, orderBy: { field: ${field}, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes { slug ${selection} } } }`;
      const { data, errors } = await service.ask(query);
      expect(errors).toBeUndefined();
      pages.push(...(data.events.nodes as (Node & { slug: string })[]));
      if (!data.events.pageInfo.hasNextPage) return pages;
      after = JSON.stringify(data.events.pageInfo.endCursor);
    }
  };

  it('SOURCES: independent publishers, the most first, each event once over all pages', async () => {
    interface Cited {
      citations: {
        source: { slug: string; publisher: { slug: string } | null };
        attributedTo: { slug: string } | null;
      }[];
    }
    const selection = 'citations { source { slug publisher { slug } } attributedTo { slug } }';
    const events = await ordered<Cited>('SOURCES', selection);
    const counts = events.map(
      ({ citations }) =>
        new Set(
          citations.map(
            ({ source, attributedTo }) => attributedTo?.slug ?? source.publisher?.slug ?? `: ${source.slug}`,
          ),
        ).size,
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(events.map(({ slug }) => slug)).size).toBe(await count('{}'));
    expect(counts.filter((publishers) => publishers >= 2)).toHaveLength(await count('{ sources: { min: 2 } }'));
  });

  it('DURATION: the longest first, among those of which it is known', async () => {
    const events = await ordered('DURATION', 'date');
    expect(new Set(events.map(({ slug }) => slug)).size).toBe(await count('{}'));
    const days = await count('{ duration: { gte: 3 } }');
    expect(days).toBeGreaterThan(0);
    expect(await count('{ duration: { equals: 1 } }')).toBeGreaterThan(0);
  });
});

describe('a filter of meetings', () => {
  const met = async (filter: string): Promise<string[]> => {
    const { data, errors } = await service.ask(
      `{ official(id: "zhao-leji") { counterparts(filter: ${filter}) { totalCount nodes { slug } } } }`,
    );
    expect(errors).toBeUndefined();
    return (data.official.counterparts.nodes as { slug: string }[]).map(({ slug }) => slug);
  };

  it('asks of the event whatever a filter of events can', async () => {
    const all = await met('{}');
    expect(all).toContain('choe-ryong-hae');
    expect(await met('{ event: { or: [{ kind: { anyOf: [BANQUET] } }, { kind: { anyOf: [TALKS] } }] } }')).toEqual(all);
    expect(await met('{ event: { not: { countries: { allOf: ["CHN", "PRK"] } } } }')).toEqual([]);
  });

  it('chooses statuses by noneOf too; without a list all are chosen', async () => {
    expect(await met('{ status: { noneOf: [SPECULATED] } }')).toEqual(await met('{}'));
    expect(await met('{ status: {} }')).toContain('kim-jong-un');
    expect(await met('{ status: { anyOf: [] } }')).toEqual([]);
  });
});

it('a count asks for other statuses at any depth', async () => {
  const sum = async (filter: string): Promise<number> => {
    const { data } = await service.ask(
      `{ timeSeries(interval: YEAR, filter: ${filter}) { imprecise points { events } } }`,
    );
    const points = data.timeSeries.points as { events: number }[];
    return points.reduce((all, { events }) => all + events, data.timeSeries.imprecise as number);
  };
  const speculated = await sum('{ status: { anyOf: [SPECULATED] } }');
  expect(speculated).toBeGreaterThan(0);
  expect(await sum('{ or: [{ status: { anyOf: [SPECULATED] } }] }')).toBe(speculated);
});
