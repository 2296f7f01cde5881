/** A graph whose schema is not this program's is not answered from: the answer would be in part, or wrong. */
import { MIGRATIONS } from '../../src/database/index.js';
import { emptyGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(emptyGraph);
const NEWEST = MIGRATIONS.length;

/** Makes the graph's newest step one of another number. */
const renumber = (from: number, to: number): Promise<unknown> =>
  service.graph.run('MATCH (m:Migration {version: $from}) SET m.version = $to', { from, to });

const answer = async (): Promise<unknown> => service.ask('{ officials { totalCount } }');
const readiness = async (): Promise<unknown> => {
  const response = await fetch(new URL('/readyz', service.url));
  return [response.status, await response.json()];
};

it.each([
  ['an older one: a backup that is being brought up to date', 0],
  ['a newer one: another program has brought it up to date', NEWEST + 1],
])('%s', async (_, other) => {
  const right = { data: { officials: { totalCount: 0 } } };
  expect(await answer()).toEqual(right);
  await renumber(NEWEST, other);
  try {
    expect(await answer()).toMatchObject({
      data: { officials: null },
      errors: [
        {
          message: expect.stringContaining('another version of Entente') as string,
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    });
    expect(await readiness()).toEqual([503, { status: 'not ready', database: 'of another version' }]);
  } finally {
    await renumber(other, NEWEST);
  }
  expect(await answer()).toEqual(right);
  expect(await readiness()).toEqual([200, { status: 'ready', database: 'ok' }]);
});
