/** How many requests of one connection wait for their answers: a client may send them one behind another (pipelining), without end. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { whenOver } from './over.js';

/** No client sends more of them ahead; each takes some kilobytes until it is answered. */
const MOST = 100;

const WAITING = new WeakMap<Socket, number>();

/** Counts a request until its response is over. @returns false where its connection has sent too many, and is to be ended */
export function waitsItsTurn(response: ServerResponse): boolean {
  const { socket } = response.req;
  const waiting = (WAITING.get(socket) ?? 0) + 1;
  if (waiting > MOST) return false;
  WAITING.set(socket, waiting);
  whenOver(response, () => WAITING.set(socket, (WAITING.get(socket) ?? 1) - 1));
  return true;
}
