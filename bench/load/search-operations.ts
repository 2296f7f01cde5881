/** Finding by name: the operations that are compared. */
import { readQuery } from '../../src/model/search/query.js';
import { wordsOf } from '../../src/model/search/fold.js';
import { SCORES } from '../../src/model/search/marks.js';
import type { EntityKind } from '../../src/model/vocabulary.js';
import { nameOf } from './data.js';
import type { Operation, Values } from './operations.js';

/** What a client of the peer's full-text index would ask: all words, as beginnings or with a letter wrong. */
const phraseOf = (query: string): string =>
  wordsOf(query)
    .flatMap(({ parts }) => parts)
    .map((word) => `+(${word}^4 ${word}*^2${word.length >= 4 ? ` ${word}~1` : ''})`)
    .join(' ');

/** What each party is asked with. The peer's clients make the index's query themselves, for its API takes nothing else. */
const asked = (query: string): Values => ({ query, phrase: phraseOf(query) });

/** A text becomes a query of the index's on each request: whoever answers by hand has to read it too. */
const reading =
  (kinds: readonly EntityKind[]) =>
  ({ query }: Values): Values => {
    const { plain, close } = readQuery('query', String(query), kinds);
    return { plain, close };
  };

/** A name with one letter wrong. */
function misspelt(name: string, next: () => number): string {
  const at = 1 + Math.floor(next() * 3);
  return `${name.slice(0, at)}q${name.slice(at + 1)}`;
}

const anyName = (next: () => number, officials: number): string => nameOf(Math.floor(next() * officials));

/**
 * What Entente finds, by hand: the same index of terms, asked the same; where few names fit as they are written, those with
 * letters wrong too. (A statement that asks the peer's index of labels finds less: no sounds, and no name that lacks a word.)
 */
const FINDS = `WITH COLLECT { CALL db.index.fulltext.queryNodes('search', $plain) YIELD node AS n, score RETURN [n, score] } AS plain
  CALL (plain) {
    UNWIND plain AS one RETURN one[0] AS n, one[1] AS score
    UNION ALL
    WITH 1 AS one WHERE size(plain) < 5 AND coalesce(plain[0][1], 0) < ${SCORES.plain.whole}
    CALL db.index.fulltext.queryNodes('search', $close) YIELD node AS n, score WHERE none(one IN plain WHERE one[0] = n)
    RETURN n, score / ${SCORES.plain.whole} - 1 AS score
  }`;
/** In Lucene's order, which says how well each fits, then by how many events there are of each. */
const BEST = `${FINDS} WITH n, score, COUNT { (n)-[:PARTICIPATED_IN|TOOK_PLACE_IN|HELD_OFFICE]-() } AS size
  ORDER BY score DESC, size DESC, n.slug LIMIT 10`;

const peer = `query ($phrase: String!) { officialsByName(phrase: $phrase, first: 10) { edges { score node { slug label } } } }`;
const entente = `query ($query: String!) { search(query: $query, kinds: [OFFICIAL], first: 10) { nodes { ... on Official { slug name } } } }`;
const limit = `RETURN COLLECT { ${BEST} RETURN [n.slug, n.label, score] }`;

const ofOfficials = reading(['OFFICIAL']);

export const SEARCH_OPERATIONS: readonly Operation[] = [
  {
    name: 'search',
    values: (next, officials) => asked(anyName(next, officials)),
    entente,
    peer,
    limit,
    read: ofOfficials,
  },
  {
    name: 'search with a typo',
    values: (next, officials) => asked(misspelt(anyName(next, officials), next)),
    ...{ entente, peer, limit, read: ofOfficials },
  },
  {
    name: 'search by a beginning, with counts by kind',
    values: (next, officials) => asked(anyName(next, officials).slice(0, 4)),
    entente: `query ($query: String!) { search(query: $query, kinds: [OFFICIAL, PLACE], first: 10) { facets { kind { value count } } nodes {
      ... on Official { slug name } ... on Place { slug name } } } }`,
    peer,
    limit: `RETURN [COLLECT { ${FINDS} WITH labels(n)[0] AS kind, count(*) AS count RETURN [kind, count] ORDER BY count DESC, kind },
      COLLECT { ${BEST} RETURN [labels(n)[0], n.slug, n.label, score] }]`,
    read: reading(['OFFICIAL', 'PLACE']),
    // Officials alone, and not how many of each kind.
    peerInPart: true,
  },
  {
    name: 'search as somebody types (autocomplete)',
    values: (next, officials) => asked(anyName(next, officials).slice(0, 3 + Math.floor(next() * 6))),
    entente: `query ($query: String!) { autocomplete(prefix: $query, kinds: [OFFICIAL], first: 10) { id label } }`,
    ...{ peer, limit, read: ofOfficials },
  },
];
