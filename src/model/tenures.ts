/**
 * When a tenure ends, where no source says so: by death, by a successor in an office of one holder, by another office that
 * excludes it; and how long one lasts of which no more is known than that it was held.
 */
import { daysBefore } from './dates.js';
import { excludes, type Post } from './office-class.js';
import type { TenureBasis } from './vocabulary.js';

/** A tenure, as far as the rule asks. Days as `YYYY-MM-DD`. */
export interface Tenure {
  official: string;
  /** The day by which it had certainly begun; without it nothing follows, and it is never in effect. */
  begun?: string | undefined;
  /** The last day on which it was certainly held. */
  seen?: string | undefined;
  /** The last day on which the source may have seen it held; where a source says more than that, left out. */
  attested?: string | undefined;
  /** The last possible day, where a source gives its end. */
  ended?: string | undefined;
  /** Whether the source says that it had not ended. */
  ongoing: boolean;
  /** Whether sources are sure of it. */
  sure: boolean;
  acting: boolean;
}

/** What else is known of an official. */
export interface Life {
  /** The last possible day of the death. */
  died?: string | undefined;
  /** Tenures in other offices. */
  others: readonly (Tenure & { post: Post })[];
}

/** How a tenure ends. */
export interface TenureEnd {
  /** The last day on which it counts as in effect; undefined where nothing is known to end it. */
  until?: string;
  basis: TenureBasis;
  /** In an office of one holder, the day by which somebody else held it after this one. */
  followed?: string;
}

/** An office known to be held on a day is likely held a while after; of later years it says nothing. */
const ATTESTED_DAYS = 366;

/** Between two days on which somebody is known to hold an office, and nobody else, he held it: if they are no further apart. */
const BRIDGED_DAYS = 5 * 366;

/** How long an office may be attested that a single record names. */
const ONE_RECORD_DAYS = 31;

/**
 * How the tenures of an office end.
 *
 * @param post the office
 * @param tenures all of it, in any order
 * @param lives of those who held it
 * @returns in the order of `tenures`
 */
export function tenureEnds(post: Post, tenures: readonly Tenure[], lives: ReadonlyMap<string, Life>): TenureEnd[] {
  const lifeOf = ({ official }: Tenure): Life => lives.get(official) ?? { others: [] };
  const doubted = new Set(tenures.filter((tenure) => isDoubted(post, tenure, tenures, lifeOf(tenure))));
  const certain = tenures.filter((tenure): tenure is Certain => isCertain(tenure) && !doubted.has(tenure));
  const line = certain.sort((a, b) => compare(a.begun, b.begun) || compare(a.official, b.official));
  return tenures.map((tenure) => {
    if (tenure.ended !== undefined) return { until: tenure.ended, basis: 'STATED', ...follower(post, tenure, line) };
    if (doubted.has(tenure)) return { basis: 'DOUBTED' };
    if (tenures.some((other) => spans(post, other, tenure, line))) return { basis: 'REPEATED' };
    return inferred(post, tenure, tenures, line, lifeOf(tenure));
  });
}

/** A tenure by which others may end: sources are sure of it, and of when it was held. */
type Certain = Tenure & { begun: string };
const isCertain = (tenure: Tenure): tenure is Certain => tenure.sure && tenure.begun !== undefined;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayBefore = (day: string): string => daysBefore(day, 1);
const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);

function inferred(
  post: Post,
  tenure: Tenure,
  all: readonly Tenure[],
  line: readonly Certain[],
  { died, others }: Life,
): TenureEnd {
  const { official, begun, attested, ongoing } = tenure;
  if (begun === undefined) return { basis: ongoing ? 'ONGOING' : 'UNKNOWN' };
  const { seen, again, followed } = follow(post, tenure, line);
  const dated = all.find(
    (other) =>
      other.official === official &&
      other.ended !== undefined &&
      (other.begun ?? begun) <= begun &&
      begun <= other.ended,
  );
  const moved = others.filter(
    (other) => isCertain(other) && !other.acting && other.begun > seen && excludes(other.post, post),
  );
  const lasts = attested !== undefined && dated === undefined ? daysBefore(attested, -ATTESTED_DAYS) : undefined;
  const ends: [basis: TenureBasis, day: string | undefined][] = [
    ['DEATH', died],
    ['OTHER_TENURE', dated?.ended],
    ['OTHER_TENURE', moved.map((other) => dayBefore(other.begun as string)).sort()[0]],
    ['SUCCESSION', followed && dayBefore(followed)],
    ['ATTESTED', lasts && (again === undefined ? lasts : dayBefore(again))],
  ];
  // Where several end it, the first; it lasted as long as it was seen held, whatever else is said.
  const [first] = ends.filter(([, day]) => day !== undefined).sort(([, a], [, b]) => compare(a ?? '', b ?? ''));
  const end = followed === undefined ? {} : { followed };
  if (first?.[1] === undefined) return { basis: ongoing ? 'ONGOING' : 'UNKNOWN', ...end };
  return { until: later(first[1], tenure.seen), basis: first[0], ...end };
}

/** What is known of an office after one who held it. */
interface Following {
  /** The last day on which the same official is known to hold it, nobody else having held it since. */
  seen: string;
  /** When that official is next known to hold it, soon enough for having held it all the while. */
  again?: string;
  followed?: string;
}

/** @param line certain tenures of the office, by their beginnings */
function follow({ isOfOne }: Post, tenure: Tenure, line: readonly Certain[]): Following {
  const { official } = tenure;
  // Whoever acts for the time being does not end a tenure; but it is not presumed any more that the other acts himself.
  const isPresumed = tenure.attested !== undefined;
  let seen = later(tenure.begun ?? '', tenure.seen);
  let again: string | undefined;
  let isNext = true;
  for (let at = firstAfter(line, seen); at < line.length; at += 1) {
    const next = line[at] as Certain;
    if (next.official === official) {
      if (isNext && next.begun <= daysBefore(seen, -BRIDGED_DAYS)) again = next.begun;
      isNext = false;
      seen = later(seen, later(next.begun, next.seen));
    } else if (isOfOne && next.begun > seen && (isPresumed || !next.acting)) {
      return { seen, ...(again !== undefined && { again }), followed: next.begun };
    }
  }
  return { seen, ...(again !== undefined && { again }) };
}

/** Whether a tenure is another one's, of the same official, told with less: attested within the other. */
function spans(post: Post, whole: Tenure, part: Tenure, line: readonly Certain[]): boolean {
  if (part.attested === undefined || whole === part || whole.official !== part.official || whole.acting !== part.acting)
    return false;
  const [begun, seen] = [part.begun ?? '', part.seen ?? ''];
  if (!whole.sure || whole.begun === undefined || whole.begun > begun) return false;
  if (whole.ended !== undefined) return whole.ended >= seen;
  if (whole.attested === undefined) return follow(post, whole, line).seen >= seen;
  const last = whole.seen ?? '';
  return last >= seen && (whole.begun < begun || last > seen);
}

/** Who followed upon somebody of whose tenure the end is stated. */
function follower(post: Post, tenure: Tenure, line: readonly Certain[]): Pick<TenureEnd, 'followed'> {
  const { followed } = tenure.begun === undefined ? {} : follow(post, tenure, line);
  return followed === undefined ? {} : { followed };
}

/** The place in the line of the first who began after a day. */
function firstAfter(line: readonly Certain[], day: string): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle] as Certain).begun <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether every other record contradicts a title: one record alone names it, while the official is known in an office that
 * excludes it shortly before and after.
 */
function isDoubted(post: Post, tenure: Tenure, all: readonly Tenure[], { others }: Life): boolean {
  const { official, begun, attested } = tenure;
  if (attested === undefined || begun === undefined || tenure.acting) return false;
  if (attested > daysBefore(begun, -ONE_RECORD_DAYS)) return false;
  if (all.some((other) => other !== tenure && other.official === official)) return false;
  const [before, after] = [daysBefore(begun, ATTESTED_DAYS), daysBefore(attested, -ATTESTED_DAYS)];
  const known = others.filter(
    (other): other is Certain & { post: Post } => isCertain(other) && excludes(other.post, post),
  );
  return known.some((one) => {
    const same = known.filter(({ post: { slug } }) => slug === one.post.slug);
    const days = same.flatMap(({ begun: from, seen, ended }) => [from, ended ?? seen ?? from]);
    const lies = (first: string, last: string): boolean =>
      same.some((other) => other.begun < begun && (other.ended ?? other.seen ?? other.begun) > attested) ||
      days.some((day) => first <= day && day <= last);
    return lies(before, dayBefore(begun)) && lies(daysBefore(attested, -1), after);
  });
}
