/** Figures of the service, as Prometheus reads them. */
import type { ExecutionResult } from 'graphql';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What came of a request, whatever it is answered in: whole; with errors in a part of it; refused, for the client asked what is
 * not answered; unavailable, for the database, the time or the service's room did not do; failed, by a fault of the service's.
 */
export const OUTCOMES = ['whole', 'errors', 'refused', 'unavailable', 'failed'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The outcome of operations that were executed, by the codes of their errors; the worst of them. */
export function outcomeOf(results: readonly Pick<ExecutionResult, 'data' | 'errors'>[]): Outcome {
  const errors = results.flatMap((result) => result.errors ?? []);
  const codes = new Set(errors.map(({ extensions }) => extensions?.code));
  if (codes.has('INTERNAL_SERVER_ERROR')) return 'failed';
  if (codes.has('TIMEOUT') || codes.has('SERVICE_UNAVAILABLE')) return 'unavailable';
  if (errors.length === 0) return 'whole';
  // Clients of persisted queries send the text then, as they mean to.
  if (errors.every(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')) return 'whole';
  return results.some(({ data }) => data !== undefined && data !== null) ? 'errors' : 'refused';
}

/** The outcome of a request that came to no operation. */
export function outcomeByStatus(status: number): Outcome {
  if (status === 500) return 'failed';
  if (status === 503) return 'unavailable';
  return status >= 400 ? 'refused' : 'whole';
}

export interface MetricsOptions {
  /** What each cache takes now, in bytes, by name. */
  cachedBytes: () => Record<string, number>;
  /** How many subscriptions are open. */
  subscriptions: () => number;
  /** How many requests are being answered. */
  underWay: () => number;
}

/** What operations are counted as that have a name which is not known, or none: names are the clients' to choose. */
export function countedAs(name: string | undefined, names: ReadonlySet<string>): string {
  return name !== undefined && names.has(name) ? name : 'other';
}

/** Upper bounds in seconds: an answer from the cache takes a thousandth, and the most that one may take is ten by default. */
const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export class Metrics {
  private readonly registry = new Registry();
  private readonly operations: Counter<'operation' | 'outcome'>;
  private readonly seconds: Histogram<'operation'>;

  constructor(options: MetricsOptions) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.operations = new Counter({
      name: 'entente_operations_total',
      help: 'Requests to the endpoint, by operation and by what came of them: whole, errors, refused, unavailable, failed.',
      labelNames: ['operation', 'outcome'],
      registers,
    });
    this.seconds = new Histogram({
      name: 'entente_operation_seconds',
      help: 'From a request to its answer, before it is sent, in seconds.',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    });
    new Gauge({
      name: 'entente_cache_bytes',
      help: 'What each cache takes now, in bytes.',
      labelNames: ['cache'],
      registers,
      collect() {
        for (const [cache, bytes] of Object.entries(options.cachedBytes())) this.set({ cache }, bytes);
      },
    });
    new Gauge({
      name: 'entente_requests_under_way',
      help: 'Requests to the endpoint that are being answered.',
      registers,
      collect() {
        this.set(options.underWay());
      },
    });
    new Gauge({
      name: 'entente_subscriptions',
      help: 'Subscriptions that are open.',
      registers,
      collect() {
        this.set(options.subscriptions());
      },
    });
  }

  /** An operation was answered. @param operation as `countedAs` says */
  answered(operation: string, outcome: Outcome, seconds: number): void {
    this.operations.inc({ operation, outcome });
    this.seconds.observe({ operation }, seconds);
  }

  /** All figures, in the text format of Prometheus, and its media type. */
  async page(): Promise<{ type: string; text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }
}
