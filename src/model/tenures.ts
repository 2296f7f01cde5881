/**
 * When a tenure ends, where no source says so: by death, by a successor in an office of one holder, by another office that
 * excludes it; and how long one lasts of which no more is known than that it was held.
 */
import { grouped } from '../lib/groups.js';
import { excludes, type Post } from './office-class.js';
import { doubtsIn, type HeldBy } from './tenure-doubts.js';
import {
  BRIDGED_YEARS,
  type Certain,
  compare,
  dayBefore,
  daysAfter,
  firstOf,
  isCertain,
  later,
  type Life,
  Line,
  NO_LIFE,
  type Tenure,
  yearsAfter,
} from './tenure-line.js';
import type { TenureBasis } from './vocabulary.js';

/** How a tenure ends. */
export interface TenureEnd {
  /** The last day on which it counts as in effect; undefined where nothing is known to end it. */
  until?: string;
  basis: TenureBasis;
  /** In an office of one holder, the day by which this one was over, and somebody else held it, or was to hold it. */
  followed?: string;
}

/** An office known to be held on a day is likely held a while after; of later years it says nothing. */
const ATTESTED_YEARS = 1;

/**
 * How the tenures of an office end.
 *
 * @param post the office
 * @param tenures all of it, in any order
 * @param lives of those who held it
 * @param heldBy asked of other offices that one of them held
 * @returns in the order of `tenures`
 */
export function tenureEnds(
  post: Post,
  tenures: readonly Tenure[],
  lives: ReadonlyMap<string, Life>,
  heldBy?: HeldBy,
): TenureEnd[] {
  const byOfficial = grouped(tenures, ({ official }) => official);
  const ownOf = ({ official }: Tenure): readonly Tenure[] => byOfficial.get(official) ?? [];
  const doubted = doubtsIn(post, tenures, lives, heldBy);
  const line = new Line(
    post,
    tenures.filter(isCertain).filter((one) => !doubted.has(one)),
  );
  const known = new Map<Tenure, TenureEnd>();
  const endOf = (tenure: Tenure): TenureEnd => {
    const end = known.get(tenure) ?? inferred(post, tenure, ownOf(tenure), line, lives.get(tenure.official) ?? NO_LIFE);
    known.set(tenure, end);
    return end;
  };
  return tenures.map((tenure) => {
    if (tenure.ended !== undefined) return { until: tenure.ended, basis: 'STATED', ...follower(tenure, line) };
    if (doubted.has(tenure)) return { basis: 'DOUBTED' };
    const isRepeated = ownOf(tenure).some((other) => spans(other, tenure, (whole) => endOf(whole).until));
    return isRepeated ? { basis: 'REPEATED' } : endOf(tenure);
  });
}

function inferred(post: Post, tenure: Tenure, own: readonly Tenure[], line: Line, { died, others }: Life): TenureEnd {
  const { begun, attested, ongoing } = tenure;
  if (begun === undefined) return { basis: ongoing ? 'ONGOING' : 'UNKNOWN' };
  const { seen, again, followed } = follow(tenure, line);
  // Of several the one that lasts longest. One that may have ended as this one began is the term before it.
  const dated = own
    .filter(
      (other): other is Certain & { ended: string } =>
        isCertain(other) && other.ended !== undefined && other.acting === tenure.acting && !ongoing,
    )
    .filter((other) => other.begun <= begun && begun < (other.endedFrom ?? other.ended))
    .reduce<string | undefined>((last, { ended }) => later(ended, last), undefined);
  const last = later(begun, tenure.seen);
  // The official's next time in the same office, or in one that excludes it: one of which no more is known than that it was
  // held does not end what others say went on beyond it.
  const next = [
    ...own
      .filter(isCertain)
      .filter((other) => other.attested === undefined && (tenure.acting || !other.acting) && firstOf(other) > last),
    ...others
      .filter(isCertain)
      .filter(
        (other) =>
          !other.acting &&
          other.isDoubted !== true &&
          firstOf(other) > (other.attested === undefined ? last : seen) &&
          excludes(other.post, post),
      ),
  ].reduce<string | undefined>(
    (first, other) => (first !== undefined && first < other.begun ? first : other.begun),
    undefined,
  );
  const lasts = attested !== undefined && dated === undefined ? yearsAfter(attested, ATTESTED_YEARS) : undefined;
  const ends: [basis: TenureBasis, day: string | undefined][] = [
    ['DEATH', died],
    ['OTHER_TENURE', dated],
    ['OTHER_TENURE', next && dayBefore(next)],
    ['SUCCESSION', followed && dayBefore(followed)],
    ['ATTESTED', lasts && (again === undefined ? lasts : dayBefore(again))],
  ];
  // Where several end it, the first; it lasted as long as it was seen held, whatever else is said.
  const [first] = ends.filter(([, day]) => day !== undefined).sort(([, a], [, b]) => compare(a ?? '', b ?? ''));
  if (first?.[1] === undefined) return { basis: ongoing ? 'ONGOING' : 'UNKNOWN' };
  const until = later(first[1], tenure.seen);
  const basis = first[0] === 'DEATH' && attested !== undefined && until > first[1] ? 'ATTESTED' : first[0];
  if (followed === undefined) return { until, basis };
  // What is presumed to have gone on for a year may have gone on until the next.
  const over = basis === 'ATTESTED' || followed <= until ? followed : daysAfter(until, 1);
  return { until, basis, followed: over };
}

/** What is known of an office after one who held it. */
interface Following {
  /** The last day on which the same official is known to hold it, nobody else having held it since. */
  seen: string;
  /** When that official is next known to hold it, soon enough for having held it all the while. */
  again?: string;
  followed?: string;
}

function follow(tenure: Tenure, line: Line): Following {
  const { official } = tenure;
  // Whoever acts for the time being does not end a tenure; but it is not presumed any more that the other acts himself.
  const isPresumed = tenure.attested !== undefined;
  let seen = later(later(tenure.begun ?? '', tenure.seen), tenure.endedFrom);
  // Seen while somebody else held it, as all other records have it: nothing beyond that is presumed.
  if (isPresumed && line.isHeldThrough(tenure, seen)) return { seen, followed: daysAfter(seen, 1) };
  let again: string | undefined;
  let isNext = true;
  for (const next of line.after(tenure, seen)) {
    if (next.official === official) {
      if (isNext && next.begun <= yearsAfter(seen, BRIDGED_YEARS)) again = next.begun;
      isNext = false;
      seen = later(seen, later(next.begun, next.seen));
    } else if (firstOf(next) > seen && (isPresumed || !next.acting)) {
      return { seen, ...(again !== undefined && { again }), followed: next.begun };
    }
  }
  return { seen, ...(again !== undefined && { again }) };
}

/**
 * Whether a tenure is another one's, of the same official, told with less: attested within the other.
 *
 * @param untilOf when one ends whose end is not stated
 */
function spans(whole: Tenure, part: Tenure, untilOf: (tenure: Tenure) => string | undefined): boolean {
  if (part.attested === undefined || whole === part || whole.acting !== part.acting) return false;
  const [begun, seen] = [part.begun ?? '', part.seen ?? ''];
  if (!whole.sure || whole.begun === undefined || whole.begun > begun) return false;
  if (whole.ended !== undefined) return whole.ended >= seen;
  if (whole.attested === undefined) return (untilOf(whole) ?? seen) >= seen;
  const last = whole.seen ?? '';
  return last >= seen && (whole.begun < begun || last > seen);
}

/** Who followed upon somebody of whose tenure the end is stated. */
function follower(tenure: Tenure, line: Line): Pick<TenureEnd, 'followed'> {
  const { followed } = tenure.begun === undefined ? {} : follow(tenure, line);
  return followed === undefined ? {} : { followed };
}
