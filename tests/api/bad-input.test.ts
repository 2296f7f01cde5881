/** What a client gets wrong, and what it is told. */
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

const rows: [what: string, query: string, variables: Record<string, unknown> | undefined, message: string][] = [
  [
    'a day that is none',
    '{ bilateral(a: "CHN", b: "PRK", asOf: "2024-02-30") { asOf } }',
    undefined,
    'Argument "asOf" got "2024-02-30"; wanted a day of the calendar, YYYY-MM-DD.',
  ],
  [
    'a day of the wrong type',
    '{ bilateral(a: "CHN", b: "PRK", asOf: 2024) { asOf } }',
    undefined,
    'Argument "asOf" got 2024; wanted a day of the calendar, YYYY-MM-DD.',
  ],
  [
    'a day within a filter',
    '{ events(filter: { period: { from: "April" } }) { totalCount } }',
    undefined,
    'Argument "filter.period.from" got "April"; wanted a day of the calendar, YYYY-MM-DD.',
  ],
  [
    'a day in a variable',
    'query ($day: Date) { bilateral(a: "CHN", b: "PRK", asOf: $day) { asOf } }',
    { day: 'x' },
    'Variable "$day" got "x"; wanted a day of the calendar, YYYY-MM-DD.',
  ],
  [
    'a day within a variable',
    'query ($f: EventFilter) { events(filter: $f) { totalCount } }',
    { f: { period: { to: '1' } } },
    'Variable "$f.period.to" got "1"; wanted a day of the calendar, YYYY-MM-DD.',
  ],
  [
    'a kind that is none',
    '{ events(filter: { kind: { anyOf: TALK } }) { totalCount } }',
    undefined,
    'Argument "filter.kind.anyOf" got TALK; wanted a value of EventKind. Did you mean the enum value "TALKS"?',
  ],
  [
    'a kind that is none, in a variable',
    'query ($k: [EventKind!]) { events(filter: { kind: { anyOf: $k } }) { totalCount } }',
    { k: ['TALK'] },
    'Variable "$k[0]" got "TALK"; wanted a value of EventKind. Did you mean the enum value "TALKS"?',
  ],
  [
    'an unknown field of a filter',
    '{ events(filter: { perio: {} }) { totalCount } }',
    undefined,
    'Argument "filter.perio" got {}; wanted a field of EventFilter. Did you mean "period"?',
  ],
  [
    'a period that ends before it starts',
    '{ events(filter: { period: { from: "2024-02-01", to: "2024-01-01" } }) { totalCount } }',
    undefined,
    'Argument "filter.period" got {"from":"2024-02-01","to":"2024-01-01"}; wanted `from` no later than `to`.',
  ],
  [
    'a value that looks like a reason',
    'query ($n: NonNegativeInt) { events(first: $n) { totalCount } }',
    { n: 'x\\"; Expected type "Int". y at "z"; ' },
    String.raw`Variable "$n" got "x\\\"; Expected type \"Int\". y at \"z\"; "; wanted a whole number, 0 or more.`,
  ],
  [
    'a page of true',
    'query ($n: NonNegativeInt) { events(first: $n) { totalCount } }',
    { n: true },
    'Variable "$n" got true; wanted a whole number, 0 or more.',
  ],
  [
    'a page of an empty text',
    'query ($n: NonNegativeInt) { events(first: $n) { totalCount } }',
    { n: '' },
    'Variable "$n" got ""; wanted a whole number, 0 or more.',
  ],
  [
    'a page of a list',
    'query ($n: NonNegativeInt) { events(first: $n) { totalCount } }',
    { n: ['5'] },
    'Variable "$n" got ["5"]; wanted a whole number, 0 or more.',
  ],
  [
    'a page of a half',
    'query ($n: NonNegativeInt) { events(first: $n) { totalCount } }',
    { n: 0.5 },
    'Variable "$n" got 0.5; wanted a whole number, 0 or more.',
  ],
  [
    'a time that is a number',
    'query ($t: DateTime) { events(filter: { changedSince: $t }) { totalCount } }',
    { t: 1700000000 },
    'Variable "$t" got 1700000000; wanted a point in time with its offset, as 2024-04-11T08:30:00Z.',
  ],
  [
    'a time that is a day',
    '{ events(filter: { changedSince: "2024-04-11" }) { totalCount } }',
    undefined,
    'Argument "filter.changedSince" got "2024-04-11"; wanted a point in time with its offset, as 2024-04-11T08:30:00Z.',
  ],
  [
    'a page too long',
    '{ events(first: 501) { totalCount } }',
    undefined,
    'Argument "first" got 501; wanted at most 500; ask for the next page by cursor.',
  ],
  [
    'a page of less than nothing',
    '{ events(first: -1) { totalCount } }',
    undefined,
    'Argument "first" got -1; wanted a whole number, 0 or more.',
  ],
  [
    'both ends of a list',
    '{ events(first: 1, last: 1) { totalCount } }',
    undefined,
    'Argument "last" got 1; wanted either `first` or `last`, not both.',
  ],
  [
    'a cursor that is none',
    '{ events(after: "here") { totalCount } }',
    undefined,
    'Argument "after" got "here"; wanted a cursor that this list gave, as it gave it.',
  ],
  [
    'a cursor with what is no key',
    `{ events(before: "${Buffer.from('["DATE",{"a":1},"x"]').toString('base64url')}") { totalCount } }`,
    undefined,
    'wanted a cursor that this list gave, as it gave it.',
  ],
  [
    'a cursor with a day that is none',
    `{ events(before: "${Buffer.from('["DATE","soon","x"]').toString('base64url')}") { totalCount } }`,
    undefined,
    'wanted a cursor that this list gave, as it gave it.',
  ],
  [
    'a cursor of another order',
    `{ events(after: "${Buffer.from('["TITLE","a","b"]').toString('base64url')}") { totalCount } }`,
    undefined,
    'wanted a cursor of this list ordered by DATE, not by TITLE.',
  ],
  [
    'too many hops',
    '{ path(from: "a", to: "b", maxHops: 7) { length } }',
    undefined,
    'Argument "maxHops" got 7; wanted at most 6.',
  ],
  [
    'one country twice',
    '{ bilateral(a: "CHN", b: "chn") { asOf } }',
    undefined,
    'Argument "b" got "chn"; wanted another country than "a".',
  ],
  [
    'nothing to search for',
    '{ search(query: " *~ ") { totalCount } }',
    undefined,
    'Argument "query" got " *~ "; wanted at least one letter or digit.',
  ],
  [
    'too many ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array.from({ length: 501 }, () => 'x') },
    'Argument "ids" got "501 ids"; wanted at most 500.',
  ],
  [
    'a variable that is missing',
    'query ($id: ID!) { official(id: $id) { name } }',
    {},
    'Variable "$id" of required type "ID!" was not provided.',
  ],
  [
    'an id that is none',
    'query ($id: ID!) { official(id: $id) { name } }',
    { id: true },
    'Variable "$id" got true; wanted an id: a text or a whole number.',
  ],
  [
    'a text that is none',
    'query ($f: EventFilter) { events(filter: $f) { totalCount } }',
    { f: { title: { contains: 5 } } },
    'Variable "$f.title.contains" got 5; wanted a text.',
  ],
  [
    'a filter that is none',
    'query ($f: EventFilter) { events(filter: $f) { totalCount } }',
    { f: { not: 1 } },
    'Variable "$f.not" got 1; wanted an object of EventFilter.',
  ],
  [
    'a condition that is none',
    'query ($f: Boolean) { timeSeries(fill: $f) { imprecise } }',
    { f: 'yes' },
    'Variable "$f" got "yes"; wanted true or false.',
  ],
  [
    'a since after an until',
    '{ highestRankingVisit(from: "CHN", to: "PRK", since: "2024-02-01", until: "2024-01-01") { event { id } } }',
    undefined,
    'Argument "since" got "2024-02-01"; wanted a day no later than "until" (2024-01-01).',
  ],
];

it.each(rows)('%s is named, with what it got and what was wanted', async (_, query, variables, message) => {
  const { errors } = await service.ask(query, variables);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

it('an unknown id is null, not an error', async () => {
  const { data, errors } = await service.ask(`{
    official(id: "nobody") { name } office(id: "x") { title } organization(id: "x") { name } country(code: "ZZZ") { name }
    place(id: "x") { name } event(id: "x") { title } agreement(id: "x") { title } statement(id: "x") { id }
    source(id: "x") { id } dataset(id: "x") { id } node(id: "Nothing:x") { id } path(from: "x", to: "y") { length }
    bilateral(a: "CHN", b: "ZZZ") { asOf } visaRequirement(from: "ZZZ", to: "CHN") { note }
    highestRankingVisit(from: "CHN", to: "ZZZ") { event { id } } nodes(ids: ["x", "Event:x"]) { id }
  }`);
  expect(errors).toBeUndefined();
  const { nodes, ...others } = data;
  expect(nodes).toEqual([null, null]);
  expect(new Set(Object.values(others))).toEqual(new Set([null]));
});

it('text that looks like Cypher is text', async () => {
  const evil = `zhao-leji"}) DETACH DELETE o //' OR 1=1 \\u0027`;
  const { data, errors } = await service.ask(
    `query ($x: ID!, $t: String!) { official(id: $x) { name } events(filter: { title: { contains: $t }, officials: { allOf: [$x] } }) { totalCount }
      search(query: $t) { totalCount } alias_RETURN: official(id: "zhao-leji") { DELETE: name __MATCH: slug } }`,
    { x: evil, t: evil },
  );
  expect(errors).toBeUndefined();
  expect(data.official).toBeNull();
  expect(data.events.totalCount).toBe(0);
  expect(data.alias_RETURN).toEqual({ DELETE: 'Zhao Leji', __MATCH: 'zhao-leji' });
});

it('a document that cannot be read or is not valid says so, with a code of its own', async () => {
  const { errors: syntax } = await service.ask('{ official(id: ');
  expect(syntax?.[0]).toMatchObject({
    message: 'Syntax Error: Unexpected <EOF>.',
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  });
  const { errors: invalid } = await service.ask('{ official(id: "x") { nam } }');
  expect(invalid?.[0]?.message).toBe('Cannot query field "nam" on type "Official". Did you mean "name" or "names"?');
  expect(invalid?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

it('names of any length are not repeated whole', async () => {
  const long = 'a'.repeat(300_000);
  for (const document of [
    `{ ${long} }`,
    `{ official(id: "x") { ...${long} } }`,
    `query ($${long}: Nobody) { official(id: $${long}) { name } }`,
  ]) {
    const { errors } = await service.ask(document);
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(errors).length).toBeLessThan(2_000);
  }
});

it('one wrong root field does not spoil the others', async () => {
  const { data, errors } = await service.ask(
    '{ official(id: "zhao-leji") { name } path(from: "a", to: "b", maxHops: 9) { length } }',
  );
  expect(data).toEqual({ official: { name: 'Zhao Leji' }, path: null });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.path).toEqual(['path']);
});
