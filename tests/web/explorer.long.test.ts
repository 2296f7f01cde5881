/** The network explorer and the dossier, as an analyst uses them; what is shown stands in the address. */
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

const said = (text: string | RegExp) => opened.page.locator('.answer-sentence').filter({ hasText: text }).waitFor();
const button = (name: string) => opened.page.getByRole('button', { name, exact: true });
const params = () => new URL(opened.page.url()).searchParams;

it('select, ego network, hide, undo and redo: each is an address', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network`);
  await said('32 of 32 people, strongest first; 45 of 45 ties.');
  await page.getByText('As a table').click();
  await button('Choe Ryong Hae').click();
  await page
    .getByRole('complementary', { name: 'Selection' })
    .getByRole('heading', { name: 'Choe Ryong Hae' })
    .waitFor();
  expect(params().get('selected')).toBe('choe-ryong-hae');
  await button('Ego network').click();
  await said('2 of 32 people');
  expect(params().get('focus')).toBe('choe-ryong-hae');
  await button('Hide').click();
  await said('1 of 32 people');
  await button('Undo').click();
  await said('2 of 32 people');
  await button('Redo').click();
  await said('1 of 32 people');
  await page.reload();
  await said('1 of 32 people');
  expect(params().get('hide')).toBe('choe-ryong-hae');
});

it('the chain between two who are picked, or that there is none among those shown', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network?pick=kim-jong-un,vladimir-putin`);
  await page.getByText(/Kim Jong Un – .+ – Vladimir Putin: 2 steps\./).waitFor();
  await page.goto(`${service.url}/network?pick=kim-jong-un,zhao-leji`);
  await page.getByText('No chain among the people shown links the two.').waitFor();
});

it('a period is chosen by slider; nobody met where nobody did', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network`);
  await said('32 of 32');
  await page.getByRole('slider', { name: /^From/ }).focus();
  await page.keyboard.press('End');
  await page.waitForURL(/from=2025-01-01/);
  await page.goto(`${service.url}/network?from=1900-01-01&to=1900-12-31`);
  await page.getByText('Nobody met: no meeting fits the filter.').waitFor();
  // What leads out of there stays: the years, and undoing.
  await button('All years').click();
  await said('32 of 32');
});

it('who is not in the graph, or not among those shown, is said', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network?focus=nobody`);
  await page.getByText('Nobody in the graph has the id “nobody”.').waitFor();
  await page.goto(`${service.url}/network?first=2&selected=zhao-leji`);
  await page.getByText('“zhao-leji” is selected, but is not among those shown.').waitFor();
  await button('Add with those met').click();
  await page.getByRole('complementary', { name: 'Selection' }).getByRole('heading', { name: 'Zhao Leji' }).waitFor();
});

it('a class of office is asked of the service, not of the people at hand', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network?first=2&class=SPEAKER`);
  await said('2 of 2 people');
  await page.getByText('As a table').click();
  await button('Zhao Leji').waitFor();
  await button('Choe Ryong Hae').waitFor();
});

it('expanding by a kind adds who was met at such events, and collapsing takes them out again', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network?first=2&selected=blinken-antony-j`);
  await said('2 of 32 people');
  const kind = page.getByRole('combobox', { name: 'Expand by' });
  await kind.selectOption('PHONE_CALL');
  await button('Expand').click();
  await page.waitForURL(/expandKind=PHONE_CALL/);
  await button('Collapse').click();
  await said('2 of 32 people');
  await kind.selectOption('TALKS');
  await button('Expand').click();
  await said(/^\d\d of 32 people/);
  await button('Collapse').click();
  await said('2 of 32 people');
});

it('an ego network reaches as far as it is told', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network?focus=zhao-leji`);
  await said('2 of 32 people');
  await page.goto(`${service.url}/network?focus=kim-jong-un`);
  const reached = async (): Promise<number> =>
    Number(/^(\d+) of/.exec((await page.locator('.answer-sentence').textContent()) ?? '')?.[1]);
  await said('of 32 people');
  const near = await reached();
  await page.getByRole('combobox', { name: 'Steps' }).selectOption('2');
  await page.waitForFunction(
    (least) => Number(/^(\d+) of/.exec(document.querySelector('.answer-sentence')?.textContent ?? '')?.[1]) > least,
    near,
  );
});

it('pins, a class of office and a search within are shown as they are', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network?selected=kim-jong-un`);
  await said('32 of 32 people');
  await button('Pin').click();
  await page.waitForURL(/pin=kim-jong-un/);
  expect(await button('Pin').getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('searchbox', { name: 'Find in it' }).fill('putin');
  await page.getByText('1 person found').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/selected=vladimir-putin/);
  await page.getByRole('combobox', { name: 'Office held' }).selectOption('HEAD_OF_GOVERNMENT');
  await page.waitForURL(/class=HEAD_OF_GOVERNMENT/);
  await page.getByText('who held an office of the class: Head of government.').waitFor();
});

it('the years play on, over years in which nobody met too', async () => {
  const { page } = opened;
  // The bundled data have no meeting of North Koreans in these years.
  await page.goto(`${service.url}/network?from=2020-01-01&to=2020-12-31&country=PRK`);
  await button('Play').click();
  await page.waitForURL(/from=2021-01-01/);
  await page.waitForURL(/from=2022-01-01/);
  await button('Pause').click();
  await page.goto(`${service.url}/network`);
  await said('32 of 32');
  await button('Play').click();
  await page.waitForURL(/from=\d{4}-01-01/);
  const first = params().get('from');
  await page.waitForURL((url) => url.searchParams.get('from') !== first);
  await button('Pause').click();
  await button('All years').click();
  await said('32 of 32');
});

it('a view is saved in a file and opened from it; another file is refused', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network?focus=kim-jong-un&depth=2&colour=community`);
  await said('of 32 people');
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save view').click()]);
  const file = await download.path();
  await page.goto(`${service.url}/network`);
  await said('32 of 32');
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await page.getByRole('alert').filter({ hasText: 'This file holds no view of the network.' }).waitFor();
  await picker.setInputFiles(file);
  await page.waitForURL(/focus=kim-jong-un/);
  expect(params().get('depth')).toBe('2');
  expect(params().get('colour')).toBe('community');
});

it('files have the filters written on them', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/network?from=2018-01-01&to=2018-12-31`);
  await page.locator('.explorer[data-settled="true"]').waitFor();
  const file = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    expect(download.suggestedFilename()).toBe(`entente-network.${name.toLowerCase()}`);
    return readFileSync(await download.path(), name === 'PNG' ? 'latin1' : 'utf8');
  };
  expect(await file('CSV')).toMatch(
    /a,aName,b,bName,meetings,weight,filters\r\n.*Filters: From 2018-01-01, To 2018-12-31\./,
  );
  expect(await file('SVG')).toMatch(/^<svg .*Filters: From 2018-01-01, To 2018-12-31\..*<\/svg>$/s);
  expect(await file('GEXF')).toMatch(/<gexf .*Filters: From 2018-01-01.*<viz:position/s);
  expect((await file('PNG')).slice(1, 4)).toBe('PNG');
});

it('a dossier has its sources as footnotes, with the revision of the graph', async () => {
  const { page } = opened;
  await page.goto(`${service.url}/official/zhao-leji`);
  await button('Dossier to print').click();
  await page.waitForURL(/\?print/);
  await page.getByText(/Entente, revision 3 of the graph/).waitFor();
  const mark = page.locator('.note a').first();
  const target = (await mark.getAttribute('href')) ?? '';
  expect(await page.locator(target).textContent()).toMatch(/\w/);
  expect(await page.getByRole('button', { name: /^Source:/ }).count()).toBe(0);
  await button('Back to the page').click();
  await page
    .getByRole('button', { name: /^Source:/ })
    .first()
    .waitFor();
});
