/** What an import would do: every fact that it would create, change or remove, and nothing done. */
import { UNSTATED_PROPERTIES } from '../../database/derive.js';
import { DERIVED_OF_TENURES } from '../../database/tenures.js';
import type { Graph } from '../../database/graph.js';
import { decode, fromBolt } from '../facts/bolt.js';
import { movedOfficials, movesOf } from '../merge/moves.js';
import { stillReferredTo } from '../merge/changes.js';
import { type Compared, Comparing } from './compare.js';
import { groundOf, type Outcome } from '../baseline/ground.js';
import { Day, type NodeFact, type Properties, type RelationshipFact } from '../facts/facts.js';
import { grouped } from '../../lib/groups.js';
import { type Removed, statementKey } from '../baseline/held.js';
import type { Prepared } from '../prepare/prepare.js';
import type { Problem } from '../report/problems.js';
import type { Say } from '../report/progress.js';

/** One fact that an import would create, change or remove. */
export interface Change {
  change: 'created' | 'changed' | 'removed';
  /** A node type or a relationship type. */
  kind: string;
  /** `Official:zhao-leji`, or `Official:zhao-leji → Event:talks`. */
  fact: string;
  /** What differs, by property: what it was and what it would be. Null where there is none. */
  properties?: Record<string, { before: string | null; after: string | null }>;
}

/** Properties that say nothing to a reader: they follow from others. */
const HIDDEN: ReadonlySet<string> = new Set([
  ...UNSTATED_PROPERTIES,
  ...DERIVED_OF_TENURES,
  ...(
    'hash key dataset aliases begins ends span sortDay startLatest startPrecision certainFrom certainTo minDays maxDays ' +
    'tookPlace earliest latest begunBy endedBy fromEarliest toEarliest classByTitle shared slug calledAs ownIds made'
  ).split(' '),
]);

const WINDOW = 1_000;

/** What an import would do, or why it would be refused. */
export interface Diff extends Outcome {
  /** What other data sets refer to and the data set would state no longer; empty where an import would go through. */
  refused: readonly Problem[];
}

/**
 * Compares a data set with the graph.
 *
 * @param each gets each change; left out where counts are enough
 */
export async function diffDataset(
  graph: Graph,
  prepared: Prepared,
  each?: (change: Change) => void,
  say: Say = () => undefined,
): Promise<Diff> {
  const { name } = prepared.manifest;
  const ground = await groundOf(graph, name);
  const comparing = await Comparing.begin(graph, prepared, ground, say);
  let changed: Compared[] = [];
  const tell = async (): Promise<void> => {
    const before = await stateOf(graph, name, changed);
    for (const { fact } of changed) {
      each?.({
        change: 'changed',
        kind: fact.type,
        fact: shownFact(fact),
        ...differences(before.get(statementKey(fact)), fact),
      });
    }
    changed = [];
  };
  for await (const compared of comparing.facts()) {
    if (each === undefined || compared.comparison === 'unchanged') continue;
    const { fact, comparison } = compared;
    if (comparison === 'created') {
      each({ change: 'created', kind: fact.type, fact: shownFact(fact), ...differences(undefined, fact) });
    } else {
      changed.push(compared);
      if (changed.length === WINDOW) await tell();
    }
  }
  await tell();
  const removed = await comparing.removed();
  const moves = await movesOf(graph, prepared.identity);
  const moved = movedOfficials(moves);
  if (each !== undefined) {
    await tellRemoved(graph, name, removed, each);
    const properties = comparing.manifestChanges;
    if (properties !== undefined) each({ change: 'changed', kind: 'Dataset', fact: `Dataset:${name}`, properties });
    for (const { dataset, before, after } of moved) {
      const id = { before: `Official:${before}`, after: `Official:${after}` };
      each({ change: 'changed', kind: 'Official', fact: `Official:${before} of ${dataset}`, properties: { id } });
    }
  }
  const refused: Problem[] = [...moves.unknown];
  for (const [type, slugs] of removed.nodes) {
    // Who names an official finds him under another id, or is among those above.
    if (type !== 'Official') refused.push(...(await stillReferredTo(graph, type, name, slugs)));
  }
  return { ...comparing.outcome(removed.claims.length, moved), refused };
}

/** A fact as people are told of it: `Official:zhao-leji`, `Official:zhao-leji → Event:talks`. */
export function shownFact(fact: NodeFact | RelationshipFact): string {
  if (!('key' in fact)) return `${fact.type}:${fact.slug}`;
  return `${fact.from.type}:${fact.from.slug} → ${fact.to.type}:${fact.to.slug}`;
}

function text(value: unknown): string {
  if (value instanceof Day) return value.iso;
  return Array.isArray(value) ? value.join('; ') : String(value as string | number | boolean);
}

function differences(before: Properties | undefined, fact: NodeFact | RelationshipFact): Pick<Change, 'properties'> {
  const after = fact.properties;
  const properties: NonNullable<Change['properties']> = {};
  for (const name of new Set([...Object.keys(before ?? {}), ...Object.keys(after)])) {
    if (HIDDEN.has(name)) continue;
    const [old, now] = [before?.[name], after[name]].map((value) => (value === undefined ? null : text(value)));
    if (old !== now) properties[name] = { before: old ?? null, after: now ?? null };
  }
  return Object.keys(properties).length === 0 ? {} : { properties };
}

/** What the data set states of these facts now. */
async function stateOf(graph: Graph, dataset: string, compared: readonly Compared[]): Promise<Map<string, Properties>> {
  const found = new Map<string, Properties>();
  const claimed = compared.filter(({ shared }) => shared).map(({ fact }) => statementKey(fact));
  const plain = compared.filter(({ shared }) => !shared).map(({ fact }) => fact);
  const kindOf = (fact: NodeFact | RelationshipFact): string =>
    'key' in fact ? `${fact.from.type} ${fact.type}` : fact.type;
  for (const facts of grouped(plain, kindOf).values()) {
    const [first] = facts;
    if (first === undefined) continue;
    const match =
      'key' in first
        ? `MATCH (:${first.from.type} {slug: row[0]})-[x:${first.type} {key: row[1]}]->()`
        : `MATCH (x:${first.type} {slug: row[0]})`;
    const rows = await graph.run(`UNWIND $rows AS row ${match} RETURN row[2] AS at, properties(x) AS properties`, {
      rows: facts.map((fact, at) => ('key' in fact ? [fact.from.slug, fact.key, at] : [fact.slug, 0, at])),
    });
    for (const { at, properties } of rows) {
      const fact = facts[Number(at)];
      if (fact !== undefined) found.set(statementKey(fact), fromBolt(properties as Record<string, unknown>));
    }
  }
  if (claimed.length > 0) {
    const rows = await graph.run(
      "UNWIND $claimed AS statement MATCH (c:Claim {id: $dataset + '|' + statement}) RETURN statement, c.properties AS properties",
      { claimed, dataset },
    );
    for (const { statement, properties } of rows) found.set(String(statement), decode(String(properties)));
  }
  return found;
}

async function tellRemoved(
  graph: Graph,
  dataset: string,
  removed: Removed,
  each: (change: Change) => void,
): Promise<void> {
  for (const [type, slugs] of removed.nodes) {
    for (const slug of slugs) each({ change: 'removed', kind: type, fact: `${type}:${slug}` });
  }
  for (const [type, { seen, hidden }] of removed.relationships) {
    for (const ids of [...seen.slices(WINDOW), ...hidden.slices(WINDOW)]) {
      const rows = await graph.run(
        `UNWIND $ids AS id MATCH (a)-[r]->(b) WHERE elementId(r) = id
         RETURN labels(a)[0] + ':' + a.slug + ' → ' + labels(b)[0] + ':' + b.slug AS fact`,
        { ids },
      );
      for (const { fact } of rows) each({ change: 'removed', kind: type, fact: String(fact) });
    }
  }
  if (removed.claims.length === 0) return;
  const rows = await graph.run(
    `UNWIND $claims AS statement MATCH (c:Claim {id: $dataset + '|' + statement})
     RETURN c.fact AS fact, c.kind AS kind, c.from AS from, c.to AS to`,
    { claims: removed.claims, dataset },
  );
  for (const { fact, kind, from, to } of rows) {
    each({
      change: 'removed',
      kind: String(kind),
      fact: from === null ? String(fact) : `${String(from)} → ${String(to)}`,
    });
  }
}
