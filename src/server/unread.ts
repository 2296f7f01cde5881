/** Answers that clients have not read yet: how many bytes they hold together is bounded. */
import type { ServerResponse } from 'node:http';
import { whenOver } from './over.js';

/** Smaller ones lie on the way anyway, unless they are queued; what tells of health and refusals never waits for room. */
const HELD_FROM_BYTES = 64 * 1024;

/** Whether a response waits for another one before it on its connection (pipelining). */
export const isQueued = (response: ServerResponse): boolean => response.socket === null && !response.closed;

export class Unread {
  /** Bodies on their way, and how many responses share each. */
  private readonly bodies = new Map<Buffer, number>();
  private held = 0;

  /** @param maxBytes what all may hold together; a single one may be larger */
  constructor(private readonly maxBytes: number) {}

  /** What is held now, in bytes. A body that several read is held once. */
  get bytes(): number {
    return this.held;
  }

  /** Holds a body until its response is done with; false where there is no room for it. */
  hold(body: Buffer, response: ServerResponse): boolean {
    if (body.length < HELD_FROM_BYTES && !isQueued(response)) return true;
    const sharing = this.bodies.get(body) ?? 0;
    if (sharing === 0) {
      if (this.held > 0 && this.held + body.length > this.maxBytes) return false;
      this.held += body.length;
    }
    this.bodies.set(body, sharing + 1);
    whenOver(response, () => this.release(body));
    return true;
  }

  private release(body: Buffer): void {
    const sharing = (this.bodies.get(body) ?? 0) - 1;
    if (sharing > 0) {
      this.bodies.set(body, sharing);
      return;
    }
    this.bodies.delete(body);
    this.held -= body.length;
  }
}
