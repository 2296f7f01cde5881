/** The search box as one types: what it offers always fits what stands in it, is there without flicker, and Enter takes what was seen. */
import { bundledGraphToRead } from '../support/graph.js';
import { type Opened, useBrowser } from '../support/browser.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphToRead);
const browser = useBrowser();
let opened: Opened;
beforeAll(async () => (opened = await browser.open()));
beforeEach(async () => {
  await opened.page.unroute('**/graphql?*');
  await opened.page.goto(`${service.url}/datasets`);
});
afterEach(() => expect(opened.complaints).toEqual([]));
afterAll(() => opened.close());

const box = () => opened.page.getByRole('combobox', { name: 'Search', exact: true });
const options = () => opened.page.locator('.search-box [role=option]');

/** The answer to one prefix waits until it is let go; the others come as they come. */
async function hold(prefix: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await opened.page.route('**/graphql?*', async (route) => {
    const variables = new URL(route.request().url()).searchParams.get('variables') ?? '';
    if (variables.includes(`"prefix":"${prefix}"`)) await held;
    // One that is no longer wanted was given up by the page.
    await route.continue().catch(() => undefined);
  });
  return release;
}

it('completes by the beginning of a name in any script, with what distinguishes it', async () => {
  await box().fill('choe');
  await opened.page.getByRole('option', { name: /^Choe Ryong Hae .+ Person$/ }).waitFor();
  await box().fill('최룡');
  const found = opened.page.getByRole('option', { name: /^Choe Ryong Hae 최룡해 .+ Person$/ });
  await found.waitFor();
  expect(await found.locator('.found-form').getAttribute('lang')).toBe('ko');
});

it('shows nothing that does not fit what is typed, while the answer to it is on its way', async () => {
  const release = await hold('pyong');
  await box().fill('p');
  await options().nth(1).waitFor();
  const before = await options().count();
  await box().fill('pyong');
  await opened.page.waitForFunction(
    (count) => document.querySelectorAll('.search-box [role=option]').length < count,
    before,
  );
  for (const text of await options().allTextContents()) expect(text).toMatch(/\bpyong/i);
  release();
  await opened.page.getByRole('option', { name: /^Pyongyang .*Place$/ }).waitFor();
  await box().fill('zzzz');
  await opened.page.getByText('Nothing bears a name like “zzzz”.').waitFor();
  expect(await options().count()).toBe(0);
});

it('does not close and open between keys', async () => {
  const { page } = opened;
  await box().pressSequentially('py');
  await options().first().waitFor();
  await page.evaluate(() => {
    const list = document.querySelector('.search-box ul') as HTMLElement;
    const seen = window as unknown as { timesClosed: number };
    seen.timesClosed = 0;
    new MutationObserver(() => (seen.timesClosed += list.hidden ? 1 : 0)).observe(list, { attributes: true });
  });
  await box().pressSequentially('ongyang', { delay: 60 });
  await page.getByRole('option', { name: /^Pyongyang .*Place$/ }).waitFor();
  expect(await page.evaluate(() => (window as unknown as { timesClosed: number }).timesClosed)).toBe(0);
  expect(await box().inputValue()).toBe('pyongyang');
});

it('Enter takes who was highlighted, though a new list came', async () => {
  const { page } = opened;
  await box().fill('kim');
  await options().first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('.search-box li.is-on', { hasText: /Kim/ }).waitFor();
  const name = await page.locator('.search-box li.is-on .found-name').textContent();
  await page.keyboard.press('Enter');
  await page.locator('main h1', { hasText: name ?? '' }).waitFor();
});

it('offers people alone where people are chosen', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/path`);
  await page.getByRole('combobox', { name: 'From' }).fill('choe');
  await options().first().click();
  await page.waitForURL(/from=choe-ryong-hae/);
  await page.getByRole('combobox', { name: 'To' }).fill('pyongyang');
  await page.getByText('Nothing bears a name like “pyongyang”.').waitFor();
});
