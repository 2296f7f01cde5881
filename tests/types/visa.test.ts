/** Which exemption or observation settles whether a visa is needed. Each case is a pair of countries of its own. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const DAY = '2024-05-01';
const FORCE = 'signedOn: 2015-01-01, inForceFrom: 2015-06-01';
const NEWER = 'signedOn: 2020-01-01, inForceFrom: 2020-06-01';

interface Case {
  /** By id: dates and terms of an exemption for diplomats. */
  agreements?: Record<string, string>;
  /** Observations: the file that states each, and its terms. */
  rules?: [file: 'one' | 'two', terms: string][];
  /** Of the second of the parties. */
  withdrewOn?: string;
  requirement: string;
  stay?: number | null;
  agreement?: string | null;
  note: RegExp;
  /** Where in their sources: each agreement cites its id, each observation its terms. */
  locators: string[];
}

const free = 'requirement: VISA_FREE, maxStayDays: 14, observedOn: 2024-01-01';
const needed = 'requirement: VISA_REQUIRED, observedOn: 2023-01-01';

const CASES: Record<string, Case> = {
  'a reciprocal one before a newer one-sided one': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 30`,
      new: `${NEWER}, reciprocal: false, maxStayDays: 90`,
    },
    ...{
      requirement: 'VISA_FREE',
      stay: 30,
      agreement: 'old',
      note: /^"old" exempts .* was in force on/,
      locators: ['old'],
    },
  },
  'a reciprocal one before a newer one of which that is not told': {
    agreements: { old: `${FORCE}, reciprocal: true`, new: `${NEWER}, maxStayDays: 90` },
    ...{ requirement: 'VISA_FREE', agreement: 'old', note: /^"old"/, locators: ['old'] },
  },
  'of two reciprocal ones the longer stay': {
    agreements: {
      long: `${FORCE}, reciprocal: true, maxStayDays: 90`,
      short: `${NEWER}, reciprocal: true, maxStayDays: 30`,
    },
    ...{ requirement: 'VISA_FREE', stay: 90, agreement: 'long', note: /^"long"/, locators: ['long'] },
  },
  'of two with the same stay the newer': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 30`,
      new: `${NEWER}, reciprocal: true, maxStayDays: 30`,
    },
    ...{ requirement: 'VISA_FREE', stay: 30, agreement: 'new', note: /^"new"/, locators: ['new'] },
  },
  'the one that supersedes the other, though its stay is shorter': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 90`,
      new: `${NEWER}, reciprocal: true, maxStayDays: 30, supersedes: [OLD]`,
    },
    ...{ requirement: 'VISA_FREE', stay: 30, agreement: 'new', note: /^"new"/, locators: ['new'] },
  },
  'the one that amends the other': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 90`,
      new: `${NEWER}, reciprocal: true, maxStayDays: 30, amends: [OLD]`,
    },
    ...{ requirement: 'VISA_FREE', stay: 30, agreement: 'new', note: /^"new"/, locators: ['new'] },
  },
  'the other, as long as what supersedes it is only signed': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 90`,
      new: 'signedOn: 2024-01-01, reciprocal: true, maxStayDays: 30, supersedes: [OLD]',
    },
    ...{ requirement: 'VISA_FREE', stay: 90, agreement: 'old', note: /^"old"/, locators: ['old'] },
  },
  'none, where what supersedes it no longer covers the passport': {
    agreements: {
      old: `${FORCE}, reciprocal: true`,
      new: `${NEWER}, reciprocal: true, supersedes: [OLD], passportClasses: [SERVICE]`,
    },
    ...{
      requirement: 'UNKNOWN',
      agreement: 'old',
      note: /but another agreement had taken its place by/,
      locators: ['old'],
    },
  },
  'what another took the place of does not come back when that ends': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 90`,
      between: `signedOn: 2016-01-01, inForceFrom: 2016-06-01, endedOn: 2020-06-01, reciprocal: true, maxStayDays: 60, supersedes: [OLD]`,
    },
    ...{ requirement: 'UNKNOWN', agreement: 'between', note: /but had ended by/, locators: ['between'] },
  },
  'nor behind another that took the place of that one, which alone counts': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 90`,
      between: `signedOn: 2016-01-01, reciprocal: true, maxStayDays: 60, supersedes: [OLD]`,
      new: `${NEWER}, reciprocal: true, maxStayDays: 5, supersedes: [BETWEEN]`,
    },
    ...{ requirement: 'VISA_FREE', stay: 5, agreement: 'new', note: /^"new"/, locators: ['new'] },
  },
  'none, where another may have taken its place': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 90`,
      new: `inForceFrom: '2024', reciprocal: true, supersedes: [OLD], passportClasses: [SERVICE]`,
    },
    ...{
      requirement: 'UNKNOWN',
      agreement: 'old',
      note: /but another agreement may have taken its place by/,
      locators: ['old'],
    },
  },
  'the stay that an amendment tells': {
    agreements: {
      old: `${FORCE}, reciprocal: true, maxStayDays: 90`,
      protocol: `${NEWER}, maxStayDays: 10, amends: [OLD], passportClasses: []`,
    },
    ...{ requirement: 'VISA_FREE', stay: 10, agreement: 'old', note: /^"old"/, locators: ['old'] },
  },
  'none that may have ended': {
    agreements: { old: `${FORCE}, reciprocal: true, endedOn: '2024'` },
    ...{ requirement: 'UNKNOWN', agreement: 'old', note: /but may have ended by 2024-05-01\.$/, locators: ['old'] },
  },
  'none from which one of the two withdrew': {
    agreements: { old: `${FORCE}, reciprocal: true` },
    withdrewOn: '2020-01-01',
    ...{
      requirement: 'UNKNOWN',
      agreement: 'old',
      note: /but one of the two had withdrawn from it by/,
      locators: ['old'],
    },
  },
  'a one-sided one settles nothing': {
    agreements: {
      old: `${FORCE}, reciprocal: false, maxStayDays: 30`,
      signed: 'signedOn: 2024-01-01, reciprocal: true',
    },
    ...{
      requirement: 'UNKNOWN',
      agreement: 'old',
      note: /no source says whose holders it exempts\.$/,
      locators: ['old'],
    },
  },
  'nor one for other passports': {
    agreements: { old: `${FORCE}, reciprocal: true, passportClasses: [OFFICIAL, SERVICE]` },
    ...{ requirement: 'UNKNOWN', agreement: null, note: /^No source/, locators: [] },
  },
  'nor one in dispute': {
    agreements: { old: `${FORCE}, reciprocal: true, maxStayDays: 30, certainty: DISPUTED` },
    ...{ requirement: 'UNKNOWN', agreement: 'old', note: /but that is disputed\.$/, locators: ['old'] },
  },
  'nor a rumour, though a signed one may bear on it': {
    agreements: {
      old: `${FORCE}, reciprocal: true, certainty: SPECULATED`,
      signed: 'signedOn: 2012-01-01, reciprocal: true',
    },
    ...{ requirement: 'UNKNOWN', agreement: 'signed', note: /is not reported\.$/, locators: ['signed'] },
  },
  'one whose signing no source dates': {
    agreements: { old: 'inForceFrom: 2015-06-01, reciprocal: true, maxStayDays: 30' },
    ...{ requirement: 'VISA_FREE', stay: 30, agreement: 'old', note: /in force/, locators: ['old'] },
  },
  'what was observed, not what has ended': {
    agreements: { old: `${FORCE}, endedOn: 2022-01-01, reciprocal: true, maxStayDays: 30` },
    rules: [['one', needed]],
    ...{ requirement: 'VISA_REQUIRED', agreement: 'old', note: /^A source observed on 2023-01-01/, locators: [needed] },
  },
  'what was observed, not what was signed': {
    agreements: { signed: 'signedOn: 2024-01-01, reciprocal: true, maxStayDays: 30' },
    rules: [['one', free]],
    ...{
      requirement: 'VISA_FREE',
      stay: 14,
      agreement: 'signed',
      note: /^A source observed on 2024-01-01/,
      locators: [free],
    },
  },
  'the exemption in force, not what was observed': {
    agreements: { old: `${FORCE}, reciprocal: true` },
    rules: [['one', free]],
    ...{ requirement: 'VISA_FREE', stay: null, agreement: 'old', note: /in force/, locators: ['old'] },
  },
  'the last of the observations': {
    rules: [
      ['one', needed],
      ['two', free],
    ],
    ...{ requirement: 'VISA_FREE', stay: 14, note: /2024-01-01/, locators: [free] },
  },
  'of the same day the surest': {
    rules: [
      ['two', `${free}, certainty: REPORTED`],
      ['one', 'requirement: ETA, observedOn: "2024-01-01?", certainty: CONFIRMED'],
    ],
    ...{
      requirement: 'ETA',
      note: /^A source/,
      locators: ['requirement: ETA, observedOn: "2024-01-01?", certainty: CONFIRMED'],
    },
  },
  'of those as sure that of the data set that precedes': {
    rules: [
      ['one', free],
      ['two', 'requirement: ETA, observedOn: "2024-01-01?"'],
    ],
    ...{ requirement: 'ETA', note: /^A source/, locators: ['requirement: ETA, observedOn: "2024-01-01?"'] },
  },
  'no doubtful observation, and none of later': {
    rules: [
      ['one', `${free}, certainty: DISPUTED`],
      ['two', 'requirement: ETA, observedOn: 2024'],
    ],
    ...{ requirement: 'UNKNOWN', note: /^No source/, locators: [] },
  },
};

const PAIRS = Object.entries(CASES).map(([title, one], at) => ({ title, ...one, a: `x${at}a`, b: `x${at}b` }));

const quote = (text: string): string => `'${text}'`;

function exemptions({ agreements = {}, withdrewOn, a, b }: (typeof PAIRS)[number]): string[] {
  return Object.entries(agreements).map(([id, terms]) => {
    const classes = terms.includes('passportClasses') ? '' : 'passportClasses: [DIPLOMATIC], ';
    return `  - { id: ${a}-${id}, title: ${id}, kind: VISA_EXEMPTION, ${classes}${terms.replace('OLD', `${a}-old`).replace('BETWEEN', `${a}-between`)}, parties: [{ country: ${a} }, { country: ${b}${withdrewOn ? `, withdrewOn: ${withdrewOn}` : ''} }], cite: [{ source: one-source, at: ${id}, attributedTo: ministry }] }`;
  });
}

function rulesOf(file: 'one' | 'two'): string {
  const all = PAIRS.flatMap(({ rules = [], a, b }) =>
    rules.flatMap(([of, terms]) =>
      of === file
        ? [
            `  - { from: ${a}, to: ${b}, passport: DIPLOMATIC, ${terms}, cite: [{ source: ${file}-source, at: ${quote(terms)} }] }`,
          ]
        : [],
    ),
  );
  return `visaRules:\n${all.join('\n')}\n`;
}

const manifest = (name: string, more: string): string =>
  `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n${more}`;

const service = useService(async () => {
  const graph = await emptyGraph();
  const cite = 'cite: [{ source: one-source }]';
  await importFiles(graph, {
    'dataset.yaml': manifest('one', ''),
    'a.yaml': `sources: [{ id: one-source, title: One, kind: NEWS }]
countries:
${PAIRS.flatMap(({ a, b }) => [a, b])
  .map((id) => `  - { id: ${id}, name: ${id}, ${cite} }`)
  .join('\n')}
organizations: [{ id: ministry, name: Ministry, kind: MINISTRY, ${cite} }]
agreements:
${PAIRS.flatMap(exemptions).join('\n')}
${rulesOf('one')}`,
  });
  await importFiles(graph, {
    'dataset.yaml': manifest('two', 'requires: [one]\nprecedence: 5\n'),
    'a.yaml': `sources: [{ id: two-source, title: Two, kind: NEWS }]\n${rulesOf('two')}`,
  });
  return graph;
});

it.each(PAIRS.map((pair) => [pair.title, pair] as const))('%s', async (_, pair) => {
  const { requirement, stay = null, agreement = null, note, locators, a, b } = pair;
  const { data, errors } = await service.ask(
    `{ visaRequirement(from: "${a}", to: "${b}", passport: DIPLOMATIC, asOf: "${DAY}") {
        requirement maxStayDays note agreement { title } sources { title } citations { locator attributedTo { slug } source { title } } } }`,
  );
  expect(errors).toBeUndefined();
  const { visaRequirement: found } = data;
  expect(found).toMatchObject({ requirement, maxStayDays: stay, agreement: agreement && { title: agreement } });
  expect(found.note).toMatch(note);
  expect(found.citations.map(({ locator }: { locator: string }) => locator)).toEqual(locators);
  // An agreement's citation says to whom the source attributes it.
  const [cited] = found.citations;
  if (cited !== undefined) {
    expect(cited.attributedTo).toEqual(locators[0] === agreement ? { slug: 'ministry' } : null);
    expect(found.sources).toEqual([cited.source]);
  }
});
