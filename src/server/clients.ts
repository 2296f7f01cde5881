/** Which client a request is counted for: who sends it where that is known, else the address that it comes from. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import proxyaddr from 'proxy-addr';
import type { Caller } from '../access/index.js';

export class Clients {
  private readonly trust: (address: string, hop: number) => boolean;

  /** @param proxies addresses or networks (`10.0.0.0/8`) whose word on where a request comes from is taken */
  constructor(proxies: readonly string[]) {
    this.trust = proxyaddr.compile([...proxies]);
  }

  /** `key:4f…`, `token:…` or an address: what a client's requests have in common. */
  clientOf(request: IncomingMessage, caller: Caller | undefined): string {
    return caller?.id ?? networkOf(this.addressOf(request));
  }

  /** The address of who sent it: the last that a proxy names which is not trusted itself. */
  private addressOf(request: IncomingMessage): string {
    // There is none once the connection has ended.
    if (request.socket.remoteAddress === undefined) return '';
    return proxyaddr(request, this.trust);
  }
}

/** The network that one client has to itself: of IPv6 usually 64 bits, of which it may use any address. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const [left, right] = [head, tail].map((half) => half.split(':').filter((group) => group !== ''));
  const gap = Array<string>(Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0))).fill('0');
  const groups = [...(left ?? []), ...gap, ...(right ?? [])].slice(0, 4);
  return `${groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
