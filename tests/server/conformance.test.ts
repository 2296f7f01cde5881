/** GraphQL over HTTP, as graphql-http's audits have it: what must, what should and what may be. */
import { serverAudits } from 'graphql-http';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

describe('an audit of a server over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch })) {
    it(audit.name, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }
});
