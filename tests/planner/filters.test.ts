/** Filters on every list, each condition by what it lets through of the bundled data. */
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

it.each([
  ['officials', '{ name: { contains: "JONG" } }', ['kim-jong-un']],
  ['officials', '{ name: { equals: "choe ryong-hae" } }', ['choe-ryong-hae']],
  ['officials', '{ name: { startsWith: "xi" } }', ['xi-jinping']],
  ['officials', '{ name: { anyOf: ["Zhao Leji", "习近平"] } }', ['xi-jinping', 'zhao-leji']],
  ['officials', '{ country: { anyOf: ["PRK"] } }', ['choe-ryong-hae', 'kim-jong-un']],
  ['officials', '{ country: { anyOf: ["Country:chn"] }, rank: { lte: 1 } }', ['xi-jinping']],
  ['officials', '{ rank: { gte: 2 } }', ['zhao-leji']],
  ['officials', '{ rank: { equals: 1 }, asOf: "2019-06-30" }', ['xi-jinping']],
  ['officials', '{ office: { anyOf: ["president-of-china"] }, asOf: "2019-05-01" }', []],
  ['offices', '{ organization: { anyOf: ["communist-party-of-china"] } }', ['communist-party-of-china-no-3']],
  ['offices', '{ country: { anyOf: ["PRK"] }, rank: { equals: 1 } }', ['leader-of-north-korea']],
  ['offices', '{ title: { contains: "npc" } }', ['npc-standing-committee-chairman']],
  ['organizations', '{ kind: { anyOf: [NEWS_AGENCY] }, country: { anyOf: ["CHN", "PRK"] } }', ['kcna', 'xinhua']],
  ['organizations', '{ name: { equals: "新华社" } }', ['xinhua']],
  ['countries', '{ former: true, name: { contains: "yugoslavia" } }', ['csxx', 'yucs']],
  ['countries', '{ name: { equals: "DPRK" } }', ['prk']],
  ['places', '{ kind: { anyOf: [VENUE, SEA_AREA] } }', ['east-china-sea', 'mansudae-assembly-hall']],
  ['places', '{ country: { anyOf: ["PRK"] } }', ['mansudae-assembly-hall', 'pyongyang-prk']],
  ['events', '{ title: { contains: "banquet" } }', ['zhao-leji-welcome-banquet-2024-04-11']],
  [
    'events',
    '{ kind: { anyOf: [VISIT] }, status: { anyOf: [OCCURRED] } }',
    ['xi-jinping-visit-pyongyang-2019', 'zhao-leji-visit-pyongyang-2024'],
  ],
  [
    'events',
    '{ certainty: { anyOf: [SPECULATED] } }',
    ['kim-jong-un-possible-visit-china-2024', 'zhao-kim-possible-meeting-2024'],
  ],
  [
    'events',
    '{ countries: { allOf: ["JPN", "KOR"] } }',
    ['japan-china-south-korea-summit-2024', 'japan-us-south-korea-exercise-2024'],
  ],
  ['events', '{ officials: { allOf: ["zhao-leji", "kim-jong-un"] } }', ['zhao-kim-possible-meeting-2024']],
  [
    'events',
    '{ place: { anyOf: ["pyongyang-prk"] }, topLevel: false }',
    ['china-north-korea-75th-anniversary-ceremony-2024-04-12', 'zhao-leji-welcome-banquet-2024-04-11'],
  ],
  // What filters within filters ask of the same part is asked too.
  [
    'events',
    '{ kind: { anyOf: [VISIT] }, and: [{ kind: { anyOf: [VISIT, TALKS] }, and: [{ kind: { noneOf: [VISIT] } }] }] }',
    [],
  ],
  ['events', '{ period: { from: "9999-12-31", match: CONTAINS } }', []],
  ['events', '{ place: { anyOf: ["pyongyang-prk"] }, topLevel: true }', ['zhao-leji-visit-pyongyang-2024']],
  ['events', '{ period: { to: "2019-12-31" }, kind: { anyOf: [VISIT] } }', ['xi-jinping-visit-pyongyang-2019']],
  [
    'events',
    '{ period: { from: "2024-04-13", to: "2024-04-30" }, topLevel: false }',
    ['zhao-kim-possible-meeting-2024'],
  ],
  [
    'events',
    '{ period: { from: "2024-04-12", to: "2024-04-12", match: CONTAINS }, status: { anyOf: [OCCURRED] }, topLevel: true }',
    ['zhao-leji-visit-pyongyang-2024'],
  ],
  [
    'agreements',
    '{ kind: { anyOf: [VISA_EXEMPTION] }, passport: { anyOf: [OFFICIAL] }, parties: { allOf: ["CHN", "prk"] } }',
    ['visa-exemption-china-north-korea-2024'],
  ],
  ['agreements', '{ passport: { anyOf: [ORDINARY] } }', []],
  ['agreements', '{ inForceOn: "2025-01-01" }', []],
  [
    'agreements',
    '{ signed: { from: "2024-04-01", to: "2024-04-30", match: WITHIN }, title: { contains: "visa" } }',
    ['visa-exemption-china-north-korea-2024'],
  ],
  ['statements', '{ topic: { anyOf: ["CULTURE"] } }', ['choe-on-cooperation-2024-04-11']],
  [
    'statements',
    '{ madeBy: { anyOf: ["choe-ryong-hae"] }, madeAt: { anyOf: ["china-north-korea-75th-anniversary-ceremony-2024-04-12"] } }',
    ['choe-on-ties-2024-04-12'],
  ],
  [
    'statements',
    '{ period: { from: "2024-04-12" }, madeBy: { anyOf: ["Official:zhao-leji"] } }',
    ['zhao-on-friendship-2024-04', 'zhao-on-ties-2024-04-12'],
  ],
  ['sources', '{ kind: { anyOf: [NEWS] }, publisher: { anyOf: ["kyodo"] } }', ['kyodo-zhao-pyongyang-2024']],
  ['sources', '{ published: { from: "2024-01-01" }, title: { contains: "zhao" } }', ['kyodo-zhao-pyongyang-2024']],
  ['datasets', '{ title: { contains: "iso" } }', ['iso-3166']],
  ['datasets', '{ licence: { equals: "cc0-1.0" } }', ['pyongyang-2024']],
])('%s with %s', async (list, filter, slugs) => {
  const { data, errors } = await service.ask(`{ ${list}(filter: ${filter}) { totalCount nodes { slug } } }`);
  expect(errors).toBeUndefined();
  expect((data[list].nodes as { slug: string }[]).map(({ slug }) => slug).sort()).toEqual(slugs);
  expect(data[list].totalCount).toBe(slugs.length);
});

it('participants by role, entities of a source by kind', async () => {
  const { data, errors } = await service.ask(`{
    event(id: "zhao-leji-visit-pyongyang-2024") { participants(role: [HOST]) { country { code } official { name } } }
    source(id: "kyodo-zhao-pyongyang-2024") { entities(kinds: [AGREEMENT, PLACE]) { totalCount nodes { __typename slug } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.event.participants).toEqual([{ country: { code: 'PRK' }, official: null }]);
  expect(data.source.entities).toEqual({
    totalCount: 3,
    nodes: [
      { __typename: 'Place', slug: 'east-china-sea' },
      { __typename: 'Place', slug: 'mansudae-assembly-hall' },
      { __typename: 'Agreement', slug: 'visa-exemption-china-north-korea-2024' },
    ],
  });
});

it('agreements in force: from the day a source gives, until one ends them', async () => {
  const at = async (day: string) =>
    (await service.ask(`{ agreement(id: "visa-exemption-china-north-korea-2024") { status(asOf: "${day}") } }`)).data
      .agreement.status;
  expect([await at('2024-04-10'), await at('2024-04-11'), await at('2030-01-01')]).toEqual([
    'NOT_SIGNED',
    'SIGNED',
    'SIGNED',
  ]);
});
