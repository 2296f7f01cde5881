/** Calls to another thread, as the caller sees them: a promise for each, or steps as they come. */
import { traceHeaders } from '../../lib/tracing.js';
import { Waiting } from '../../lib/waiting.js';
import { unpackError } from './errors.js';
import type { Asked, Told } from './messages.js';

/** Who waits for a call. */
interface Caller {
  method: string;
  step: (value: unknown) => void;
  end: (value: unknown) => void;
  fail: (error: Error) => void;
}

export class Calls {
  private readonly open = new Map<number, Caller>();
  private last = 0;

  /**
   * @param post hands a message over to the thread
   * @param changed told whenever a call begins or ends
   */
  constructor(
    private readonly post: (message: Asked) => void,
    private readonly changed: () => void,
  ) {}

  /** How many are under way. */
  get size(): number {
    return this.open.size;
  }

  /** What a method answers. @throws what it throws there */
  ask(method: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.begin(method, args, { step: () => undefined, end: resolve, fail: reject });
    });
  }

  /**
   * What a method tells step by step, until it ends or the signal is aborted. Whoever looks seldom sees the latest.
   *
   * @throws what it throws there
   */
  async *steps(method: string, args: readonly unknown[], signal: AbortSignal): AsyncGenerator<unknown> {
    const heard = new Waiting();
    const unread: unknown[] = [];
    let ended: { error?: Error } | undefined;
    const end = (how: { error?: Error }): void => {
      ended = how;
      heard.wake();
    };
    const step = (value: unknown): void => {
      unread.splice(0, 1, value);
      heard.wake();
    };
    const call = this.begin(method, args, { step, end: () => end({}), fail: (error) => end({ error }) });
    try {
      while (!signal.aborted) {
        if (unread.length > 0) yield unread.pop();
        else if (ended === undefined) await heard.next(signal);
        else if (ended.error === undefined) return;
        else throw ended.error;
      }
    } finally {
      if (this.open.delete(call)) {
        this.post({ abandoned: call });
        this.changed();
      }
    }
  }

  /** Takes what the thread says of a call. */
  hear(told: Exclude<Told, { state: unknown }>): void {
    const caller = this.open.get(told.call);
    // Who abandoned it may be told one thing more.
    if (caller === undefined) return;
    if ('step' in told) {
      caller.step(told.step);
      return;
    }
    this.open.delete(told.call);
    if ('error' in told) caller.fail(unpackError(told.error));
    else caller.end(told.value);
    this.changed();
  }

  /** Ends all that are under way: there is nobody any more who answers them. */
  failAll(error: (method: string) => Error): void {
    const callers = [...this.open.values()];
    this.open.clear();
    for (const { method, fail } of callers) fail(error(method));
    this.changed();
  }

  private begin(method: string, args: readonly unknown[], caller: Omit<Caller, 'method'>): number {
    const call = (this.last += 1);
    this.open.set(call, { ...caller, method });
    this.changed();
    this.post({ call, method, args, trace: traceHeaders() });
    return call;
  }
}
