/** Traces: a request with its statements, within the caller's trace; names and numbers of Entente's own, and nothing of who asked or what. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SpanKind } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { ImportWorker } from '../../src/dataset/worker/index.js';
import { emptyGraph } from '../support/graph.js';
import { posted, send, textOf } from '../support/http.js';
import { serve, useService } from '../support/service.js';

const service = useService(emptyGraph);
const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
beforeAll(() => provider.register());
beforeEach(() => exporter.reset());
afterAll(() => provider.shutdown());

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const ask = (body: unknown): Promise<unknown> =>
  send(service.url, posted(body, { traceparent: `00-${TRACE}-b7ad6b7169203331-01`, authorization: '' }));

it('a request is a span of the caller’s trace, and its statement one within it', async () => {
  await ask({
    query: 'query WhoMet($id: ID!) { official(id: $id) { name } }',
    variables: { id: 'a-secret-id' },
  });
  const spans = exporter.getFinishedSpans();
  const request = spans.find(({ kind }) => kind === SpanKind.SERVER);
  expect(request?.name).toBe('graphql WhoMet');
  expect(request?.spanContext().traceId).toBe(TRACE);
  expect(request?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
  expect(request?.attributes).toEqual({
    'http.request.method': 'POST',
    'url.path': '/graphql',
    'graphql.operation.name': 'WhoMet',
    'entente.outcome': 'whole',
    'http.response.status_code': 200,
  });
  const statements = spans.filter(({ name }) => name === 'neo4j read');
  expect(statements.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toContain(request?.spanContext().spanId);
  expect(statements.at(-1)?.attributes).toMatchObject({ 'db.system.name': 'neo4j' });
  const told = JSON.stringify(spans.map(({ name, attributes, events }) => [name, attributes, events]));
  expect(told).not.toMatch(/secret|MATCH|official\(/);
});

it('names that a client makes up are not kept', async () => {
  await ask({ query: 'query MyOwnName { __typename }' });
  expect(exporter.getFinishedSpans().map(({ name }) => name)).toEqual(['graphql other']);
});

describe('imports', () => {
  const env = { ...process.env };
  const folder = mkdtempSync(join(tmpdir(), 'traces-'));
  afterAll(() => {
    process.env = env;
    rmSync(folder, { recursive: true });
  });

  it('the SDK is loaded in their thread too, whose statements are in the trace of the request; secrets are not given to it', async () => {
    const file = join(folder, 'spans');
    const sdk = pathToFileURL(join(__dirname, 'traces-of-threads.mjs')).href;
    Object.assign(process.env, { NODE_OPTIONS: `--import ${sdk}`, OTEL_TEST_FILE: file });
    Object.assign(process.env, { ENTENTE_IMPORT_TOKEN: 'a-secret', NEO4J_PASSWORD: 'another' });
    const worker = new ImportWorker(service.graph);
    const importing = await serve(service.graph, {
      access: { anonymous: true, importToken: 'the-token' },
      imports: { open: () => Promise.resolve(worker) },
    });
    const files = [
      {
        name: 'dataset.yaml',
        text: "name: archive\ntitle: T\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n",
      },
      { name: 'a.yaml', text: 'sources: [{ id: paper, title: A paper, kind: NEWS }]\n' },
    ];
    const { id } = await worker.plan(files, { skipInvalid: false, by: 'tests' });
    const query = 'mutation ($id: ID!) { importDataset(plan: $id) { created } }';
    const headers = { traceparent: `00-${TRACE}-b7ad6b7169203331-01`, authorization: 'Bearer the-token' };
    const reply = await send(importing.url, posted({ query, variables: { id } }, headers));
    expect(textOf(reply)).toContain('"created":');
    await importing.stop();
    const told = readFileSync(file, 'utf8').trim().split('\n');
    const [{ environment }, ...spans] = told.map((line) => JSON.parse(line) as unknown) as [
      { environment: string[] },
      ...{ name: string; trace: string }[],
    ];
    expect(environment).toEqual(expect.arrayContaining(['NODE_OPTIONS', 'OTEL_TEST_FILE', 'TMPDIR']));
    expect(environment.filter((name) => ['ENTENTE_IMPORT_TOKEN', 'NEO4J_PASSWORD'].includes(name))).toEqual([]);
    expect(spans.filter(({ trace }) => trace === TRACE).map(({ name }) => name)).toContain('neo4j write');
  });
});
