/**
 * Deciding a doubt about who is who: what data sets state stays as it is, and is about one official from then on, or about two.
 * It is done as an import is, of a data set that states nothing: one at a time, all of it in one step.
 */
import type { Graph } from '../../database/graph.js';
import { OperatorError } from '../../errors.js';
import { factId, readGlobalId } from '../../model/fact-ids.js';
import { globalId } from '../../model/ids.js';
import type { DoubtState } from '../../model/vocabulary.js';
import { revisionOf } from '../baseline/ground.js';
import { overruledByMoves } from '../diff/overruled.js';
import { movedIn, movesOf } from '../merge/moves.js';
import { Prepared } from '../prepare/prepare.js';
import type { Clusters } from '../resolve/clusters.js';
import type { Doubt } from '../resolve/doubts.js';
import { candidatesIn, type DoubtDecision, dropDecision, keepDecision } from '../resolve/doubt-decisions.js';
import { type HeldIdentity, heldIdentity, Identity } from '../resolve/identity.js';
import { storeDataset } from './import.js';
import type { StoreOptions } from './storing.js';

/** Stands where the name of a data set does for an import; no data set can have it. */
const DECIDING = 'a decision on a doubt';

/** A decision that cannot be taken; nothing was changed. */
export class DecisionRefused extends OperatorError {
  constructor(
    message: string,
    readonly code: 'CONFLICT' | 'FORBIDDEN' | 'NOT_FOUND',
  ) {
    super(message);
  }
}

/** What is to be decided, and by whom. */
export interface Decision {
  /** The doubt's global id. */
  doubt: string;
  state: DoubtState;
  /** The id of a key or token, or `command line`. */
  by: string;
  at: Date;
  /** The data sets that may be changed; all where it is left out. */
  datasets?: readonly string[] | undefined;
}

/** What a decision changes. */
interface Change {
  prepared: Prepared;
  /** Keys of decisions that it takes back, or replaces. */
  dropped: readonly string[];
  kept: DoubtDecision | undefined;
  /** Global ids of whom it is about, as they go by then. */
  named: readonly string[];
}

/**
 * Decides a doubt, decides it anew, or takes the decision back. Asked again it changes nothing.
 *
 * @throws DecisionRefused where there is no such doubt, or what is decided cannot hold
 * @throws ImportRunning where an import does not end
 */
export async function decideDoubt(
  graph: Graph,
  decision: Decision,
  options: Pick<StoreOptions, 'patienceMs'> = {},
): Promise<void> {
  let change = await changeOf(graph, decision);
  if (change === undefined) return;
  await storeDataset(graph, change.prepared, {
    ...options,
    remove: true,
    work: { doing: DECIDING },
    // Another one may have decided it while this one waited.
    anew: async () => {
      const now = await changeOf(graph, decision);
      change = now;
      return now?.prepared ?? Prepared.nothing(graph, manifest());
    },
    also: async (transaction) => {
      for (const key of change?.dropped ?? []) await dropDecision(transaction, key);
      if (change?.kept !== undefined) await keepDecision(transaction, change.kept);
      return change?.named ?? [];
    },
  });
}

/** What a decision changes of the graph as it stands; undefined where that is decided already. */
async function changeOf(graph: Graph, decision: Decision): Promise<Change | undefined> {
  const { state, by, at } = decision;
  const revision = await revisionOf(graph);
  const held = await heldIdentity(graph);
  const before = new Identity(DECIDING, undefined, held).clusters;
  const dormant = dormantIn(held, before, decision);
  if (dormant !== undefined) {
    const rest = held.decisions.filter(({ key }) => key !== dormant);
    const prepared = Prepared.stating(manifest(), identityWith(held, rest), revision);
    return { prepared, dropped: [dormant], kept: undefined, named: [] };
  }
  const doubt = found(before.doubts, decision);
  const { key } = doubt;
  const earlier = doubt.decision?.dataset === undefined ? doubt.decision : undefined;
  if (earlier?.state === state && doubt.state === state) return undefined;
  if (earlier === undefined && state === 'OPEN') {
    if (doubt.decision === undefined) return undefined;
    throw new DecisionRefused(
      `The doubt ${shown(doubt)} is decided by data set "${String(doubt.decision.dataset)}": import that without the pair in its ` +
        'file of decisions, or decide otherwise here, which goes before it.',
      'CONFLICT',
    );
  }
  const dropped = held.decisions.filter((one) => before.decides(one) === key).map((one) => one.key);
  const kept = state === 'OPEN' ? undefined : { key, state, by, at: at.toISOString() };
  const decisions = [...held.decisions.filter((one) => !dropped.includes(one.key)), ...(kept ? [kept] : [])];
  const identity = identityWith(held, decisions);
  const { clusters } = identity;
  if (kept !== undefined && clusters.doubts.find((one) => one.key === key)?.state !== state) {
    throw new DecisionRefused(
      `The doubt ${shown(doubt)} cannot be decided ${state}: other decisions make of one of the two somebody whom a decision, or a ` +
        'data set that states both, tells from the other. Take the decision back that is wrong, and try again.',
      'CONFLICT',
    );
  }
  const overruled = before.doubts.find(
    (one) =>
      holdsBySomebody(one) &&
      one.key !== key &&
      !clusters.doubts.some((now) => now.key === one.key && holdsBySomebody(now)),
  );
  if (overruled !== undefined) {
    throw new DecisionRefused(
      `The doubt ${shown(doubt)} cannot be decided ${state} beside the decision on ${shown(overruled)}: it would hold no more. ` +
        'Take that one back first, if it is wrong.',
      'CONFLICT',
    );
  }
  // Whoever decided may take it back.
  if (state !== 'OPEN' || earlier?.by !== by) await permitMoves(graph, identity, doubt, decision);
  const named = [doubt.one, doubt.other].map((mention) => globalId('Official', clusters.slugOf(mention)));
  const prepared = Prepared.stating(manifest(), identity, revision);
  return { prepared, dropped, kept, named: [...new Set(named)] };
}

/** Whether somebody decided a doubt, and it is so. */
function holdsBySomebody({ state, decision }: Doubt): boolean {
  return decision !== undefined && decision.dataset === undefined && decision.state === state;
}

function identityWith(held: HeldIdentity, decisions: readonly DoubtDecision[]): Identity {
  return new Identity(DECIDING, undefined, { ...held, decisions });
}

function keyOf({ doubt }: Decision): string | undefined {
  const global = readGlobalId(doubt);
  return global?.type === 'Doubt' ? global.parts.join('|') : undefined;
}

/**
 * The key of a decision that is to be taken back, and that is kept for when both officials are stated again: until then nothing is
 * doubtful, and nobody else's.
 *
 * @throws DecisionRefused
 */
function dormantIn(held: HeldIdentity, before: Clusters, decision: Decision): string | undefined {
  const key = keyOf(decision);
  const kept = decision.state === 'OPEN' ? held.decisions.find((one) => one.key === key) : undefined;
  if (kept === undefined || before.decides(kept) !== undefined) return undefined;
  if (kept.by !== decision.by) permitBoth('decision on', kept, candidatesIn(kept.key), decision);
  return kept.key;
}

/** @throws DecisionRefused where one of two is of a data set that may not be changed */
function permitBoth(
  what: string,
  about: Pick<Doubt, 'key'>,
  two: readonly { dataset: string }[],
  { datasets }: Decision,
): void {
  const other = two.find(({ dataset }) => datasets?.includes(dataset) === false);
  if (datasets === undefined || other === undefined) return;
  throw new DecisionRefused(
    `The ${what} ${shown(about)} is about data set "${other.dataset}" too, and this key changes ${datasets.join(', ')}. Ask somebody whose key changes both.`,
    'FORBIDDEN',
  );
}

/** The doubt that is to be decided. @throws DecisionRefused */
function found(doubts: readonly Doubt[], decision: Decision): Doubt {
  const key = keyOf(decision);
  const doubt = doubts.find((one) => one.key === key);
  if (doubt === undefined) {
    throw new DecisionRefused(
      `There is no doubt ${JSON.stringify(decision.doubt.slice(0, 200))}: what data sets state may have settled it since. "doubts" lists those that there are.`,
      'NOT_FOUND',
    );
  }
  permitBoth('doubt', doubt, [doubt.one, doubt.other], decision);
  return doubt;
}

/**
 * Whoever may change some data sets alone leaves what others state as it is, and shown.
 *
 * @throws DecisionRefused
 */
async function permitMoves(graph: Graph, identity: Identity, doubt: Doubt, { datasets }: Decision): Promise<void> {
  if (datasets === undefined) return;
  const moves = await movesOf(graph, identity);
  const isOther = (dataset: string): boolean => !datasets.includes(dataset);
  const moved = movedIn(moves).find(({ dataset }) => isOther(dataset));
  const value = await overruledByMoves(graph, moves, isOther);
  if (moved === undefined && value === undefined) return;
  const what =
    moved === undefined
      ? `${String(value?.fact)} would be shown otherwise than other data sets state it ("${String(value?.property)}")`
      : `what data set "${moved.dataset}" states of Official:${moved.before} would be of Official:${moved.after}`;
  throw new DecisionRefused(
    `By the decision on ${shown(doubt)}, ${what}, and this key changes ${datasets.join(', ')}. Ask somebody whose key changes all data sets.`,
    'FORBIDDEN',
  );
}

const shown = ({ key }: Pick<Doubt, 'key'>): string => JSON.stringify(factId('Doubt', [key]));

const manifest = (): Prepared['manifest'] => ({
  ...{ name: DECIDING, title: DECIDING, version: '', licence: '', publisher: '', precedence: 0 },
  ...{ requires: [], reader: 'files' as const, sources: [], files: [] },
});
