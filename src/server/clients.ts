/** Where a request comes from, as those are told apart who do not say who they are. */
import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import proxyaddr from 'proxy-addr';

export class Clients {
  private readonly trust: (address: string, hop: number) => boolean;

  /** @param proxies addresses or networks (`10.0.0.0/8`) whose word on where a request comes from is taken */
  constructor(proxies: readonly string[]) {
    this.trust = proxyaddr.compile([...proxies]);
  }

  /**
   * The network of the address of who sent a request: the last that a proxy names which is not trusted itself. What a proxy names
   * that is no address tells nothing: then it is the proxy's.
   */
  addressOf(request: IncomingMessage): string {
    // There is none once the connection has ended.
    if (request.socket.remoteAddress === undefined) return '';
    const [connects = '', ...named] = proxyaddr.all(request).map(withoutPort);
    let sender = connects;
    for (const [hop, address] of named.entries()) {
      if (!this.trust(sender, hop) || isIP(address) === 0) break;
      sender = address;
    }
    return networkOf(sender);
  }
}

/** An address without the port that some proxies add: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(text: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
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
