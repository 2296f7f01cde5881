// Loaded before the thread of imports, as an operator's SDK is: tells its environment and its spans in a file, a line each.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';

const tell = (value) => appendFileSync(process.env.OTEL_TEST_FILE, `${JSON.stringify(value)}\n`);
if (!isMainThread) {
  tell({ environment: Object.keys(process.env) });
  const exporter = {
    export: (spans, done) => {
      for (const span of spans) {
        tell({ name: span.name, trace: span.spanContext().traceId, parent: span.parentSpanContext?.spanId });
      }
      done({ code: 0 });
    },
    shutdown: () => Promise.resolve(),
  };
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register();
}
