/** What a client wrote is in what it reads next, from any instance: the bookmark that travels in a header. */
import { Graph } from '../../src/database/index.js';
import { testServer } from '../support/environment.js';
import { emptyGraph } from '../support/graph.js';
import { posted, type Received, send, textOf } from '../support/http.js';
import { type Asked, serve } from '../support/service.js';

const QUESTION = { query: '{ countries { totalCount } }' };
const MUTATION = { query: 'mutation { decideDoubt(id: "Doubt:none", decision: SAME) { id } }' };
/** How long the second instance waits, in ms: long enough for its first statement on a busy machine. */
const PATIENCE_MS = 4_000;

/** Two instances over one database, each with connections of its own. */
let [one, other]: Graph[] = [];
let [first, second]: Asked[] = [];
beforeAll(async () => {
  one = await emptyGraph();
  other = Graph.at(testServer(), { queryTimeoutMs: PATIENCE_MS });
  [first, second] = [await serve(one, { corsOrigins: ['https://a.example'] }), await serve(other)];
  expect((await ask(second, QUESTION)).status).toBe(200);
});
afterAll(async () => {
  await one?.run('MATCH (n:Later) DELETE n');
  for (const service of [first, second]) await service?.stop();
  for (const graph of [one, other]) await graph?.close();
});

const ask = (service: Asked | undefined, body: unknown, bookmark?: string): Promise<Received> =>
  send(service?.url ?? '', posted(body, bookmark === undefined ? {} : { 'entente-bookmark': bookmark }));

const write = async (): Promise<string> => {
  await one?.run('CREATE (:Later)');
  return (await one?.bookmarks())?.join(' ') ?? '';
};

/** The bookmark of a write that is to come: so many transactions behind another. Neo4j numbers them one by one. */
function ahead(bookmark: string, by: number): string {
  const bytes = Buffer.from(bookmark.slice('FB:'.length), 'base64');
  // A structure of the database's id, 16 bytes, the transaction's, a whole number of 1, 2, 4 or 8 bytes, and an empty list.
  const at = 3 + 16;
  const width = 2 ** ((bytes[at] ?? 0) - 0xc8);
  const id = bytes.readIntBE(at + 1, Math.min(width, 6));
  const raised = Buffer.alloc(9);
  raised.writeUInt8(0xcb, 0);
  raised.writeBigInt64BE(BigInt(id + by), 1);
  return `FB:${Buffer.concat([bytes.subarray(0, at), raised, bytes.subarray(at + 1 + width)]).toString('base64')}`;
}

it('an answer to a mutation tells what to send with the next question, to whichever instance; others tell nothing', async () => {
  await write();
  const { headers } = await ask(first, MUTATION);
  const bookmark = String(headers['entente-bookmark']);
  expect(bookmark).toMatch(/^FB:/);
  const answer = await ask(second, QUESTION, bookmark);
  expect([answer.status, answer.headers['entente-bookmark']]).toEqual([200, undefined]);
  expect((await ask(first, { query: '{ __typename }' })).headers['entente-bookmark']).toBeUndefined();
});

it('web pages of origins that may read may read it too', async () => {
  const { headers } = await send(first?.url ?? '', posted(MUTATION, { origin: 'https://a.example' }));
  expect(headers['access-control-expose-headers']).toContain('entente-bookmark');
});

it('an instance whose database has not heard of it waits until it has, and answers of that', async () => {
  const bookmark = ahead(await write(), 3);
  let answered = false;
  const asked = ask(second, QUESTION, bookmark).then((answer) => {
    answered = true;
    return answer;
  });
  await write();
  // Others are answered meanwhile.
  expect((await ask(second, QUESTION)).status).toBe(200);
  expect(answered).toBe(false);
  await write();
  await write();
  expect((await asked).status).toBe(200);
});

it('where it does not come in time, the client is told to try again, and others are answered all the while', async () => {
  const bookmark = ahead(await write(), 1_000_000);
  const asked = Array.from({ length: 60 }, () => ask(second, QUESTION, bookmark));
  expect((await ask(second, QUESTION)).status).toBe(200);
  for (const answer of await Promise.all(asked)) {
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1']);
    expect(textOf(answer)).toContain('has not heard yet of what Entente-Bookmark stands for');
  }
});

it.each([
  ['nonsense', 'nonsense'],
  ['a Cypher text', "x'}) MATCH (n) DETACH DELETE n //"],
  ['empty', ''],
  ['as long as a book', 'F'.repeat(5_000)],
  ['two spaces', 'FB:a  FB:b'],
])('%s is refused, and shown cut', async (_, bookmark) => {
  const answer = await ask(second, QUESTION, bookmark);
  expect(answer.status).toBe(400);
  const { message, extensions } = (JSON.parse(textOf(answer)) as { errors: { message: string; extensions: unknown }[] })
    .errors[0] as { message: string; extensions: unknown };
  expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
  expect(message).toMatch(
    /^Entente-Bookmark got ".*"; wanted what an answer of this database's said\. Leave it out\.$/,
  );
  expect(message.length).toBeLessThan(300);
});
