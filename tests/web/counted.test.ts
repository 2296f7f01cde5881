/** Files hold all of their tables, and what cannot be answered, understood or shown is said. */
import { readFileSync } from 'node:fs';
import { type Opened, useBrowser } from '../support/browser.js';
import { bundledGraphToRead } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphToRead);
const browser = useBrowser();
let opened: Opened;
beforeAll(async () => (opened = await browser.open({ reducedMotion: 'reduce' })));
afterEach(() => expect(opened.complaints).toEqual([]));
afterAll(() => opened.close());

const panel = (id: string) => opened.page.locator(`#${id}`);
const countOf = async (id: string): Promise<number> => Number(await panel(id).locator('.count').first().textContent());
const open = async (address: string): Promise<void> => {
  await opened.page.goto(`${service.url}${address}`);
  await opened.page.locator('main h1').first().waitFor();
};

it('a card whose part fails says so and asks again; the others have their answers', async () => {
  const { page } = opened;
  let failing = true;
  await page.route(/query(\+|%20| )HomePage/, async (route) => {
    const response = await route.fetch();
    if (!failing) return route.fulfill({ response });
    const body = (await response.json()) as { data: object };
    const errors = [{ message: 'secret words', path: ['senior'], extensions: { code: 'TIMEOUT' } }];
    return route.fulfill({ response, json: { data: { ...body.data, senior: null }, errors } });
  });
  await open('/');
  const card = page.locator('.cards li').nth(1);
  await card.getByText('The question took longer than it may.').waitFor();
  await page.getByRole('link', { name: /Whom did Zhao Leji meet.*Choe Ryong Hae/ }).waitFor();
  failing = false;
  await card.getByRole('button', { name: 'Try again' }).click();
  await card.getByRole('link', { name: /Zhao Leji, No\. 3/ }).waitFor();
  await page.unroute(/query(\+|%20| )HomePage/);
});

it('a meeting of several days is met on in those days', async () => {
  await open('/official/kim-jong-un');
  const trump = panel('counterparts').getByRole('row').filter({ hasText: 'Trump' });
  expect((await trump.textContent())?.replaceAll('\u2009', ' ')).toMatch(/10 – 13 June 2018.*2019/);
});

it('an address that names a part of its page leads there', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/official/kim-jong-un#events`);
  await page.waitForFunction(() => scrollY > 100);
  expect(await panel('events').evaluate((one) => Math.abs(one.getBoundingClientRect().top))).toBeLessThan(300);
});

it('what is not understood is told and left out: days, periods, numbers, countries, one country twice', async () => {
  const { page } = opened;
  await open('/official/zhao-leji?from=2024-13-45&min=-5');
  await page.getByText('“2024-13-45” is not understood and left out').waitFor();
  await page.getByText('“-5” is not understood and left out').waitFor();
  await open('/official/zhao-leji?from=2024-05-01&to=2024-04-01');
  await page.getByText('“2024-05-01” is left out: the period ends before it begins').waitFor();
  await page.locator('.answer-sentence').filter({ hasText: 'Choe Ryong Hae' }).waitFor();
  await open('/ask?country=ZZZ');
  await page.getByText('“ZZZ” is no country of the graph').waitFor();
  for (const address of ['/ask?country=ZZZ,PRK', '/network?country=ZZZ', '/official/zhao-leji?country=ZZZ']) {
    await open(address);
    await page.getByText('“ZZZ” is no country of the graph').waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector('main .rows, main .explorer, main .answer-sentence') !== null &&
        !document.body.innerText.includes('The service could not answer.'),
    );
  }
  await open('/pair/CHN/chn');
  await page.getByText('“CHN” is on both sides.').waitFor();
  await open('/pair/CHN/XXX');
  await page.locator('.said').filter({ hasText: /^XXX$/ }).waitFor();
  await open('/path?from=xi-jinping&to=xi-jinping');
  await page.getByText('Both ends are the same person.').waitFor();
});

it('countries of a filter are chosen by their names', async () => {
  const { page } = opened;
  await open('/ask');
  await page.locator('summary').filter({ hasText: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'Countries' }).fill('north kor');
  await page.getByRole('option', { name: /^North Korea/ }).waitFor();
  await page.getByRole('combobox', { name: 'Countries' }).press('Enter');
  await page.getByRole('button', { name: /^North Korea/ }).waitFor();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL(/country=PRK/);
});

it('a file holds every row of its table, and its name says how many', async () => {
  const { page } = opened;
  await open('/ask');
  const events = await countOf('events');
  expect(await panel('events').locator('.rows li').count()).toBeLessThan(events);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel('events')
      .getByRole('button', { name: `CSV, ${events} rows` })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe(`entente-events-${events}.csv`);
  expect(
    readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n'),
  ).toHaveLength(events + 1);
});

it('the line of time says what part it shows, and shows the rest', async () => {
  const { page } = opened;
  await open('/ask');
  const events = await countOf('events');
  await page.getByText(`25 of ${events} events are on the line, the latest.`).waitFor();
  await page.getByRole('button', { name: `Draw ${events}` }).click();
  await page.waitForFunction((least) => document.querySelectorAll('.time-line a').length > least, 25);
  expect(await page.getByText('events are on the line').count()).toBe(0);
});

it('a dossier numbers its footnotes as they are referred to, and has no others', async () => {
  const { page } = opened;
  await open('/official/kim-jong-un?print');
  await page.locator('.notes li').first().waitFor();
  const marks = (await page.locator('.note a').allTextContents()).map((text) => Number(text.replace(/\D/g, '')));
  const firsts = marks.filter((mark, at) => marks.indexOf(mark) === at);
  expect(firsts).toEqual(firsts.map((_, at) => at + 1));
  expect(await page.locator('.notes li').count()).toBe(firsts.length);
  await page.emulateMedia({ media: 'print' });
  expect(
    await panel('counterparts')
      .getByRole('columnheader', { name: /Meetings/ })
      .isVisible(),
  ).toBe(true);
  expect(await panel('counterparts').locator('td.number button').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
});

it('where a page’s files cannot be had, it says that the service is not there', async () => {
  const { page } = opened;
  await open('/');
  await page.context().setOffline(true);
  await page.getByRole('navigation', { name: 'Ways' }).getByRole('link', { name: 'Data' }).click();
  await page.getByText('The service cannot be reached.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.context().setOffline(false);
  // It comes back by itself: nothing of that reaches into another test.
  await panel('datasets').getByRole('row').first().waitFor();
  await page.waitForLoadState('load');
  opened.complaints.length = 0;
});

it('a page that was opened while the service was away is there once the service is', async () => {
  const { page } = opened;
  await open('/');
  await page.route('**/*', (route) => route.abort());
  await page.getByRole('navigation', { name: 'Ways' }).getByRole('link', { name: 'Ask' }).click();
  await page.getByText('The service cannot be reached.').waitFor();
  await page.unroute('**/*');
  await panel('events').locator('.count').first().waitFor();
  opened.complaints.length = 0;
});

it('what is not known to have happened is never told as if it were', async () => {
  const { page } = opened;
  const told = 'status=OCCURRED,SPECULATED&certainty=CONFIRMED,REPORTED,SPECULATED';
  const sentence = page.locator('.answer-sentence');
  await open('/official/kim-jong-un?status=SPECULATED');
  await sentence
    .filter({ hasText: /^Sources tell of 1 event at which Kim Jong Un met, or may have met, Zhao Leji,/ })
    .waitFor();
  await open(`/official/zhao-leji?${told}`);
  await sentence
    .filter({ hasText: 'not all of it is known to have happened. So sources tell of 2 people in all.' })
    .waitFor();
  await open(`/path?from=zhao-leji&to=kim-jong-un&${told}`);
  await sentence.filter({ hasText: 'it is not known to have happened.' }).waitFor();
  await open('/path?from=zhao-leji&to=choe-ryong-hae');
  await sentence.filter({ hasText: /^Zhao Leji and Choe Ryong Hae met\.$/ }).waitFor();
  await open(`/network?${told}&country=PRK`);
  await sentence.filter({ hasText: 'a tie may rest on that alone, and all are drawn lightly.' }).waitFor();
});

it('a number of meetings at a place opens as many', async () => {
  const { page } = opened;
  for (const address of ['/country/PRK', '/pair/CHN/PRK']) {
    await open(address);
    const places = page.locator('.pills li a[href*="place="]');
    await places.first().waitFor();
    const links = await places.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('href'), one.textContent] as const),
    );
    expect(links.length).toBeGreaterThan(1);
    for (const [href, count] of links.slice(0, 6)) {
      await open(String(href));
      await panel('meetings').locator('.count').first().waitFor();
      expect([href, await countOf('meetings')]).toEqual([href, Number(count)]);
    }
  }
});

it('what a page does not heed does not go along with its numbers, and what is counted is joined to the filter', async () => {
  const { page } = opened;
  await open('/country/PRK?involving=USA&country=CHN');
  await page.waitForURL((url) => url.search === '');
  await open('/ask?country=PRK');
  const joined = page.locator('a[href*="country=PRK,"]');
  await joined.first().waitFor();
  const [code, count] = await joined.evaluateAll(
    (all) => all.map((one) => [one.getAttribute('href'), one.textContent] as const)[0] ?? ['', ''],
  );
  await open(String(code));
  await panel('events').locator('.count').first().waitFor();
  expect(await countOf('events')).toBe(Number(count));
});

it('a page says that it counts what is not known to have happened, and draws it so', async () => {
  const { page } = opened;
  const told = page.getByText('include what is not known to have happened.');
  for (const address of ['/official/zhao-leji', '/country/PRK', '/pair/CHN/PRK', '/ask', '/place/pyongyang-prk']) {
    await open(`${address}?status=SPECULATED`);
    await told.waitFor();
    expect(await page.locator('html[data-told]').count()).toBe(1);
  }
  await open('/ask');
  await page.locator('.column-mark').first().waitFor();
  expect([await told.count(), await page.locator('html[data-told]').count()]).toEqual([0, 0]);
});
