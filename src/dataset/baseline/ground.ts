/** What an import finds in the graph, and what comes of it. */
import type { Graph } from '../../database/graph.js';
import { OperatorError } from '../../errors.js';
import { FACT_TYPES, type FactType } from '../facts/facts.js';

/** How many facts of a kind are new, differ, are no longer stated, or are as they were. */
export interface Count {
  created: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** What an import did or would do. Kinds are node types and relationship types. */
export interface Outcome {
  dataset: string;
  version: string;
  /** The version that was here before; null where there was none. */
  before: string | null;
  total: Count;
  kinds: Record<string, Count>;
  /** Officials of other data sets who go by another id from now on. */
  moved?: readonly MovedOfficial[];
}

/** An official of another data set who goes by another id once an import is done. Ids are slugs. */
export interface MovedOfficial {
  dataset: string;
  before: string;
  after: string;
}

/** The data set would lose much of what it stated: a file may be empty by mistake. */
export class LossRefused extends OperatorError {
  constructor(outcome: Outcome) {
    const { lost, before } = losses(outcome);
    super(
      `Data set "${outcome.dataset}" would state ${lost} of its ${before} facts no longer. Nothing was changed. ` +
        '"entente diff" tells which; import with --yes where that is meant.',
    );
  }
}

/** What changes with a locator, or with the name of a source. */
const OF_SOURCES: ReadonlySet<string> = new Set(['Citation', 'CITES', 'OF_SOURCE', 'ATTRIBUTED_TO']);

/** How many facts a data set states no longer that nothing of their kind replaces, but for its sources, and how many it stated. */
function losses({ kinds, total }: Outcome): { lost: number; before: number } {
  const all = Object.values(kinds);
  // What others state too is in no kind.
  const claims = total.removed - all.reduce((sum, { removed }) => sum + removed, 0);
  const counted = Object.entries(kinds).filter(([kind]) => !OF_SOURCES.has(kind));
  return counted.reduce(
    ({ lost, before }, [, { created, changed, removed, unchanged }]) => ({
      lost: lost + Math.max(0, removed - created),
      before: before + changed + removed + unchanged,
    }),
    { lost: claims, before: claims },
  );
}

/** The share of its facts that a data set loses, from 0 to 1. */
export function lostShare(outcome: Outcome): number {
  const { lost, before } = losses(outcome);
  return lost === 0 ? 0 : lost / before;
}

/** What is known of the graph before a data set is compared with it. */
export interface Ground {
  /** The version that is here, and what is kept of its manifest; undefined where the data set is not. */
  known:
    | {
        version: string;
        fingerprint: string | null;
        checkedAt: number | null;
        facts: number | null;
        manifest: Readonly<Record<string, unknown>>;
      }
    | undefined;
  /** Whether no other data set is here. */
  alone: boolean;
  /** Types of nodes that other data sets state. */
  others: ReadonlySet<FactType>;
  /** Counts the imports that changed something. */
  revision: number;
  /** Whether an import was cut short before it deleted what nobody states any more. */
  someGone: boolean;
}

/** Counts the imports that changed something. */
export async function revisionOf(graph: Graph): Promise<number> {
  const [row] = await graph.run('MATCH (i:Import) RETURN coalesce(max(i.revision), 0) AS revision');
  return Number(row?.revision);
}

export async function groundOf(graph: Graph, dataset: string): Promise<Ground> {
  const [row] = await graph.run(
    `OPTIONAL MATCH (d:Dataset {slug: $dataset})
     OPTIONAL MATCH (i:Import) WITH d, coalesce(max(i.revision), 0) AS revision
     RETURN d IS NOT NULL AS known, properties(d) AS manifest, d.version AS version, d.fingerprint AS fingerprint, d.checkedAt AS checkedAt, d.facts AS facts, revision,
       NOT EXISTS { (other:Dataset) WHERE other.slug <> $dataset } AS alone, EXISTS { (:Gone) } AS someGone`,
    { dataset },
  );
  const alone = row?.alone === true;
  const checks = FACT_TYPES.map(
    (type) => `RETURN '${type}' AS type, EXISTS { (n:${type}) WHERE n.dataset <> $dataset } AS there`,
  );
  const there = alone ? [] : await graph.run(checks.join(' UNION ALL '), { dataset });
  return {
    known:
      row?.known === true
        ? {
            version: String(row.version),
            fingerprint: row.fingerprint as string | null,
            checkedAt: row.checkedAt as number | null,
            facts: row.facts as number | null,
            manifest: row.manifest as Record<string, unknown>,
          }
        : undefined,
    alone,
    others: new Set(there.filter((one) => one.there === true).map(({ type }) => type as FactType)),
    revision: Number(row?.revision ?? 0),
    someGone: row?.someGone === true,
  };
}
