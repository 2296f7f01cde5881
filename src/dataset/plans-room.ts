/** Which plans of imports give way to another one: those of whoever has the most, and none of anybody who has fewer than the asker would have. */
import { grouped } from '../lib/groups.js';

/** How many plans are kept. */
export const MOST_PLANS = 4;
/** How many characters the files of plans may have had that are kept while another is made: what a plan keeps takes twenty bytes each. */
export const MOST_KEPT_CHARACTERS = 8_000_000;

/** A plan, as far as room is asked for. */
export interface Kept {
  /** Whose it is. */
  by: string;
  /** How many characters its files had; 0 once it is done. */
  characters: number;
  /** Whether its import runs. */
  runs: boolean;
}

/**
 * The plans that give way for one more of somebody; undefined where there is no room for it.
 *
 * @param plans the oldest first
 */
export function givingWay<T extends Kept>(plans: readonly T[], by: string): T[] | undefined {
  const gone = new Set(tooLarge(plans, by));
  const left = (): T[] => plans.filter((plan) => !gone.has(plan));
  while (left().length >= MOST_PLANS) {
    const counted = left().map((plan) => ({ plan, size: 1 }));
    const [oldest] = ofWhoeverHasMost(counted, by, withOneMore(counted, by));
    if (oldest === undefined) return undefined;
    gone.add(oldest.plan);
  }
  return [...gone];
}

/** What gives way for its size, where that makes room; else nothing does, and the other plan is made all the same. */
function tooLarge<T extends Kept>(plans: readonly T[], by: string): T[] {
  const gone = new Set<T>();
  const left = (): Sized<T>[] =>
    plans.filter((plan) => !gone.has(plan)).map((plan) => ({ plan, size: plan.characters }));
  // Of all its plans, for one that goes first may stay in the end. The next has one character at least.
  const asked = withOneMore(left(), by);
  while (sumOf(left()) > MOST_KEPT_CHARACTERS) {
    const [largest] = ofWhoeverHasMost(left(), by, asked).sort((one, other) => other.size - one.size);
    if (largest === undefined) return [];
    gone.add(largest.plan);
  }
  // A small one of whoever had the most, which a large one of somebody else spares, stays.
  for (const plan of gone) if (sumOf(left()) + plan.characters <= MOST_KEPT_CHARACTERS) gone.delete(plan);
  return [...gone];
}

interface Sized<T> {
  plan: T;
  size: number;
}

/** The plans that may go of whoever has the most: the asker's own, or those of somebody who has no less than the asker would. */
function ofWhoeverHasMost<T extends Kept>(sized: readonly Sized<T>[], by: string, asked: number): Sized<T>[] {
  const owners = [...grouped(sized, ({ plan }) => plan.by)];
  const has = ([whose, own]: (typeof owners)[number]): number => sumOf(own) + (whose === by ? 1 : 0);
  const mayGo = owners
    .filter((owner) => owner[0] === by || has(owner) >= asked)
    .sort((one, other) => has(other) - has(one))
    .map(([, own]) => own.filter(({ plan, size }) => !plan.runs && size > 0));
  return mayGo.find((own) => own.length > 0) ?? [];
}

/** What somebody would have. */
const withOneMore = (sized: readonly Sized<Kept>[], by: string): number =>
  sumOf(sized.filter(({ plan }) => plan.by === by)) + 1;

const sumOf = (sized: readonly Sized<Kept>[]): number => sized.reduce((sum, { size }) => sum + size, 0);
