/** Lists of the console: each is as long as its address says, and what a page asks is one question. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type FieldNode, Kind, parse, visit } from 'graphql';
import { shipped } from '../../src/paths.js';
import { type Opened, useBrowser } from '../support/browser.js';
import { bundledGraphWithGroups } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphWithGroups);
const browser = useBrowser();
let opened: Opened;
beforeAll(async () => {
  opened = await browser.open({ reducedMotion: 'reduce' });
});
afterEach(() => expect(opened.complaints).toEqual([]));
afterAll(() => opened.close());

const source = shipped('web', 'src');
const documents: readonly DocumentNode[] = (readdirSync(source, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parse(readFileSync(join(source, file), 'utf8')));

/** Lists of a length that no reader can change, and why they need none. */
const FIXED: Readonly<Record<string, string>> = {
  autocomplete: 'goes on to the page of hits',
  countries: 'those that a title names',
  citations: 'those of a chip, which says how many more there are',
  country: 'facets: more than there are countries, or the first of a map',
  counterparts: 'one, for a sentence',
  datasets: 'more than state one thing',
  edges: 'those of a network, which says what it leaves out',
  imports: 'the last, which the first page shows, and leads to the others',
  matrix: 'the first of a map, which leads to the others',
  meetingLevels: 'one for each of the ten ranks',
  network: 'says what it leaves out',
  participants: 'those that a title names',
  offices: 'the last held, beside a hit',
  successors: 'who came next, in words',
  who: 'the matrix, which says of how many ties it is made',
  values: 'what one conflict is between',
  everyone: 'what the chart of an office is drawn from, which says where there are more',
};

it('a list is as long as the address says, but for those that lead further themselves', () => {
  const fixed = new Set<string>();
  for (const document of documents)
    visit(document, {
      Field(field: FieldNode) {
        const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
        if (first?.kind === Kind.INT && first.value !== '0') fixed.add(field.alias?.value ?? field.name.value);
      },
    });
  expect([...fixed].filter((name) => FIXED[name] === undefined)).toEqual([]);
});

/** Opens a page, and gives what of it failed. */
async function visitPage(address: string, again = true): Promise<string[]> {
  const { page, questions } = opened;
  questions.length = 0;
  await page.goto(`${service.url}${address}`);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.locator('.skeleton').waitFor({ state: 'detached' });
  if (address === '/network') await page.locator('.explorer[data-settled="true"]').waitFor();
  // What is asked late is asked by then: the page has nothing else under way.
  await page.waitForLoadState('networkidle');
  const failed = await page.locator('.state.wrong').allTextContents();
  // A part whose statement was still being planned when its time was up is answered the second time.
  return failed.length > 0 && again ? visitPage(address, false) : failed;
}

const visitOfZhao = '/event/zhao-leji-visit-pyongyang-2024';

it.each([
  ['participants', `${visitOfZhao}?participants=1`, 'tbody tr'],
  ['parts', `${visitOfZhao}?parts=1`, '.rows li'],
  ['statements', '/official/zhao-leji?statements=1', '.rows li'],
  ['offices', '/official/wang-yi?offices=1', '.rows li'],
  ['sources', `${visitOfZhao}?sources=1`, '.citations li'],
  ['members', '/group/eu?members=2', 'tbody tr'],
  ['others', '/group/warsaw-pact?others=3', 'tbody tr'],
  ['entities', '/source/kyodo-zhao-pyongyang-2024?shown=2', '.lines li'],
])('%s: says how many there are, and shows more', async (id, address, rows) => {
  const { page } = opened;
  expect(await visitPage(address)).toEqual([]);
  const panel = page.locator(`#${id}`);
  const part = panel.locator('.show-more');
  const [shown, total] =
    /^(\d+) of (\d+)/
      .exec((await part.textContent()) ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  expect(await panel.locator(rows).count()).toBe(shown);
  await part.getByRole('button', { name: 'Show more' }).click();
  await part.waitFor({ state: 'detached' });
  expect(await panel.locator(rows).count()).toBe(total);
});

/** Each page as one comes to it, and with all that its address may hold. */
const PAGES: readonly string[] = [
  '/',
  '/search?q=pyongyang',
  '/search?kind=PLACE',
  '/official/zhao-leji',
  '/official/zhao-leji?asOf=2024-04-12&from=2024-01-01&to=2024-12-31&with=choe-ryong-hae&print',
  visitOfZhao,
  '/country/PRK',
  '/country/PRK?place=pyongyang-prk&print',
  '/pair/CHN/PRK',
  '/pair/CHN/PRK?asOf=2024-04-12&passport=DIPLOMATIC&from2=2018-01-01&to2=2018-12-31&print',
  '/agreement/visa-exemption-china-north-korea-2024?asOf=2024-04-12',
  '/organization/npc-standing-committee',
  '/office/president-of-china?asOf=2024-04-12',
  '/group/eu',
  '/group/eastern-asia?asOf=2024-04-12',
  '/place/pyongyang-prk',
  '/source/kyodo-zhao-pyongyang-2024',
  '/datasets',
  '/datasets/pyongyang-2024',
  '/path?from=trump-donald-j&to=sergei-lavrov',
  '/ask',
  '/network',
];

it.each(PAGES)('%s is one question', async (address) => {
  expect(await visitPage(address)).toEqual([]);
  expect(opened.questions).toHaveLength(1);
});
