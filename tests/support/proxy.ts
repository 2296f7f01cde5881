/** A wire between the service and its database that counts round trips and can be cut. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  port: number;
  /** How often the client has spoken after the server, or first, since the last `reset`. */
  roundTrips(): number;
  reset(): void;
  /** Ends all connections and takes no more. */
  cut(): Promise<void>;
  /** Ends all connections as soon as the client speaks. */
  cutOnRequest(): void;
  /** Takes what the client says, and passes nothing on. */
  stall(): void;
  /** Takes connections again. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy to a port on this machine. */
export async function startProxy(targetPort: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let trips = 0;
  let cutting = false;
  let stalled = false;
  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1');
    let lastSpoke: 'client' | 'server' = 'server';
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // The other end going away is what this is for.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    client.on('data', (chunk) => {
      if (cutting) {
        client.destroy();
        return;
      }
      if (stalled) return;
      if (lastSpoke === 'server') trips += 1;
      lastSpoke = 'client';
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      lastSpoke = 'server';
      client.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port,
    roundTrips: () => trips,
    reset: () => (trips = 0),
    cut,
    cutOnRequest: () => (cutting = true),
    stall: () => (stalled = true),
    restore: async () => {
      cutting = stalled = false;
      if (server.listening) return;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
