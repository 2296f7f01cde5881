/** A service whose console was not built: GraphiQL is the start, as it always was. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConsole } from '../../src/server/console.js';
import { emptyGraph } from '../support/graph.js';
import { send } from '../support/http.js';
import { useService } from '../support/service.js';

const service = useService(emptyGraph, { console: new Map() });

it('the start leads to GraphiQL', async () => {
  const { status, headers } = await send(service.url, { method: 'GET', path: '/' });
  expect([status, headers.location]).toEqual([302, '/graphql']);
});

it('a folder that is missing or empty has no files', () => {
  expect(readConsole('/no/such/folder').size).toBe(0);
  expect(readConsole(mkdtempSync(join(tmpdir(), 'console-'))).size).toBe(0);
});
