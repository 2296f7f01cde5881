/** A real browser for the tests of a file: Debian's Chromium, or Chrome where that is what the machine has. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How long is waited for what is to be seen: the database plans what it is first asked, and beside other tests that takes long. */
const PATIENCE_MS = 120_000;

/** WebGL by software, for machines without a graphics card. */
const SOFTWARE = ['--enable-unsafe-swiftshader'];

export interface Opened {
  page: Page;
  /** What the page complained of: exceptions, and what its policy refused. */
  complaints: string[];
  /** The questions it asked, by name. */
  questions: string[];
  close(): Promise<void>;
}

export interface UsedBrowser {
  open(options?: BrowserContextOptions): Promise<Opened>;
}

/** One browser for all tests of a file, closed after them. */
export function useBrowser(): UsedBrowser {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = PLACES.find((place) => existsSync(place));
    if (executablePath === undefined) throw new Error('No Chromium here. Install it: apt-get install -y chromium');
    // A browser of root's, as in containers, has no sandbox.
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...SOFTWARE] });
  });
  afterAll(() => browser.close());
  return {
    async open(options) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      const opened: Opened = { page, complaints: [], questions: [], close: () => context.close() };
      page.on('pageerror', (error) => opened.complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
          opened.complaints.push(message.text());
      });
      page.on('request', (request) => {
        const asked = new URL(request.url()).searchParams.get('query') ?? request.postData() ?? '';
        const name = /\bquery (\w+)/.exec(asked)?.[1];
        if (request.url().includes('/graphql') && name) opened.questions.push(name);
      });
      return opened;
    },
  };
}
