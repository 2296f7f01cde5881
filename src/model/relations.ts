/** When two countries established relations, broke them off and resumed them, and which anniversaries follow from that. */
import type { anniversary } from './dates.js';
import type { AnniversaryOf, RelationPeriodKind } from './vocabulary.js';

/** Something that relations began or ended with. */
export interface Milestone {
  kind: RelationPeriodKind;
  /** EDTF, as the source gives it. */
  date: string;
  /** The first day that the date may mean: `YYYY-MM-DD`. */
  earliest: string;
  /** Of a break, the day after which it was certainly over; null where no source says. */
  until: string | null;
}

export interface Celebrated {
  of: AnniversaryOf;
  ordinal: number;
  date: string;
}

/** Of what comes on one day, in which order. */
const ORDER: readonly RelationPeriodKind[] = ['ESTABLISHED', 'BROKEN_OFF', 'RESUMED'];

/**
 * An anniversary as of a day: of the establishment, or of the last resumption where that is asked for or no establishment is
 * dated.
 *
 * @param find which one: that of the day's year, or the next
 * @param of undefined for whichever is dated, the establishment first
 * @returns null where relations were broken off by then, or where neither is dated
 */
export function celebrated(
  milestones: readonly Milestone[],
  find: typeof anniversary,
  day: string,
  of: AnniversaryOf | undefined,
): Celebrated | null {
  const all = [...milestones].sort(
    (a, b) =>
      (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  const past = all.filter(({ earliest, until }) => earliest <= day && (until === null || until >= day));
  if (past.at(-1)?.kind === 'BROKEN_OFF') return null;
  const dates: Record<AnniversaryOf, string | undefined> = {
    ESTABLISHMENT: all.find(({ kind }) => kind === 'ESTABLISHED')?.date,
    RESUMPTION: past.findLast(({ kind }) => kind === 'RESUMED')?.date,
  };
  const chosen = of ?? (dates.ESTABLISHMENT === undefined ? 'RESUMPTION' : 'ESTABLISHMENT');
  const date = dates[chosen];
  const found = date === undefined ? null : find(date, day);
  return found && { of: chosen, ...found };
}
