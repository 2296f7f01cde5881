/** What a key for some data sets may do beside what others state: nothing that moves it, or has it shown no longer. */
import { DecisionRefused, decideDoubt, importDataset, prepare } from '../../src/dataset/index.js';
import { permitImport } from '../../src/dataset/permitted.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { manifestOf } from '../support/mapped.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const cite = [{ source: 'paper' }];

function filesOf(
  name: string,
  content: object,
  { decisions, ...manifest }: { decisions?: object; precedence?: number; requires?: string[] } = {},
): Record<string, string> {
  const all = {
    sources: [{ id: 'paper', title: 'Paper', kind: 'NEWS' }],
    countries: [{ id: 'aaa', name: 'Aland', cite }],
    ...content,
  };
  const about = { name, title: name, version: '1', licence: 'CC0-1.0', publisher: 'Tests', files: ['all.yaml'] };
  return {
    'dataset.yaml': JSON.stringify({ ...about, ...manifest, ...(decisions && { decisions: 'who.yaml' }) }),
    'all.yaml': JSON.stringify(all),
    ...(decisions && { 'who.yaml': JSON.stringify(decisions) }),
  };
}

const load = (...of: Parameters<typeof filesOf>): Promise<unknown> =>
  withFolder(filesOf(...of), (folder) => importDataset(graph, folder));

/** What a key for these data sets is told of an import; undefined where it may do it. */
async function refusalOf(datasets: string[], ...of: Parameters<typeof filesOf>): Promise<string | undefined> {
  return withFolder(filesOf(...of), async (folder) => {
    const prepared = await prepare(graph, folder);
    try {
      return await permitImport(graph, prepared, datasets).then(
        () => undefined,
        (error: unknown) => (error as Error).message,
      );
    } finally {
      await prepared.close();
    }
  });
}

const official = (id: string, name: string, more: object = {}): object => ({ id, name, cite, ...more });

it('what others state of somebody whom they do not state themselves stays his', async () => {
  // Ids that are made of names are nobody else's.
  const made = "state: { officials: { id: { field: id, slug: true }, name: '{name}' } }";
  await withFolder(
    {
      'dataset.yaml': `${manifestOf(made).replace('name: trial', 'name: o-one')}decisions: who.yaml\n`,
      't.csv': 'id,name\np2,Ann Bee\np,Ann B. Bee\n',
      'who.yaml': JSON.stringify({ same: [['Official:p2', 'Official:p']] }),
    },
    (folder) => importDataset(graph, folder),
  );
  const talks = { id: 'talks', title: 'Talks', kind: 'TALKS', status: 'OCCURRED', date: '2020-01-05', cite };
  const participants = [{ official: 'p', role: 'GUEST', presence: 'IN_PERSON' }];
  await load('o-two', { events: [{ ...talks, participants }] });
  const mine = { officials: [official('p', 'Quite Another', { citizenOf: ['aaa'] })] };
  expect(await refusalOf(['mine'], 'mine', mine)).toMatch(
    /^By an id.* of "mine", or a decision on it, what o-two states of Official:p2 would be of Official:p\. This key changes mine:/,
  );
  // Another id is nobody's.
  expect(await refusalOf(['mine'], 'mine', { officials: [official('q', 'Quite Another')] })).toBeUndefined();
  // Whoever stated it takes it back.
  await load('mine', mine);
  expect(await refusalOf(['mine'], 'mine', {})).toBeUndefined();
});

it('another of the data sets is not shown in place of others either', async () => {
  const born = (year: string, wikidata: object): object => ({ born: year, identifiers: wikidata });
  await load('other', { officials: [official('other', 'Ann Bee', born('1950', { wikidata: 'Q1' }))] });
  await load('mine-y', { officials: [official('y-one', 'Ann Wrong', born('1960', { viaf: '2' }))] });
  const both = { officials: [official('x-one', 'Ann Bee', { identifiers: { viaf: '2', wikidata: 'Q1' } })] };
  expect(await refusalOf(['mine-x', 'mine-y'], 'mine-x', both)).toMatch(
    /^It states Official:other otherwise than other data sets, .*"born" is "1950", and would be "1960"/,
  );
});

it('several of the data sets together are not either: most data sets are shown', async () => {
  const known = (identifiers: object, born: string): object => ({ identifiers, born });
  await load('a-other', { officials: [official('ann', 'Ann Bee', known({ wikidata: 'Q1' }, '1950'))] });
  for (const name of ['mine-y', 'mine-z'])
    await load(name, { officials: [official(`${name}-one`, 'Ann Bee', known({ viaf: '2' }, '1960'))] });
  const both = { officials: [official('x-one', 'Ann Bee', { identifiers: { viaf: '2', wikidata: 'Q1' } })] };
  expect(await refusalOf(['mine-x', 'mine-y', 'mine-z'], 'mine-x', both)).toMatch(
    /"born" is "1950", and would be "1960"/,
  );
  // One that moves, and the one that is imported.
  await load('mine-z', {});
  const stating = { officials: [official('x-one', 'Ann Bee', known({ viaf: '2', wikidata: 'Q1' }, '1960'))] };
  expect(await refusalOf(['mine-x', 'mine-y'], 'mine-x', stating)).toMatch(/"born" is "1950", and would be "1960"/);
});

it('a value of others that is shown with the help of its own stays shown', async () => {
  const born = (year: string): object => ({ officials: [official('ann', 'Ann Bee', { born: year })] });
  await load('b-one', born('1950'));
  await load('c-two', born('1960'));
  await load('a-mine', born('1960'));
  expect(await refusalOf(['a-mine'], 'a-mine', born('1970'))).toMatch(/"born" is "1960", and would be "1970"/);
  // Taken back, it leaves what others state.
  expect(await refusalOf(['a-mine'], 'a-mine', {})).toBeUndefined();
  expect(await refusalOf(['a-mine'], 'a-mine', born('1950'))).toBeUndefined();
});

const talksOf = (official: string, presence: string): object => ({
  events: [
    {
      ...{ id: 'talks', title: 'Talks', kind: 'TALKS', status: 'OCCURRED', date: '2020-01-05', cite },
      participants: [{ official, role: 'GUEST', presence }],
    },
  ],
});

it('what an import takes back supports nothing that moves by it', async () => {
  const known = (id: string, name: string, more: object): object => ({ officials: [official(id, name, more)] });
  const wikidata = { identifiers: { wikidata: 'Q1' } };
  const there = talksOf('ann', 'IN_PERSON');
  await load('b-other', {
    ...known('ann', 'Annabel Bee', { ...wikidata, citizenOf: ['aaa'], names: [{ value: 'Ann Bee' }] }),
    ...there,
  });
  await load('a-mine-y', { ...known('y1', 'Ann Bee', { citizenOf: ['aaa'] }), ...talksOf('y1', 'REMOTE') });
  await load('a-mine-x', { ...known('x1', 'Anna Bee', wikidata), ...talksOf('x1', 'IN_PERSON') });
  // By that name y1 is she, too.
  const both = known('x1', 'Ann Bee', wikidata);
  expect(await refusalOf(['a-mine-x', 'a-mine-y'], 'a-mine-x', both)).toMatch(
    /"presence" is "IN_PERSON", and would be "REMOTE"/,
  );
  expect(
    await refusalOf(['a-mine-x', 'a-mine-y'], 'a-mine-x', { ...both, ...talksOf('x1', 'IN_PERSON') }),
  ).toBeUndefined();
});

it('a key makes nobody one with somebody of others for those who come later', async () => {
  const known = (identifiers: object): object => ({ officials: [official('x', 'Ann Bee', { identifiers })] });
  await load('other', known({ wikidata: 'Q1' }));
  expect(await refusalOf(['mine'], 'mine', known({ wikidata: 'Q1' }))).toBeUndefined();
  expect(await refusalOf(['mine'], 'mine', known({ wikidata: 'Q9' }))).toMatch(
    /^It adds "identifiers" \("wikidata=Q9"\)/,
  );
  expect(await refusalOf(['mine'], 'mine', { officials: [official('x', 'Ann Bee', { citizenOf: ['aaa'] })] })).toMatch(
    /^It adds "citizenOf" \("Country:aaa"\) to Official:x/,
  );
  // Nor by way of an official of its own.
  const own = { officials: [official('m', 'Ann Bee', { identifiers: { wikidata: 'Q9' } })] };
  const decisions = { same: [['Official:x', 'Official:m']] };
  expect(await refusalOf(['mine'], 'mine', own, { decisions })).toMatch(/^It adds "identifiers" \("wikidata=Q9"\)/);
  await load('mine', own);
  expect(await refusalOf(['mine'], 'mine', own, { decisions })).toMatch(/^It adds "identifiers" \("wikidata=Q9"\)/);
});

it('namesakes, however many, end no doubt of others', async () => {
  const named = (id: string, name: string): object => ({ officials: [official(id, name, { citizenOf: ['aaa'] })] });
  await load('o-one', named('p', 'Ann B. Bee'));
  await load('o-two', named('q', 'Ann Bee'));
  const count = async (): Promise<unknown> => (await graph.run('MATCH (d:Doubt) RETURN count(d) AS count'))[0]?.count;
  expect(await count()).toBe(1);
  const many = Array.from({ length: 120 }, (_, at) => official(`m${at}`, 'Ann Bee', { citizenOf: ['aaa'] }));
  await load('mine', { officials: many });
  const [row] = await graph.run(
    "MATCH (d:Doubt) WHERE d.key CONTAINS 'o-one' AND d.key CONTAINS 'o-two' RETURN count(d) AS count",
  );
  expect(row?.count).toBe(1);
});

it('what an import states anew is what counts beside what moves by it', async () => {
  const known = (id: string, born: string, identifiers: object): object => ({
    officials: [official(id, 'Ann Bee', { born, identifiers })],
  });
  await load('a-other', known('ann', '1950', { wikidata: 'Q1' }));
  await load('mine-y', known('y1', '1960', { viaf: '2' }));
  await load('mine-x', known('x1', '1960', { viaf: '3' }));
  const mine = ['mine-x', 'mine-y'];
  expect(await refusalOf(mine, 'mine-x', known('x1', '1960', { viaf: '2', wikidata: 'Q1' }))).toMatch(
    /"born" is "1950", and would be "1960"/,
  );
  expect(await refusalOf(mine, 'mine-x', known('x1', '1950', { viaf: '2', wikidata: 'Q1' }))).toMatch(
    /^It adds "identifiers" \("viaf=2"\) to Official:ann,/,
  );
});

it('a vote does not decide between values of others: what is shown stays shown', async () => {
  const [sure, unsure] = [{ certainty: 'CONFIRMED' }, { certainty: 'SPECULATED' }];
  await load('a-one', { ...event(sure), officials: [official('ann', 'Ann Bee', { died: '2010' })] });
  await load('c-two', {
    ...event({ kind: 'VISIT', date: '1990-05-05', ...unsure }),
    officials: [official('ann', 'Ann Bee', { died: '1960' })],
  });
  const vote = { kind: 'VISIT', date: '1990-05-05' };
  expect(await refusalOf(['mine'], 'mine', event({ ...vote, ...sure }))).toMatch(/^It states Event:talks otherwise/);
  expect(await refusalOf(['mine'], 'mine', { officials: [official('ann', 'Ann Bee', { died: '1960' })] })).toMatch(
    /"died" is "2010", and would be "1960"/,
  );
  expect(await refusalOf(['mine'], 'mine', event(unsure))).toBeUndefined();
  // Whoever voted takes it back.
  await load('mine', { officials: [official('ann', 'Ann Bee', { died: '1960' })] });
  expect(await refusalOf(['mine'], 'mine', {})).toBeUndefined();
  expect(
    await refusalOf(['mine'], 'mine', { officials: [official('ann', 'Ann Bee', { died: '2010' })] }),
  ).toBeUndefined();
});

it('a refusal shows the date that people wrote', async () => {
  await load('other', group({ to: '2020-01-31' }));
  expect(await refusalOf(['a-mine'], 'a-mine', group({ to: '2016' }))).toMatch(
    /"to" is "2020-01-31", and would be "2016"\. Leave that out/,
  );
});

const group = (member: object): object => ({
  groups: [
    { id: 'pact', name: 'Pact', kind: 'ORGANIZATION', cite, members: [{ country: 'aaa', from: '1949', ...member }] },
  ],
});
const tenure = (more: object): object => ({
  offices: [{ id: 'pm-a', title: 'Prime Minister of Aland', cite }],
  officials: [official('ann', 'Ann Bee', { offices: [{ office: 'pm-a', from: '2013', ...more }] })],
});
const event = (more: object): object => ({
  events: [{ id: 'talks', title: 'Talks', kind: 'TALKS', status: 'OCCURRED', date: '2020-01-05', cite, ...more }],
});
const eventsOf = (content: object): object[] => (content as { events: object[] }).events;
const agreement = (more: object): object => ({
  agreements: [{ id: 'visas', title: 'Visas', kind: 'TREATY', parties: [{ country: 'aaa' }], cite, ...more }],
});
const relation = (more: object): object => ({
  countries: [
    { id: 'aaa', name: 'Aland', cite },
    { id: 'bbb', name: 'Bland', cite },
  ],
  relations: [{ countries: ['aaa', 'bbb'], establishedOn: '1950', cite, ...more }],
});
const country = (more: object): object => ({ countries: [{ id: 'aaa', name: 'Aland', cite, ...more }] });

it.each([
  ['an end to a membership', group({}), group({ to: '1966' }), 'to'],
  ['a suspension to a membership', group({}), group({ suspended: [{ from: '1966' }] }), 'suspended'],
  ['an end to a tenure', tenure({}), tenure({ to: '2014' }), 'to'],
  ['that a tenure is an acting one', tenure({}), tenure({ acting: true }), 'acting'],
  ['an end to an agreement', agreement({}), agreement({ endedOn: '1966' }), 'endedOn'],
  [
    'a withdrawal to a party',
    agreement({}),
    agreement({ parties: [{ country: 'aaa', withdrewOn: '1966' }] }),
    'withdrewOn',
  ],
  ['an end to relations', relation({}), relation({ severedOn: '1966' }), 'severedOn'],
  ['an end to a country', country({}), country({ periods: [{ from: '1949', to: '1950' }] }), 'periods'],
  [
    'a rank to an office',
    tenure({}),
    { offices: [{ id: 'pm-a', title: 'Prime Minister of Aland', rank: 1, cite }] },
    'rank',
  ],
])('nothing is added that others leave out and answers follow from: %s', async (_what, theirs, mine, property) => {
  await load('other', theirs);
  expect(await refusalOf(['mine'], 'mine', theirs)).toBeUndefined();
  expect(await refusalOf(['mine'], 'mine', mine)).toMatch(
    new RegExp(
      `^It adds "${property}" .* which other data sets state without, and answers would follow from that\\. Leave it out`,
    ),
  );
  // Somebody may, and then whoever did may take it back.
  await load('mine', mine);
  expect(await refusalOf(['mine'], 'mine', theirs)).toBeUndefined();
});

const office = (more: object): object => ({ offices: [{ id: 'adviser', title: 'Adviser', cite, ...more }] });
const organization = (more: object): object => ({
  organizations: [{ id: 'org', name: 'Office of Papers', kind: 'OTHER', cite, ...more }],
});
const statement = (more: object): object => ({
  officials: [official('ann', 'Ann Bee')],
  statements: [
    { id: 'said', paraphrase: 'All is well.', madeBy: 'ann', madeOn: '2020', topics: ['trade'], cite, ...more },
  ],
});
const newer = { id: 'newer', title: 'Newer', kind: 'TREATY', signedOn: '2010', parties: [{ country: 'aaa' }], cite };
const participant = (more: object): object => ({ country: 'aaa', role: 'GUEST', presence: 'IN_PERSON', ...more });

it.each<[what: string, theirs: object, mine: object, of: string, field: string, value: string]>([
  ['a country to an office', office({}), office({ country: 'aaa' }), 'Office:adviser', 'country', 'Country:aaa'],
  [
    'a country by another title',
    office({}),
    {
      ...office({ title: 'Prime Minister of Norway', certainty: 'SPECULATED' }),
      countries: [{ id: 'nor', name: 'Norway', cite }],
    },
    'Office:adviser',
    'country',
    'Country:nor',
  ],
  [
    'an organization to an office',
    { ...office({}), ...organization({}) },
    { ...office({ organization: 'org' }), ...organization({}) },
    'Office:adviser',
    'organization',
    'Organization:org',
  ],
  [
    'a country to an organization',
    organization({}),
    organization({ country: 'aaa' }),
    'Organization:org',
    'country',
    'Country:aaa',
  ],
  [
    'a place to an event',
    event({}),
    { ...event({ place: 'hall' }), places: [{ id: 'hall', name: 'Hall', kind: 'VENUE', cite }] },
    'Event:talks',
    'place',
    'Place:hall',
  ],
  [
    'a whole to an event',
    event({}),
    {
      events: [...eventsOf(event({ partOf: 'summit' })), { ...eventsOf(event({}))[0], id: 'summit', title: 'Summit' }],
    },
    'Event:talks',
    'partOf',
    'Event:summit',
  ],
  [
    'a part to an event',
    event({}),
    { events: [...eventsOf(event({})), { ...eventsOf(event({ partOf: 'talks' }))[0], id: 'aside' }] },
    'Event:talks',
    'parts',
    'Event:aside',
  ],
  [
    'a period to relations',
    relation({}),
    relation({ periods: [{ from: '1960', level: 'NONE', certainty: 'CONFIRMED' }] }),
    'DiplomaticRelation:aaa-bbb',
    'periods',
    'Country:aaa',
  ],
  [
    'a member to a group',
    group({}),
    {
      countries: ['aaa', 'bbb'].map((id) => ({ id, name: id, cite })),
      groups: [{ id: 'pact', name: 'Pact', kind: 'ORGANIZATION', cite, members: [{ country: 'bbb', from: '1950' }] }],
    },
    'Group:pact',
    'members',
    'Country:bbb',
  ],
  [
    'a participant to an event',
    event({}),
    event({ participants: [participant({})] }),
    'Event:talks',
    'participants',
    'Country:aaa',
  ],
  [
    'the same participant in another role',
    event({ participants: [participant({ presence: undefined })] }),
    event({ participants: [participant({ presence: undefined }), participant({ role: 'SPEAKER' })] }),
    'Event:talks',
    'participants',
    'Country:aaa',
  ],
  [
    'a party to an agreement',
    agreement({}),
    agreement({ parties: [{ country: 'aaa' }, { organization: 'org' }] }),
    'Agreement:visas',
    'parties',
    'Organization:org',
  ],
  [
    'an agreement that supersedes theirs',
    agreement({}),
    { agreements: [{ ...newer, supersedes: ['visas'] }] },
    'Agreement:visas',
    'superseded by',
    'Agreement:newer',
  ],
  [
    'an agreement that amends theirs',
    agreement({}),
    { agreements: [{ ...newer, amends: ['visas'] }] },
    'Agreement:visas',
    'amended by',
    'Agreement:newer',
  ],
  [
    'what a statement is about',
    statement({}),
    statement({ about: ['Country:aaa'] }),
    'Statement:said',
    'about',
    'Country:aaa',
  ],
])('no field of theirs is filled by a relationship: %s', async (_what, theirs, mine, of, field, value) => {
  await load('other', { ...organization({}), ...theirs });
  const required = { requires: ['other'] };
  expect(await refusalOf(['mine'], 'mine', theirs, required)).toBeUndefined();
  expect(await refusalOf(['mine'], 'mine', mine, required)).toContain(
    `It adds "${field}" ("${value}") to ${of}, which other data sets state without, and answers would follow from that`,
  );
  // Somebody may, and then it may be stated again, and taken back.
  await load('mine', mine, required);
  expect(await refusalOf(['mine'], 'mine', mine, required)).toBeUndefined();
  expect(await refusalOf(['mine'], 'mine', {}, required)).toBeUndefined();
});

it('a topic is added to no statement of others', async () => {
  await load('other', statement({}));
  expect(await refusalOf(['mine'], 'mine', statement({}))).toBeUndefined();
  expect(await refusalOf(['mine'], 'mine', statement({ topics: ['trade', 'vile'] }))).toMatch(/"topics" is /);
});

it('descriptions are added to what others state, and events of its own with whom and where others state', async () => {
  await load('other', { ...event({}), places: [{ id: 'hall', name: 'Hall', kind: 'VENUE', cite }] });
  const own = {
    ...eventsOf(event({}))[0],
    id: 'more-talks',
    place: 'hall',
    participants: [participant({})],
  };
  const mine = { events: [...eventsOf(event({ description: 'They spoke.' })), own] };
  expect(await refusalOf(['mine'], 'mine', mine, { requires: ['other'] })).toBeUndefined();
});

it('the class of an office that its title tells is not changed', async () => {
  const office = (more: object): object => ({
    offices: [{ id: 'pm-a', title: 'Prime Minister of Aland', cite, ...more }],
  });
  await load('other', office({}));
  expect(await refusalOf(['mine'], 'mine', office({ class: 'AMBASSADOR' }))).toMatch(
    /^It states Office:pm-a otherwise than other data sets, .*"class" is "HEAD_OF_GOVERNMENT", and would be "AMBASSADOR"/,
  );
  expect(await refusalOf(['mine'], 'mine', office({ class: 'HEAD_OF_GOVERNMENT' }))).toBeUndefined();
});

it('whoever decided may take it back, whoever has come to it since', async () => {
  const known = (value: string): object => ({ identifiers: { viaf: value }, citizenOf: ['aaa'] });
  await load('mine-x', { officials: [official('x1', 'Ann Bee', known('1'))] });
  await load('mine-y', { officials: [official('y1', 'Ann Bee', known('2'))] });
  const [doubt] = await graph.run('MATCH (d:Doubt) RETURN d.key AS key');
  const decide = (state: 'SAME' | 'OPEN', by: string): Promise<void> =>
    decideDoubt(graph, {
      ...{ doubt: `Doubt:${String(doubt?.key)}`, state, by, at: new Date(0) },
      datasets: ['mine-x', 'mine-y'],
    });
  await decide('SAME', 'key:1');
  await load('other', { officials: [official('y9', 'A. Bee', known('2'))] });
  await expect(decide('OPEN', 'key:2')).rejects.toThrow('what data set "other" states of');
  await decide('OPEN', 'key:1');
  expect(await graph.run('MATCH (o:Official) RETURN o.slug AS slug ORDER BY slug')).toEqual([
    { slug: 'x1' },
    { slug: 'y1' },
  ]);
});

it('a decision on two of its own leaves those of others who are one with them as they are', async () => {
  const known = (scheme: string, value: string): object => ({ identifiers: { [scheme]: value } });
  await load('other-a', { officials: [official('p-other', 'Ann Bee', known('wikidata', 'Q1'))] });
  await load('other-b', { officials: [official('q-other', 'Annabella Bee', known('viaf', '2'))] });
  const mine = { precedence: 5 };
  await load(
    'mine-x',
    { officials: [official('a-x', 'Ann C. Bee', { ...known('wikidata', 'Q1'), citizenOf: ['aaa'] })] },
    mine,
  );
  await load('mine-y', { officials: [official('a-y', 'Ann Bee', known('viaf', '2'))] }, mine);
  const [doubt] = await graph.run("MATCH (d:Doubt {state: 'OPEN'}) RETURN d.key AS key");
  const decide = (state: 'SAME' | 'DIFFERENT', datasets?: string[]): Promise<void> =>
    decideDoubt(graph, { doubt: `Doubt:${String(doubt?.key)}`, state, by: 'tests', at: new Date(0), datasets });
  await expect(decide('SAME', ['mine-x', 'mine-y'])).rejects.toThrow(
    new RegExp(
      `what data set "other-b" states of Official:a-y would be of Official:a-x, and this key changes mine-x, mine-y`,
    ),
  );
  await expect(decide('SAME', ['mine-x', 'mine-y'])).rejects.toBeInstanceOf(DecisionRefused);
  await decide('DIFFERENT', ['mine-x', 'mine-y']);
  await decide('SAME');
  expect(await graph.run('MATCH (o:Official) RETURN o.slug AS slug')).toEqual([{ slug: 'a-x' }]);
});
