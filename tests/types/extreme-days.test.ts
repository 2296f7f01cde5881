/** Days at the ends of the calendar: each question takes them, or says what is wrong with them. */
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

const FIRST = '0001-01-01';
const LAST = '9999-12-31';
const PERIODS = [
  [FIRST, FIRST],
  [FIRST, LAST],
  [LAST, LAST],
  ['9999-10-02', LAST],
  [FIRST, '0004-02-29'],
] as const;

const AS_OF = (day: string): string => `{
  bilateral(a: "CHN", b: "PRK", asOf: "${day}") {
    relation { anniversary { date } nextAnniversary { date } } agreementsInForce { id } agreements { status(asOf: "${day}") } }
  visaRequirement(from: "CHN", to: "PRK", passport: DIPLOMATIC, asOf: "${day}") { requirement note }
  official(id: "zhao-leji") { offices(asOf: "${day}") { office { id } } }
  office(id: "president-of-china") { holders(asOf: "${day}") { nodes { official { id } } } }
  officials(filter: { rank: { lte: 1 }, asOf: "${day}" }) { totalCount }
  agreements(filter: { inForceOn: "${day}" }) { totalCount } }`;

it.each([FIRST, LAST])('as of %s', async (day) => {
  const { data, errors } = await service.ask(AS_OF(day));
  expect(errors).toBeUndefined();
  const isFirst = day === FIRST;
  expect(data.bilateral.agreements).toEqual([{ status: isFirst ? 'NOT_SIGNED' : 'SIGNED' }]);
  expect(data.bilateral.relation.anniversary).toEqual(isFirst ? null : { date: '9999-10-06' });
  // After 6 October 9999 there is none that a date could name.
  expect(data.bilateral.relation.nextAnniversary).toEqual(isFirst ? { date: '1950-10-06' } : null);
});

it.each(PERIODS)('from %s to %s', async (from, to) => {
  const period = `period: { from: "${from}", to: "${to}" }`;
  const intervals = ['DAY', 'MONTH', 'QUARTER', 'YEAR'];
  const { data, errors } = await service.ask(`{
    ${intervals.map((each) => `in${each}: timeSeries(fill: false, interval: ${each}, filter: { ${period} }) { imprecise points { period events } }`).join('\n')}
    ${['OVERLAPS', 'WITHIN', 'CONTAINS'].map((match) => `ev${match}: events(filter: { period: { from: "${from}", to: "${to}", match: ${match} } }) { totalCount }`).join('\n')}
    highestRankingVisit(from: "CHN", to: "PRK", since: "${from}", until: "${to}") { event { slug } }
    official(id: "zhao-leji") { counterparts(filter: { ${period} }) { totalCount } } }`);
  expect(errors).toBeUndefined();
  const all = from === FIRST && to === LAST;
  for (const each of intervals) {
    const { points, imprecise } = data[`in${each}`] as { points: { events: number }[]; imprecise: number };
    expect(points.reduce((sum, { events }) => sum + events, 0) + imprecise).toBe(all ? 8 : 0);
  }
  expect(data.highestRankingVisit).toEqual(all ? { event: { slug: 'xi-jinping-visit-pyongyang-2019' } } : null);
});

it.each(['0000-12-31', '10000-01-01', '-0001-01-01', '2023-02-29'])('%s is no day of the calendar', async (day) => {
  const { errors } = await service.ask(`{ timeSeries(filter: { period: { from: "${day}" } }) { imprecise } }`);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain(day);
});
