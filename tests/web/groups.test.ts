/** Groups of countries in the console: found by their names, shown with who belongs to them on a day, who did before, and who says so. */
import { type Opened, useBrowser } from '../support/browser.js';
import { bundledGraphWithGroups, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const SOURCES = `sources:
  - { id: trial-register, title: Register of the trial, kind: REFERENCE, url: https://register.example }
`;
/** A league in which every way to be no member on 1 June 1990 has a country. */
const LEAGUE = `groups:
  - id: trial-league
    name: Trial League
    kind: FORUM
    cite: [{ source: trial-register }]
    members:
      - { country: bel, from: 1980-01-01, suspended: [{ from: 1985, to: 1986 }, { from: 1990-05-01 }] }
      - { country: fra, from: 1981-01-01, to: 1989-12-31 }
      - { country: fra, from: 1990-02-01 }
      - { country: deu, from: 1982-01-01, to: 1990 }
      - { country: ita, from: 1995-01-01 }
      - { country: esp, from: 1983-01-01, certainty: DISPUTED }
`;

const service = useService(async () => {
  const graph = await bundledGraphWithGroups();
  await importFiles(graph, { 'sources.yaml': SOURCES, 'league.yaml': LEAGUE });
  return graph;
});
const browser = useBrowser();
let opened: Opened;
beforeAll(async () => {
  opened = await browser.open({ reducedMotion: 'reduce' });
});
beforeEach(() => (opened.questions.length = 0));
afterEach(() => expect(opened.complaints).toEqual([]));
afterAll(() => opened.close());

const panel = (id: string) => opened.page.locator(`#${id}`);
const rows = (id: string) => panel(id).locator('tbody tr');
const sentence = async (): Promise<string | null> => opened.page.locator('.answer-sentence').first().textContent();
const open = async (address: string, page = opened.page): Promise<void> => {
  await page.goto(`${service.url}${address}`);
  await page.locator('main h1').first().waitFor();
  await page.locator('main .skeleton').waitFor({ state: 'detached' });
};
const rowOf = async (id: string, country: string): Promise<string> =>
  (await rows(id).filter({ hasText: country }).allTextContents()).join(' | ');

it('begins with how many belong to it on the day and since when; below, who did before', async () => {
  await open('/group/eu?asOf=2024-04-12');
  expect(await opened.page.locator('.head-kind').textContent()).toBe('Organization of states');
  expect(await sentence()).toBe('27 members on 12 April 2024, the first since 1 January 1958. 1 membership has ended.');
  expect(await rows('members').count()).toBe(27);
  expect(await rowOf('members', 'Croatia')).toMatch(/1 July 2013/);
  expect(await rows('members').first().locator('a').first().getAttribute('href')).toBe('/country/BEL');
  expect(await rows('others').allTextContents()).toEqual([
    expect.stringMatching(/United Kingdom.*left.*1 January 1973.*31 January 2020/),
  ]);
  // From a fact to its source.
  await rows('others')
    .first()
    .getByRole('button', { name: /^Source:/ })
    .click();
  await opened.page.getByRole('dialog', { name: 'Sources' }).getByRole('link').first().waitFor();
  expect(await panel('sources').locator('.citations li').count()).toBe(1);
  expect(await opened.page.locator('.fact-list bdi[lang="zh"]').allTextContents()).toEqual(['欧盟']);
  expect(opened.questions).toEqual(['GroupPage']);
});

it('is of the day in the address, which is chosen in the page', async () => {
  await open('/group/eu');
  await panel('members').getByLabel('As of').fill('1990-06-01');
  await opened.page.waitForURL(/asOf=1990-06-01/);
  await opened.page.getByText('12 members on 1 June 1990').waitFor();
  expect(await rowOf('members', 'United Kingdom')).toMatch(/31 January 2020/);
  expect(await rowOf('others', 'Austria')).toMatch(/not yet a member/);
});

it('says why a membership does not count on the day, and who is suspended', async () => {
  await open('/group/trial-league?asOf=1990-06-01');
  expect(await sentence()).toBe(
    '2 members on 1 June 1990, the first since 1 January 1980. Suspended on that day: 1. ' +
      '4 memberships of other times, or in doubt, are not counted.',
  );
  expect(await rowOf('members', 'Belgium')).toMatch(/^Belgium +suspended.*1985 to 1986since 1 May 1990/);
  expect(await rowOf('members', 'France')).toMatch(/1 February 1990/);
  expect(await rowOf('others', 'France')).toMatch(/left.*31 December 1989/);
  expect(await rowOf('others', 'Germany')).toMatch(/not certain on that day/);
  expect(await rowOf('others', 'Italy')).toMatch(/not yet a member.*no end stated/);
  expect(await rowOf('others', 'Spain')).toMatch(/in doubt, not counted.*disputed/);
});

it('without a member on the day, says from when until when there were some', async () => {
  await open('/group/warsaw-pact?asOf=2024-04-12');
  expect(await sentence()).toMatch(
    /^No member on 12 April 2024\. 8 memberships have ended\. The first is from .* 1955, the last until 1 July 1991\.$/,
  );
});

it('a region has no days: its countries, those that are no more marked as such', async () => {
  await open('/group/eastern-asia');
  const { data } = await service.ask('{ group(id: "030") { memberCount members { country { former } } } }');
  const { memberCount, members } = data.group as { memberCount: number; members: { country: { former: boolean } }[] };
  const former = members.filter(({ country }) => country.former).length;
  expect(await sentence()).toBe(`${memberCount} countries lie in it, ${former} of them former ones.`);
  expect(await panel('members').getByText('former country').count()).toBe(former);
  expect(await panel('members').getByRole('columnheader').allTextContents()).toEqual(['Country', 'Who says so']);
  expect(await opened.page.getByLabel('As of').count()).toBe(0);
});

it('a list that is cut says how many there are, and shows more', async () => {
  await open('/group/nato?asOf=2024-04-12&members=10');
  expect(await rows('members').count()).toBe(10);
  await panel('members').getByText('10 of 32, those who joined first before others.').waitFor();
  await panel('members').getByRole('button', { name: 'Show more' }).click();
  await opened.page.waitForFunction(() => document.querySelectorAll('#members tbody tr').length === 32);
});

it('is found by any form of its name, in the box and on the page of hits, and all of them are listed', async () => {
  const { page } = opened;
  await open('/datasets');
  await page.getByRole('combobox', { name: 'Search', exact: true }).fill('NATO');
  await page.getByRole('option', { name: /^North Atlantic Treaty Organization NATO .*Group of countries$/ }).click();
  await page.waitForURL(/\/group\/nato$/);
  await open('/search?q=NATO');
  await page
    .getByRole('navigation', { name: 'Kinds' })
    .getByRole('link', { name: /^Groups of countries 1$/ })
    .click();
  await page.waitForURL(/kind=GROUP/);
  const hit = page.locator('.hits li').filter({ hasText: 'North Atlantic Treaty Organization' });
  expect(await hit.textContent()).toMatch(/Group of countries.*Organization of states/);
  await hit.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'North Atlantic Treaty Organization' }).waitFor();
  await open('/search?kind=GROUP');
  await page.locator('.lines').getByRole('link', { name: 'European Union', exact: true }).waitFor();
});

it('a country leads to the groups that it belongs to, and says until when it did', async () => {
  const { page } = opened;
  await open('/country/GBR');
  const fact = page.locator('.fact-list div').filter({ has: page.getByText('Belongs to', { exact: true }) });
  expect(await fact.textContent()).toMatch(/European Union until 31 January 2020.*North Atlantic Treaty Organization/);
  await fact.getByRole('link', { name: 'North Atlantic Treaty Organization' }).click();
  await page.waitForURL(/\/group\/nato$/);
});

it('one that the graph does not have is told as such', async () => {
  await open('/group/nothing-like-it');
  await opened.page.getByText('Not in the graph').waitFor();
});

it('has its name in the reader’s language: a region by its code', async () => {
  const chinese = await browser.open({ locale: 'zh-CN', reducedMotion: 'reduce' });
  await open('/group/eu?asOf=2024-04-12', chinese.page);
  await chinese.page.getByRole('heading', { level: 1, name: '欧盟' }).waitFor();
  await chinese.page.getByText('2024年4月12日有27个成员').waitFor();
  await open('/group/eastern-asia', chinese.page);
  await chinese.page.getByRole('heading', { level: 1, name: '东亚' }).waitFor();
  expect(chinese.complaints).toEqual([]);
  await chinese.close();
});
