/** Who is let in: those that the service knows, where it must; no more than it can answer; none that has had its share. */
import type { IncomingMessage } from 'node:http';
import type { Access, Caller } from '../access/index.js';
import { GraphTimeout, GraphUnavailable } from '../database/index.js';
import { RequestRefused } from '../errors.js';
import type { Clients } from './clients.js';
import type { Quota } from './quota.js';
import { refusal, type Reply } from './reply.js';

export interface AdmissionOptions {
  access: Access;
  clients: Clients;
  quota: Quota;
  /** How many requests are answered at the same time. */
  underWay: number;
}

/** Who sends a request, and what it is counted for. */
export interface Sender {
  caller: Caller;
  client: string;
}

/** When those that find too many others may come back, in seconds. */
const COME_BACK = 1;

export class Admission {
  private count = 0;

  constructor(private readonly options: AdmissionOptions) {}

  /** How many requests are being answered. */
  get underWay(): number {
    return this.count;
  }

  /**
   * Lets a request in while it is answered.
   *
   * @param answer what it is answered where it is let in
   * @returns the answer, or the refusal
   */
  async during<T>(request: IncomingMessage, answer: (sender: Sender) => Promise<T>): Promise<T | Reply> {
    if (this.count >= this.options.underWay) return tooMany();
    this.count += 1;
    try {
      const admitted = await this.senderOf(request);
      return 'caller' in admitted ? await answer(admitted) : admitted;
    } finally {
      this.count -= 1;
    }
  }

  /** Who sends a request; the refusal where it is not to be answered. */
  async senderOf(request: IncomingMessage): Promise<Sender | Reply> {
    const { access, clients, quota } = this.options;
    const given = request.headersDistinct.authorization ?? [];
    if (given.length > 1) {
      return refusal(400, 'BAD_USER_INPUT', `The request has ${given.length} Authorization headers; wanted one.`);
    }
    const caller = await access.callerOf(given[0]).catch(refusalOf);
    const known = 'status' in caller ? undefined : caller;
    const client = clients.clientOf(request, known);
    // Those that are not known are counted too: nobody tries one key after another.
    const refused = await quota.enter(client);
    if (refused !== undefined) return refused;
    return known === undefined ? (caller as Reply) : { caller: known, client };
  }

  /** Counts what a request has cost. */
  async charge({ client }: Sender, cost: number): Promise<void> {
    await this.options.quota.charge(client, cost);
  }

  /** Whether the key or token of a request is still good; where that cannot be found out, it is taken to be. */
  async isStillGood({ headers: { authorization } }: IncomingMessage): Promise<boolean> {
    return this.options.access.callerOf(authorization).then(
      () => true,
      (error: unknown) => !(error instanceof RequestRefused && error.code === 'UNAUTHENTICATED'),
    );
  }
}

const CHALLENGE = { 'www-authenticate': 'Bearer realm="entente"' };

function refusalOf(error: unknown): Reply {
  if (error instanceof RequestRefused) {
    const { code, message } = error;
    if (code === 'UNAUTHENTICATED') return refusal(401, code, message, CHALLENGE);
    if (code === 'SERVICE_UNAVAILABLE') return refusal(503, code, message, { 'retry-after': '5' });
    return refusal(403, code, message);
  }
  if (error instanceof GraphUnavailable || error instanceof GraphTimeout) {
    return refusal(503, 'SERVICE_UNAVAILABLE', error.message, { 'retry-after': '5' });
  }
  throw error;
}

function tooMany(): Reply {
  const message = `As many requests are being answered as may be. Ask again in ${COME_BACK} second.`;
  return refusal(503, 'SERVICE_UNAVAILABLE', message, { 'retry-after': String(COME_BACK) });
}
