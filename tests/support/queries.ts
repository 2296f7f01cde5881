/** Labelled queries: what people type, what they want, and what is hard about it; and how well a search answers them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { shipped } from '../../src/paths.js';
import type { Asked } from './service.js';

export interface Query {
  text: string;
  /** Global ids, any of which is right. */
  wanted: readonly string[];
  difficulty: string;
}

/** The queries of a file below tests/types/search. */
export function queriesOf(file: string): Query[] {
  const lines = readFileSync(shipped('tests', 'types', 'search', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [text = '', wanted = '', difficulty = ''] = line.split('\t');
    return { text, wanted: wanted.split('|'), difficulty };
  });
}

/** One of two halves that the queries fall into: the rules were made with the first in view, and are tested on the second. */
export const halfOf = ({ text }: Query): number => (createHash('sha256').update(text).digest()[0] ?? 0) % 2;

export interface Quality {
  count: number;
  /** Shares of the queries whose answer is the first, or among the first five. */
  first: number;
  firstFive: number;
  /** The others, with what came instead. */
  misses: string[];
}

const SEARCH = 'query ($q: String!) { search(query: $q, first: 5) { nodes { ... on Node { id } } } }';

/** Asks all queries. */
export async function qualityOf(service: Pick<Asked, 'ask'>, queries: readonly Query[]): Promise<Quality> {
  let [first, firstFive] = [0, 0];
  const misses: string[] = [];
  for (const { text, wanted, difficulty } of queries) {
    const { data, errors } = await service.ask(SEARCH, { q: text });
    const found: string[] = data?.search?.nodes.map(({ id }: { id: string }) => id) ?? [];
    const at = found.findIndex((id) => wanted.includes(id));
    if (at === 0) first += 1;
    if (at >= 0) firstFive += 1;
    if (at === 0) continue;
    const instead = errors === undefined ? found.slice(0, 3).join(', ') || 'nothing' : errors[0]?.message;
    misses.push(
      `${at < 0 ? 'not among five' : `at ${at + 1}`}: ${text} (${difficulty}), wanted ${wanted.join(' or ')}, got ${instead}`,
    );
  }
  const count = queries.length;
  return { count, first: first / count, firstFive: firstFive / count, misses };
}

/** Of the queries that tests ask, at least such shares must be answered so. */
const LEAST = { first: 0.95, firstFive: 0.99 };

/** Fails with the misses where too many queries are answered wrong. */
export function expectQuality({ count, first, firstFive, misses }: Quality): void {
  const shown = `${count} queries: first ${first.toFixed(3)}, among five ${firstFive.toFixed(3)}`;
  process.stdout.write(`${[shown, ...misses].join('\n  ')}\n`);
  expect({ first: first >= LEAST.first, firstFive: firstFive >= LEAST.firstFive, misses }).toMatchObject({
    first: true,
    firstFive: true,
  });
}
