/**
 * When a tenure ends, where no source says so: by death, by a successor in an office of one holder, by another office that
 * excludes it; and how long one lasts of which no more is known than that it was held.
 */
import { grouped } from '../lib/groups.js';
import { daysBefore } from './dates.js';
import { excludes, type Post } from './office-class.js';
import type { TenureBasis } from './vocabulary.js';

/** A tenure, as far as the rule asks. Days as `YYYY-MM-DD`. */
export interface Tenure {
  official: string;
  /** The day by which it had certainly begun; without it nothing follows, and it is never in effect. */
  begun?: string | undefined;
  /** The first day on which it can have begun, or can have been seen; `begun` where it is left out. */
  earliest?: string | undefined;
  /** The last day on which it was certainly held, as far as its end is not stated. */
  seen?: string | undefined;
  /** The last day on which the source may have seen it held; where a source says more than that, left out. */
  attested?: string | undefined;
  /** The last possible day, where a source gives its end. */
  ended?: string | undefined;
  /** The first possible day of that. */
  endedFrom?: string | undefined;
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
 * @param heldBy all tenures of another office that one of them held
 * @returns in the order of `tenures`
 */
export function tenureEnds(
  post: Post,
  tenures: readonly Tenure[],
  lives: ReadonlyMap<string, Life>,
  heldBy: (office: string) => readonly Tenure[] = () => [],
): TenureEnd[] {
  const byOfficial = grouped(tenures, ({ official }) => official);
  const ownOf = ({ official }: Tenure): readonly Tenure[] => byOfficial.get(official) ?? [];
  const lifeOf = ({ official }: Tenure): Life => lives.get(official) ?? { others: [] };
  const certain = tenures.filter(isCertain);
  const doubted = new Set(tenures.filter((one) => isDoubted(post, one, ownOf(one), lifeOf(one), heldBy)));
  const isLeft = (one: Tenure): boolean => !doubted.has(one);
  const others = new Line(post, certain.filter(isLeft));
  for (const one of tenures) if (isLone(one, ownOf(one)) && others.isOtherwise(one)) doubted.add(one);
  const line = new Line(post, certain.filter(isLeft));
  const known = new Map<Tenure, TenureEnd>();
  const endOf = (tenure: Tenure): TenureEnd => {
    const end = known.get(tenure) ?? inferred(post, tenure, ownOf(tenure), line, lifeOf(tenure));
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

/** A tenure by which others may end: sources are sure of it, and of when it was held. */
type Certain = Tenure & { begun: string };
const isCertain = <T extends Tenure>(tenure: T): tenure is T & Certain => tenure.sure && tenure.begun !== undefined;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayBefore = (day: string): string => daysBefore(day, 1);
const daysAfter = (day: string, days: number): string => daysBefore(day, -days);
const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);
/** The last day of which anything is known of a tenure. */
const lastOf = ({ begun, seen, ended }: Certain): string => ended ?? seen ?? begun;

/** How long somebody is known to have held an office. */
interface Known {
  official: string;
  begun: string;
  last: string;
}

/** The certain tenures of an office by which one may end: in an office of one holder all, else those of the same official. */
class Line {
  private readonly all: readonly Certain[];
  private readonly own: ReadonlyMap<string, readonly Certain[]>;
  /** For each place, how long those up to there are known to have held it: whoever did longest, and whoever else did. */
  private readonly longest: (readonly Known[])[] = [];

  constructor(
    readonly post: Post,
    certain: readonly Certain[],
  ) {
    // In one order, whichever is given first.
    this.all = [...certain].sort(
      (a, b) =>
        compare(a.begun, b.begun) || compare(a.official, b.official) || compare(JSON.stringify(a), JSON.stringify(b)),
    );
    this.own = grouped(this.all, ({ official }) => official);
    let longest: readonly Known[] = [];
    for (const { official, begun, seen, endedFrom, acting } of this.all) {
      const known = { official, begun, last: later(later(begun, seen), endedFrom) };
      const others = longest.filter((one) => one.official !== official || one.last > known.last);
      if (!acting && !others.some((one) => one.official === official))
        longest = [...others, known].sort((a, b) => compare(b.last, a.last)).slice(0, 2);
      this.longest.push(longest);
    }
  }

  /** Those that began after a day, in order. */
  *after({ official }: Tenure, day: string): Generator<Certain> {
    const line = this.post.isOfOne ? this.all : (this.own.get(official) ?? []);
    for (let at = placeAfter(line, day); at < line.length; at += 1) yield line[at] as Certain;
  }

  /** Whether somebody else, who does not act for the time being, held it on a day, and later. */
  isHeldThrough({ official }: Tenure, day: string): boolean {
    return this.longestBy(day).some((one) => one.official !== official && one.last > day);
  }

  /** Whether records, more than one, have somebody else hold it before a tenure, all through it, and after. */
  isOtherwise({ official, begun, attested }: OneRecord): boolean {
    return this.longestBy(dayBefore(begun)).some(
      (one) => one.official !== official && one.last > attested && one.last > daysAfter(one.begun, ONE_RECORD_DAYS),
    );
  }

  /** Who of those that had begun by a day are known to have held it longest, in an office of one holder: two, at most. */
  private longestBy(day: string): readonly Known[] {
    return this.post.isOfOne ? (this.longest[placeAfter(this.all, day) - 1] ?? []) : [];
  }
}

/** The place in a line of the first who began after a day. */
function placeAfter(line: readonly Certain[], day: string): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle] as Certain).begun <= day) low = middle + 1;
    else high = middle;
  }
  return low;
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
  // The official's next time in the same office, or in one that excludes it.
  const next = [
    ...own.filter(
      (other): other is Certain =>
        isCertain(other) && other.attested === undefined && (tenure.acting || !other.acting) && other.begun > last,
    ),
    ...others.filter(
      (other): other is Certain & { post: Post } =>
        isCertain(other) && !other.acting && other.begun > seen && excludes(other.post, post),
    ),
  ].map((other) => dayBefore(other.begun));
  const lasts = attested !== undefined && dated === undefined ? daysAfter(attested, ATTESTED_DAYS) : undefined;
  const ends: [basis: TenureBasis, day: string | undefined][] = [
    ['DEATH', died],
    ['OTHER_TENURE', dated],
    ['OTHER_TENURE', next.sort()[0]],
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

function follow(tenure: Tenure, line: Line): Following {
  const { official } = tenure;
  // Whoever acts for the time being does not end a tenure; but it is not presumed any more that the other acts himself.
  const isPresumed = tenure.attested !== undefined;
  let seen = later(tenure.begun ?? '', tenure.seen);
  // Seen while somebody else held it, as all other records have it: nothing beyond that is presumed.
  if (isPresumed && line.isHeldThrough(tenure, seen)) return { seen, followed: daysAfter(seen, 1) };
  let again: string | undefined;
  let isNext = true;
  for (const next of line.after(tenure, seen)) {
    if (next.official === official) {
      if (isNext && next.begun <= daysAfter(seen, BRIDGED_DAYS)) again = next.begun;
      isNext = false;
      seen = later(seen, later(next.begun, next.seen));
    } else if ((next.earliest ?? next.begun) > seen && (isPresumed || !next.acting)) {
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

/** A tenure that may be one record's alone: one day's, or one journey's. */
type OneRecord = Tenure & { begun: string; attested: string };

/** Whether one record alone of its time names a title. @param own the tenures of the official in the office */
function isLone(tenure: Tenure, own: readonly Tenure[]): tenure is OneRecord {
  const { begun, attested } = tenure;
  if (attested === undefined || begun === undefined || tenure.acting) return false;
  if (attested > daysAfter(begun, ONE_RECORD_DAYS)) return false;
  const [from, to] = [daysBefore(begun, BRIDGED_DAYS), daysAfter(attested, BRIDGED_DAYS)];
  return own.every(
    (other) => other === tenure || (other.begun !== undefined && (other.begun > to || lastOf(other as Certain) < from)),
  );
}

/**
 * Whether the official's other records contradict a title that one alone of its time names: he held an office that excludes it,
 * as it is known before and after, and of nobody else in between.
 */
function isDoubted(
  post: Post,
  tenure: Tenure,
  own: readonly Tenure[],
  { others }: Life,
  heldBy: (office: string) => readonly Tenure[],
): boolean {
  const known = others.filter(
    (other): other is Certain & { post: Post } => isCertain(other) && excludes(other.post, post),
  );
  if (known.length === 0 || !isLone(tenure, own)) return false;
  const { official, begun, attested } = tenure;
  return [...grouped(known, (other) => other.post.slug)].some(([office, same]) => {
    if (same.some((other) => other.begun < begun && lastOf(other) > attested)) return true;
    const days = same.flatMap((other) => [other.begun, lastOf(other)]).sort();
    const [before, after] = [days.findLast((day) => day < begun), days.find((day) => day > attested)];
    if (before === undefined || after === undefined || after > daysAfter(before, BRIDGED_DAYS)) return false;
    const isOther = (one: Tenure): boolean =>
      one.official !== official && isCertain(one) && !one.acting && one.begun < after && lastOf(one) > before;
    return !heldBy(office).some(isOther);
  });
}
