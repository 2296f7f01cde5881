/** Who is let in: those that the service knows, where it must; no more than it can answer; none that has had its share. */
import type { IncomingMessage } from 'node:http';
import type { Access, Caller } from '../access/index.js';
import { GraphAccessDenied, GraphTimeout, GraphUnavailable } from '../database/index.js';
import { RequestRefused } from '../errors.js';
import { Tally } from '../lib/tally.js';
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
  /** `key:4f…`, `token:…`, or the address: what a client's requests have in common. */
  client: string;
}

/** No client has more of the places than the whole divided by this. */
const SHARES = 2;

/** When those that find too many others may come back, in seconds. */
const COME_BACK = 1;

export class Admission {
  private count = 0;
  private readonly byClient = new Tally();

  constructor(private readonly options: AdmissionOptions) {}

  /** How many requests are being answered. */
  get underWay(): number {
    return this.count;
  }

  /**
   * Gives a request a place while it is answered, once all of it has come: whoever sends slowly takes none.
   *
   * @returns the answer, or the refusal where there is no place, or the client has its share of them, or of what questions cost
   */
  async during<T>({ client }: Sender, answer: () => Promise<T>): Promise<T | Reply> {
    const { underWay, quota } = this.options;
    // While it was coming others of the client's may have cost what was left.
    const spent = await quota.refusalOf(client, 'cost');
    if (spent !== undefined) return spent;
    if (this.count >= underWay) return tooMany('are being answered');
    if (this.byClient.of(client) >= Math.ceil(underWay / SHARES)) return tooMany('of one client are being answered');
    this.count += 1;
    this.byClient.add(client);
    try {
      return await answer();
    } finally {
      this.count -= 1;
      this.byClient.remove(client);
    }
  }

  /** Who sends a request; the refusal where it is not to be answered. */
  async senderOf(request: IncomingMessage): Promise<Sender | Reply> {
    const { access, clients, quota } = this.options;
    const given = request.headersDistinct.authorization ?? [];
    if (given.length > 1) {
      return refusal(400, 'BAD_USER_INPUT', `The request has ${given.length} Authorization headers; wanted one.`);
    }
    const [authorization] = given;
    const address = clients.addressOf(request);
    // Counted for itself: whoever shows a good key from the same address is let in all the same.
    const failures = `failed ${address}`;
    const tooOften = access.mayBeGuess(authorization) ? await quota.refusalOf(failures, 'requests') : undefined;
    if (tooOften !== undefined) return tooOften;
    const caller = await access.callerOf(authorization).catch(refusalOf);
    if ('status' in caller) return (caller.status === 401 ? await quota.enter(failures) : undefined) ?? caller;
    const client = caller.id ?? address;
    return (await quota.enter(client)) ?? { caller, client };
  }

  /** Counts what a request costs. */
  charge(client: string, cost: number): void {
    void this.options.quota.charge(client, cost);
  }

  /** Whether the key or token of a request is still good; where that cannot be found out, it is taken to be. */
  async isStillGood({ headers: { authorization } }: IncomingMessage, { expires }: Caller): Promise<boolean> {
    const { access } = this.options;
    if (expires !== undefined && expires <= access.now) return false;
    return access.callerOf(authorization).then(
      () => true,
      (error: unknown) => !(error instanceof RequestRefused && error.code === 'UNAUTHENTICATED'),
    );
  }
}

const CHALLENGE = { 'www-authenticate': 'Bearer realm="entente"' };

/** The refusal where something cannot be found out of the database now. @throws what else went wrong */
export function refusalOf(error: unknown): Reply {
  if (error instanceof RequestRefused) {
    const { code, message } = error;
    if (code === 'UNAUTHENTICATED') return refusal(401, code, message, CHALLENGE);
    if (code === 'SERVICE_UNAVAILABLE') return refusal(503, code, message, { 'retry-after': '5' });
    return refusal(403, code, message);
  }
  if (error instanceof GraphUnavailable || error instanceof GraphTimeout) {
    return refusal(503, 'SERVICE_UNAVAILABLE', error.message, { 'retry-after': '5' });
  }
  // What its operator must mend, the questions' own errors tell him.
  if (error instanceof GraphAccessDenied) {
    return refusal(503, 'SERVICE_UNAVAILABLE', 'The database refuses this service.', { 'retry-after': '30' });
  }
  throw error;
}

function tooMany(what: string): Reply {
  const message = `As many requests ${what} as may be at the same time. Ask again in ${COME_BACK} second.`;
  return refusal(503, 'SERVICE_UNAVAILABLE', message, { 'retry-after': String(COME_BACK) });
}
