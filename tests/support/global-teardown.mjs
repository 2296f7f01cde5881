import { rmSync } from 'node:fs';

export default async function tearDown() {
  await Promise.all(
    globalThis.ententeTestServers.map(async ({ server, home }) => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    }),
  );
}
