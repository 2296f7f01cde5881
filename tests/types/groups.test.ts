/** A filter's groups mean their members on the day: by random memberships and events, from memory and by the database. */
import fc from 'fast-check';
import type { Graph } from '../../src/database/index.js';
import { parseDate } from '../../src/model/dates.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { explained, readMeetings, serveFromMemory } from '../support/meetings.js';
import { problemsOf } from '../support/mapped.js';
import { expectToHold } from '../support/property.js';
import { type Asked, serve } from '../support/service.js';

const COUNTRIES = ['aaa', 'bbb', 'ccc', 'ddd', 'eee'];

/** A membership: a country, the day on which it joined and the one on which it left, EDTF. */
type Member = readonly [country: string, from?: string, to?: string];

const GROUPS: Readonly<Record<string, readonly Member[]>> = {
  // Who joined in a year had certainly joined by its end; who left in one had certainly stayed until it began.
  league: [
    ['aaa', '2000-01-10', '2010-05-05'],
    ['aaa', '2012-02'],
    ['bbb', '2005', '2015'],
    ['ccc', '2003-03-03', '..'],
  ],
  shore: [['bbb'], ['ddd']],
  empty: [],
};

const DATES = [
  ...['1999-12-31', '2000-01-10', '2003-03-03', '2005', '2005-12-30', '2005-12-31', '2010-05-05', '2010-05-06'],
  ...[
    '2010-05-01/2010-05-20',
    '2012-02-10',
    '2012-02-29',
    '2014-12-31',
    '2015-01-02',
    '2015',
    '[2012-02-28..2012-03-05]',
  ],
];

interface Talks {
  id: string;
  date: string;
  countries: string[];
}

const TALKS = DATES.flatMap((date, at) =>
  COUNTRIES.map((country, number): Talks => {
    const other = COUNTRIES[(number + 1 + (at % 3)) % COUNTRIES.length] ?? country;
    return { id: `talks-${at}-${country}`, date, countries: at % 4 === 0 ? [country] : [country, other] };
  }),
);

const cite = 'cite: [{ source: s }]';

/** The officials of a country: of each two, so that talks of one country alone are meetings too. */
const officialsOf = (country: string): string[] => [`${country}-one`, `${country}-two`];

const CONTENT = `
sources: [{ id: s, title: Table, kind: REFERENCE }]
countries:
${COUNTRIES.map((id) => `  - { id: ${id}, name: Land ${id}, successors: [${id === 'aaa' ? 'eee' : ''}], ${cite} }`).join('\n')}
groups:
${Object.entries(GROUPS)
  .map(([id, members]) => {
    const stated = members.map(
      ([country, from, to]) => `{ country: ${country}${from ? `, from: '${from}'` : ''}${to ? `, to: '${to}'` : ''} }`,
    );
    return `  - { id: ${id}, name: The ${id} of nations, kind: ORGANIZATION, members: [${stated.join(', ')}], ${cite} }`;
  })
  .join('\n')}
officials:
${COUNTRIES.flatMap(officialsOf)
  .map((id) => `  - { id: ${id}, name: Of ${id}, citizenOf: [${id.slice(0, 3)}], ${cite} }`)
  .join('\n')}
events:
${TALKS.map(({ id, date, countries }) => {
  const parts = countries.flatMap(officialsOf).map((official) => `{ official: ${official}, role: ATTENDEE }`);
  return `  - { id: ${id}, title: Talks, kind: TALKS, status: OCCURRED, date: '${date}', ${cite}, participants: [${parts
    .map((part) => part.replace(' }', ', presence: IN_PERSON }'))
    .join(', ')}] }`;
}).join('\n')}
`;

let graph: Graph;
let walking: Asked;
let remembering: Asked;
beforeAll(async () => {
  graph = await emptyGraph();
  await importFiles(graph, { 'content.yaml': CONTENT });
  walking = await serve(graph);
  remembering = await serveFromMemory(graph);
  await readMeetings(remembering);
});
afterAll(async () => {
  await walking.stop();
  await remembering.stop();
  await graph.close();
});

/** The days on which a name means a country. */
function daysOf(name: string, country: string, including?: string | null): [first: string, last: string][] {
  const members = GROUPS[name] ?? [[name]];
  return members.flatMap(([member, from, to]): [string, string][] => {
    const first = from === undefined ? '0001-01-01' : (parseDate(from).latest ?? '');
    const last = to === undefined || to === '..' ? '9999-12-31' : (parseDate(to).earliest ?? '');
    if (member === country) return [[first, last]];
    if (including === 'SUCCESSORS' && member === 'aaa' && country === 'eee') return [[first, '9999-12-31']];
    if (including === 'PREDECESSORS' && member === 'eee' && country === 'aaa') return [['0001-01-01', last]];
    return [];
  });
}

interface Filter {
  anyOf?: string[] | undefined;
  noneOf?: string[] | undefined;
  including?: 'SUCCESSORS' | 'PREDECESSORS' | undefined;
  asOf?: string | undefined;
}

function fits({ date, countries }: Talks, { anyOf, noneOf, including, asOf }: Filter): boolean {
  const { earliest, latest } = parseDate(date);
  const [begins, ends] = asOf === undefined ? [earliest ?? '', latest ?? ''] : [asOf, asOf];
  const isMeant = (names: string[]): boolean =>
    names.some((name) =>
      countries.some((country) => daysOf(name, country, including).some(([a, b]) => begins <= b && ends >= a)),
    );
  return (anyOf === undefined || isMeant(anyOf)) && (noneOf === undefined || !isMeant(noneOf));
}

const names = fc.subarray([...COUNTRIES, ...Object.keys(GROUPS)], { maxLength: 3 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const filters: fc.Arbitrary<Filter> = fc.record({
  anyOf: optional(names),
  noneOf: optional(names),
  including: optional(fc.constantFrom('SUCCESSORS' as const, 'PREDECESSORS' as const)),
  asOf: fc.option(fc.constantFrom('2000-01-09', '2005-06-01', '2010-05-05', '2011-01-01', '2014-12-31', '2020-01-01'), {
    nil: undefined,
    freq: 1,
  }),
});

it('events are those that a reading of the memberships gives, wherever meetings come from', async () => {
  let some = 0;
  const property = fc.asyncProperty(filters, fc.constantFrom(...COUNTRIES), async (filter, country) => {
    const wanted = TALKS.filter((one) => fits(one, filter));
    if (wanted.length > 0 && wanted.length < TALKS.length) some += 1;
    const [one = '', two = ''] = officialsOf(country);
    const query = `query ($countries: CountryIdFilter, $one: ID!, $two: ID!) {
      events(filter: { countries: $countries }, first: 500) { totalCount nodes { slug } }
      official(id: $one) { met(official: $two, filter: { event: { countries: $countries } }) { totalCount } }
      topOfficials(filter: { event: { countries: $countries } }) { totalCount }
    }`;
    const variables = { countries: filter, one, two };
    const found = await walking.ask(query, variables);
    expect(found.errors).toBeUndefined();
    expect((found.data.events.nodes as { slug: string }[]).map(({ slug }) => slug).sort()).toEqual(
      wanted.map(({ id }) => id).sort(),
    );
    expect(found.data.events.totalCount).toBe(wanted.length);
    expect(found.data.official.met.totalCount).toBe(
      wanted.filter(({ countries }) => countries.includes(country)).length,
    );
    const remembered = await explained(remembering, query, variables);
    expect(remembered.data).toEqual(found.data);
    expect(remembered.recalled).toContain(true);
  });
  await expectToHold(property, { short: 20, long: 400 });
  expect(some).toBeGreaterThan(0);
});

it('a plan serves groups and countries alike, each with its own answer', async () => {
  const count = async (ids: string[]): Promise<number> => {
    const { data, errors } = await walking.ask(
      'query ($ids: [ID!]) { events(filter: { countries: { anyOf: $ids } }) { totalCount } }',
      { ids },
    );
    expect(errors).toBeUndefined();
    return data.events.totalCount as number;
  };
  for (const ids of [['ccc'], ['shore'], ['league'], ['League of Nations'], ['ccc', 'empty'], ['aaa', 'league'], []])
    expect(await count(ids)).toBe(
      TALKS.filter((one) => fits(one, { anyOf: ids.map((id) => (id === 'League of Nations' ? 'league' : id)) })).length,
    );
});

it('a question that names groups costs one round trip, like any other', async () => {
  const query = (names: string): string =>
    `{ events(filter: { countries: { anyOf: [${names}] } }, first: 3) { nodes { slug } } }`;
  const [plain, grouped] = [
    await explained(remembering, query('"aaa"')),
    await explained(remembering, query('"league"')),
  ];
  expect(grouped.recalled).toHaveLength(plain.recalled.length);
});

it('groups that a data set takes away are unknown at once, and refused', async () => {
  await importFiles(graph, { 'content.yaml': CONTENT.replace(/ {2}- \{ id: empty.*\n/, '') });
  const { errors } = await walking.ask('{ events(filter: { countries: { anyOf: ["empty"] } }) { totalCount } }');
  expect(errors?.[0]?.message).toMatch(/got "empty"; wanted a country or a group of countries/);
  await importFiles(graph, { 'content.yaml': CONTENT });
  expect(
    (await walking.ask('{ events(filter: { countries: { anyOf: ["empty"] } }) { totalCount } }')).errors,
  ).toBeUndefined();
});

it.each([
  [
    'who leaves before joining',
    '{ country: aaa, from: 2000, to: 1999 }',
    '4: Membership of "aaa" in group "club": "from" (2000) is later than "to" (1999). Correct one of the dates',
  ],
  [
    'who is a member twice at a time',
    '{ country: aaa, from: 2000 }, { country: aaa, from: 2005 }',
    '4: Membership of "aaa" in group "club" is stated twice for the same days. Give the day on which the first of them ended, or keep one',
  ],
  [
    'a suspension that ends before it begins',
    '{ country: aaa, from: 2000, suspended: [{ from: 2005, to: 2004 }] }',
    '4: Membership of "aaa" in group "club", suspended: "from" (2005) is later than "to" (2004). Correct one of the dates',
  ],
])('of %s it is said', async (_, members, message) => {
  const files = {
    'a.yaml': `sources: [{ id: s, title: T, kind: REFERENCE }]
countries: [{ id: aaa, name: A, ${cite} }]
groups:
  - { id: club, name: Club, kind: FORUM, ${cite}, members: [${members}] }`,
  };
  expect(await problemsOf(files)).toEqual([message]);
});
