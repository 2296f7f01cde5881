/** What a user asks of regions, unions, alliances and forums: who belonged to them when, and what their members did. */
import { importDataset } from '../../src/dataset/index.js';
import { shipped } from '../../src/paths.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

/** Talks on a day, with the countries that held them. */
const TALKS = [
  ['gbr-in', '2020-01-31', 'gbr'],
  ['gbr-out', '2020-02-01', 'gbr'],
  ['gbr-across', '2020-01-30/2020-02-02', 'gbr'],
  ['hrv-before', '2013-06-30', 'hrv'],
  ['hrv-in', '2013-07-01', 'hrv'],
  ['hrv-some-day', '2013', 'hrv'],
  ['fra-1957', '1957-06-01', 'fra'],
  ['fra-1990', '1990-06-01', 'fra'],
  ['deu-1954', '1954-05-05', 'deu'],
  ['deu-1960', '1960-05-05', 'deu'],
  ['ddde-1960', '1960-05-05', 'ddde'],
  ['suhh-1960', '1960-05-05', 'suhh'],
  ['rus-2000', '2000-05-05', 'rus'],
  ['rus-2005', '2005-05-05', 'rus'],
  ['aus-2000', '2000-05-05', 'aus'],
  ['tza-2003', '2003-05-05', 'tza'],
  ['zrcd-1980', '1980-05-05', 'zrcd'],
  ['jpn-kor', '2001-05-05', 'jpn kor'],
] as const;

/** Who comes from where. */
const OFFICIALS = { brit: 'gbr', croat: 'hrv', russian: 'rus', japanese: 'jpn' };

const CONTENT = `
sources: [{ id: s, title: Table, kind: REFERENCE }]
officials:
${Object.entries(OFFICIALS)
  .map(([id, country]) => `  - { id: ${id}, name: The ${id}, citizenOf: [${country}], cite: [{ source: s }] }`)
  .join('\n')}
events:
${TALKS.map(
  ([id, date, countries]) =>
    `  - { id: ${id}, title: Talks, kind: TALKS, status: OCCURRED, date: '${date}', cite: [{ source: s }], participants: [${countries
      .split(' ')
      .map((country) => `{ country: ${country}, role: HOST }`)
      .join(', ')}] }`,
).join('\n')}
  - id: in-2012
    title: Talks
    kind: TALKS
    status: OCCURRED
    date: 2012-05-05
    cite: [{ source: s }]
    participants: [${Object.keys(OFFICIALS)
      .map((id) => `{ official: ${id}, role: ATTENDEE, presence: IN_PERSON }`)
      .join(', ')}]
`;

const service = useService(async () => {
  const graph = await emptyGraph();
  for (const name of ['iso-3166', 'groups']) await importDataset(graph, shipped('seed', name));
  await importFiles(graph, { 'content.yaml': CONTENT });
  return graph;
});

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function events(countries: string, rest = ''): Promise<string[]> {
  const { events } = await ask(
    `{ events(filter: { countries: ${countries} ${rest} }, first: 500) { nodes { slug } } }`,
  );
  return (events.nodes as { slug: string }[])
    .map(({ slug }) => slug)
    .filter((slug) => slug !== 'in-2012')
    .sort();
}

async function members(group: string, asOf: string): Promise<string[]> {
  const data = await ask(
    `query ($id: ID!, $asOf: Date) { group(id: $id) { memberCount(asOf: $asOf) members(asOf: $asOf, first: 500) { country { slug } } } }`,
    { id: group, asOf },
  );
  const found = (data.group.members as { country: { slug: string } }[]).map(({ country }) => country.slug).sort();
  expect(data.group.memberCount).toBe(found.length);
  return found;
}

describe('Who were the members of NATO in 1990?', () => {
  it('sixteen states, West Germany among them and no state of the Warsaw Pact', async () => {
    expect(await members('NATO', '1990-01-01')).toEqual(
      'bel can deu dnk esp fra gbr grc isl ita lux nld nor prt tur usa'.split(' '),
    );
    expect(await members('Warsaw Pact', '1980-01-01')).toEqual('bgr cshh ddde hun pol rou suhh'.split(' '));
  });

  it.each([
    ['nato', '1949-08-23', 0],
    ['nato', '1949-08-24', 12],
    ['nato', '2026-01-01', 32],
    ['EU', '1957-12-31', 0],
    ['EU', '1973-01-01', 9],
    ['European Union', '2013-06-30', 27],
    ['eu', '2020-01-31', 28],
    ['eu', '2020-02-01', 27],
    ['ASEAN', '1999-05-01', 10],
    ['ASEAN', '2025-10-26', 11],
    ['G7', '2026-01-01', 7],
    ['G8', '2005-01-01', 8],
    ['G8', '2014-03-25', 0],
    ['G20', '2026-01-01', 19],
    ['BRICS', '2010-06-01', 4],
    ['BRICS', '2026-01-01', 10],
    ['SCO', '2024-07-04', 10],
    ['League of Arab States', '2026-01-01', 22],
    ['African Union', '2026-01-01', 55],
    ['AU', '2026-01-01', 55],
    ['030', '2026-01-01', 10],
  ])('%s on %s: %d members', async (group, day, count) => {
    expect(await members(group, day)).toHaveLength(count);
  });

  it('and to what did Germany belong then, by whose word?', async () => {
    const { country } = await ask(`{ country(code: "DEU") {
      then: memberships(asOf: "1990-01-01") { group { slug } from to citations { source { title } } }
      membershipCount(asOf: "1990-01-01") } }`);
    const then = country.then as { group: { slug: string }; citations: unknown[] }[];
    expect(then.map(({ group }) => group.slug)).toEqual(
      ['europe', 'eu', 'g7', 'nato', 'western-europe', 'world'].sort((a, b) =>
        (LABELS[a] ?? a).localeCompare(LABELS[b] ?? b),
      ),
    );
    expect(country.membershipCount).toBe(6);
    expect(then.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(then.find(({ group }) => group.slug === 'nato')).toEqual({
      ...{ group: { slug: 'nato' }, from: '1955-05-06', to: null },
      citations: [{ source: { title: 'NATO member countries' } }],
    });
  });

  it('a suspended state remains a member, and its suspensions are told', async () => {
    expect(await members('Arab League', '2015-01-01')).toContain('syr');
    const { group } = await ask(`{ group(id: "arab-league") { members(first: 100) {
      country { slug } from to suspensions { from to } } } }`);
    const rows = group.members as { country: { slug: string } }[];
    expect(rows.filter(({ country }) => country.slug === 'syr')).toEqual([
      { country: { slug: 'syr' }, from: '1945-03-22', to: '1958', suspensions: [] },
      { country: { slug: 'syr' }, from: '1961', to: null, suspensions: [{ from: '2011-11', to: '2023-05-07' }] },
    ]);
  });

  it('which groups are there, and which had Russia in 2005?', async () => {
    const data = await ask(`{
      forums: groups(filter: { kind: { anyOf: [FORUM] } }) { totalCount nodes { slug } }
      then: groups(filter: { members: { anyOf: ["Russia"] }, asOf: "2005-01-01", kind: { noneOf: [REGION] } }) { nodes { slug } }
      ever: groups(filter: { members: { anyOf: ["GDR"] }, kind: { noneOf: [REGION] } }) { nodes { slug } }
      node(id: "Group:nato") { ... on Group { name } }
      nothing: group(id: "atlantis") { name } }`);
    const slugs = (list: { nodes: { slug: string }[] }) => list.nodes.map(({ slug }) => slug).sort();
    expect(slugs(data.forums)).toEqual(['brics', 'g20', 'g7', 'g8']);
    expect(slugs(data.then)).toEqual(['g20', 'g8', 'sco']);
    expect(slugs(data.ever)).toEqual(['warsaw-pact']);
    expect(data.node).toEqual({ name: 'North Atlantic Treaty Organization' });
    expect(data.nothing).toBeNull();
  });
});

const LABELS: Record<string, string> = {
  ...{ eu: 'European Union', europe: 'Europe', g7: 'Group of Seven', nato: 'North Atlantic Treaty Organization' },
  ...{ 'western-europe': 'Western Europe', world: 'World' },
};

describe('What did members of the European Union do?', () => {
  it('of events those count who were members on a day of it', async () => {
    const inside = ['deu-1960', 'fra-1990', 'gbr-across', 'gbr-in', 'hrv-in', 'hrv-some-day'];
    expect(await events('{ anyOf: ["EU"] }')).toEqual(inside);
    expect(await events('{ anyOf: ["European Union"] }')).toEqual(inside);
    expect(await events('{ anyOf: ["eu", "Japan"] }')).toEqual([...inside, 'jpn-kor'].sort());
    expect(await events('{ anyOf: ["EU"] }', ', period: { from: "2013-01-01", to: "2020-12-31" }')).toEqual(
      inside.filter((slug) => /gbr|hrv/.test(slug)),
    );
    const others = TALKS.map(([slug]) => slug as string).filter((slug) => !inside.includes(slug));
    expect(await events('{ noneOf: ["EU"] }')).toEqual(others.sort());
    expect(await events('{ noneOf: ["EU", "Oceania"] }')).toEqual(others.filter((slug) => slug !== 'aus-2000'));
    const { events: byPart } = await ask(
      '{ events(filter: { participation: { country: { anyOf: ["EU"] }, role: { anyOf: [HOST] } } }) { nodes { slug } } }',
    );
    expect((byPart.nodes as { slug: string }[]).map(({ slug }) => slug).sort()).toEqual(inside);
  });

  it('a day of one’s own choice counts instead', async () => {
    expect(await events('{ anyOf: ["EU"], asOf: "2026-01-01" }')).toEqual(
      ['deu-1954', 'deu-1960', 'fra-1957', 'fra-1990', 'hrv-before', 'hrv-in', 'hrv-some-day'].sort(),
    );
  });

  it('East Germany was in no alliance of the West', async () => {
    expect(await events('{ anyOf: ["NATO"] }', ', period: { to: "1989-12-31" }')).toEqual(['deu-1960', 'fra-1957']);
    expect(await events('{ anyOf: ["Warsaw Pact"] }')).toEqual(['ddde-1960', 'suhh-1960']);
  });

  it('regions have former states too', async () => {
    expect(await events('{ anyOf: ["Africa"] }')).toEqual(['tza-2003', 'zrcd-1980']);
    expect(await events('{ anyOf: ["Middle Africa"] }')).toEqual(['zrcd-1980']);
    expect(await events('{ anyOf: ["Eastern Europe"] }')).toEqual(['rus-2000', 'rus-2005', 'suhh-1960']);
    expect(await events('{ anyOf: ["East Asia"] }')).toEqual(['jpn-kor']);
  });

  it('with what came of them, from the day on which they joined', async () => {
    expect(await events('{ anyOf: ["Warsaw Pact"], including: SUCCESSORS }')).toEqual(
      ['ddde-1960', 'deu-1960', 'rus-2000', 'rus-2005', 'suhh-1960'].sort(),
    );
    expect(await events('{ anyOf: ["African Union"], including: PREDECESSORS }')).toEqual(['tza-2003', 'zrcd-1980']);
  });

  it('a network, its people and their counterparts have the members of the last day that is asked about', async () => {
    const data = await ask(`{
      today: officials(filter: { country: { anyOf: ["EU"] } }) { nodes { slug } }
      then: officials(filter: { country: { anyOf: ["EU"] }, asOf: "2012-05-05" }) { nodes { slug } }
      chosen: officials(filter: { country: { anyOf: ["EU"], asOf: "2015-01-01" }, asOf: "2012-05-05" }) { nodes { slug } }
      none: officials(filter: { country: { noneOf: ["EU", "G7"] } }) { nodes { slug } }
      official(id: "russian") {
        in2012: counterparts(filter: { country: { anyOf: ["EU"] }, period: { to: "2012-12-31" } }) { nodes { slug } }
        until2050: counterparts(filter: { country: { anyOf: ["EU"] }, period: { to: "2050-12-31" } }) { nodes { slug } }
      }
      in2012: network(filter: { country: { allOf: ["JPN"], anyOf: ["EU"] }, period: { to: "2012-12-31" } }) { nodes { official { slug } } }
      until2050: network(filter: { country: { allOf: ["JPN"], anyOf: ["EU"] }, period: { to: "2050-12-31" } }) { nodes { official { slug } } }
    }`);
    const slugs = ({ nodes }: { nodes: { slug: string }[] }) => nodes.map(({ slug }) => slug).sort();
    expect(slugs(data.today)).toEqual(['croat']);
    expect(slugs(data.then)).toEqual(['brit']);
    expect(slugs(data.chosen)).toEqual(['brit', 'croat']);
    expect(slugs(data.none)).toEqual(['russian']);
    expect(slugs(data.official.in2012)).toEqual(['brit']);
    expect(slugs(data.official.until2050)).toEqual(['croat']);
    const ends = ({ nodes }: { nodes: { official: { slug: string } }[] }) =>
      nodes.map(({ official }) => official.slug).sort();
    expect(ends(data.in2012)).toEqual(['brit', 'japanese']);
    expect(ends(data.until2050)).toEqual(['croat', 'japanese']);
  });
});

describe('What a country and a group share', () => {
  it('means the country; the group by its own id', async () => {
    expect(await events('{ anyOf: ["AU"] }')).toEqual(['aus-2000']);
    expect(await events('{ anyOf: ["Group:african-union"] }')).toEqual(['tza-2003']);
    expect(await events('{ anyOf: ["African Union"] }')).toEqual(['tza-2003']);
    expect(await events('{ anyOf: ["America"] }')).toEqual([]);
  });
});

describe('What nobody knows', () => {
  it.each([
    ['{ anyOf: ["Warsaw Pakt"] }', /a country or a group of countries.*the group "Warsaw Pact" \(warsaw-pact\)/],
    ['{ anyOf: ["Group:atlantis"] }', /a country or a group of countries/],
    ['{ allOf: ["EU"] }', /countries alone.*combine several filters with "anyOf" by "and"/],
  ])('%s is refused, and told why', async (countries, message) => {
    const { errors } = await service.ask(`{ events(filter: { countries: ${countries} }) { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

it.each([
  ['NATO', 'nato'],
  ['European Union', 'eu'],
  ['EU', 'eu'],
  ['НАТО', 'nato'],
  ['北约', 'nato'],
  ['g7', 'g7'],
  ['ASEAN', 'asean'],
  ['Arab League', 'arab-league'],
  ['Eastern Asia', 'eastern-asia'],
])('a search for %s finds the group first, and so do suggestions', async (query, slug) => {
  const { data } = await service.ask(
    `query ($query: String!) {
      search(query: $query, first: 3) { edges { node { ... on Group { slug } } } facets { kind { value count } } }
      autocomplete(prefix: $query, kinds: [GROUP], first: 1) { id kind }
    }`,
    { query },
  );
  const { search, autocomplete } = data as {
    search: { edges: unknown[]; facets: { kind: unknown } };
    autocomplete: unknown;
  };
  const { edges, facets } = search;
  expect(autocomplete).toEqual([{ id: `Group:${slug}`, kind: 'GROUP' }]);
  expect(edges[0]).toEqual({ node: { slug } });
  expect(facets.kind).toContainEqual(expect.objectContaining({ value: 'GROUP' }));
});
