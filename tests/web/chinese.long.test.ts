/** The console in Chinese: what stands in Latin letters on its pages is data, not the interface. */
import { readFileSync } from 'node:fs';
import type { Response } from 'playwright-core';
import { shipped } from '../../src/paths.js';
import { type Opened, useBrowser } from '../support/browser.js';
import { bundledGraphWithGroups } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphWithGroups);
const browser = useBrowser();

const english = JSON.parse(readFileSync(shipped('web', 'src', 'words', 'en.json'), 'utf8')) as Record<string, unknown>;

/** Names of formats, codes and things that no language translates. */
const UNTRANSLATED = /^(Entente|GraphQL|GraphiQL|English|CSV|PNG|SVG|GEXF|API|PLOVER|CAMEO|PageRank|Esc)$/;
/** What the service says by a list of its own, and the interface has words for. */
const LISTED = /^[A-Z]+(_[A-Z]+)+$|^(CONFIRMED|REPORTED|SPECULATED|DISPUTED|OCCURRED|ONGOING|SCHEDULED)$/;

/** Texts that follow a pattern of the English messages: made of parts, which the interface says in the reader's language. */
const patterned = Object.entries(english).flatMap(([key, text]) =>
  /^(title|locator|visaNote)\./.test(key) && typeof text === 'string'
    ? [
        new RegExp(
          `^${text
            .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
            .replace('{year}', '\\d{4}')
            .replace(/\{[a-z]\w*\}/g, '.+')}$`,
        ),
      ]
    : [],
);

interface Seen {
  texts: string[];
  data: string[];
}

/** The texts of a page that have words in Latin letters, and the texts of the answers that it is made of. */
async function latinOn({ page }: Opened, address: string): Promise<Seen> {
  const data = new Set<string>();
  const pending: Promise<void>[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!LISTED.test(value)) data.add(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  const hear = (response: Response): void => {
    // The stream of changes has no end.
    const isAnswer = /json/.test(response.headers()['content-type'] ?? '');
    if (!isAnswer || !new URL(response.url()).pathname.startsWith('/graphql')) return;
    pending.push(response.json().then(walk, () => undefined));
  };
  page.on('response', hear);
  await page.goto(`${service.url}${address}`);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.locator('.skeleton').waitFor({ state: 'detached' });
  if (address === '/network') await page.locator('.explorer[data-settled="true"]').waitFor();
  await page.waitForLoadState('networkidle');
  for (const details of await page.locator('details').all())
    await details.evaluate((one) => (one as HTMLDetailsElement).setAttribute('open', ''));
  page.off('response', hear);
  await Promise.all(pending);
  const texts = await page.evaluate(() => {
    const found = new Set<string>();
    const note = (text: string | null): void => {
      if (text && /[A-Za-z]{2}/.test(text)) found.add(text.trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, style, noscript')) note(walker.currentNode.textContent);
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`body [${attribute}]`)) note(element.getAttribute(attribute));
    note(document.title);
    return [...found];
  });
  return { texts, data: [...data] };
}

/** What of a text is in Latin letters: words with what stands between them. */
const runsOf = (text: string): string[] =>
  (text.match(/[A-Za-z\u00C0-\u024F][^\p{Script=Han}，。、：；（）《》“”·…]*/gu) ?? [])
    .map((run) => run.replace(/[\s\d.,:;()/+×–-]+$/, ''))
    .filter((run) => /[A-Za-z]{2}/.test(run));

const PAGES: readonly string[] = [
  '/',
  '/search?q=pyongyang',
  '/search?q=zzzzqqqq',
  '/search?kind=OFFICE',
  '/search?q=NATO',
  '/official/zhao-leji?asOf=2024-04-12',
  '/official/trump-donald-j?with=kim-jong-un&from=2018-01-01',
  '/official/zhao-leji?from=1900-01-01&to=1900-12-31&min=3',
  '/official/zhao-leji?print',
  '/event/zhao-leji-visit-pyongyang-2024',
  '/event/zhao-kim-possible-meeting-2024',
  '/country/PRK',
  '/pair/CHN/PRK?asOf=2024-04-12&passport=DIPLOMATIC&from2=2018-01-01&to2=2018-12-31',
  '/pair/CHN/USA',
  '/agreement/visa-exemption-china-north-korea-2024?asOf=2024-04-12',
  '/organization/npc-standing-committee',
  '/office/president-of-china',
  '/office/prime-minister-of-japan?asOf=2018-01-01',
  '/group/eu?asOf=2024-04-12',
  '/group/african-union?asOf=2024-04-12',
  '/group/warsaw-pact?asOf=2024-04-12',
  '/group/eastern-asia',
  '/place/pyongyang-prk',
  '/source/kyodo-zhao-pyongyang-2024',
  '/datasets',
  '/datasets/pyongyang-2024',
  '/path?from=trump-donald-j&to=sergei-lavrov',
  '/path?from=zhao-leji&to=kim-jong-un',
  '/ask?from=2018-01-01&to=2018-12-31&interval=MONTH',
  '/network',
  '/official/nobody-by-this-name',
  '/no/such/page',
];

describe('each page', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await browser.open({ locale: 'zh-CN', reducedMotion: 'reduce' });
  });
  afterAll(() => opened.close());

  it.each(PAGES)('%s', async (address) => {
    const { texts, data } = await latinOn(opened, address);
    const stated = [`${service.url}${address}`, ...data].map((text) => text.toLowerCase());
    const left = texts.flatMap(runsOf).filter((run) => {
      if (UNTRANSLATED.test(run)) return false;
      const low = run.replace(/^(PLOVER|CAMEO) /, '').toLowerCase();
      // What the console cuts short ends in dots, which are no part of the run.
      return !stated.some((text) => text.includes(low));
    });
    expect([...new Set(left)]).toEqual([]);
    expect(texts.filter((text) => patterned.some((pattern) => pattern.test(text)))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

it('titles and places within a source are said in Chinese, with the names that the graph has', async () => {
  const opened = await browser.open({ locale: 'zh-CN', reducedMotion: 'reduce' });
  const { page } = opened;
  await page.goto(`${service.url}/event/zhao-leji-visit-pyongyang-2024`);
  await page.getByRole('heading', { level: 1, name: '赵乐际访问朝鲜' }).waitFor();
  await page.locator('#sources').getByText('第2段').waitFor();
  await page.goto(`${service.url}/office/us-secretary-of-state`);
  await page.getByRole('heading', { level: 1, name: '国务卿' }).waitFor();
  await page.goto(`${service.url}/pair/CHN/PRK?passport=DIPLOMATIC&asOf=2024-05-01`);
  await page.locator('#visas').getByText('豁免持外交护照者').first().waitFor();
  await opened.close();
});
