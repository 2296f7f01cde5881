/** The log: JSON lines on standard error. */
import pino, { type Logger } from 'pino';
import type { ProjectionNews } from '../projection/index.js';
import type { Outcome } from './metrics.js';

export type { Logger };

/** @param level `silent` for none */
export function makeLogger(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

/** A defect: what was thrown and what caused it, whole, under the id that the client was told. */
export function logDefect(logger: Logger, thrown: unknown, id: string): void {
  logger.error({ err: thrown, id }, 'a request failed');
}

/** An answer of the endpoint: nothing of who asked, nor what, but the name of the operation. */
export interface Answered {
  operation: string | undefined;
  status: number;
  outcome: Outcome;
  /** How long it took, in ms. */
  ms: number;
  /** What it may cost at most, in fields. */
  cost: number;
}

/** An answer that took longer than it should. */
export function logSlow(logger: Logger, { ms, ...answered }: Answered): void {
  logger.warn({ ...answered, ms: Math.round(ms) }, 'an answer took long');
}

/** An answer, where all are logged. */
export function logAnswer(logger: Logger, { ms, ...answered }: Answered): void {
  logger.info({ ...answered, ms: Math.round(ms) }, 'answered');
}

/** What became of the meetings in memory. */
export function logProjection(logger: Logger, news: ProjectionNews): void {
  const megabytes = 'bytes' in news ? Math.ceil(news.bytes / 1_048_576) : 0;
  switch (news.state) {
    case 'READY':
      logger.info({ bytes: news.bytes }, 'meetings are answered from memory');
      return;
    case 'TOO_LARGE':
      logger.warn(
        { bytes: news.bytes },
        `meetings are answered by the database: in memory they would take ${megabytes} MB, more than MEETINGS_MEMORY_MB allows`,
      );
      return;
    case 'FAILED':
      logger.warn(
        { err: news.error },
        'the meetings could not be read into memory; the database answers, and it is tried again',
      );
  }
}
