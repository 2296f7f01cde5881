/**
 * Requests of a client that means harm, or whose program is broken: documents that grow when they are walked, texts that fill
 * caches, values of the wrong type. Each call gives others, so that nothing of them can be answered from a cache.
 */
import { createHash } from 'node:crypto';

export interface HostileRequest {
  method: 'POST';
  path: string;
  headers: Record<string, string>;
  body: string;
}

const post = (body: string, headers: Record<string, string> = {}): HostileRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  body,
});

const asking = (query: string, variables?: object): HostileRequest => post(JSON.stringify({ query, variables }));

/** Fragments that spread only fragments: 2^levels spreads for whoever follows each. */
const doubling = (levels: number, mark: string): string =>
  `{ ...F0 } ${Array.from(
    { length: levels },
    (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} } `,
  ).join('')} fragment F${levels} on Query { ${mark}: __typename }`;

/** A text of its own, as long as asked, that says little. */
const padded = (mark: string, bytes: number): string => `{ ${mark}: __typename } #${mark.repeat(bytes / mark.length)}`;

const registered = (text: string): HostileRequest =>
  post(
    JSON.stringify({
      query: text,
      extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } },
    }),
  );

/**
 * Hostile requests, all of them different from those of another number.
 *
 * @param number which lot
 * @param count how many
 */
export function hostileRequests(number: number, count: number): HostileRequest[] {
  const kinds: ((mark: string) => HostileRequest)[] = [
    (mark) => asking(doubling(24, mark)),
    (mark) => asking(doubling(500, mark)),
    (mark) => asking(`{ ...A } fragment A on Query { ${mark}: __typename ...B } fragment B on Query { ...A }`),
    (mark) => asking(padded(mark, 200_000)),
    (mark) => registered(padded(mark, 100_000)),
    (mark) =>
      asking('query ($x: ID = "a") { official(id: $x) { id } }', {
        x: null,
        [mark]: 'a variable that nobody declared',
      }),
    (mark) => asking(`{ official(id: "${mark}") { counterparts(orderBy: null, first: null) { totalCount } } }`),
    (mark) => asking('query ($x: Boolean!) { __typename @include(if: $x) }', { x: null, mark }),
    (mark) => asking(`{ search(query: "${`${mark} `.repeat(2_000)}") { totalCount } }`),
    (mark) => asking(`{ ${`a${mark}: __typename `.repeat(600)} }`),
    (mark) => asking('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(500).fill(`Event:${mark}`) }),
    (mark) => post(`{"query": "{ ${mark}`),
    (mark) => post(mark, { 'content-type': 'text/plain' }),
  ];
  return Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length] as (mark: string) => HostileRequest;
    return kind(`m${number}x${at}`);
  });
}
