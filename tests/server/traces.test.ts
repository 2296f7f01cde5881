/** Traces: a request with its statements, within the caller's trace; names and numbers of Entente's own, and nothing of who asked or what. */
import { SpanKind } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { emptyGraph } from '../support/graph.js';
import { posted, send } from '../support/http.js';
import { useService } from '../support/service.js';

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
