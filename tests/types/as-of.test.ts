/** What held on a day: agreements, visa rules, offices, ranks. Fixtures of its own. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const cite = 'cite: [{ source: gazette }]';
const COUNTRIES = ['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'fff', 'ggg'];

/** An exemption for diplomats between Aaa and another country. */
const exemption = (other: string, dates: string, binding = ''): string =>
  `  - { id: aaa-${other}, title: Exemption ${other}, kind: VISA_EXEMPTION, passportClasses: [DIPLOMATIC], maxStayDays: 30, ${dates}, parties: [{ country: aaa }, { country: ${other}${binding} }], ${cite} }`;

const FILE = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
countries:
${COUNTRIES.map((id) => `  - { id: ${id}, name: ${id}, ${cite} }`).join('\n')}
agreements:
${exemption('bbb', 'reciprocal: true, signedOn: 2020-01-01, inForceFrom: 2020-06-01, endedOn: 2022-12-31')}
${exemption('ccc', 'reciprocal: true, signedOn: 2020-01, inForceFrom: 2021')}
${exemption('ddd', 'signedOn: 2020-01-01, inForceFrom: 2020-01-01')}
${exemption('eee', 'reciprocal: true, signedOn: 2020-01-01, inForceFrom: 2020-01-01', ', withdrewOn: 2021-01-01')}
${exemption('fff', 'reciprocal: true, signedOn: 2020-01-01, inForceFrom: 2020-01-01', ', inForceFrom: 2021-01-01')}
offices:
  - { id: mayor, title: Mayor, rank: 4, ${cite} }
  - { id: judge, title: Judge, rank: 2, ${cite} }
  - { id: envoy, title: Envoy, rank: 3, ${cite} }
officials:
  - { id: ann, name: Ann, citizenOf: [aaa], ${cite}, offices: [
      { office: mayor, from: 2010-03-01, to: 2012-02-29 }, { office: judge, from: 2012-03, to: ".." }, { office: envoy, attested: 2011-05 }] }
  - { id: bob, name: Bob, citizenOf: [aaa], ${cite}, offices: [{ office: mayor, from: 2012-03-01 }] }
events:
  - { id: early, title: E, kind: VISIT, status: OCCURRED, date: 2011-06-01/2011-06-03, ${cite}, participants: [
      { official: ann, role: GUEST, presence: IN_PERSON }, { country: bbb, role: HOST }] }
  - { id: late, title: L, kind: STATE_VISIT, status: OCCURRED, date: 2015, ${cite}, participants: [
      { official: ann, role: GUEST, presence: IN_PERSON }, { official: bob, role: GUEST, presence: IN_PERSON }, { country: bbb, role: HOST }] }
  - { id: absent, title: A, kind: VISIT, status: OCCURRED, date: 2016-01-01, ${cite}, participants: [
      { official: ann, role: GUEST, presence: REPRESENTED }, { official: bob, role: GUEST, presence: IN_PERSON, capacity: mayor }, { country: ccc, role: HOST }] }
  - { id: received, title: R, kind: VISIT, status: OCCURRED, date: 2017-01-01, ${cite}, participants: [
      { official: ann, role: HOST, presence: IN_PERSON }, { country: ddd, role: GUEST }] }
relations:
  - { countries: [aaa, bbb], establishedOn: 1950-05-05, severedOn: 1999-01-01, level: AMBASSADOR, ${cite} }
`;

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, { 'all.yaml': FILE });
  return graph;
});

async function ask(query: string) {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

it.each([
  ['bbb', '2019-12-31', 'NOT_SIGNED'],
  ['bbb', '2020-01-01', 'SIGNED'],
  ['bbb', '2020-05-31', 'SIGNED'],
  ['bbb', '2020-06-01', 'IN_FORCE'],
  ['bbb', '2022-12-30', 'IN_FORCE'],
  ['bbb', '2022-12-31', 'ENDED'],
  // Signed some day in January 2020, in force some day in 2021: within these nobody can tell.
  ['ccc', '2019-12-31', 'NOT_SIGNED'],
  ['ccc', '2020-01-15', 'UNKNOWN'],
  ['ccc', '2020-02-01', 'SIGNED'],
  ['ccc', '2021-06-01', 'UNKNOWN'],
  ['ccc', '2021-12-31', 'IN_FORCE'],
])('the agreement with %s on %s: %s', async (other, day, status) => {
  const { agreement } = await ask(`{ agreement(id: "aaa-${other}") { status(asOf: "${day}") } }`);
  expect(agreement.status).toBe(status);
  const { agreements } = await ask(
    `{ agreements(filter: { inForceOn: "${day}", parties: { allOf: ["${other}"] } }) { totalCount } }`,
  );
  expect(agreements.totalCount).toBe(status === 'IN_FORCE' ? 1 : 0);
});

it.each([
  ['in force and reciprocal', 'bbb', '2021-01-01', 'VISA_FREE', /and was in force on 2021-01-01\.$/],
  ['ended', 'bbb', '2023-01-01', 'UNKNOWN', /but had ended by 2023-01-01\.$/],
  ['not known to bind both alike', 'ddd', '2021-01-01', 'UNKNOWN', /no source says that it binds both alike\.$/],
  ['before one withdrew', 'eee', '2020-12-31', 'VISA_FREE', /in force/],
  [
    'after one withdrew',
    'eee',
    '2021-01-01',
    'UNKNOWN',
    /one of the two had withdrawn from it by 2021-01-01, or may have\.$/,
  ],
  ['not yet in force for one', 'fff', '2020-06-01', 'UNKNOWN', /is not reported\.$/],
  ['in force for both', 'fff', '2021-06-01', 'VISA_FREE', /in force/],
  ['none', 'ggg', '2021-01-01', 'UNKNOWN', /^No source in the graph/],
])('a visa, the exemption %s', async (_, other, day, requirement, note) => {
  const query = (from: string, to: string): string =>
    `{ visaRequirement(from: "${from}", to: "${to}", passport: DIPLOMATIC, asOf: "${day}") { requirement maxStayDays note } bilateral(a: "${from}", b: "${to}", asOf: "${day}") { agreementsInForce { slug } } }`;
  for (const [from, to] of [
    ['aaa', other],
    [other, 'aaa'],
  ] as const) {
    const { visaRequirement, bilateral } = await ask(query(from, to));
    expect(visaRequirement.requirement).toBe(requirement);
    expect(visaRequirement.note).toMatch(note);
    const inForce = requirement === 'VISA_FREE' || other === 'ddd';
    expect(bilateral.agreementsInForce).toEqual(inForce ? [{ slug: `aaa-${other}` }] : []);
  }
});

it.each([
  ['2010-02-28', []],
  ['2010-03-01', ['mayor']],
  // Attested in May 2011: certainly by its end.
  ['2011-05-15', ['mayor']],
  ['2011-05-31', ['envoy', 'mayor']],
  ['2012-02-29', ['envoy', 'mayor']],
  // In office as a judge since some day in March 2012.
  ['2012-03-15', ['envoy']],
  // Attested a year before, and never again.
  ['2012-05-31', ['judge', 'envoy']],
  ['2012-06-01', ['judge']],
  ['2026-01-01', ['judge']],
])("Ann's offices on %s", async (day, offices) => {
  const { official } = await ask(`{ official(id: "ann") { offices(asOf: "${day}") { office { slug } } } }`);
  expect(official.offices.map(({ office }: { office: { slug: string } }) => office.slug)).toEqual(offices);
});

it('the mayors, one after the other', async () => {
  const { office } = await ask(
    '{ office(id: "mayor") { then: holders(asOf: "2011-01-01") { nodes { official { slug } } } all: holders { nodes { official { slug } from to } } } }',
  );
  expect(office.then.nodes).toEqual([{ official: { slug: 'ann' } }]);
  expect(office.all.nodes).toEqual([
    { official: { slug: 'ann' }, from: '2010-03-01', to: '2012-02-29' },
    { official: { slug: 'bob' }, from: '2012-03-01', to: null },
  ]);
});

describe('the most senior visitor', () => {
  const visit = async (to: string, more = '') =>
    (
      await ask(
        `{ highestRankingVisit(from: "aaa", to: "${to}"${more}) { official { slug } office { slug } event { slug } uncertain { slug } } }`,
      )
    ).highestRankingVisit;

  it('is told by the best office held then', async () => {
    expect(await visit('bbb')).toEqual({
      official: { slug: 'ann' },
      office: { slug: 'judge' },
      event: { slug: 'late' },
      uncertain: [],
    });
    expect(await visit('bbb', ', until: "2012-01-01"')).toMatchObject({
      office: { slug: 'envoy' },
      event: { slug: 'early' },
    });
  });

  it('leaves out, and names, what may not lie in the period', async () => {
    expect(await visit('bbb', ', since: "2011-01-01", until: "2015-06-30"')).toMatchObject({
      event: { slug: 'early' },
      uncertain: [{ slug: 'late' }],
    });
    expect(await visit('bbb', ', since: "2015-02-01"')).toBeNull();
  });

  it('was there in person, and as a guest', async () => {
    expect(await visit('ccc')).toMatchObject({ official: { slug: 'bob' }, office: { slug: 'mayor' } });
    expect(await visit('ddd')).toBeNull();
  });
});

it('an anniversary and a level end with the relations', async () => {
  const at = async (day: string) =>
    (await ask(`{ bilateral(a: "aaa", b: "bbb", asOf: "${day}") { relation { level anniversary { ordinal date } } } }`))
      .bilateral.relation;
  expect(await at('1990-01-01')).toEqual({ level: 'AMBASSADOR', anniversary: { ordinal: 40, date: '1990-05-05' } });
  expect(await at('2000-01-01')).toEqual({ level: null, anniversary: null });
});
