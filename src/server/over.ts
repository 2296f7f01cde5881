/**
 * When a response is over: when it was sent, or when its connection ended. Node says so itself but for those that are queued behind
 * another one of their connection (pipelining), of which it never tells.
 */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What waits for each connection's end: one listener for all of them. */
const WAITING = new WeakMap<Socket, Set<() => void>>();

/**
 * Does something once, when a response is over; at once where it is.
 *
 * @returns takes that back
 */
export function whenOver(response: ServerResponse, act: () => void): () => void {
  const { socket } = response.req;
  const waiting = waitingFor(socket);
  const forget = (): void => {
    waiting.delete(over);
    response.off('close', over);
  };
  const over = (): void => {
    forget();
    act();
  };
  if (response.closed || socket.destroyed) act();
  else {
    waiting.add(over);
    response.once('close', over);
  }
  return forget;
}

function waitingFor(socket: Socket): Set<() => void> {
  let waiting = WAITING.get(socket);
  if (waiting === undefined) {
    const all = (waiting = new Set<() => void>());
    WAITING.set(socket, all);
    socket.once('close', () => {
      for (const over of [...all]) over();
    });
  }
  return waiting;
}
