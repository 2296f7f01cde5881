/** Whether a data set would be shown in place of others: what they state, and would be seen no longer. */
import type { Graph } from '../../database/graph.js';
import { groundOf } from '../baseline/ground.js';
import { factKey } from '../baseline/held.js';
import { type NodeFact, refKey, type RelationshipFact } from '../facts/facts.js';
import type { KeptFact } from '../facts/stated.js';
import { slices } from '../../lib/groups.js';
import { byDataset, type Claim, merge, UNITED } from '../merge/claims.js';
import type { Moves } from '../merge/moves.js';
import { claimsOf, precedencesIn } from '../merge/reconcile.js';
import type { Prepared } from '../prepare/prepare.js';
import { Comparing } from './compare.js';
import { shownFact } from './diff.js';

/** A value that other data sets state, and one that would be shown in its place. */
export interface Overruled {
  /** `Country:chn`, `Official:zhao-leji → Event:talks` */
  fact: string;
  property: string;
  before: string;
  after: string;
}

type Fact = KeptFact | NodeFact | RelationshipFact;

const BATCH = 500;

/** What is of a statement, and not of what it states. */
const OF_STATEMENTS: ReadonlySet<string> = new Set([...UNITED, 'dataset', 'slug', 'key', 'hash', 'made', 'calledAs']);

/**
 * The first value of others that an import would have shown no longer; undefined where there is none. What they do not state may be
 * added, and lists are put together.
 *
 * @param datasets those that are not others, beside the imported one
 */
export async function overruled(
  graph: Graph,
  prepared: Prepared,
  datasets: readonly string[],
): Promise<Overruled | undefined> {
  const { name, precedence } = prepared.manifest;
  const precedences = await precedencesIn(graph);
  const isOther = ({ dataset }: Claim): boolean => dataset !== name && !datasets.includes(dataset);
  const look = async (facts: readonly KeptFact[]): Promise<Overruled | undefined> => {
    const claims = await claimsOf(graph, facts, precedences);
    for (const fact of facts) {
      const held = claims.get(factKey(fact)) ?? [];
      const others = held.filter(isOther);
      const own = claimOf(fact, name, precedence);
      const found = displaced(others, held, [...held.filter(({ dataset }) => dataset !== name), own]);
      if (found !== undefined) return { fact: shownFact(fact), ...found };
    }
    return undefined;
  };
  const comparing = await Comparing.begin(graph, prepared, await groundOf(graph, name), () => undefined);
  let batch: KeptFact[] = [];
  for await (const { fact, shared, comparison } of comparing.facts()) {
    if (!shared || comparison === 'unchanged') continue;
    batch.push(fact);
    if (batch.length < BATCH) continue;
    const found = await look(batch);
    if (found !== undefined) return found;
    batch = [];
  }
  return look(batch);
}

/**
 * The same of what data sets that are not others state already, and that is about an official of others from now on.
 *
 * @param isOther whether a data set is one of the others
 */
export async function overruledByMoves(
  graph: Graph,
  { facts }: Pick<Moves, 'facts'>,
  isOther: (dataset: string) => boolean,
): Promise<Overruled | undefined> {
  const precedences = await precedencesIn(graph);
  for (const moved of slices(
    facts.filter(({ dataset }) => !isOther(dataset)),
    BATCH,
  )) {
    const claims = await claimsOf(
      graph,
      moved.map(({ after }) => after),
      precedences,
    );
    for (const { dataset, after } of moved) {
      const held = claims.get(factKey(after)) ?? [];
      const others = held.filter((claim) => isOther(claim.dataset));
      const found = displaced(others, held, [...held, claimOf(after, dataset, precedences.get(dataset) ?? 0)]);
      if (found !== undefined) return { fact: shownFact(after), ...found };
    }
  }
  return undefined;
}

const claimOf = (fact: Fact, dataset: string, precedence: number): Claim => ({
  ...{ dataset, precedence, hash: fact.hash, properties: fact.properties },
  ...('key' in fact && { to: refKey(fact.to) }),
});

/** A value that is seen now as others state it, and would not be. */
function displaced(
  others: readonly Claim[],
  held: readonly Claim[],
  after: readonly Claim[],
): Omit<Overruled, 'fact'> | undefined {
  if (others.length === 0) return undefined;
  const [theirs, before, then] = [others, held, after].map((claims) => valuesOf(claims)) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ];
  for (const [property, value] of theirs) {
    const now = then.get(property);
    if (before.get(property) === value && now !== value) return { property, before: value, after: now ?? '' };
  }
  return undefined;
}

/** What is seen of claims, as texts; where a relationship leads is one of them. The name comes first. */
function valuesOf(claims: readonly Claim[]): Map<string, string> {
  const { best, properties } = merge(byDataset(claims));
  const values = Object.entries({ label: properties.label, 'leads to': best.to, ...properties });
  return new Map(
    values.flatMap(([property, value]) =>
      value === undefined || OF_STATEMENTS.has(property) ? [] : [[property, textOf(value)] as const],
    ),
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
