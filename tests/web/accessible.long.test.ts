/** Every page and state: nothing that axe finds, in both themes; nothing wider than the screen; a picture of each, to be looked at. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { shipped } from '../../src/paths.js';
import { type Opened, useBrowser } from '../support/browser.js';
import { bundledGraphWithGroups } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphWithGroups);
const browser = useBrowser();

const axe = readFileSync(createRequire(shipped('package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = shipped('tests', 'web', 'pictures');

const PAGES: Record<string, string> = {
  home: '/',
  search: '/search?q=pyongyang',
  'search-group': '/search?q=NATO',
  'search-none': '/search?q=zzzzqqqq',
  browse: '/search?kind=PLACE',
  official: '/official/zhao-leji?asOf=2024-04-12',
  'official-none': '/official/zhao-leji?from=1900-01-01&to=1900-12-31&min=3',
  event: '/event/zhao-leji-visit-pyongyang-2024',
  'event-speculated': '/event/zhao-kim-possible-meeting-2024',
  country: '/country/PRK',
  pair: '/pair/CHN/PRK?asOf=2024-04-12&passport=DIPLOMATIC&from2=2018-01-01&to2=2018-12-31',
  agreement: '/agreement/visa-exemption-china-north-korea-2024',
  organization: '/organization/npc-standing-committee',
  office: '/office/president-of-china',
  group: '/group/eu?asOf=2024-04-12',
  'group-suspended': '/group/african-union?asOf=2024-04-12',
  'group-region': '/group/eastern-asia',
  place: '/place/pyongyang-prk',
  source: '/source/kyodo-zhao-pyongyang-2024',
  datasets: '/datasets',
  dataset: '/datasets/pyongyang-2024',
  path: '/path?from=trump-donald-j&to=sergei-lavrov',
  'path-none': '/path?from=zhao-leji&to=kim-jong-un',
  ask: '/ask?from=2018-01-01&to=2018-12-31&interval=MONTH',
  network: '/network',
  unknown: '/official/nobody-by-this-name',
  lost: '/no/such/page',
};

interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds on the page as it stands, by all rules or by those given. Its text is run by the tester, not by the page, whose policy forbids it. */
async function findings({ page }: Opened, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (only) =>
      (
        window as unknown as { axe: { run(options: { runOnly?: string[] }): Promise<{ violations: Finding[] }> } }
      ).axe.run(only ? { runOnly: only } : {}),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

async function settled({ page }: Opened, address: string): Promise<void> {
  await page.goto(`${service.url}${address}`);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.locator('.skeleton').waitFor({ state: 'detached' });
  await page.locator('.loaded[aria-busy="true"]').waitFor({ state: 'detached' });
  if (address.startsWith('/network')) await page.locator('.explorer[data-settled="true"]').waitFor();
}

// Each page is loaded once: the theme and the width change where it stands.
describe('each page, in both themes and narrow', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await browser.open({ reducedMotion: 'reduce' });
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => opened.close());

  const picture = (name: string) => opened.page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  const wider = () =>
    opened.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it.each(Object.entries(PAGES))('%s', async (name, address) => {
    const { page } = opened;
    opened.questions.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await settled(opened, address);
    // A page is one question; one that leads nowhere is none.
    expect(opened.questions.length).toBeLessThanOrEqual(1);
    const found = { wide: await wider(), light: await findings(opened) };
    await picture(`${name}-light-1440`);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Of what axe looks for, contrast alone depends on the theme.
    const dark = await findings(opened, ['color-contrast']);
    await picture(`${name}-dark-1440`);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 800 });
    await picture(`${name}-light-360`);
    expect({ ...found, dark, narrow: await wider() }).toEqual({ wide: 0, light: [], dark: [], narrow: 0 });
    expect(opened.complaints).toEqual([]);
  });
});

it('what opens on a page is as accessible as the page', async () => {
  const opened = await browser.open();
  const { page } = opened;
  await settled(opened, '/official/zhao-leji');
  await page.locator('.filter-bar summary').click();
  await page.getByRole('button', { name: /meetings with Choe Ryong Hae/ }).click();
  expect(await findings(opened)).toEqual([]);
  await page
    .getByRole('button', { name: /^Source:/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  expect(await findings(opened)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('kim');
  await page.getByRole('option').first().waitFor();
  expect(await findings(opened)).toEqual([]);
  await opened.close();
});
