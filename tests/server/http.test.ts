/** The service over HTTP: GraphiQL with its examples, the start page, limits, and a port that is taken. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { readExamples } from '../../src/server/examples.js';
import { makeLogger, startService } from '../../src/server/index.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

/** More bytes than lie on the way between client and service. */
const LARGE = Buffer.alloc(20 * 1024 * 1024, ' ');

it('GraphiQL opens with the operations, and needs nothing from elsewhere', async () => {
  const response = await fetch(`${service.url}/graphql`, { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  const names = readExamples().map(({ name }) => name);
  const six = ['HowLinked', 'MostSenior', 'NeedsVisa', 'SaysWho', 'TwoCountries', 'WhoMet'];
  expect(names.filter((name) => six.includes(name))).toEqual(six);
  for (const name of names) expect(page).toContain(`query ${name}`);
  expect(page).not.toMatch(/(src|href)="https?:/);
});

it('each example is one operation of its name', () => {
  for (const { name, query } of readExamples()) {
    const [definition, ...others] = parse(query).definitions;
    expect(others).toEqual([]);
    expect(definition).toMatchObject({ kind: 'OperationDefinition', name: { value: name } });
  }
});

it('a GET asks too', async () => {
  const query = encodeURIComponent('{ country(code: "PRK") { name } }');
  const response = await fetch(`${service.url}/graphql?query=${query}`, { headers: { accept: 'application/json' } });
  expect(await response.json()).toEqual({ data: { country: { name: 'North Korea' } } });
});

it('a request of more than a megabyte is refused, whether it says its length or not', async () => {
  const body = JSON.stringify({ query: `{ official(id: "${'x'.repeat(1024 * 1024)}") { id } }` });
  const known = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(known.status).toBe(413);
  const answer = (await known.json()) as { errors: { message: string }[] };
  expect(answer.errors[0]?.message).toMatch(/^The request is larger than 1048576 bytes\./);
  const chunks = new Blob([body]).stream();
  const unknown = await fetch(`${service.url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: chunks, duplex: 'half' },
  } as RequestInit);
  expect(unknown.status).toBe(413);
});

it.each([
  ['larger than the connection holds', '/graphql', {}, 413],
  ['from elsewhere', '/graphql', { host: 'elsewhere.example' }, 403],
  ['that a form could send', '/graphql', { 'content-type': 'text/plain' }, 403],
])('a request %s is answered before all of it is sent', async (_, path, headers, status) => {
  const request = httpRequest(`${service.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': LARGE.length, ...headers },
  });
  const answered = once(request, 'response') as Promise<[IncomingMessage]>;
  request.end(LARGE);
  const [response] = await answered;
  expect(response.statusCode).toBe(status);
  response.resume();
  await once(response, 'end');
});

it('a request of unknown length is answered', async () => {
  const body = new Blob([JSON.stringify({ query: '{ country(code: "PRK") { name } }' })]).stream();
  const response = await fetch(`${service.url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' },
  } as RequestInit);
  expect(await response.json()).toEqual({ data: { country: { name: 'North Korea' } } });
});

describe('a port that is taken', () => {
  let other: Server;
  beforeEach(async () => {
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
  });
  afterEach(() => other.close());

  it('is told in one line, with the cure', async () => {
    const { port } = other.address() as AddressInfo;
    const starting = startService({ graph: service.graph, logger: makeLogger('silent'), host: '127.0.0.1', port });
    await expect(starting).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken. Set PORT to another one, or to 0 for a free one.`,
    );
  });
});

it('an unknown path is not found', async () => {
  expect((await fetch(`${service.url}/nothing`)).status).toBe(404);
});
