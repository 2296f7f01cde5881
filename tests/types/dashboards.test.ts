/** What dashboards count, against a reference that counts in plain loops, on small graphs made at random. */
import fc from 'fast-check';
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';
import { aWorld, asFiles, type Happening, type World } from '../support/worlds.js';
import { expectToHold } from '../support/property.js';

const service = useService(emptyGraph);

/* eslint-disable @typescript-eslint/no-explicit-any -- what a test expects of an answer, it says itself */
async function ask(query: string): Promise<any> {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

/** The same meetings by the way that a filter takes which is not the usual one. */
const LONGER = 'certainty: { anyOf: [CONFIRMED, REPORTED] }';
const PERIOD = { from: '2020-01-10', to: '2020-12-31' };
const period = `period: { from: "${PERIOD.from}", to: "${PERIOD.to}" }`;

type Counts = Record<string, number>;

function count(keys: readonly string[]): Counts {
  const counts: Counts = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Each two of a list, in the order of the alphabet. */
function pairs(all: readonly string[]): string[] {
  const sorted = [...new Set(all)].sort();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one} ${other}`));
}

const overlaps = ({ earliest, latest }: Happening): boolean => earliest <= PERIOD.to && latest >= PERIOD.from;
const beganIn = ({ earliest, startLatest }: Happening): boolean => earliest >= PERIOD.from && startLatest <= PERIOD.to;
const mayHaveBegunIn = ({ earliest, startLatest }: Happening): boolean =>
  earliest <= PERIOD.to && startLatest >= PERIOD.from;
/** Each two countries whose citizens met: two people, though one may be a citizen of both. */
const countriesThatMet = (world: World, officials: readonly string[]): string[] => [
  ...new Set(
    officials.flatMap((one) =>
      officials.flatMap((other) =>
        countriesOf(world, [one]).flatMap((a) =>
          countriesOf(world, [other]).flatMap((b) => (one !== other && a < b ? [`${a} ${b}`] : [])),
        ),
      ),
    ),
  ),
];
const countriesOf = (world: World, officials: readonly string[]): string[] => [
  ...new Set(officials.flatMap((official) => (world.citizenships[official] ?? []).map((code) => code.toUpperCase()))),
];

async function facetsAreRight(world: World): Promise<void> {
  const FACETS = `totalCount facets { kind { value count } status { value count } country { country { code } count } place { place { slug } count } dataset { dataset { slug } count } }`;
  const check = ({ totalCount, facets }: any, events: readonly Happening[]): void => {
    const got = (list: any[], key: (one: any) => string): Counts =>
      Object.fromEntries(list.map((one) => [key(one), one.count as number]));
    expect(totalCount).toBe(events.length);
    expect(got(facets.kind, ({ value }) => value)).toEqual(count(events.map(({ kind }) => kind)));
    expect(got(facets.status, ({ value }) => value)).toEqual(count(events.map(({ status }) => status)));
    const countries = count(events.flatMap(({ takingPart }) => countriesOf(world, takingPart)));
    expect(got(facets.country, ({ country }) => country.code)).toEqual(countries);
    expect(got(facets.place, ({ place }) => place.slug)).toEqual(count(events.flatMap(({ place }) => place ?? [])));
    expect(got(facets.dataset, ({ dataset }) => dataset.slug)).toEqual(count(events.map(() => 'trial')));
    // The most frequent first, then in the order of the alphabet.
    const order = facets.country.map((one: any) => [-one.count, one.country.code]);
    expect(order).toEqual([...order].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
  };
  const { all, some, one, country, official } = await ask(`{ all: events { ${FACETS} }
    some: events(filter: { ${period} }, first: 2) { ${FACETS} nodes { slug } }
    one: events(first: 1) { facets { country(first: 1) { count } } }
    country(code: "AAA") { events { ${FACETS} } } official(id: "o0") { events { ${FACETS} } } }`);
  check(all, world.events);
  check(some, world.events.filter(overlaps));
  expect(some.nodes).toHaveLength(Math.min(2, world.events.filter(overlaps).length));
  expect(one.facets.country.length).toBeLessThanOrEqual(1);
  check(
    country.events,
    world.events.filter(({ takingPart }) => countriesOf(world, takingPart).includes('AAA')),
  );
  check(
    official.events,
    world.events.filter(({ takingPart }) => takingPart.includes('o0')),
  );
}

async function topOfficialsAreRight(world: World): Promise<void> {
  const figures = (events: readonly Happening[], official: string): Counts => {
    const meetings = events.filter(({ present }) => present.length > 1 && present.includes(official));
    const others = new Set(meetings.flatMap(({ present }) => present));
    others.delete(official);
    const took = events.filter(({ counts, surelyTakingPart }) => counts && surelyTakingPart.includes(official));
    return { MEETINGS: meetings.length, COUNTERPARTS: others.size, EVENTS: took.length };
  };
  const walk = async (by: string, args: string): Promise<unknown[]> => {
    const found: unknown[] = [];
    for (let after = ''; ;) {
      const { topOfficials: page } = await ask(`{ topOfficials(by: ${by}, first: 2 ${args} ${after}) { totalCount
        pageInfo { hasNextPage endCursor } edges { node { slug } MEETINGS: meetings COUNTERPARTS: counterparts EVENTS: events } } }`);
      for (const { node, ...each } of page.edges) found.push([node.slug, each]);
      if (!page.pageInfo.hasNextPage) {
        expect(page.totalCount).toBe(found.length);
        return found;
      }
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
  };
  const reference = (by: string, events: readonly Happening[], officials: readonly string[]): unknown[] =>
    officials
      .map((official) => [official, figures(events, official)] as const)
      .filter(([, counts]) => (counts[by] ?? 0) > 0)
      .sort(([a, x], [b, y]) => (y[by] ?? 0) - (x[by] ?? 0) || (a < b ? -1 : 1));
  const officials = Object.keys(world.citizenships);
  for (const by of ['MEETINGS', 'COUNTERPARTS', 'EVENTS']) {
    expect(await walk(by, '')).toEqual(reference(by, world.events, officials));
    const inPeriod = reference(by, world.events.filter(overlaps), officials);
    expect(await walk(by, `, filter: { ${period} }`)).toEqual(inPeriod);
    expect(await walk(by, `, filter: { ${period}, ${LONGER} }`)).toEqual(inPeriod);
    const inCity = world.events.filter(({ place }) => place !== undefined);
    const city = ', filter: { event: { place: { anyOf: ["city"] } } }';
    expect(await walk(by, city)).toEqual(reference(by, inCity, officials));
    expect(await walk(by, ', officials: { name: { contains: "0" } }')).toEqual(reference(by, world.events, ['o0']));
  }
}

async function seriesAreRight(world: World): Promise<void> {
  const meetings = world.events.filter(
    ({ present, ...event }) => present.length > 1 && mayHaveBegunIn(event as Happening),
  );
  const months = Array.from({ length: 12 }, (_, at) => `2020-${String(at + 1).padStart(2, '0')}`);
  const check = async (
    args: string,
    counted: readonly Happening[],
    groups?: (event: Happening) => string[],
    more = '',
  ): Promise<void> => {
    const precise = counted.filter((event) => event.precision !== 'YEAR' && beganIn(event));
    const keyOf = (event: Happening, group: string): string => `${event.earliest.slice(0, 7)} ${group}`;
    const counts = count(precise.flatMap((event) => (groups?.(event) ?? ['']).map((group) => keyOf(event, group))));
    const names = groups ? [...new Set(precise.flatMap(groups))].sort() : [''];
    const wanted = months.flatMap((month) => names.map((name) => [month, name, counts[`${month} ${name}`] ?? 0]));
    for (const filter of [`${period}${more}`, `${period}${more}, ${LONGER}`]) {
      const { meetingSeries } = await ask(
        `{ meetingSeries(filter: { ${filter} } ${args}) { imprecise points { period group events } } }`,
      );
      expect(meetingSeries.imprecise).toBe(counted.length - precise.length);
      expect(meetingSeries.points.map((one: any) => [one.period, one.group ?? '', one.events])).toEqual(wanted);
    }
  };
  const withAll = (...slugs: string[]): Happening[] =>
    meetings.filter(({ present }) => slugs.every((slug) => present.includes(slug)));
  const of = (code: string): Happening[] =>
    meetings.filter(({ present }) => countriesOf(world, present).includes(code));
  const ofBoth = meetings.filter(({ present }) => countriesThatMet(world, present).includes('AAA BBB'));
  await check('', meetings);
  await check(', officials: ["o0"]', withAll('o0'));
  await check(', officials: ["o0", "Official:o1"]', withAll('o0', 'o1'));
  await check(', countries: ["AAA"]', of('AAA'));
  await check(', countries: ["AAA", "bbb"]', ofBoth);
  await check(
    '',
    meetings.filter(({ place }) => place !== undefined),
    undefined,
    ', event: { place: { anyOf: ["city"] } }',
  );
  await check(', groupBy: KIND', meetings, ({ kind }) => [kind]);
  await check(', groupBy: PLACE', meetings, ({ place }) => (place ? [place] : []));
  await check(', groupBy: OFFICIAL', meetings, ({ present }) => present);
  await check(', groupBy: OFFICIAL_PAIR', meetings, ({ present }) => pairs(present));
  await check(', groupBy: COUNTRY', meetings, ({ present }) => countriesOf(world, present));
  await check(', groupBy: COUNTRY_PAIR, officials: ["o1"]', withAll('o1'), ({ present }) =>
    countriesThatMet(world, present),
  );
}

async function pairIsRight(world: World): Promise<void> {
  for (const [rules, meetings] of [
    ['', world.events],
    [`filter: { ${period} }`, world.events.filter(overlaps)],
    [`filter: { ${period}, ${LONGER} }`, world.events.filter(overlaps)],
  ] as const) {
    const { bilateral } = await ask(`{ bilateral(a: "AAA", b: "BBB") { meetings${rules && `(${rules})`} { totalCount }
      meetingLevels(first: 50${rules && `, ${rules}`}) { meetings } } }`);
    const both = meetings.filter(({ present }) => countriesThatMet(world, present).includes('AAA BBB'));
    expect(bilateral.meetings.totalCount).toBe(both.length);
    const counts = bilateral.meetingLevels.map((level: any) => level.meetings as number);
    expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(both.length);
  }
}

async function meetingsAreRight(world: World): Promise<void> {
  const met = world.events.filter(({ present }) => present.length > 1);
  const rules = ['', `(filter: { ${period} })`, `(filter: { ${period}, ${LONGER} })`];
  const lists = rules.map((rule, at) => `m${at}: meetings${rule} { totalCount nodes { slug } }`).join(' ');
  const { country, official } = await ask(`{ country(code: "AAA") { ${lists} } official(id: "o0") { ${lists} } }`);
  const check = (got: any, meetings: readonly Happening[]): void =>
    rules.forEach((rule, at) => {
      const wanted = meetings
        .filter((event) => rule === '' || overlaps(event))
        .map((event) => `e${world.events.indexOf(event)}`);
      expect(got[`m${at}`].nodes.map(({ slug }: any) => slug as string).sort()).toEqual(wanted.sort());
      expect(got[`m${at}`].totalCount).toBe(wanted.length);
    });
  check(
    country,
    met.filter(({ present }) => countriesOf(world, present).includes('AAA')),
  );
  check(
    official,
    met.filter(({ present }) => present.includes('o0')),
  );
}

async function matricesAreRight(world: World): Promise<void> {
  const walk = async (name: string, args: string): Promise<unknown> => {
    const found: [string, number][] = [];
    for (let after = ''; ;) {
      const data = await ask(`{ ${name}(first: 1 ${args} ${after}) { totalCount pageInfo { hasNextPage endCursor }
        nodes { a { code } b { code } events } } }`);
      const page = data[name];
      found.push(...page.nodes.map(({ a, b, events }: any) => [`${a.code} ${b.code}`, events]));
      if (!page.pageInfo.hasNextPage) {
        expect(page.totalCount).toBe(found.length);
        return found;
      }
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
  };
  const reference = (events: readonly Happening[], pairsOf: (event: Happening) => string[]): unknown =>
    Object.entries(count(events.flatMap(pairsOf))).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const meetings = world.events.filter(({ present }) => present.length > 1);
  expect(await walk('matrix', '')).toEqual(
    reference(
      world.events.filter(({ counts }) => counts),
      ({ takingPart }) => pairs(countriesOf(world, takingPart)),
    ),
  );
  expect(await walk('meetingMatrix', '')).toEqual(
    reference(meetings, ({ present }) => countriesThatMet(world, present)),
  );
  const inPeriod = reference(meetings.filter(overlaps), ({ present }) => countriesThatMet(world, present));
  expect(await walk('meetingMatrix', `, filter: { ${period} }`)).toEqual(inPeriod);
  expect(await walk('meetingMatrix', `, filter: { ${period}, ${LONGER} }`)).toEqual(inPeriod);
}

it('facets, top officials, series and matrices count as plain loops do', async () => {
  await expectToHold(
    fc.asyncProperty(aWorld, async (world) => {
      await importFiles(service.graph, asFiles(world));
      await facetsAreRight(world);
      await topOfficialsAreRight(world);
      await seriesAreRight(world);
      await matricesAreRight(world);
      await pairIsRight(world);
      await meetingsAreRight(world);
    }),
    { short: 1, long: 10 },
  );
});
