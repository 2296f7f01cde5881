/** When an office was held: the days that sources speak of apart from those that are only inferred, and repeats within a longer time. */
import { spanOf } from '../dates/edtf';
import type { TenureRowFragment } from '../graphql/types';

type Dated = Pick<TenureRowFragment, 'from' | 'to' | 'attested' | 'until' | 'basis'>;
type Held = Dated & { id: string; official: { id: string; name: string }; office?: { id: string } };

/** Days, both inclusive. */
interface Days {
  first: string;
  last: string;
}

/**
 * The days that sources speak of: between ends that are stated, or those on which it is attested.
 *
 * @param today up to which a tenure lasts of which a source says that it had not ended
 * @returns undefined where it is not dated at all
 */
export function knownDays({ from, to, attested, basis }: Dated, today: string): Days | undefined {
  const [began, ended, seen] = [from, to, attested].map((date) => (date ? spanOf(date) : undefined));
  const first = began?.first ?? seen?.first ?? ended?.first;
  if (!first) return undefined;
  const last = to === '..' ? (basis === 'ONGOING' ? today : began?.last) : (ended?.last ?? seen?.last ?? began?.last);
  return { first, last: last && last > first ? last : first };
}

/** The days on which it counts as in effect: the known ones, and those inferred behind them. */
export function countedDays(tenure: Dated, today: string): Days | undefined {
  const known = knownDays(tenure, today);
  if (known === undefined) return undefined;
  const last = isOpen(tenure) ? today : (tenure.until ?? known.last);
  return { first: known.first, last: last > known.last ? last : known.last };
}

/** Whether it began, and nothing says or implies that it ended. */
export function isOpen({ from, to, until }: Dated): boolean {
  return from !== null && until === null && (to === null || to === '..');
}

/** Whether sources say that it was held on a day, rather than that it follows from what they say of others. */
export function isSaidOn(tenure: Dated, day: string, today: string): boolean {
  const known = knownDays(tenure, today);
  return known !== undefined && known.first <= day && day <= known.last;
}

/** The last known before a day, and the first known after it, of those that count. */
export function around<Tenure extends Held>(
  tenures: readonly Tenure[],
  day: string,
  today: string,
): { before?: { tenure: Tenure; day: string }; after?: { tenure: Tenure; day: string } } {
  const known = tenures
    .filter(isCounted)
    .flatMap((tenure) => [knownDays(tenure, today)].flatMap((days) => (days ? [{ tenure, ...days }] : [])));
  const [before] = known.filter(({ last }) => last < day).sort((one, other) => (one.last < other.last ? 1 : -1));
  const [after] = known.filter(({ first }) => first > day).sort((one, other) => (one.first < other.first ? -1 : 1));
  return {
    before: before && { tenure: before.tenure, day: before.last },
    after: after && { tenure: after.tenure, day: after.first },
  };
}

/** How many different ones there are, by what is told of each: people of an office, offices of a person. */
export function distinct<Tenure extends Dated>(tenures: readonly Tenure[], idOf: (tenure: Tenure) => string): number {
  return new Set(tenures.filter(isCounted).map(idOf)).size;
}

/** Whether a record stands for itself: it is not part of another one, and is not contradicted by all others. */
export const isCounted = ({ basis }: Dated): boolean => basis !== 'REPEATED' && basis !== 'DOUBTED';

export interface WithRepeats<Tenure> {
  tenure: Tenure;
  /** Other records of a part of the same time. */
  repeats: readonly Tenure[];
}

/** Tenures in their order, each with those that repeat a part of it; a repeat whose whole is not among them stands alone. */
export function withRepeats<Tenure extends Held>(tenures: readonly Tenure[], today: string): WithRepeats<Tenure>[] {
  const whole = (part: Tenure): Tenure | undefined => {
    const days = knownDays(part, today);
    if (part.basis !== 'REPEATED' || days === undefined) return undefined;
    return tenures.find((other) => {
      const all = countedDays(other, today);
      const same = other.official.id === part.official.id && other.office?.id === part.office?.id;
      return same && isCounted(other) && all !== undefined && all.first <= days.first && days.first <= all.last;
    });
  };
  const parts = new Map<Tenure, Tenure[]>();
  const alone = tenures.filter((tenure) => {
    const of = whole(tenure);
    if (of !== undefined) parts.set(of, [...(parts.get(of) ?? []), tenure]);
    return of === undefined;
  });
  return alone.map((tenure) => ({ tenure, repeats: parts.get(tenure) ?? [] }));
}

/** Who followed, where the tenure counts until the day before that; undefined where the graph names nobody for it. */
export function followerOf(
  tenure: Pick<TenureRowFragment, 'until' | 'official' | 'successors'>,
  today: string,
): TenureRowFragment['successors'][number]['official'] | undefined {
  const { until, official, successors } = tenure;
  const others = successors.filter((next) => next.official.id !== official.id);
  const next = others.find((one) => until !== null && knownDays(one, today)?.first === dayAfter(until));
  return (next ?? (others.length === 1 ? others[0] : undefined))?.official;
}

function dayAfter(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + 1);
  return time.toISOString().slice(0, 10);
}
