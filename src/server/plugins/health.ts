/** `/healthz`: the process answers. `/readyz`: the database does too. */
import type { Plugin } from 'graphql-yoga';

export interface HealthOptions {
  /** Rejects where the database does not answer. */
  ping: () => Promise<void>;
}

export function useHealth({ ping }: HealthOptions): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      const reply = (status: number, body: Record<string, string>): void =>
        endResponse(fetchAPI.Response.json(body, { status, headers: { 'cache-control': 'no-store' } }));
      if (url.pathname === '/healthz') reply(200, { status: 'ok' });
      if (url.pathname === '/readyz') {
        const failure = await ping().then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure === undefined) reply(200, { status: 'ready', database: 'ok' });
        else reply(503, { status: 'not ready', database: 'cannot be reached' });
      }
    },
  };
}
