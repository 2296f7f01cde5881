/** The fast path says the same as Yoga: status, headers and body, over requests of every kind, whatever they accept. */
import { hashOf } from '../../src/server/documents.js';
import type { Graph } from '../../src/database/index.js';
import { seededGraph } from '../support/graph.js';
import { got, posted, type Received, send, type Sent, textOf } from '../support/http.js';
import { type Asked, serve } from '../support/service.js';

const NAME = '{ country(code: "PRK") { name } }';
const OF_ONE =
  'query Of($id: ID!, $first: NonNegativeInt = 2) { official(id: $id) { name events(first: $first) { totalCount } } }';
const TWO = 'query A { __typename } query B { country(code: "CHN") { name } }';
const LONG = '{ countries(first: 60) { nodes { id slug name } } }';
const BROKEN = '{ bilateral(a: "x", b: "x") { asOf } country(code: "PRK") { name } }';
const persisted = (query: string): object => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });
const json = { 'content-type': 'application/json' };

const REQUESTS: Record<string, Sent> = {
  'a query': posted({ query: NAME }),
  'a long answer': posted({ query: LONG }),
  variables: posted({ query: OF_ONE, variables: { id: 'zhao-leji', first: 1 } }),
  'variables in another order, and one too many': posted({
    query: OF_ONE,
    variables: { x: 1, first: 1, id: 'zhao-leji' },
  }),
  'a variable left out': posted({ query: OF_ONE, variables: { id: 'zhao-leji' } }),
  'a null variable': posted({ query: OF_ONE, variables: { id: null } }),
  'null variables': posted({ query: OF_ONE, variables: null }),
  'a variable of another type': posted({ query: OF_ONE, variables: { id: 'zhao-leji', first: 'two' } }),
  'variables in a list': posted({ query: OF_ONE, variables: ['zhao-leji'] }),
  'variables in a text': posted({ query: OF_ONE, variables: '{"id":"zhao-leji"}' }),
  'an operation of two': posted({ query: TWO, operationName: 'B' }),
  'no operation of two': posted({ query: TWO }),
  'an unknown operation': posted({ query: TWO, operationName: 'C' }),
  'an empty operation name': posted({ query: NAME, operationName: '' }),
  'an operation name that is none': posted({ query: NAME, operationName: 7 }),
  'an error of a field': posted({ query: BROKEN }),
  'an error of validation': posted({ query: '{ nothing }' }),
  'an error of syntax': posted({ query: '{ country(' }),
  'too much': posted({ query: '{ officials(first: 500) { nodes { events(first: 500) { nodes { id title } } } } }' }),
  'aliases, fragments and directives': posted({
    query: `query ($skip: Boolean!) { a: country(code: "PRK") { ...F b: name @skip(if: $skip) } } fragment F on Country { __typename name }`,
    variables: { skip: true },
  }),
  'a null condition': posted({ query: 'query ($x: Boolean) { __typename @include(if: $x) }', variables: { x: null } }),
  introspection: posted({ query: '{ __schema { queryType { name } } }' }),
  'a mutation': posted({ query: 'mutation { importDataset(plan: "x") { dataset } }' }),
  'a subscription': posted({ query: 'subscription { importProgress(plan: "x") { stage } }' }),
  'an unknown hash': posted({ extensions: persisted('{ __typename # never }') }),
  'a hash with its text': posted({ query: NAME, extensions: persisted(NAME) }),
  'a known hash': posted({ extensions: persisted(NAME) }),
  'the hash of another text': posted({ query: LONG, extensions: persisted(NAME) }),
  'a hash of another version': posted({ extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(NAME) } } }),
  'a hash that is none': posted({ query: NAME, extensions: { persistedQuery: null } }),
  'extensions that are none': posted({ query: NAME, extensions: [] }),
  'other extensions': posted({ query: NAME, extensions: { clientLibrary: { name: 'x' } } }),
  'another parameter': posted({ query: NAME, id: 'x' }),
  'another parameter, null': posted({ query: NAME, id: null }),
  'a batch': posted([{ query: NAME }, { query: BROKEN }, { query: '{ nothing }' }]),
  'a batch of whole answers': posted([{ query: NAME }, { query: LONG }]),
  'a batch with a subscription': posted([{ query: NAME }, { query: 'subscription { changes { revision } }' }]),
  'an empty batch': posted([]),
  null: posted(null),
  'a number': posted(7),
  'no query': posted({}),
  'a null query': posted({ query: null }),
  'an empty query': posted({ query: '' }),
  'a query that is no text': posted({ query: { a: 1 } }),
  'a key twice': { headers: json, body: `{"query":"{ nothing }","query":${JSON.stringify(NAME)}}` },
  'no JSON': { headers: json, body: '{"query"' },
  'no body': { headers: json },
  'a byte order mark': { headers: json, body: `\uFEFF${JSON.stringify({ query: NAME })}` },
  'no UTF-8': { headers: json, body: Buffer.from([0x7b, 0xff, 0x7d]) },
  'a character set': posted({ query: NAME }, { 'content-type': 'application/json; charset=utf-8' }),
  'another character set': posted({ query: NAME }, { 'content-type': 'application/json; charset=latin1' }),
  'JSON of GraphQL': posted({ query: NAME }, { 'content-type': 'application/graphql+json' }),
  'a capital type': posted({ query: NAME }, { 'content-type': 'Application/JSON' }),
  'GraphQL alone': { headers: { 'content-type': 'application/graphql' }, body: NAME },
  'a form': {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ query: NAME }).toString(),
  },
  'a form, asked for': {
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'apollo-require-preflight': 'true' },
    body: new URLSearchParams({ query: NAME }).toString(),
  },
  'a form with bad variables': {
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'apollo-require-preflight': 'true' },
    body: new URLSearchParams({ query: NAME, variables: '{' }).toString(),
  },
  'plain text': { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: NAME }) },
  XML: { headers: { 'content-type': 'application/xml' }, body: '<a/>' },
  compressed: posted({ query: NAME }, { 'content-encoding': 'gzip' }),
  'computed anew': posted({ query: NAME }, { 'cache-control': 'no-cache' }),
  'explained, where nobody may': posted({ query: NAME }, { 'x-entente-explain': 'true' }),
  GET: got({ query: NAME }),
  'GET with variables': got({ query: OF_ONE, variables: '{"id":"zhao-leji"}', operationName: 'Of' }),
  'GET with bad variables': got({ query: OF_ONE, variables: '{"id"' }),
  'GET with empty parameters': got({ query: NAME, variables: '', operationName: '', extensions: '' }),
  'GET with another parameter': got({ query: NAME, other: 'x' }),
  'GET with a hash': got({ extensions: JSON.stringify(persisted(NAME)) }),
  'GET with a parameter twice': { method: 'GET', path: `/graphql?query=${encodeURIComponent(NAME)}&query=x` },
  'GET of nothing': { method: 'GET' },
  'GET of an empty search': { method: 'GET', path: '/graphql?' },
  'GET of a mutation': got({ query: 'mutation { importDataset(plan: "x") { dataset } }' }),
  'GET of what is stored, whatever it is': got({ query: NAME }, { 'if-none-match': '*' }),
  'GET of what is not stored': got({ query: NAME }, { 'if-none-match': '"x", W/"y,z"' }),
  'GET of an error, whatever it is': got({ query: BROKEN }, { 'if-none-match': '*' }),
  'GET behind a slash': { method: 'GET', path: `/graphql/?query=${encodeURIComponent(NAME)}` },
  HEAD: { ...got({ query: LONG }), method: 'HEAD' },
  PUT: { ...posted({ query: NAME }), method: 'PUT' },
};

const ACCEPTS = [
  undefined,
  '*/*',
  'application/json',
  'application/graphql-response+json, application/json;q=0.9',
  'application/graphql-response+json;q=0.5, application/json',
  'application/json;charset=UTF-8',
  'application/*;q=0.2',
  'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
  'multipart/mixed;deferSpec=20220824,application/json',
  'text/event-stream',
  'multipart/mixed',
  'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
  'application/json;q=0, */*;q=0.1',
  'image/png',
  '',
];

const ENCODINGS = [
  'gzip, deflate, br',
  'gzip;q=1, br;q=0.5',
  'br;q=0, *',
  'identity;q=0, gzip',
  'identity;q=0',
  '*;q=0',
  'zstd',
];

let graph: Graph;
let fast: Asked;
let slow: Asked;
beforeAll(async () => {
  graph = await seededGraph();
  fast = await serve(graph);
  slow = await serve(graph, { fastPath: false });
});
afterAll(async () => {
  await fast.stop();
  await slow.stop();
  await graph.close();
});

/** What a client sees; pages and parts are too long to be shown where they differ. */
function seen(received: Received): unknown {
  const headers = { ...received.headers, date: undefined };
  return { status: received.status, headers, text: textOf(received).slice(0, 2_000) };
}

const withHeader = (request: Sent, name: string, value: string | undefined): Sent => ({
  ...request,
  headers: { ...request.headers, ...(value !== undefined && { [name]: value }) },
});

it.each(Object.entries(REQUESTS))('%s', async (_, request) => {
  for (const one of [
    ...ACCEPTS.map((accept) => withHeader(request, 'accept', accept)),
    ...ENCODINGS.map((encoding) => withHeader(request, 'accept-encoding', encoding)),
  ]) {
    const [here, there] = await Promise.all([send(fast.url, one), send(slow.url, one)]);
    expect([one.headers, seen(here)]).toEqual([one.headers, seen(there)]);
    expect(here.status).not.toBe(500);
  }
});
