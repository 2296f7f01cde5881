/** Every kind of page on a narrow screen: nothing is wider than it; a lost connection is told, and heals by itself. */
import { type Opened, useBrowser } from '../support/browser.js';
import { bundledGraphWithGroups } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphWithGroups);
const browser = useBrowser();
let opened: Opened;
beforeAll(
  async () => (opened = await browser.open({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })),
);
afterEach(() => expect(opened.complaints).toEqual([]));
afterAll(() => opened.close());

it.each([
  '/',
  '/official/zhao-leji',
  '/official/kim-jong-un?asOf=2024-04-12',
  '/office/president-of-china',
  '/group/eu',
  '/group/african-union?asOf=2024-04-12',
  '/country/CHN',
  '/pair/CHN/PRK',
  '/event/china-north-korea-signing-2024-04-11',
  '/organization/communist-party-of-china',
  '/datasets',
  '/ask',
  '/path',
  '/network',
  '/search?q=kim',
])('%s has its answer, and is as wide as the screen', async (address) => {
  const { page } = opened;
  await page.goto(`${service.url}${address}`);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.locator('main .skeleton').waitFor({ state: 'detached' });
  expect(await page.locator('main .wrong').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

it('a lost connection is told on the open page, and what failed is asked for again when it is back', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/official/zhao-leji`);
  await page.locator('main h1').first().waitFor();
  await page.route('**/graphql?query=query*', (route) => route.abort());
  await page.context().setOffline(true);
  await page.getByText('You are not connected.').waitFor();
  await page.locator('#counterparts a', { hasText: 'Choe Ryong Hae' }).first().click();
  await page.getByText('The service cannot be reached.').waitFor();
  await page.unroute('**/graphql?query=query*');
  await page.context().setOffline(false);
  await page.locator('main h1', { hasText: 'Choe Ryong Hae' }).waitFor();
});
