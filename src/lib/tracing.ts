/**
 * Spans of OpenTelemetry. Entente makes them; where they go is said by the SDK that an operator loads before the program. Where
 * there is none, they cost next to nothing. No span holds a text of a question, a statement, a variable or who asked.
 */
import { context, propagation, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('entente');

/** How a span is called, and what it tells. Values are names and numbers of Entente's own. */
export interface Told {
  name: string;
  attributes?: Readonly<Record<string, string | number>>;
}

/** Does some work for a request, within the trace that its headers (`traceparent`) name, if any. */
export function tracedRequest<T>(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  told: Told,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const from = propagation.extract(context.active(), headers);
  return context.with(from, () => traced(SpanKind.SERVER, told, work));
}

/** The headers that name the trace in which this is called, for whoever works for it elsewhere; none where there is no trace. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** Does some work within the trace that headers name. */
export function withinTrace<T>(headers: Readonly<Record<string, string>>, work: () => T): T {
  return context.with(propagation.extract(ROOT_CONTEXT, headers), work);
}

/** Does some work that another program is asked for. */
export function tracedCall<T>(told: Told, work: (span: Span) => Promise<T>): Promise<T> {
  return traced(SpanKind.CLIENT, told, work);
}

function traced<T>(kind: SpanKind, { name, attributes }: Told, work: (span: Span) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { kind, ...(attributes && { attributes }) }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      // The name alone: a message may hold what was asked.
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
      throw error;
    } finally {
      span.end();
    }
  });
}
