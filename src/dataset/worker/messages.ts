/** What the service and the thread that imports for it say to each other. */
import type { ServerAddress } from '../../config.js';
import type { GraphOptions } from '../../database/graph.js';
import type { PackedError } from './errors.js';

/** What a thread begins with. */
export interface ThreadSettings {
  address: ServerAddress;
  options: GraphOptions;
}

/** From the service: a call, or that nobody waits for what one tells any more. */
export type Asked = AskedCall | { abandoned: number };

export interface AskedCall {
  call: number;
  method: string;
  args: readonly unknown[];
  /** Headers that name the trace of whoever calls. */
  trace: Readonly<Record<string, string>>;
}

/** From the thread: a step of a call, how it ended, or how things are with the thread. */
export type Told =
  | { call: number; step: unknown }
  | { call: number; value: unknown }
  | { call: number; error: PackedError }
  | { state: ThreadState };

export interface ThreadState {
  /** How many plans are kept. */
  kept: number;
  /** What its graph has written: the service reads that from then on. */
  bookmarks: readonly string[];
}
