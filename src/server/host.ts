/**
 * Which hosts are answered to. A web page may point a name of its own at this machine (DNS rebinding) and would then read all
 * that the service answers: the browser takes it for the page's own server. Only the `Host` header gives it away.
 */
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Host, isLoopback, parseHost } from '../lib/hosts.js';

/** Addresses to listen on that nobody asks for. */
const WILDCARD = new Set(['0.0.0.0', '[::]']);

/** By what name this machine reaches a service that listens on an address, as it stands in a URL. */
export function reachedBy({ address, family }: AddressInfo): string {
  const host = family === 'IPv6' ? `[${address}]` : address;
  if (!WILDCARD.has(host)) return host;
  return family === 'IPv6' ? '[::1]' : '127.0.0.1';
}

export class HostCheck {
  private readonly allowed: readonly Host[];
  /** Whether it listens for other machines, and answers none of them, for no name of its own is known. */
  readonly refusesOthers: boolean;

  /**
   * @param listening the address that the service listens on: it is answered to, unless it stands for all
   * @param others names that are answered to; of one with a port, with that port alone
   */
  constructor(listening: string, others: readonly string[]) {
    const own = parseHost(listening.includes(':') ? `[${listening}]` : listening);
    const everywhere = own !== undefined && WILDCARD.has(own.name);
    this.allowed = [...(own && !everywhere ? [own] : []), ...others.flatMap((text) => parseHost(text) ?? [])];
    this.refusesOthers = everywhere && this.allowed.length === 0;
  }

  /** Why a request is refused; undefined where it is not. */
  refusalOf({ url = '', headersDistinct: { host: hosts = [] } }: IncomingMessage): string | undefined {
    const [text = ''] = hosts;
    const cure = "Ask by this machine's own name, or have the service's operator add the host to ALLOWED_HOSTS.";
    if (hosts.length !== 1) return `The request has ${hosts.length} Host headers; wanted one. ${cure}`;
    if (!url.startsWith('/') && url !== '*') return `The request's target got ${JSON.stringify(url)}; wanted a path.`;
    const host = parseHost(text);
    if (host === undefined) return `Host got ${JSON.stringify(text)}; wanted a name or an address, and a port. ${cure}`;
    if (isLoopback(host.name) || this.allowed.some((one) => serves(one, host))) return undefined;
    return `Host ${JSON.stringify(text)} is not one that this service answers to. ${cure}`;
  }
}

function serves(allowed: Host, { name, port }: Host): boolean {
  if (allowed.name !== name || allowed.port === undefined) return allowed.name === name;
  // Browsers leave out the usual ports: that of HTTP, and that of HTTPS where a proxy serves it.
  return port === undefined ? ['80', '443'].includes(allowed.port) : port === allowed.port;
}
