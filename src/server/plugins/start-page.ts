/** `/` leads to where questions can be asked. */
import type { Plugin } from 'graphql-yoga';

export function useStartPage(target: string): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/') return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: target } }));
    },
  };
}
