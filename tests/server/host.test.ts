/** Which hosts are answered to: a page whose name was pointed at this machine reads nothing. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { HostCheck } from '../../src/server/host.js';
import { emptyGraph } from '../support/graph.js';
import { serve, useService } from '../support/service.js';

const service = useService(emptyGraph, {
  allowedHosts: ['graph.example.org', 'maps.example.org:8443', '[2001:db8::1]'],
});

/** The status and body of what is answered to a request, sent as it stands. */
async function answered(url: string, lines: readonly string[]): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'));
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), body };
}

it.each([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '[::1]'],
])('a service that listens on %s for all tells an address that it answers to', async (host, name) => {
  const everywhere = await serve(service.graph, { host });
  expect(new URL(everywhere.url).hostname).toBe(name);
  expect(await everywhere.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  await everywhere.stop();
});

const QUESTION = '/graphql?query=%7B__typename%7D';
const asking = (...hosts: string[]): Promise<{ status: number; body: string }> =>
  answered(service.url, [`GET ${QUESTION} HTTP/1.1`, ...hosts.map((host) => `Host: ${host}`)]);

it.each([
  'localhost',
  'LocalHost:4000',
  'localhost.',
  'console.localhost:80',
  '127.0.0.1',
  '127.8.9.10:1',
  '[::1]:4000',
  '[0:0:0:0:0:0:0:1]',
  'graph.example.org',
  'GRAPH.example.org.:9000',
  'maps.example.org:8443',
  '[2001:DB8::1]:80',
])('%s is answered to', async (host) => {
  expect((await asking(host)).status).toBe(200);
});

it.each([
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  'notlocalhost',
  'evil-localhost',
  '127.0.0.1.evil.example',
  '10.0.0.1',
  '128.0.0.1',
  '0.0.0.0',
  '[::]',
  '[::2]',
  'sub.graph.example.org',
  'maps.example.org',
  'maps.example.org:4000',
  'localhost@evil.example',
  'localhost/evil.example',
  'localhost#',
  'localhost:x',
  'localhost:4000:1',
  '[::1',
  'a b',
  '',
])('%s is not', async (host) => {
  const { status, body } = await asking(host);
  expect(status).toBe(403);
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: unknown }[] };
  expect(errors[0]?.message).toContain('ALLOWED_HOSTS');
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
});

it('a request needs one host, and a path', async () => {
  expect((await asking()).body).toContain('The request has 0 Host headers; wanted one.');
  expect((await asking('localhost', 'evil.example')).body).toContain('has 2 Host headers');
  const whole = await answered(service.url, [`GET http://evil.example${QUESTION} HTTP/1.1`, 'Host: localhost']);
  expect([whole.status, whole.body]).toEqual([403, expect.stringContaining('wanted a path')]);
});

it('every path is guarded but health, which monitors ask for by address', async () => {
  const status = async (path: string): Promise<number> =>
    (await answered(service.url, [`GET ${path} HTTP/1.1`, 'Host: 10.0.0.1:4000'])).status;
  for (const path of ['/', '/nothing', '/graphql', '//healthz', '/healthz/..%2fgraphql'])
    expect(await status(path)).toBe(403);
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
});

it('a service that listens on all addresses answers to none of them by that', async () => {
  const open = await serve(service.graph, { host: '0.0.0.0' });
  const { port } = new URL(open.url);
  const status = async (host: string): Promise<number> =>
    (await answered(`http://127.0.0.1:${port}`, [`GET ${QUESTION} HTTP/1.1`, `Host: ${host}`])).status;
  expect([await status('0.0.0.0'), await status(`localhost:${port}`)]).toEqual([403, 200]);
  await open.stop();
});

it('the name that a service listens on is answered to', () => {
  const asked = (host: string) => ({ url: '/graphql', headersDistinct: { host: [host] } }) as never;
  expect(new HostCheck('graph.lan', []).refusalOf(asked('Graph.lan:4000'))).toBeUndefined();
  expect(new HostCheck('fe80::1', []).refusalOf(asked('[FE80::1]:4000'))).toBeUndefined();
  expect(new HostCheck('graph.lan', []).refusalOf(asked('graph.wan'))).toMatch(/^Host "graph.wan" is not one/);
});

it.each([
  ['0.0.0.0', [], true],
  ['::', [], true],
  ['0.0.0.0', ['graph.example.org'], false],
  ['127.0.0.1', [], false],
  ['192.0.2.7', [], false],
])('listening on %s, answering to %j: refuses all others: %s', (host, others, refuses) => {
  expect(new HostCheck(host, others).refusesOthers).toBe(refuses);
});
