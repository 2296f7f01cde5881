/**
 * How fast the console is, in Debian's Chromium with WebGL by software: first load, a page, completion, the network. Asks a
 * running service (`--url`, http://127.0.0.1:4000 where it is left out); medians of `--runs` (9). `--json` prints JSON alone.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    runs: { type: 'string', default: '9' },
    official: { type: 'string', default: 'zhao-leji' },
    // The most connected of the events with the United States; how many ties that makes is told beside.
    network: { type: 'string', default: 'country=USA&first=300' },
    json: { type: 'boolean', default: false },
  },
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((place) => existsSync(place));
const ARGS = ['--no-sandbox', '--enable-unsafe-swiftshader'];

/** Runs in the page before anything else does: notes long tasks, shifts and the first paint. */
const OBSERVE = `
  window.measured = { blocking: 0, shift: 0, paint: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) measured.blocking += Math.max(0, entry.duration - 50); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) measured.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') measured.paint = entry.startTime; }).observe({ type: 'paint', buffered: true });
`;

/** Counts the frames of a second while the network turns. */
const FRAMES = `new Promise((resolve) => {
  const canvas = document.querySelector('.network-canvas');
  const box = canvas.getBoundingClientRect();
  let frames = 0, at = 0;
  const start = performance.now();
  const step = (now) => {
    frames += 1; at += 7;
    canvas.querySelector('.sigma-mouse').dispatchEvent(new WheelEvent('wheel', { deltaY: at % 14 ? 40 : -40, clientX: box.left + 300, clientY: box.top + 200, bubbles: true, cancelable: true }));
    if (now - start < 2000) requestAnimationFrame(step); else resolve(frames / ((now - start) / 1000));
  };
  requestAnimationFrame(step);
})`;

interface Seen {
  blocking: number;
  shift: number;
  paint: number;
}

interface Measure {
  what: string;
  wanted: string;
  values: number[];
}

const measures: Measure[] = [];
function note(what: string, wanted: string, value: number): void {
  const known = measures.find((one) => one.what === what);
  if (known) known.values.push(value);
  else measures.push({ what, wanted, values: [value] });
}

async function withPage(
  browser: Browser,
  use: (page: Page, bodies: Map<string, Buffer>, questions: string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  const bodies = new Map<string, Buffer>();
  const questions: string[] = [];
  page.on('response', (response) => {
    const { pathname, searchParams } = new URL(response.url());
    if (pathname.endsWith('.js'))
      void response.body().then(
        (body) => bodies.set(pathname, body),
        () => undefined,
      );
    const name = /query (\w+)/.exec(searchParams.get('query') ?? '')?.[1];
    if (pathname === '/graphql' && name) questions.push(name);
  });
  await use(page, bodies, questions);
  await context.close();
}

async function firstLoad(browser: Browser): Promise<void> {
  await withPage(browser, async (page, bodies) => {
    await page.goto(values.url);
    await page.locator('.cards').waitFor();
    await page.waitForLoadState('load');
    // The lands of the maps are data that come after the page.
    const scripts = [...bodies].filter(([path]) => !path.includes('/land-'));
    note(
      'script of the first load, kB gzipped',
      '<= 200',
      scripts.reduce((sum, [, body]) => sum + gzipSync(body).length, 0) / 1000,
    );
    await page.waitForTimeout(500);
    const { blocking, shift, paint } = await page.evaluate<Seen>('measured');
    note('first contentful paint, ms', '<= 1000', paint);
    note('total blocking time, ms', '<= 150', blocking);
    note('layout shift', '0', shift);
    const box = page.getByRole('combobox', { name: 'Search', exact: true });
    await box.pressSequentially('pyongyan');
    const suggestion = page.locator('.search-box li').first();
    await box.press('g');
    const began = performance.now();
    await suggestion.waitFor();
    note('completion on screen after the last key, ms', '<= 150', performance.now() - began);
  });
}

async function official(browser: Browser): Promise<void> {
  await withPage(browser, async (page, _bodies, questions) => {
    const began = performance.now();
    await page.goto(`${values.url}/official/${values.official}`);
    await page.locator('#counterparts').waitFor();
    note('page of an official usable, ms', '<= 1000', performance.now() - began);
    note('questions of that page', '1', questions.length);
  });
}

async function network(browser: Browser): Promise<void> {
  await withPage(browser, async (page) => {
    const began = performance.now();
    await page.goto(`${values.url}/network?${values.network}`);
    await page.locator('.network-canvas canvas').first().waitFor();
    await page.locator('.answer-sentence').filter({ hasNotText: 'on their way' }).waitFor();
    note('network drawn, ms', '<= 1500', performance.now() - began);
    const said = (await page.locator('.answer-sentence').textContent()) ?? '';
    note('ties in it', '', Number(/([\d,]+) of [\d,]+ ties/.exec(said)?.[1]?.replaceAll(',', '') ?? 0));
    await page.locator('.explorer[data-settled="true"]').waitFor();
    note('frames a second while it zooms', '>= 30', await page.evaluate<number>(FRAMES));
  });
}

if (CHROMIUM === undefined) throw new Error('No Chromium here. Install it: apt-get install -y chromium');
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
try {
  for (let run = 0; run < Number(values.runs); run += 1) {
    await firstLoad(browser);
    await official(browser);
    await network(browser);
  }
} finally {
  await browser.close();
}
const median = (numbers: number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
const rows = measures.map(({ what, wanted, values: all }) => ({
  what,
  wanted,
  median: Math.round(median(all) * 1000) / 1000,
}));
if (values.json) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
