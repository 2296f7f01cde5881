/** Who was the most senior visitor where sources rank some offices and not others, and dates are open. Fixtures of its own. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const cite = 'cite: [{ source: gazette }]';

const OFFICES = {
  president: 'title: President of the Republic',
  foreign: 'title: Foreign Minister',
  trade: 'title: Minister of Trade',
  culture: 'title: Minister of Culture',
  clerk: 'title: Clerk of the Closet',
  third: 'title: Third Chamberlain, rank: 7',
  sixth: 'title: Sixth Chamberlain, rank: 6',
  keeper: 'title: Keeper of the Seal, class: MINISTER',
  club: 'title: President, class: OTHER',
  world: 'title: Secretary-General of the United Nations',
};

const HELD: Record<string, string> = {
  foe: '{ office: foreign, from: 2000-01-01 }',
  tim: '{ office: trade, from: 2000-01-01 }',
  ten: '{ office: third, from: 2000-01-01 }',
  six: '{ office: sixth, from: 2000-01-01 }',
  key: '{ office: keeper, from: 2000-01-01 }',
  two: '{ office: trade, from: 2000-01-01 }, { office: culture, from: 2000-01-01 }',
  act: '{ office: foreign, from: 2000-01-01, acting: true }',
  doc: '{ office: president, from: 2000-01-01, certainty: DISPUTED }, { office: trade, from: 2000-01-01 }',
  old: '{ office: president, from: 2000-01-01, to: 2009-12-31 }, { office: trade, from: 2010-01-01 }',
  new: '{ office: trade, from: 2000-01-01 }, { office: president, from: 2020-01-01 }',
  sid: '{ office: club, from: 2000-01-01 }, { office: world, from: 2000-01-01 }, { office: clerk, from: 2000-01-01 }',
  non: '',
};

type Visit = [id: string, date: string, ...guests: string[]];

/** By country visited: who came when; a guest as `official` or `official/capacity`. */
const VISITS: Record<string, Visit[]> = {
  classes: [
    ['a', '2005-05-01', 'foe'],
    ['b', '2010-05-01', 'tim'],
    ['c', '2012-05-01', 'sid'],
  ],
  tie: [
    ['a', '2005-05-01', 'foe'],
    ['b', '2010-05-01', 'ten'],
  ],
  ranked: [
    ['a', '2005-05-01', 'six'],
    ['b', '2010-05-01', 'foe'],
  ],
  same: [['a', '2005-05-01', 'foe', 'ten']],
  stated: [['a', '2005-05-01', 'key']],
  none: [
    ['a', '2005-05-01', 'sid'],
    ['b', '2006-05-01', 'non'],
  ],
  open: [
    ['a', '2011-04-11/..', 'foe'],
    ['b', '2010-05-01', 'tim'],
  ],
  unended: [
    ['a', '2011-04-11/', 'foe'],
    ['b', '2010-05-01', 'tim'],
  ],
  begun: [
    ['a', '"[..2019]"', 'foe'],
    ['b', '2015-05-01', 'foe'],
    ['c', '../2018', 'foe'],
  ],
  only: [['a', '"[..2019]"', 'foe']],
  dateless: [
    ['a', '/..', 'foe/foreign'],
    ['b', '2010-05-01', 'foe'],
  ],
  capacity: [
    ['a', '2005-05-01', 'two/culture'],
    ['b', '2004-05-01', 'two'],
  ],
  lower: [['a', '2005-05-01', 'foe/trade']],
  unheld: [['a', '2005-05-01', 'non/foreign']],
  acting: [['a', '2005-05-01', 'act/foreign', 'foe']],
  alone: [['a', '2005-05-01', 'act']],
  disputed: [['a', '2005-05-01', 'doc']],
  former: [['a', '2010-05-01', 'old']],
  later: [['a', '2012-05-01/..', 'new']],
};

const guest = (text: string): string => {
  const [official, capacity] = text.split('/');
  return `{ official: ${official}, role: GUEST, presence: IN_PERSON${capacity === undefined ? '' : `, capacity: ${capacity}`} }`;
};

const FILE = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
countries:
${['home', ...Object.keys(VISITS)].map((id) => `  - { id: ${id}, name: ${id}, ${cite} }`).join('\n')}
offices:
${Object.entries(OFFICES)
  .map(([id, terms]) => `  - { id: ${id}, ${terms}, ${cite} }`)
  .join('\n')}
officials:
${Object.entries(HELD)
  .map(([id, held]) => `  - { id: ${id}, name: ${id}, citizenOf: [home], offices: [${held}], ${cite} }`)
  .join('\n')}
  - { id: host, name: host, citizenOf: [classes], ${cite}, offices: [{ office: foreign, from: 2000-01-01 }] }
events:
${Object.entries(VISITS)
  .flatMap(([to, visits]) =>
    visits.map(
      ([id, date, ...guests]) =>
        `  - { id: ${to}-${id}, title: ${to}, kind: VISIT, status: OCCURRED, date: ${date}, ${cite}, participants: [{ country: ${to}, role: HOST }, ${guests.map(guest).join(', ')}] }`,
    ),
  )
  .join('\n')}
${[['six'], ['foe'], ['tim'], ['non'], ['tim', 'act/foreign']]
  .map((ours, at) => {
    const there = ours.map((one) => guest(one));
    // The foreign minister sent somebody to the first.
    const sent = at === 0 ? ', { official: foe, role: GUEST, presence: REPRESENTED }' : '';
    return `  - { id: talks-${at}, title: Talks, kind: TALKS, status: OCCURRED, date: 2015-01-0${at + 1}, ${cite}, participants: [{ official: host, role: HOST, presence: IN_PERSON }, ${there.join(', ')}${sent}] }`;
  })
  .join('\n')}
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
  // A foreign minister comes before another minister; offices without class or precedence do not count.
  ['classes', '', 'a', 'foe', 'foreign', 'CLASS', []],
  // On the one scale, a class of precedence 7 ties with a rank of 7: the latest decides.
  ['tie', '', 'b', 'ten', 'third', 'RANK', []],
  ['ranked', '', 'a', 'six', 'sixth', 'RANK', []],
  // At the same visit, the office that a source ranks.
  ['same', '', 'a', 'ten', 'third', 'RANK', []],
  ['stated', '', 'a', 'key', 'keeper', 'CLASS', []],
  // A visit without end certainly lies in a period without end, and else may.
  ['open', '', 'a', 'foe', 'foreign', 'CLASS', []],
  ['open', 'since: "2011-01-01"', 'a', 'foe', 'foreign', 'CLASS', []],
  ['open', 'until: "2020-12-31"', 'b', 'tim', 'trade', 'CLASS', ['a']],
  ['open', 'since: "2010-01-01", until: "2010-12-31"', 'b', 'tim', 'trade', 'CLASS', []],
  ['unended', 'until: "2020-12-31"', 'b', 'tim', 'trade', 'CLASS', ['a']],
  // One of unknown beginning is not the latest, and may lie before the period.
  ['begun', '', 'b', 'foe', 'foreign', 'CLASS', []],
  ['begun', 'since: "2010-01-01"', 'b', 'foe', 'foreign', 'CLASS', ['a', 'c']],
  ['begun', 'until: "2014-01-01"', null, null, null, null, null],
  ['only', '', 'a', 'foe', 'foreign', 'CLASS', []],
  ['only', 'until: "2019-12-31"', 'a', 'foe', 'foreign', 'CLASS', []],
  ['dateless', '', 'b', 'foe', 'foreign', 'CLASS', []],
  ['dateless', 'since: "2010-01-01"', 'b', 'foe', 'foreign', 'CLASS', ['a']],
  // Of offices alike that in which he came; it counts though no source dates his tenure.
  ['capacity', '', 'a', 'two', 'culture', 'CLASS', []],
  ['capacity', 'until: "2004-12-31"', 'b', 'two', 'culture', 'CLASS', []],
  // He came as less than he was.
  ['lower', '', 'a', 'foe', 'trade', 'CLASS', []],
  ['unheld', '', 'a', 'non', 'foreign', 'CLASS', []],
  ['acting', '', 'a', 'foe', 'foreign', 'CLASS', []],
  ['alone', '', 'a', 'act', 'foreign', 'CLASS', []],
  ['disputed', '', 'a', 'doc', 'trade', 'CLASS', []],
  ['former', '', 'a', 'old', 'trade', 'CLASS', []],
  // An office taken up after the visit began, which has no end, is not that in which he came.
  ['later', '', 'a', 'new', 'trade', 'CLASS', []],
  ['none', '', null, null, null, null, null],
])('to %s (%s): %s by %s, %s by %s', async (to, period, visit, official, office, basis, uncertain) => {
  const { highestRankingVisit: found } = await ask(
    `{ highestRankingVisit(from: "home", to: "${to}"${period && `, ${period}`}) { official { slug } office { slug } basis event { slug } uncertain { slug } } }`,
  );
  const slugs = (all: readonly string[] | null) => all?.map((id) => ({ slug: `${to}-${id}` }));
  expect(found).toEqual(
    visit && {
      ...{ official: { slug: official }, office: { slug: office }, basis, event: { slug: `${to}-${visit}` } },
      uncertain: slugs(uncertain),
    },
  );
});

it.each([
  ['foreign', 'FOREIGN_MINISTER', 'TITLE'],
  ['keeper', 'MINISTER', 'STATED'],
  ['club', 'OTHER', 'STATED'],
  ['third', null, null],
])('the class of %s is %s, by %s', async (id, kind, basis) => {
  const { office } = await ask(`{ office(id: "${id}") { class classBasis } }`);
  expect(office).toEqual({ class: kind, classBasis: basis });
});

it('officials hold offices in the order of how senior these are', async () => {
  const { official } = await ask('{ official(id: "new") { offices { office { slug } } } }');
  expect(official.offices).toEqual([{ office: { slug: 'president' } }, { office: { slug: 'trade' } }]);
});

it('two countries meet at the level of the less senior side, by rank or by class', async () => {
  const { bilateral } = await ask(
    '{ bilateral(a: "home", b: "classes") { meetingLevels { rank basis meetings lastMet } } }',
  );
  expect(bilateral.meetingLevels).toEqual([
    { rank: 7, basis: 'CLASS', meetings: 3, lastMet: '2015-01-05' },
    { rank: 8, basis: 'CLASS', meetings: 1, lastMet: '2015-01-03' },
    { rank: null, basis: null, meetings: 1, lastMet: '2015-01-04' },
  ]);
});
