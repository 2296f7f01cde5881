/**
 * The terms under which the full-text index has each node: of its own names (`searchName`), and of the offices and countries
 * that it belongs to (`searchContext`). Made anew with every change of what they follow from.
 */
import { slices } from '../lib/groups.js';
import { type NamedType, contextTerms, nameTerms, type Post } from '../model/search/terms.js';
import { NAMED_TYPES } from '../model/ids.js';
import type { OfficeClass } from '../model/vocabulary.js';
import type { Graph, Transaction } from './graph.js';
import type { Touched } from './touched.js';

const BATCH = 2_000;

/** Types whose terms follow from more than their own names. */
const IN_CONTEXT = ['Official', 'Office', 'Organization', 'Place'] as const;
type InContext = (typeof IN_CONTEXT)[number];

/** From a node `n` to the countries for which words are among its terms. */
const COUNTRIES: Readonly<Record<InContext, readonly string[]>> = {
  Official: [
    '(n)-[:CITIZEN_OF]->(c)',
    '(n)-[:HELD_OFFICE]->()-[:OF_COUNTRY]->(c)',
    '(n)-[:HELD_OFFICE]->()-[:IN_ORGANIZATION]->()-[:OF_COUNTRY]->(c)',
  ],
  Office: ['(n)-[:OF_COUNTRY|TITLE_NAMES]->(c)', '(n)-[:IN_ORGANIZATION]->()-[:OF_COUNTRY]->(c)'],
  Organization: ['(n)-[:OF_COUNTRY]->(c)'],
  Place: ['(n)-[:OF_COUNTRY]->(c)'],
};

/** From a node `n` to the offices whose titles or classes are among its terms. */
const POSTS: Readonly<Partial<Record<InContext, string>>> = {
  Official: 'MATCH (n)-[:HELD_OFFICE]->(o)',
  Office: 'UNWIND [n] AS o',
};

/** What terms of context are made of, for the nodes `n` of a type. */
function contextOf(type: InContext): string {
  const countries = COUNTRIES[type].map((pattern) => `MATCH ${pattern} RETURN c.slug AS country`).join(' UNION ');
  const posts =
    POSTS[type] === undefined
      ? '[]'
      : `COLLECT { ${POSTS[type]} WITH DISTINCT o ORDER BY o.slug
      RETURN [o.label, coalesce(o.aliases, []), coalesce(o.class, o.classByTitle)] }`;
  return `elementId(n) AS id, COLLECT { ${countries} } AS countries, ${posts} AS posts`;
}

interface ContextRow {
  id: string;
  countries: string[];
  posts: [title: string, aliases: string[], of: OfficeClass | null][];
}

function contextFrom(type: InContext, { id, countries, posts }: ContextRow): [id: string, terms: string] {
  const known = posts.map(([title, aliases, of]): Post => ({ title, aliases, class: of ?? undefined }));
  // In one order, whichever was stated first.
  return [id, contextTerms(known, [...countries].sort(), type === 'Official')];
}

const SET_CONTEXT = 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row[0] SET n.searchContext = row[1]';
const SET_NAME = 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row[0] SET n.searchName = row[1]';

/** The nodes of a type, as ids and what their own terms are made of. */
const NAMES = 'elementId(n) AS id, n.slug AS slug, n.label AS label, coalesce(n.aliases, []) AS aliases';

function nameFrom(type: NamedType, row: Record<string, unknown>): [id: string, terms: string] {
  return [String(row.id), nameTerms(type, String(row.slug), String(row.label), row.aliases as string[])];
}

/** Makes terms of context anew for nodes of a type that a clause finds as `n`. */
async function makeContext(
  transaction: Transaction,
  type: InContext,
  match: string,
  parameters: Record<string, unknown>,
): Promise<void> {
  const found = await transaction.run(`${match} RETURN ${contextOf(type)}`, parameters);
  const rows = (found as unknown as ContextRow[]).map((row) => contextFrom(type, row));
  if (rows.length > 0) await transaction.run(SET_CONTEXT, { rows });
}

/** Makes terms anew for what a change touches: the nodes with other names, and those in whose terms these are named. */
export async function deriveTerms(transaction: Transaction, touched: Touched): Promise<void> {
  for (const type of NAMED_TYPES) {
    for (const slugs of slices(touched.renamed(type), BATCH)) {
      const found = await transaction.run(`UNWIND $slugs AS slug MATCH (n:${type} {slug: slug}) RETURN ${NAMES}`, {
        slugs,
      });
      if (found.length > 0) await transaction.run(SET_NAME, { rows: found.map((row) => nameFrom(type, row)) });
    }
  }
  const moved = await alsoMoved(transaction, touched);
  for (const type of IN_CONTEXT) {
    for (const slugs of slices(moved[type], BATCH))
      await makeContext(transaction, type, `UNWIND $slugs AS slug MATCH (n:${type} {slug: slug})`, { slugs });
  }
}

/** Of each type, the nodes whose terms of context may be others. */
async function alsoMoved(transaction: Transaction, touched: Touched): Promise<Record<InContext, Set<string>>> {
  const moved = Object.fromEntries(IN_CONTEXT.map((type) => [type, new Set(touched.moved(type))])) as Record<
    InContext,
    Set<string>
  >;
  /** @param pattern from such a node to those whose `x` is among some */
  const add = async (type: InContext, pattern: string, some: ReadonlySet<string>): Promise<void> => {
    for (const slugs of slices(some, BATCH)) {
      const text = `UNWIND $slugs AS slug MATCH (n:${type})${pattern} RETURN DISTINCT n.slug AS slug`;
      const rows = await transaction.run(text, { slugs });
      for (const { slug } of rows) moved[type].add(String(slug));
    }
  };
  await add('Office', '-[:IN_ORGANIZATION]->(x:Organization {slug: slug})', moved.Organization);
  // The class of an office may have changed too.
  for (const slug of touched.renamed('Office')) moved.Office.add(slug);
  await add('Official', '-[:HELD_OFFICE]->(x:Office {slug: slug})', moved.Office);
  return moved;
}

/** Makes terms of context for new nodes, as far as that was not done, before they are seen. */
export async function deriveNewTerms(transaction: Transaction): Promise<void> {
  for (const type of IN_CONTEXT) {
    const found = await transaction.run(
      `MATCH (n:Staged${type}) WHERE n.searchContext IS NULL RETURN elementId(n) AS id`,
    );
    for (const ids of slices(
      found.map(({ id }) => String(id)),
      BATCH,
    ))
      await makeContext(transaction, type, 'UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id', { ids });
  }
}

/** Makes the terms of all nodes that have none, where nobody looks on: in as many transactions as it takes. */
export async function deriveAllTerms(graph: Graph): Promise<void> {
  for (const type of NAMED_TYPES) {
    await throughAll(
      graph,
      `MATCH (n:${type}) WHERE n.searchName IS NULL RETURN ${NAMES}`,
      SET_NAME,
      ([id, slug, label, aliases]) => nameFrom(type, { id, slug, label, aliases }),
    );
  }
  for (const type of IN_CONTEXT) {
    await throughAll(
      graph,
      `MATCH (n:${type}) WHERE n.searchContext IS NULL RETURN ${contextOf(type)}`,
      SET_CONTEXT,
      ([id, countries, posts]) => contextFrom(type, { id, countries, posts } as ContextRow),
    );
  }
}

async function throughAll(
  graph: Graph,
  read: string,
  write: string,
  make: (row: readonly unknown[]) => [id: string, terms: string],
): Promise<void> {
  let rows: [string, string][] = [];
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    await graph.write((transaction) => transaction.run(write, { rows }));
    rows = [];
  };
  for await (const row of graph.stream(read)) {
    rows.push(make(row));
    if (rows.length === BATCH) await flush();
  }
  await flush();
}
