/** The five questions, as an analyst walks them: by mouse, and by keyboard alone; each page with one question to the service. */
import { bundledGraphToRead } from '../support/graph.js';
import { type Opened, useBrowser } from '../support/browser.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphToRead);
const browser = useBrowser();
let opened: Opened;
beforeAll(async () => (opened = await browser.open()));
beforeEach(() => (opened.questions.length = 0));
afterEach(() => expect(opened.complaints).toEqual([]));
afterAll(() => opened.close());

const heading = () => opened.page.locator('main h1').first();
const sentence = () => opened.page.locator('.answer-sentence').first();

it('whom did Zhao Leji meet: from the card to the figure, from the figure to the source', async () => {
  const { page } = opened;
  await page.goto(service.url);
  await page
    .getByRole('link', { name: /Whom did Zhao Leji meet in April 2024\?.*Choe Ryong Hae, at 4 events\./ })
    .click();
  await expectText(heading(), 'Zhao Leji');
  await expectText(
    sentence(),
    /met Choe Ryong Hae at 4 events, first 11 April 2024, last 12 April 2024\. 1 more event is only planned/,
  );
  expect(new URL(page.url()).search).toBe('?from=2024-04-01&to=2024-04-30');
  // One click opens what the number counts, the second who says so.
  await page.getByRole('button', { name: '4 meetings with Choe Ryong Hae: show them' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Signing of cooperation documents' }).first();
  await row.getByRole('button', { name: /^Source: Kyodo News/ }).click();
  await expectText(page.getByRole('dialog', { name: 'Sources' }), /Kyodo News citing Xinhua News Agency.*paragraph 4/s);
  expect(opened.questions).toEqual(['HomePage', 'OfficialPage']);
});

it('who was the most senior visitor, what of visas, where did the two stand, who says so', async () => {
  const { page } = opened;
  await page.goto(service.url);
  await page.getByRole('link', { name: /most senior Chinese visitor.*One other visit may count/ }).click();
  // The page has the visit, and the one that may count beside it.
  await expectText(
    page.locator('#visits'),
    /Visit of Zhao Leji to North Korea.*One other visit may count.*Xi Jinping/s,
  );
  await page.goBack();
  await page.getByRole('link', { name: /need a visa.*Unknown\. An exemption was signed 11 April 2024/ }).click();
  await expectText(
    page.locator('#visas'),
    /China to North Korea: Unknown.*its entry into force by 1 May 2024 is not reported/s,
  );
  await page.goBack();
  await page.getByRole('link', { name: /Where did the two countries stand/ }).click();
  await expectText(
    sentence(),
    /Relations since 6 October 1949\. 75th anniversary on 6 October 2024\. 0 agreements known to be in force/,
  );
  await page.goBack();
  await page.getByRole('link', { name: /Who says.*Xinhua News Agency, as Kyodo News cites it, paragraph 4/ }).click();
  await expectText(page.locator('#sources'), /Kyodo News citing Xinhua News Agency/);
  // Forward and back again: the address is the state, and what was loaded is there at once.
  await page.goBack();
  await page.goForward();
  await expectText(heading(), 'Signing of cooperation documents between China and North Korea');
});

it('by keyboard alone: search, choose, open the figure and its source, and go back', async () => {
  const { page } = opened;
  await page.goto(service.url);
  await page.locator('.cards').waitFor();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search', exact: true });
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type('赵乐际');
  await page.getByRole('option', { name: /Zhao Leji.*赵乐际/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectText(heading(), 'Zhao Leji');
  await tabTo('4 meetings with Choe Ryong Hae: show them');
  await page.keyboard.press('Enter');
  await tabTo(/^Source: Kyodo News/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Sources' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Sources' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('Alt+ArrowLeft');
  await page.goBack().catch(() => null);
  await page.locator('.cards').waitFor();
});

it('a search that is not chosen from is a page of hits, with arrows through them', async () => {
  const { page } = opened;
  await page.goto(service.url);
  await page.getByRole('combobox', { name: 'Search', exact: true }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pyongyang');
  await page.keyboard.press('Enter');
  await expectText(heading(), 'pyongyang');
  await page.locator('.hits a').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(
    await page
      .locator('.hits a')
      .nth(1)
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.getByRole('navigation', { name: 'Kinds' }).getByRole('link', { name: 'Places' }).click();
  await page.waitForURL(/kind=PLACE/);
});

it('the interface speaks Chinese, and remembers it', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/datasets`);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
  await expectText(page.locator('#datasets h2'), '数据集');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh');
  await page.goto(`${service.url}/official/zhao-leji`);
  await expectText(sentence(), /4 次活动/);
  expect(await page.locator('.facts').getByText('赵乐际').first().getAttribute('lang')).toBe('zh-Hans');
});

async function expectText(place: ReturnType<typeof heading>, text: string | RegExp): Promise<void> {
  await place.filter({ hasText: text }).waitFor();
}

/** Goes on by the tab key until what has the name is reached. */
async function tabTo(name: string | RegExp): Promise<void> {
  const { page } = opened;
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`The tab key reaches nothing of the name ${String(name)}.`);
}
