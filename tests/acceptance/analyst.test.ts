/** What an analyst asks of the bundled data, and what Entente answers. The operations are those of `operations/`. */
import { readFileSync } from 'node:fs';
import { shipped } from '../../src/paths.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

async function operation(name: string) {
  const { data, errors } = await service.ask(readFileSync(shipped('operations', `${name}.graphql`), 'utf8'));
  expect(errors).toBeUndefined();
  return data;
}

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('Whom did Zhao Leji meet in April 2024?', () => {
  it('Choe Ryong Hae, four times, and nobody else', async () => {
    const { official } = await operation('WhoMet');
    expect(official.name).toBe('Zhao Leji');
    expect(official.counterparts.totalCount).toBe(1);
    const [edge] = official.counterparts.edges;
    expect(edge).toMatchObject({
      meetings: 4,
      weight: 4,
      firstMet: '2024-04-11',
      lastMet: '2024-04-12',
      node: { id: 'Official:choe-ryong-hae', name: 'Choe Ryong Hae' },
    });
    expect(edge.events.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'BANQUET',
      'CEREMONY',
      'SIGNING',
      'TALKS',
    ]);
    expect(edge.events.every(({ status }: { status: string }) => status === 'OCCURRED')).toBe(true);
  });

  it('not Kim Jong Un: that meeting is visible as speculated, and counted only when asked for', async () => {
    const data = await ask(`{
      official(id: "zhao-leji") {
        met(official: "kim-jong-un") { totalCount }
        asked: counterparts(filter: { status: { anyOf: [OCCURRED, SPECULATED] } }) { totalCount edges { meetings node { slug } } }
        events(filter: { status: { anyOf: [SPECULATED] } }) { nodes { slug certainty } }
      }
    }`);
    expect(data.official.met.totalCount).toBe(0);
    expect(data.official.events.nodes).toEqual([{ slug: 'zhao-kim-possible-meeting-2024', certainty: 'SPECULATED' }]);
    expect(data.official.asked.edges).toEqual([
      { meetings: 4, node: { slug: 'choe-ryong-hae' } },
      { meetings: 1, node: { slug: 'kim-jong-un' } },
    ]);
  });

  it('nobody in May 2024', async () => {
    const data = await ask(
      '{ official(id: "zhao-leji") { counterparts(filter: { period: { from: "2024-05-01" } }) { totalCount nodes { name } } } }',
    );
    expect(data.official.counterparts).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('How are two officials linked?', () => {
  it('Zhao Leji and Choe Ryong Hae by one meeting', async () => {
    const { path } = await operation('HowLinked');
    expect(path.length).toBe(1);
    expect(path.steps).toMatchObject([{ from: { name: 'Zhao Leji' }, to: { name: 'Choe Ryong Hae' } }]);
    // They met four times; any of the meetings links them.
    const { official } = await ask(
      '{ official(id: "zhao-leji") { met(official: "choe-ryong-hae") { nodes { title start } } } }',
    );
    expect(official.met.nodes).toHaveLength(4);
    expect(official.met.nodes).toContainEqual(path.steps[0].event);
  });

  it('Zhao Leji and Kim Jong Un by none: speculation links nobody, unless it is asked for', async () => {
    const data = await ask(`{
      no: path(from: "zhao-leji", to: "kim-jong-un") { length }
      asked: path(from: "choe-ryong-hae", to: "kim-jong-un", filter: { status: { anyOf: [OCCURRED, SPECULATED] } }) {
        length steps { to { slug } event { status } }
      }
      self: path(from: "zhao-leji", to: "zhao-leji") { length steps { event { id } } }
      unknown: path(from: "zhao-leji", to: "nobody") { length }
    }`);
    expect(data.no).toBeNull();
    expect(data.asked.length).toBe(2);
    expect(data.asked.steps.map(({ to }: { to: { slug: string } }) => to.slug)).toEqual(['zhao-leji', 'kim-jong-un']);
    expect(data.asked.steps[1].event.status).toBe('SPECULATED');
    expect(data.self).toEqual({ length: 0, steps: [] });
    expect(data.unknown).toBeNull();
  });
});

describe('Where did China and North Korea stand on 12 April 2024?', () => {
  it('in relations since 1949, with an agreement signed and none known to be in force', async () => {
    const { bilateral } = await operation('TwoCountries');
    expect(bilateral.relation).toEqual({
      establishedOn: '1949-10-06',
      level: null,
      anniversary: { ordinal: 75, date: '2024-10-06' },
    });
    expect(bilateral.agreementsInForce).toEqual([]);
    expect(bilateral.agreements).toEqual([
      { id: 'Agreement:visa-exemption-china-north-korea-2024', kind: 'VISA_EXEMPTION', status: 'SIGNED' },
    ]);
    expect(bilateral.events.totalCount).toBe(8);
    const statuses = bilateral.events.edges.map(({ node }: { node: { status: string } }) => node.status);
    expect(statuses.filter((status: string) => status === 'SPECULATED')).toHaveLength(2);
  });

  it('the other way round too, with the four meetings', async () => {
    const data = await ask(
      '{ bilateral(a: "prk", b: "Country:chn") { a { code } meetings { totalCount nodes { kind } } } }',
    );
    expect(data.bilateral.a.code).toBe('PRK');
    expect(data.bilateral.meetings.totalCount).toBe(4);
  });

  it('on the day before the signing, not yet signed', async () => {
    const data = await ask('{ bilateral(a: "CHN", b: "PRK", asOf: "2024-04-10") { agreements { status } } }');
    expect(data.bilateral.agreements).toEqual([{ status: 'NOT_SIGNED' }]);
  });
});

describe('Did a Chinese diplomat need a visa for North Korea in May 2024?', () => {
  it('unknown: the exemption was signed, its entry into force is not reported', async () => {
    const { visaRequirement } = await operation('NeedsVisa');
    expect(visaRequirement).toMatchObject({
      requirement: 'UNKNOWN',
      maxStayDays: null,
      agreement: { id: 'Agreement:visa-exemption-china-north-korea-2024' },
      sources: [{ publisher: { name: 'Kyodo News' } }],
    });
    expect(visaRequirement.note).toMatch(/signed on 2024-04-11/);
    expect(visaRequirement.note).toMatch(/entry into force by 2024-05-01 is not reported/);
  });

  it('for an ordinary passport no source says anything', async () => {
    const data = await ask(
      '{ visaRequirement(from: "CHN", to: "PRK", passport: ORDINARY, asOf: "2024-05-01") { requirement agreement { id } sources { id } note } }',
    );
    expect(data.visaRequirement).toMatchObject({ requirement: 'UNKNOWN', agreement: null, sources: [] });
    expect(data.visaRequirement.note).toMatch(/^No source/);
  });
});

describe('Who was the most senior Chinese visitor to North Korea?', () => {
  it('since 22 June 2019: Zhao Leji, No. 3 of the party', async () => {
    const { highestRankingVisit } = await operation('MostSenior');
    expect(highestRankingVisit).toEqual({
      official: { name: 'Zhao Leji' },
      office: { title: 'No. 3 in the leadership of the Communist Party of China', rank: 3 },
      event: { id: 'Event:zhao-leji-visit-pyongyang-2024', start: '2024-04-11' },
    });
  });

  it("since the beginning: Xi Jinping; and since a day in June 2019 his visit's date is too imprecise to tell", async () => {
    const data = await ask(`{
      ever: highestRankingVisit(from: "CHN", to: "PRK") { official { slug } office { rank } uncertain { id } }
      since: highestRankingVisit(from: "CHN", to: "PRK", since: "2019-06-22") { official { slug } uncertain { slug } }
      reverse: highestRankingVisit(from: "PRK", to: "CHN") { official { slug } }
    }`);
    expect(data.ever).toEqual({ official: { slug: 'xi-jinping' }, office: { rank: 1 }, uncertain: [] });
    expect(data.since).toEqual({
      official: { slug: 'zhao-leji' },
      uncertain: [{ slug: 'xi-jinping-visit-pyongyang-2019' }],
    });
    // Kim's visit is speculated.
    expect(data.reverse).toBeNull();
  });
});

describe('Who says so?', () => {
  it('Kyodo, citing Xinhua and KCNA', async () => {
    const { event } = await operation('SaysWho');
    expect(event).toMatchObject({ status: 'OCCURRED', start: '2024-04-11', end: '2024-04-13' });
    expect(event.participants).toContainEqual({
      role: 'GUEST',
      capacity: { title: "Chairman of the National People's Congress Standing Committee" },
      official: { name: 'Zhao Leji' },
    });
    const parts = event.subEvents as { kind: string; start: string; place: { name: string } | null }[];
    expect(parts.map(({ kind }) => kind)).toEqual(['SIGNING', 'TALKS', 'BANQUET', 'CEREMONY', 'TALKS']);
    expect(parts[2]).toMatchObject({ start: '2024-04-11', place: { name: 'Mansudae Assembly Hall' } });
    expect(parts[3]).toMatchObject({ start: '2024-04-12', place: { name: 'Pyongyang' } });
    const attributed = event.citations.map(
      (one: { attributedTo: { name: string } | null }) => one.attributedTo?.name ?? null,
    );
    expect(attributed.sort()).toEqual(['Korean Central News Agency', 'Xinhua News Agency', null]);
    for (const { source, certainty } of event.citations) {
      expect(source.publisher.name).toBe('Kyodo News');
      expect(certainty).toBe('REPORTED');
    }
  });

  it('of the signing: Xinhua, as Kyodo cites it; of the office held: the article, with the place in it', async () => {
    const data = await ask(`{
      event(id: "china-north-korea-signing-2024-04-11") { citations { locator attributedTo { slug } } }
      official(id: "zhao-leji") { offices(asOf: "2024-04-12") { from to attested office { title rank } citations { locator } } }
    }`);
    expect(data.event.citations).toEqual([{ locator: 'paragraph 4', attributedTo: { slug: 'xinhua' } }]);
    expect(data.official.offices).toEqual([
      {
        from: null,
        to: null,
        attested: '2024-04-11/2024-04-12',
        office: { title: 'No. 3 in the leadership of the Communist Party of China', rank: 3 },
        citations: [{ locator: 'paragraph 1' }, { locator: 'photo caption' }],
      },
      {
        from: null,
        to: null,
        attested: '2024-04-11/2024-04-12',
        office: { title: "Chairman of the National People's Congress Standing Committee", rank: null },
        citations: [{ locator: 'paragraph 2' }, { locator: 'photo caption' }],
      },
    ]);
  });

  it('and no office is claimed for a day before any source attests it', async () => {
    const data = await ask('{ official(id: "zhao-leji") { offices(asOf: "1990-01-01") { office { title } } } }');
    expect(data.official.offices).toEqual([]);
  });
});

describe('What was said, signed and planned?', () => {
  it('Zhao Leji repeated what Xi Jinping says', async () => {
    const data =
      await ask(`{ statements(filter: { topic: { anyOf: ["Traditional Friendship"] }, madeBy: { anyOf: ["zhao-leji"] } }) {
      totalCount nodes { madeAt { slug } echoes { madeBy { name } } about { __typename ... on Country { name } } } } }`);
    expect(data.statements.totalCount).toBe(1);
    expect(data.statements.nodes[0]).toEqual({
      madeAt: { slug: 'zhao-choe-talks-2024-04-11' },
      echoes: [{ madeBy: { name: 'Xi Jinping' } }],
      about: [{ __typename: 'DiplomaticRelation' }, { __typename: 'Country', name: 'North Korea' }],
    });
  });

  it('a summit of Japan, China and South Korea in May 2024 is scheduled, its day not given', async () => {
    const data = await ask(
      `{ events(filter: { status: { anyOf: [SCHEDULED] } }) { nodes { slug date earliest latest countries { code } } } }`,
    );
    expect(data.events.nodes).toEqual([
      {
        slug: 'japan-china-south-korea-summit-2024',
        date: '2024-05',
        earliest: '2024-05-01',
        latest: '2024-05-31',
        countries: [{ code: 'CHN' }, { code: 'JPN' }, { code: 'KOR' }],
      },
    ]);
  });

  it('the ceremony commemorates the 75th anniversary of relations', async () => {
    const data = await ask(`{ event(id: "china-north-korea-75th-anniversary-ceremony-2024-04-12") {
      plover cameo commemorates { ordinal relation { slug establishedOn } } partOf { slug } } }`);
    expect(data.event).toEqual({
      plover: 'SUPPORT',
      cameo: '050',
      commemorates: [{ ordinal: 75, relation: { slug: 'chn-prk', establishedOn: '1949-10-06' } }],
      partOf: { slug: 'zhao-leji-visit-pyongyang-2024' },
    });
  });
});

describe('Names', () => {
  it.each([
    ['Choe Ryong-hae', 'choe-ryong-hae'],
    ['choe ryong hae', 'choe-ryong-hae'],
    ['최룡해', 'choe-ryong-hae'],
    ['赵乐际', 'zhao-leji'],
    ['Zhào Lèjì', 'zhao-leji'],
    ['ZHAO', 'zhao-leji'],
    ['Zhao Lejy', 'zhao-leji'],
    ['习近平', 'xi-jinping'],
    ['김정은', 'kim-jong-un'],
    ['Kim Jong-un', 'kim-jong-un'],
  ])('%s finds %s first', async (query, slug) => {
    const data = await ask(
      'query ($query: String!) { search(query: $query, kinds: [OFFICIAL]) { nodes { ... on Official { slug } } } }',
      { query },
    );
    expect(data.search.nodes[0]).toEqual({ slug });
  });

  it.each([
    ["Côte d'Ivoire", 'civ'],
    ['cote d’ivoire', 'civ'],
    ['中国', 'chn'],
    ['조선', 'prk'],
    ['DPRK', 'prk'],
    ['Turkiye', 'tur'],
  ])('%s finds the country %s first', async (query, slug) => {
    const data = await ask(
      'query ($query: String!) { search(query: $query, kinds: [COUNTRY]) { nodes { ... on Country { slug } } } }',
      { query },
    );
    expect(data.search.nodes[0]).toEqual({ slug });
  });

  it('an official is found by slug and by global id; by neither, there is none', async () => {
    const data = await ask(`{
      slug: official(id: "zhao-leji") { id } global: official(id: "Official:zhao-leji") { slug }
      other: official(id: "Country:prk") { id } unknown: official(id: "zhao") { id }
      node(id: "Official:zhao-leji") { id __typename } nothing: node(id: "zhao-leji") { id }
      nodes(ids: ["Country:prk", "Official:nobody", "Event:zhao-choe-talks-2024-04-11"]) { id }
    }`);
    expect(data).toEqual({
      slug: { id: 'Official:zhao-leji' },
      global: { slug: 'zhao-leji' },
      other: null,
      unknown: null,
      node: { id: 'Official:zhao-leji', __typename: 'Official' },
      nothing: null,
      nodes: [{ id: 'Country:prk' }, null, { id: 'Event:zhao-choe-talks-2024-04-11' }],
    });
  });
});

describe('Countries', () => {
  it('are those of ISO 3166-1, with the former ones of 3166-3, and states since 1816 that ISO never listed', async () => {
    const data = await ask(`{
      now: countries(filter: { former: false }) { totalCount }
      then: countries(filter: { former: true }) { totalCount }
      country(code: "prk") { code name capitals { slug name } coordinates { latitude longitude } identifiers { scheme value } }
      suhh: country(code: "SUHH") { former name successors { code } }
    }`);
    // Kosovo, Abkhazia and South Ossetia beside the 249; 28 beside the 31.
    expect(data.now.totalCount).toBe(252);
    expect(data.then.totalCount).toBe(59);
    expect(data.country).toMatchObject({
      code: 'PRK',
      name: 'North Korea',
      capitals: [{ slug: 'pyongyang-prk', name: 'Pyongyang' }],
      coordinates: { latitude: 40, longitude: 127 },
    });
    expect(data.country.identifiers).toContainEqual({ scheme: 'iso3166-1-alpha-2', value: 'KP' });
    expect(data.suhh).toMatchObject({ former: true, name: 'USSR' });
    expect(data.suhh.successors).toHaveLength(15);
  });
});
