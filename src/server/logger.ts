/** The log: JSON lines on standard error. */
import pino, { type Logger } from 'pino';

export type { Logger };

/** @param level `silent` for none */
export function makeLogger(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

/** A defect: what was thrown and what caused it, whole, under the id that the client was told. */
export function logDefect(logger: Logger, thrown: unknown, id: string): void {
  logger.error({ err: thrown, id }, 'a request failed');
}
