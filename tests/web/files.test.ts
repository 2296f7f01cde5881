/** The console's files over HTTP: types, storage, policy; its pages at any address, and nothing else there. */
import { readdirSync } from 'node:fs';
import { emptyGraph } from '../support/graph.js';
import { send } from '../support/http.js';
import { useService } from '../support/service.js';

const service = useService(emptyGraph);

const get = (path: string, headers: Record<string, string> = {}) => send(service.url, { method: 'GET', path, headers });
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

it('the start is the console, asked again by its tag', async () => {
  const { status, headers, body } = await get('/');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('private, no-cache');
  expect(body.toString()).toContain('<div id="console">');
  const again = await get('/', { 'if-none-match': String(headers.etag) });
  expect(again.status).toBe(304);
});

it('files with their hash in their name are stored for good', async () => {
  const page = (await get('/')).body.toString();
  const [script, style] = [/src="(\/assets\/[^"]+\.js)"/, /href="(\/assets\/index-[^"]+\.css)"/].map(
    (one) => one.exec(page)?.[1] ?? '',
  );
  for (const [path, type] of [
    [script ?? '', 'text/javascript; charset=utf-8'],
    [style ?? '', 'text/css; charset=utf-8'],
  ] as const) {
    const { status, headers } = await get(path, { 'accept-encoding': 'br' });
    expect([status, headers['content-type'], headers['content-encoding']]).toEqual([200, type, 'br']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

it('nothing runs but the console itself, and nothing from elsewhere', async () => {
  const { headers, body } = await get('/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(body.toString()).not.toMatch(/<script>|<style|\son\w+=|https?:/);
});

it.each([
  '/official/zhao-leji',
  '/country/CHN',
  '/pair/CHN/PRK',
  '/no/such/page',
  '/official/%00',
  '/official/..%2f..%2fetc%2fpasswd',
])('a browser that opens %s gets the console', async (path) => {
  const { status, headers } = await get(path, BROWSER);
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
});

/** The files that a page has the browser fetch before anything runs. */
async function fetchedFor(path: string): Promise<string[]> {
  const page = (await get(path, BROWSER)).body.toString();
  return [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
}

it('every page has its own scripts and style sheets fetched with those of the console, each once', async () => {
  const pages = readdirSync('web/src/pages');
  const common = await fetchedFor('/no/such/page');
  expect(pages.length).toBeGreaterThan(15);
  for (const page of pages) {
    const files = await fetchedFor(page === 'home' ? '/' : `/${page}/some-slug?print`);
    expect(files.slice(0, common.length)).toEqual(common);
    expect(files.filter((file) => new RegExp(`^/assets/${page}-[\\w-]{8}\\.js$`).test(file))).toHaveLength(1);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect((await get(file)).status).toBe(200);
  }
});

it('programs are told that there is nothing, and so is who asks for a file that is gone', async () => {
  for (const [path, headers] of [
    ['/official/zhao-leji', {}],
    ['/official/zhao-leji', { accept: 'application/json' }],
    ['/assets/gone-12345678.js', BROWSER],
    ['/assets/../../package.json', {}],
    ['/../package.json', {}],
  ] as const) {
    const { status, body } = await get(path, headers);
    expect(status).toBe(404);
    expect(body.toString()).toContain('NOT_FOUND');
  }
});

it('it is read, and nothing else', async () => {
  const { status, headers } = await send(service.url, { method: 'POST', path: '/', body: '' });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  const head = await send(service.url, { method: 'HEAD', path: '/' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

it('GraphiQL stays where it is, and so does health', async () => {
  expect((await get('/graphql', BROWSER)).body.toString()).toContain('GraphiQL');
  expect((await get('/healthz', BROWSER)).headers['content-type']).toContain('application/json');
});
