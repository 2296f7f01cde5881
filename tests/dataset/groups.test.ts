/** Panel data: a row for each year of what is one entry. */
import fc from 'fast-check';
import { groupsOf } from '../../src/dataset/sources/groups.js';
import { manifestOf, problemsOf, stated } from '../support/mapped.js';
import { expectToHold } from '../support/property.js';

const LEADERS = `
group: { by: [leader, spell], order: start }
state:
  officials: { id: { field: leader, slug: true }, name: '{leader}' }
  offices: { id: king, title: King }
  tenures:
    - official: { field: leader, slug: true }
      office: king
      from: { first: start }
      to: { last: end }
      cite: [{ each: { all: '#' }, source: table, at: 'row {value}' }]
`;

const TABLE = `leader,spell,start,end
Ann,1,2001-01-01,2001-12-31
Bob,1,2002-06-01,2002-12-31
Ann,1,2000-05-01,2000-12-31
Ann,2,2010-01-01,2010-03-01
Ann,1,2002-01-01,2002-05-31
`;

async function tenures(mapping: string, table = TABLE): Promise<unknown[]> {
  const { nodes, relationships } = await stated({ 'dataset.yaml': manifestOf(mapping), 't.csv': table });
  const rows = nodes.map(({ type, properties }) => (type === 'Citation' ? properties.locator : undefined));
  for (let row = 1; row < table.trim().split('\n').length; row += 1) expect(rows).toContain(`row ${row}`);
  return relationships
    .filter(({ type }) => type === 'HELD_OFFICE')
    .map(({ from, properties }) => [from.slug, properties.from, properties.to ?? null]);
}

it('leader-years become tenures with their first and last day, wherever the rows stand', async () => {
  expect(await tenures(LEADERS)).toEqual([
    ['ann', '2000-05-01', '2002-05-31'],
    ['bob', '2002-06-01', '2002-12-31'],
    ['ann', '2010-01-01', '2010-03-01'],
  ]);
});

it('a leap in the order begins another group; least and greatest are of what was translated', async () => {
  const mapping = LEADERS.replace('[leader, spell], order: start', 'leader, order: year, apart: 1')
    .replace('{ first: start }', '{ min: day, date: D.M.YYYY }')
    .replace('{ last: end }', '{ max: day, date: D.M.YYYY }');
  const table = 'leader,year,day\nAnn,2001,2.1.2001\nAnn,2000,10.12.2000\nAnn,2010,1.1.2010\nAnn,2002,9.1.2002\n';
  expect(await tenures(mapping, table)).toEqual([
    ['ann', '2000-12-10', '2002-01-09'],
    ['ann', '2010-01-01', '2010-01-01'],
  ]);
});

it('a column that rows of a group do not agree on is refused, unless it is said which counts', async () => {
  const mapping = LEADERS.replace("name: '{leader}'", "name: '{name}'");
  const table = TABLE.replace(/$/gm, ',x').replace('end,x', 'end,name').replace('05-31,x', '05-31,Anne');
  expect(await problemsOf({ 'dataset.yaml': manifestOf(mapping), 't.csv': table.replace(/\n,x$/, '\n') })).toEqual([
    expect.stringMatching(
      /^4: "name" has "x" in record 3 and "Anne" in record 5 of one group\. Say which counts: \{ first/,
    ),
  ]);
});

it('an order that is none of time is refused, and so is a row without a place in it', async () => {
  const table = 'leader,spell,start,end\nAnn,1,2.1.1999,1999\nAnn,1,1.1.2000,2000\nAnn,1,,2001\n';
  expect(await problemsOf({ 'dataset.yaml': manifestOf(LEADERS), 't.csv': table })).toEqual([
    expect.stringMatching(
      /^2: "start" got "2\.1\.1999", by which a group is ordered: that is no number and no date\. Say how/,
    ),
    expect.stringMatching(/^3: "start" got "1\.1\.2000"/),
    expect.stringMatching(/^4: "start" has no place in its group: what groups are ordered by is empty\. Leave such/),
  ]);
});

it('an order may say how its days are written, and leaps are counted in days', async () => {
  const mapping = LEADERS.replace('order: start', 'order: { field: start, date: D.M.YYYY }, apart: 400')
    .replace('{ first: start }', '{ first: start, date: D.M.YYYY }')
    .replace('{ last: end }', '{ last: end }');
  const table =
    'leader,spell,start,end\nAnn,1,2.1.1999,1999\nAnn,1,3.1.2001,2001\nAnn,1,1.1.2000,2000\nAnn,1,1.1.2010,2010\n';
  expect(await tenures(mapping, table)).toEqual([
    ['ann', '1999-01-02', '2001'],
    ['ann', '2010-01-01', '2010'],
  ]);
});

it('a code that several states had is decided by the day of what is stated, not by the birth of whom it is about', async () => {
  const mapping = `
state:
  officials: { id: { field: who, slug: true }, name: '{who}', born: '{born}' }
  offices: { id: &head { field: cc, country: cow, as: 'head-{value}' }, title: Head }
  tenures: { official: { field: who, slug: true }, office: *head, from: '{since}' }
`;
  const { nodes } = await stated({
    'dataset.yaml': manifestOf(mapping),
    't.csv': 'who,born,since,cc\nAnn,1952,1999,365\nBob,1952,1985,365\n',
  });
  expect(nodes.filter(({ type }) => type === 'Office').map(({ slug }) => slug)).toEqual(['head-rus', 'head-suhh']);
});

it('two directed rows of one story are one event, whichever comes first', async () => {
  const mapping = `
group: { by: [story, { unordered: [A, B] }] }
state:
  countries: { each: { all: A }, id: '{value}', name: 'Country {value}' }
  events:
    id: { text: 'story {story}', slug: true }
    title: Talks {story}
    kind: TALKS
    status: OCCURRED
    date: '{day}'
    participants: [{ each: { all: A }, country: '{value}', role: ATTENDEE }]
`;
  const { nodes, relationships } = await stated({
    'dataset.yaml': manifestOf(mapping),
    't.csv': 'story,day,A,B\n1,2020-01-01,nor,swe\n2,2020-02-01,nor,fin\n1,2020-01-01,swe,nor\n2,2020-02-01,fin,nor\n',
  });
  expect(nodes.filter(({ type }) => type === 'Event').map(({ slug }) => slug)).toEqual(['story-1', 'story-2']);
  const parts = relationships.filter(({ type }) => type === 'PARTICIPATED_IN');
  expect(parts.map(({ from, to }) => `${from.slug} ${to.slug}`)).toEqual([
    ...['nor story-1', 'swe story-1', 'nor story-2', 'fin story-2'],
  ]);
});

it('"when", "where" and "each" mean the same in entries and in parts', async () => {
  const mapping = `
where: [{ field: kind, not: [rumour] }]
state:
  officials:
    each: { field: who, split: ';' }
    where: [{ field: kind, in: [talks] }, { field: value, match: '^[A-Z]' }]
    id: { field: value, slug: true }
    name: '{value}'
    citizenOf: [{ field: land, when: no }]
`.replace(', when: no', '');
  const { nodes } = await stated({
    'dataset.yaml': manifestOf(mapping),
    't.csv': 'kind,who,land\ntalks,Ann;bob;Cyd,nor\ncall,Dee,nor\nrumour,Eve,nor\n',
  });
  expect(nodes.filter(({ type }) => type === 'Official').map(({ slug }) => slug)).toEqual(['ann', 'cyd']);
});

it('groups are the same in whatever order the rows come, and however few of them fit into memory', async () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.string({ maxLength: 5 })), {
    maxLength: 40,
  });
  await expectToHold(
    fc.asyncProperty(rows, fc.integer({ min: 0, max: 200 }), async (given, memory) => {
      async function* records(): AsyncGenerator<[string, { index: number; fields: Record<string, string> }]> {
        for (const [index, [key, text]] of given.entries()) yield [key, { index, fields: { text } }];
      }
      const found: Record<string, number[]> = {};
      for await (const group of groupsOf(records(), memory)) {
        const key = given[group[0].index]?.[0] ?? '';
        expect(found).not.toHaveProperty(key);
        found[key] = group.map(({ index }) => index);
      }
      const wanted: Record<string, number[]> = {};
      for (const [index, [key]] of given.entries()) (wanted[key] ??= []).push(index);
      expect(found).toEqual(wanted);
    }),
    { short: 100, long: 5_000 },
  );
});
