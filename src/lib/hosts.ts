/** Hosts as requests and settings name them: a name or an address, and a port. */

/** A host's name or address, and its port where it has one; nothing else that URLs may hold. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

const LOOPBACK = /^(?:localhost|(?:[a-z0-9_-]+\.)+localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether an address, or a name as `parseHost` gives it, is of this machine alone. */
export const isLoopback = (host: string): boolean => host === '::1' || LOOPBACK.test(host);

export interface Host {
  /** As browsers write it: lower case, addresses in their shortest form, no dot at the end. */
  name: string;
  port: string | undefined;
}

/** Reads `graph.example.org`, `graph.example.org:8443`, `[::1]:4000`; undefined where the text is nothing of the kind. */
export function parseHost(text: string): Host | undefined {
  if (!HOST.test(text)) return undefined;
  const port = /:(\d+)$/.exec(text.replace(/^\[.*\]/, ''))?.[1];
  const url = `http://${port === undefined ? text : text.slice(0, -port.length - 1)}`;
  return URL.canParse(url) ? { name: new URL(url).hostname.replace(/\.$/, ''), port } : undefined;
}
