/** Documents by hash: registered by clients, or trusted by the operator alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../src/server/documents.js';
import { readTrusted } from '../../src/server/index.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const QUERY = '{ country(code: "PRK") { name } }';
const HASH = hashOf(QUERY);
const ANSWER = { data: { country: { name: 'North Korea' } } };
const extensions = { persistedQuery: { version: 1, sha256Hash: HASH } };

// What a test expects of the body, it says itself.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const post = async (url: string, body: unknown): Promise<{ status: number; body: any }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

describe('automatic persisted queries', () => {
  const service = useService(seededGraph);

  it('a hash is asked for, registered with its text, and then enough', async () => {
    const unknown = await post(service.url, { extensions });
    expect(unknown.status).toBe(200);
    expect(unknown.body.errors).toEqual([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect((await post(service.url, { query: QUERY, extensions })).body).toEqual(ANSWER);
    expect((await post(service.url, { extensions })).body).toEqual(ANSWER);
    const search = new URLSearchParams({ extensions: JSON.stringify(extensions) });
    expect(await (await fetch(`${service.url}/graphql?${search.toString()}`)).json()).toEqual(ANSWER);
  });

  it('a hash that is not the text’s registers nothing', async () => {
    const query = '{ countries { totalCount } }';
    const wrong = await post(service.url, { query, extensions });
    expect(wrong.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(wrong.body.errors?.[0]?.message).toContain('wanted the SHA-256 of "query"');
    const malformed = await post(service.url, { query, extensions: { persistedQuery: { version: 2 } } });
    expect(malformed.body.errors?.[0]?.message).toMatch(/^"extensions.persistedQuery" got \{"version":2\}; wanted/);
  });
});

describe('trusted documents', () => {
  const service = useService(seededGraph, { trusted: new Map([[HASH, QUERY]]) });

  it('are answered by their hash, and nothing else is', async () => {
    expect((await post(service.url, { extensions })).body).toEqual(ANSWER);
    for (const body of [
      { query: QUERY },
      { query: '{ countries { totalCount } }', extensions },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('{ __typename }') } } },
      [{ query: QUERY }],
    ]) {
      const answer = await post(service.url, body);
      const [error] = [answer.body].flat()[0].errors;
      expect(error.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('come from a file of hashes, or a manifest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
    const file = (content: string): string => {
      writeFileSync(join(folder, 'documents.json'), content);
      return join(folder, 'documents.json');
    };
    try {
      expect([...readTrusted(file(JSON.stringify({ [HASH]: QUERY })))]).toEqual([[HASH, QUERY]]);
      const manifest = {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: HASH, body: QUERY }],
      };
      expect([...readTrusted(file(JSON.stringify(manifest)))]).toEqual([[HASH, QUERY]]);
      expect(() => readTrusted(file('{'))).toThrow(/^TRUSTED_DOCUMENTS \(.*\) cannot be read/);
      expect(() => readTrusted(file('[1]'))).toThrow(/is no list of documents\. Wanted/);
      expect(() => readTrusted(join(folder, 'none.json'))).toThrow(/ENOENT/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
