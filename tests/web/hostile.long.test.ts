/** What nobody expects: names that are scripts or do not end, years at the end of time, nothing at all, a service that is gone. */
import { type Opened, useBrowser } from '../support/browser.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const SCRIPT = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
const LONG = 'Long'.repeat(1_250);
const cite = [{ source: 'gazette', at: '"><script>window.hurt=1</script>' }];

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, {
    'odd.yaml': JSON.stringify({
      sources: [{ id: 'gazette', title: SCRIPT, kind: 'NEWS', url: 'https://gazette.example/?a=<b>' }],
      countries: [
        { id: 'aaa', name: 'Aland', cite },
        { id: 'bbb', name: 'مملكة', names: [{ value: 'مملكة', language: 'ar' }], cite },
      ],
      officials: [
        { id: 'script', name: SCRIPT, citizenOf: ['aaa'], cite },
        {
          id: 'long',
          name: LONG,
          names: [
            { value: 'ירושלים', language: 'he' },
            { value: 'x', language: 'art-x-nothing' },
          ],
          citizenOf: ['bbb'],
          cite,
        },
        { id: 'alone', name: 'Alone', cite },
      ],
      events: ['9999-12-31', '0001-01-01', '[..9999-01-01]'].map((date, at) => ({
        id: `odd-${at}`,
        title: at === 0 ? LONG : SCRIPT,
        kind: 'TALKS',
        status: ['SCHEDULED', 'OCCURRED', 'DENIED'][at],
        date,
        participants: ['script', 'long'].map((official) => ({
          official,
          role: 'ATTENDEE',
          presence: 'IN_PERSON',
          cite,
        })),
        cite,
      })),
    }),
  });
  return graph;
});
const browser = useBrowser();
let opened: Opened;
beforeAll(async () => (opened = await browser.open({ viewport: { width: 360, height: 800 } })));
beforeEach(() => (opened.complaints.length = 0));
afterEach(async () => {
  expect(await opened.page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
  expect(opened.complaints).toEqual([]);
});
afterAll(() => opened.close());

const wider = () =>
  opened.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it.each([
  ['/official/script', '<img src=x'],
  ['/official/long', 'LongLong'],
  ['/event/odd-0', 'LongLong'],
  ['/event/odd-1', '<img src=x'],
  ['/source/gazette', '<img src=x'],
  ['/country/AAA', 'Aland'],
  ['/country/BBB', 'مملكة'],
  ['/pair/AAA/BBB', 'Aland'],
  ['/search?q=Long', 'Long'],
  ['/', 'Who met whom'],
  ['/ask?status=DENIED,OCCURRED', 'Ask'],
  ['/network', 'Network'],
  ['/path?from=script&to=long', 'Path'],
])('%s shows it as it is', async (address, heading) => {
  await opened.page.goto(`${service.url}${address}`);
  await opened.page.locator('main h1').filter({ hasText: heading }).first().waitFor({ state: 'attached' });
  await opened.page.locator('.skeleton').waitFor({ state: 'detached' });
  expect(await wider()).toBe(0);
});

it.each([
  ['/official/nobody', 'Not in the graph'],
  [`/official/${'x'.repeat(3_000)}`, /Not in the graph|could not answer/],
  ['/official/%3Cscript%3Ewindow.hurt=1%3C%2Fscript%3E', 'Not in the graph'],
  ['/country/ZZZZ', 'Not in the graph'],
  ['/pair/AAA/ZZZ', 'Not in the graph'],
  ['/pair/AAA', 'No such page'],
  ['/official', 'No such page'],
  ['/%E0%A4%A', 'No such page'],
  ['/search?q=%3F%3F%3F', 'There is no letter or digit in it'],
  [`/search?q=${'a'.repeat(5_000)}`, 'Only the first 400 characters'],
  ['/search?q=nothingislikethis', '0 hits'],
  ['/path?from=script&to=nobody', 'Not in the graph'],
  ['/path?from=script&to=alone', 'no chain can begin there'],
  ['/official/script?from=2024-02-30&kind=PARTY&min=-1&sort=x&asOf=9999-99-99', 'is not understood and left out'],
  ['/official/script?from=9999-12-31&to=0001-01-01', 'is left out: the period ends before it begins'],
  ['/official/alone', 'Sources tell of no meeting of Alone'],
])('%s says what it is', async (address, said) => {
  await opened.page.goto(`${service.url}${address}`);
  await opened.page.locator('main').filter({ hasText: said }).waitFor();
  expect(await wider()).toBe(0);
});

it('what is denied is struck, and says so', async () => {
  await opened.page.goto(`${service.url}/official/script`);
  // What did not happen is out until somebody asks for it.
  await opened.page.locator('#events').getByRole('link', { name: 'See them' }).click();
  await opened.page.locator('.status-denied', { hasText: 'denied' }).first().waitFor();
  expect(
    await opened.page
      .locator('.status-denied')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
  ).toBe('line-through');
});

it('a service that is gone is said to be gone, and asked again once there is a connection', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/official/alone`);
  await page.locator('main h1').waitFor();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'The service cannot be reached' }).waitFor();
  // The browser notes the script that did not come.
  opened.complaints.length = 0;
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.context().setOffline(false);
  await page.locator('main h1').filter({ hasText: 'Data sets' }).waitFor();
});

it('a service that refuses is quoted: its words name the cure', async () => {
  const { page } = opened;
  await page.route('**/graphql?*', (route) =>
    route.request().url().includes('OfficialPage')
      ? route.fulfill({
          status: 503,
          json: {
            errors: [
              { message: 'The database is busy; try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } },
            ],
          },
        })
      : route.continue(),
  );
  await page.goto(`${service.url}/official/alone`);
  await page.getByRole('alert').filter({ hasText: 'The database is busy' }).waitFor();
  await page.unroute('**/graphql?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main h1').filter({ hasText: 'Alone' }).waitFor();
});

it('a part that fails says so in its own place, and is asked again there; the page stands', async () => {
  const { page } = opened;
  await page.route('**/graphql?*', async (route) => {
    if (!route.request().url().includes('OfficialPage')) return route.continue();
    const response = await route.fetch();
    const { data } = (await response.json()) as { data: object };
    const errors = [{ message: 'This took longer than 5 s.', path: ['met'], extensions: { code: 'TIMEOUT' } }];
    return route.fulfill({ response, json: { data: { ...data, met: null }, errors } });
  });
  await page.goto(`${service.url}/official/script`);
  const panel = page.locator('#counterparts');
  await panel.getByRole('alert').filter({ hasText: 'This took longer than 5 s.' }).waitFor();
  await page.locator('#events .row').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  await page.unroute('**/graphql?*');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel
    .getByRole('link', { name: /^LongLong/ })
    .first()
    .waitFor();
});

it('an open page hears of a change, and takes it in', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/datasets`);
  await page.locator('#imports').waitFor();
  await importFiles(service.graph, {
    'more.yaml': JSON.stringify({
      sources: [{ id: 'gazette', title: 'Calm', kind: 'NEWS' }],
      countries: [{ id: 'aaa', name: 'Aland', cite }],
    }),
  });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await page.getByRole('listitem').filter({ hasText: 'revision 2' }).waitFor();
});
