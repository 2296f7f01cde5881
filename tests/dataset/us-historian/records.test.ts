/** What the records of the Office of the Historian come to: small records of the tests' own, in the form of theirs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Properties, refKey } from '../../../src/dataset/facts/facts.js';
import { prepare } from '../../../src/dataset/index.js';
import { shipped } from '../../../src/paths.js';

interface Journey {
  id: number;
  who?: string;
  days?: [string, string];
  country?: [id: string, name: string];
  locale?: string;
  text: string;
}

const trip = (role: 'president' | 'secretary', { id, who, days, country, locale, text }: Journey): string => {
  const [start, end] = days ?? ['2003-05-01', '2003-05-03'];
  const [code, name] = country ?? ['france', 'France'];
  const official = who ?? (role === 'president' ? 'one-ann' : 'two-bob');
  return `<trip role="${role}" who="${official}"><id>${id}</id><role>${role}</role><name>${official === 'one-ann' ? 'Ann One' : 'Bob Two'}</name>
    <start-date>${start}</start-date><end-date>${end}</end-date><country id="${code}">${name}</country>
    <locale>${locale ?? 'Paris'}</locale><remarks>${text}</remarks></trip>`;
};

const visit = (id: number, visitor: string, [code, name]: [string, string], text: string): string =>
  `<visit><id>${id}</id><start-date>2004-02-01</start-date><end-date>2004-02-03</end-date><visitor>${visitor}</visitor>
    <from id="${code}">${name}</from><description>${text}</description></visit>`;

interface Records {
  president?: string[];
  secretary?: string[];
  visits?: string[];
  chiefs?: string;
}

const person = (id: string, forename: string, surname: string): string =>
  `<person><id>${id}</id><persName><surname>${surname}</surname><forename>${forename}</forename></persName><birth>1940</birth><death/></person>`;

const chief = (id: string, started: string, note: string): string =>
  `<chief><id>${id}</id><person-id>three-cyd</person-id><role-title-id>ambassador</role-title-id>
    <contemporary-territory-id>france</contemporary-territory-id><appointed><date>2000-12-01</date></appointed>
    <started><date>${started}</date></started><ended><date>2005-01-01</date></ended><note>${note}</note></chief>`;

/** What the records come to. */
async function read(
  { president = [], secretary = [], visits = [], chiefs = '' }: Records,
  decisions?: string,
): Promise<{
  nodes: Map<string, Properties>;
  relationships: { type: string; from: string; to: string; properties: Properties }[];
  warnings: string[];
}> {
  const data = mkdtempSync(join(tmpdir(), 'historian-'));
  const files: Record<string, string> = {
    'travels/presidents/presidents.xml': `<presidents><president n="1"><id>one-ann</id><name>Ann One</name>
      <birth-year>1941</birth-year><took-office-date>2001-01-20</took-office-date><left-office-date>2009-01-20</left-office-date></president></presidents>`,
    'travels/president-travels/one-ann.xml': `<trips>${president.join('')}</trips>`,
    'travels/secretary-travels/two-bob.xml': `<trips>${secretary.join('')}</trips>`,
    'visits/data/2004.xml': `<visits>${visits.join('')}</visits>`,
    'pocom/people/t/two-bob.xml': person('two-bob', 'Bob', 'Two'),
    'pocom/people/t/three-cyd.xml': person('three-cyd', 'Cyd', 'Three'),
    'pocom/roles-country-chiefs/ambassador.xml':
      '<role><id>ambassador</id><names><singular>Ambassador</singular></names></role>',
    'pocom/missions-countries/france.xml': `<country-mission><territory-id>france</territory-id><chiefs>${chiefs}</chiefs></country-mission>`,
    'pocom/missions-orgs/none.xml':
      '<org-mission><id>none</id><names><singular>None</singular></names><chiefs/></org-mission>',
    'pocom/positions-principals/secretary.xml': `<principal-position><id>secretary</id><principals><principal><id>sec-1</id><person-id>two-bob</person-id>
      <started><date>2001-01-21</date></started><ended><date>2005-01-26</date></ended></principal></principals></principal-position>`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), `<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  }
  try {
    if (decisions !== undefined) writeFileSync(join(data, 'decisions.yaml'), decisions);
    const prepared = await prepare(undefined, shipped('seed', 'historian'), {
      data,
      ...(decisions !== undefined && { decisions: join(data, 'decisions.yaml') }),
    });
    const nodes = new Map<string, Properties>();
    for await (const some of prepared.stated.nodes()) for (const one of some) nodes.set(refKey(one), one.properties);
    const relationships = [];
    for await (const some of prepared.stated.relationships()) {
      for (const { type, from, to, properties } of some)
        relationships.push({ type, from: refKey(from), to: refKey(to), properties });
    }
    await prepared.close();
    return { nodes, relationships, warnings: prepared.warnings.map(({ message }) => message) };
  } finally {
    rmSync(data, { recursive: true });
  }
}

type Read = Awaited<ReturnType<typeof read>>;
const at = ({ relationships }: Read, event: string): string[] =>
  relationships.filter(({ type, to }) => type === 'PARTICIPATED_IN' && to === `Event:${event}`).map(({ from }) => from);
const meetings = ({ nodes }: Read): string[] =>
  [...nodes.keys()].filter((key) => key.includes('-met-')).map((key) => key.slice('Event:'.length));
const tenures = ({ relationships }: Read, official: string): Properties[] =>
  relationships
    .filter(({ type, from }) => type === 'HELD_OFFICE' && from === `Official:${official}`)
    .map(({ to, properties }) => ({ ...properties, office: to }));

it('a trip is a visit, and whom its remarks name was met, as the sentence says', async () => {
  const text = 'Attended a summit. Met with President Four, Prime Minister Eve Five, and senior officials.';
  const found = await read({ president: [trip('president', { id: 1, text })] });
  expect(found.nodes.get('Event:trip-1')).toMatchObject({ kind: 'VISIT', date: '2003-05-01/2003-05-03' });
  expect(at(found, 'trip-1')).toEqual(['Official:one-ann', 'Country:fra']);
  expect(meetings(found)).toEqual(['trip-1-met-four-fra', 'trip-1-met-eve-five']);
  expect(at(found, 'trip-1-met-eve-five')).toEqual(['Official:one-ann', 'Official:eve-five']);
  const [cited] = found.relationships.filter(({ type, from }) => type === 'CITES' && from.includes('met-eve-five'));
  expect(cited?.to).toContain('trip 1, sentence 2');
  expect(found.warnings).toEqual([]);
});

it("events are described in the record's own words: the remark of a trip or visit, the sentence that tells of a meeting", async () => {
  const text = 'Attended a  summit. Met with President Four, Prime Minister Eve Five, and senior officials.';
  const visits = [
    visit(7, 'Prime Minister Eve Five', ['france', 'France'], 'State Visit. Met with President One February 2.'),
  ];
  const found = await read({
    president: [trip('president', { id: 1, text }), trip('president', { id: 2, text: '' })],
    visits,
  });
  const described = (id: string): unknown => found.nodes.get(`Event:${id}`)?.description;
  expect(described('trip-1')).toBe(text.replace('  ', ' '));
  expect(described('trip-1-met-eve-five')).toBe(text.slice(text.indexOf('Met')));
  expect(described('visit-7')).toBe('State Visit. Met with President One February 2.');
  expect(described('visit-7-met-one-ann')).toBe('Met with President One February 2.');
});

it('an office is of the country that the record gives, and posts abroad are of the United States', async () => {
  const text = 'Met with President Four and Foreign Minister Eve Five of Egypt.';
  const found = await read({ president: [trip('president', { id: 1, text })], chiefs: chief('a', '2001-01-01', '') });
  const countries = found.relationships.filter(({ type, from }) => type === 'OF_COUNTRY' && from.startsWith('Office:'));
  expect(Object.fromEntries(countries.map(({ from, to }) => [from, to]))).toEqual({
    'Office:president-of-the-united-states': 'Country:usa',
    'Office:us-ambassador-france': 'Country:usa',
    'Office:president-of-france': 'Country:fra',
    'Office:foreign-minister-of-egypt': 'Country:egy',
  });
});

it('a trip that is listed twice is taken once, and that is told', async () => {
  const text = 'Met with President Four.';
  const found = await read({ president: [trip('president', { id: 1, text }), trip('president', { id: 2, text })] });
  expect(meetings(found)).toEqual(['trip-1-met-four-fra']);
  expect(found.warnings).toEqual(['Trip 2 is listed twice: trip 1 has the same traveller, days, country and place']);
});

it('spaces that do not break part words as others do', async () => {
  const found = await read({
    president: [trip('president', { id: 1, text: 'Met\u00a0with President\u00a0Dan\u00a0Four.' })],
  });
  expect(meetings(found)).toEqual(['trip-1-met-dan-four']);
});

it('a state that is no more is that state, not the one that followed', async () => {
  const journey = { id: 1, days: ['1985-11-18', '1985-11-19'], country: ['soviet-union', 'Soviet Union'] } as const;
  const text = 'Met with General Secretary Dan Four.';
  const found = await read({
    secretary: [
      trip('secretary', { ...journey, days: [...journey.days], country: [...journey.country], locale: 'Moscow', text }),
    ],
  });
  expect(at(found, 'trip-1')).toContain('Country:suhh');
});

it('who accompanied the president to a meeting was there with the president', async () => {
  const text = 'Accompanied President One to a meeting with Prime Minister Eve Five.';
  const found = await read({
    president: [trip('president', { id: 1, text: 'Attended a summit.' })],
    secretary: [trip('secretary', { id: 2, text })],
  });
  expect(at(found, 'trip-2-met-eve-five')).toEqual(['Official:two-bob', 'Official:one-ann', 'Official:eve-five']);
});

it('who holds an office for the time being is said to', async () => {
  const found = await read({
    president: [
      trip('president', { id: 1, text: 'Met with Acting President Dan Four.' }),
      trip('president', { id: 2, text: 'Met with President Dan Four.', days: ['2007-01-01', '2007-01-02'] }),
    ],
  });
  expect(tenures(found, 'dan-four')).toMatchObject([
    { office: 'Office:president-of-france', attested: '2007-01-01' },
    { office: 'Office:president-of-france', attested: '2003-05-01', acting: true },
  ]);
  expect(tenures(found, 'dan-four')[0]).not.toHaveProperty('acting');
});

it('who is the president of one record and acting in another of the same days holds the office', async () => {
  const found = await read({
    president: [
      trip('president', { id: 1, text: 'Met with Acting President Dan Four. Met again with President Dan Four.' }),
    ],
    secretary: [trip('secretary', { id: 2, text: 'Met with President Dan Four.' })],
  });
  expect(tenures(found, 'dan-four')).toHaveLength(1);
  expect(tenures(found, 'dan-four')[0]).not.toHaveProperty('acting');
});

it('a visitor is one with whom the remarks of a trip name, where title, name and country agree', async () => {
  const found = await read({
    president: [trip('president', { id: 1, text: 'Met with Prime Minister Eve Five.' })],
    visits: [visit(7, 'Prime Minister Eve Five', ['france', 'France'], 'Met with President One February 2.')],
  });
  expect([...found.nodes.keys()].filter((key) => key.includes('five') && key.startsWith('Official'))).toEqual([
    'Official:eve-five',
  ]);
  expect(at(found, 'visit-7-met-one-ann')).toEqual(['Official:one-ann', 'Official:eve-five']);
  expect(found.nodes.get('Event:visit-7-met-one-ann')).toMatchObject({ date: '2004-02-02' });
});

it('an appointment that was taken up is a tenure; one that was declined is none', async () => {
  const chiefs = chief('fr-1', '2001-02-01', '') + chief('fr-2', '2002-02-01', 'Declined appointment.');
  const found = await read({ chiefs });
  expect(tenures(found, 'three-cyd')).toMatchObject([
    { office: 'Office:us-ambassador-france', from: '2001-02-01', to: '2005-01-01' },
  ]);
});

it('what cannot be is left out, and told', async () => {
  const found = await read({
    president: [
      trip('president', { id: 1, text: 'Met with President Four.', country: ['atlantis', 'Atlantis'] }),
      trip('president', { id: 2, text: 'Met with President Four.', days: ['2003-05-03', '2003-05-01'] }),
    ],
  });
  expect(found.nodes.has('Event:trip-1') || found.nodes.has('Event:trip-2')).toBe(false);
  expect(found.warnings).toEqual([
    'The trip 1 names "Atlantis" (atlantis), which is no country that Entente knows',
    'The trip 2 ends on 2003-05-01, before it starts on 2003-05-03',
  ]);
});

it.each(['Crown Prince Dan Four', 'Crown Prince and Prime Minister Dan Four', 'Acting Crown Prince Dan Four'])(
  '%s holds the office of a crown prince',
  async (whom) => {
    const found = await read({ president: [trip('president', { id: 1, text: `Met with ${whom}.` })] });
    expect(tenures(found, 'dan-four').map(({ office }) => office)).toEqual(['Office:crown-prince-of-france']);
    expect(found.nodes.get('Office:crown-prince-of-france')).toMatchObject({ classByTitle: 'CROWN_PRINCE' });
  },
);

describe('a surname alone', () => {
  const met = (id: number, year: number, whom: string): string =>
    trip('president', { id, text: `Met with ${whom}.`, days: [`${year}-05-01`, `${year}-05-02`] });

  it('under two titles is two people, unless somebody decides that they are one', async () => {
    const president = [met(1, 2002, 'Foreign Minister Five'), met(2, 2006, 'Prime Minister Five')];
    const two = await read({ president });
    expect([...two.nodes.keys()].filter((key) => key.startsWith('Official:five'))).toEqual([
      'Official:five-fra',
      'Official:five-fra-2006',
    ]);
    const one = await read({ president }, 'same: [[Official:five-fra, Official:five-fra-2006]]');
    expect([...one.nodes.keys()].filter((key) => key.startsWith('Official:five'))).toEqual(['Official:five-fra']);
    expect(tenures(one, 'five-fra').map(({ office }) => office)).toEqual([
      'Office:foreign-minister-of-france',
      'Office:prime-minister-of-france',
    ]);
  });

  const followed = [met(1, 1996, 'President Four'), met(2, 2001, 'President Four'), met(3, 2005, 'President Dan Four')];

  it('before the first day of one who bears it in full, and after another, is in doubt', async () => {
    const found = await read({ president: followed });
    expect(found.warnings).toEqual(['"President Four" (fra, 2001-05-01) could be Dan Four or Four']);
    expect(at(found, 'trip-2-met-president-four-fra')).toEqual(['Official:one-ann', 'Country:fra']);
  });

  it('that could be two people who are one by a decision is that one', async () => {
    const found = await read({ president: followed }, 'same: [[Official:dan-four, Official:four-fra]]');
    expect(found.warnings).toEqual([]);
    expect(at(found, 'trip-2-met-dan-four')).toEqual(['Official:one-ann', 'Official:dan-four']);
  });
});

describe('the country of whoever is named without one', () => {
  const abroad = (text: string): string =>
    trip('president', { id: 1, text, country: ['italy', 'Italy'], locale: 'Rome' });
  const officials = (found: Read): string[] =>
    [...found.nodes.keys()].filter((key) => key.startsWith('Official:') && /four|five/.test(key));

  it('is that in which a bearer of the name is in office then', async () => {
    const president = [
      abroad('Met with President Four.'),
      trip('president', { id: 2, text: 'Met with President Four.', days: ['2002-05-01', '2002-05-02'] }),
      trip('president', { id: 3, text: 'Met with President Four.', days: ['2004-05-01', '2004-05-02'] }),
    ];
    const found = await read({ president });
    expect(officials(found)).toEqual(['Official:four-fra']);
    expect(at(found, 'trip-1-met-four-fra')).toEqual(['Official:one-ann', 'Official:four-fra']);
  });

  it('is that of the trip where nobody in office then bears the name', async () => {
    const president = [
      abroad('Met with President Four.'),
      trip('president', { id: 2, text: 'Met with President Four.', days: ['2008-05-01', '2008-05-02'] }),
    ];
    expect(officials(await read({ president }))).toEqual(['Official:four-ita', 'Official:four-fra']);
  });

  it('is that of whoever stands before, joined by "and"', async () => {
    const found = await read({
      president: [abroad('Met with Egyptian Prime Minister Dan Four and Speaker Eve Five.')],
    });
    const countries = found.relationships.filter(
      ({ type, from }) => type === 'CITIZEN_OF' && from.includes('eve-five'),
    );
    expect(countries.map(({ to }) => to)).toEqual(['Country:egy']);
  });

  it('is none for whoever speaks for a body of states', async () => {
    const found = await read({ president: [abroad('Met with Secretary-General Dan Four.')] });
    expect(found.relationships.filter(({ type, from }) => type === 'CITIZEN_OF' && from.includes('dan-four'))).toEqual(
      [],
    );
  });

  it('is the United States for an American whom his title and time tell', async () => {
    const text = 'Met with General Eisenhower, Vice President Cheney, and Ambassador Three.';
    const found = await read({ president: [abroad(text)], chiefs: chief('fr-1', '2001-02-01', '') });
    expect(meetings(found)).toEqual([]);
  });

  it('is its own for a governor general who has an American general’s name', async () => {
    const found = await read({ president: [abroad('Met with Governor-General Casey.')] });
    expect(meetings(found)).toEqual(['trip-1-met-casey-ita']);
  });
});

describe('a meeting of several', () => {
  it('is one event with all who were there', async () => {
    const text = 'Attended Tehran Conference with Soviet Premier Four and British Prime Minister Five.';
    const found = await read({ president: [trip('president', { id: 1, text })] });
    expect(meetings(found)).toEqual([]);
    expect(found.nodes.get('Event:trip-1-with-four-suhh')).toMatchObject({ kind: 'CONFERENCE' });
    expect(at(found, 'trip-1-with-four-suhh')).toEqual(['Official:one-ann', 'Official:four-suhh', 'Official:five-gbr']);
  });

  it('of a list that does not say so is a meeting for each', async () => {
    const found = await read({
      president: [trip('president', { id: 1, text: 'Met with President Four and King Five.' })],
    });
    expect(meetings(found)).toEqual(['trip-1-met-four-fra', 'trip-1-met-five-fra']);
  });

  it('is the president’s, with the secretary of state who says that he was there', async () => {
    const found = await read({
      president: [trip('president', { id: 1, text: 'Met with President Four.' })],
      secretary: [trip('secretary', { id: 2, text: 'Participated in the President’s summit with President Four.' })],
    });
    expect(meetings(found)).toEqual(['trip-1-met-four-fra']);
    expect(at(found, 'trip-1-met-four-fra')).toEqual(['Official:one-ann', 'Official:two-bob', 'Official:four-fra']);
  });

  it('of leaders is one for all journeys that led to it, with the countries that the records name', async () => {
    const list = 'Attended Economic Summit Meeting of the Heads of State and Government of Canada, Italy, and Japan.';
    const found = await read({
      president: [trip('president', { id: 1, text: list })],
      secretary: [trip('secretary', { id: 2, text: 'Accompanied President One to the Economic Summit Meeting.' })],
    });
    expect(at(found, 'trip-1-g7-summit').sort()).toEqual(
      ['Country:can', 'Country:ita', 'Country:jpn', 'Official:one-ann', 'Official:two-bob'].sort(),
    );
  });

  it('to which visitors came is one, with the president who received them', async () => {
    const visits = [
      visit(7, 'Prime Minister Eve Five', ['israel', 'Israel'], 'Official visit (Camp David summit talks).'),
      visit(8, 'President Dan Four', ['egypt', 'Egypt'], 'Official visit (Camp David summit talks).'),
    ];
    const found = await read({ visits });
    expect(at(found, 'visit-7-camp-david-summit')).toEqual([
      'Official:one-ann',
      'Official:eve-five',
      'Official:dan-four',
    ]);
  });

  it('that was talked of is none', async () => {
    const text = 'Discussed the Camp David Summit with President Four.';
    const found = await read({ president: [trip('president', { id: 1, text })] });
    expect(meetings(found)).toEqual(['trip-1-met-four-fra']);
    expect([...found.nodes.keys()].some((key) => key.includes('summit'))).toBe(false);
  });
});

it('a state visit that was postponed is none', async () => {
  const text = 'Private visit. Delivered a message to President One postponing a state visit.';
  const found = await read({ visits: [visit(7, 'Prime Minister Eve Five', ['france', 'France'], text)] });
  expect(found.nodes.get('Event:visit-7')).toMatchObject({ kind: 'VISIT' });
});
