/**
 * When officials acted, as far as a data set tells it itself, by tenures and events of its own: namesakes who lived at other times are told
 * apart by it. Nothing of it is stated; it is worked out of what is.
 */
import type { Graph } from '../../database/graph.js';
import { Numbers } from '../../lib/numbers.js';
import { parseDate } from '../../model/dates.js';
import { decode } from '../facts/bolt.js';
import type { Properties } from '../facts/facts.js';
import { KeyTable } from '../facts/keys.js';
import type { Content, Section } from '../schema/format.js';

/** Between which days somebody's dates lie; each of these is known where any is. Days since 1970. */
export interface Acted {
  /** No date is known to be earlier than this day; one is certainly no later than that. */
  from: number;
  by: number;
  /** One is certainly no earlier than this day; none is known to be later than that. */
  since: number;
  to: number;
}

/** The first and the last day that a date may be, in days since 1970. */
type Extent = readonly [earliest: number, latest: number];

const DAY = 86_400_000;
const dayOf = (day: string): number => Date.parse(day) / DAY;

/** Those of dates of which both days are known. */
function extentsOf(dates: readonly (string | null | undefined)[]): Extent[] {
  return dates.flatMap((date): Extent[] => {
    if (date === undefined || date === null || date === '..') return [];
    const { earliest, latest } = parseDate(date);
    return earliest === null || latest === null ? [] : [[dayOf(earliest), dayOf(latest)]];
  });
}

/** What dates come to, with what was known before. */
function actedAt(extents: readonly Extent[], before?: Acted): Acted | undefined {
  let all = before;
  for (const [earliest, latest] of extents) {
    all = {
      from: Math.min(all?.from ?? earliest, earliest),
      by: Math.min(all?.by ?? latest, latest),
      since: Math.max(all?.since ?? earliest, earliest),
      to: Math.max(all?.to ?? latest, latest),
    };
  }
  return all;
}

/** All that several come to. */
export function actedTogether(all: readonly (Acted | undefined)[]): Acted | undefined {
  return actedAt(
    all.flatMap((one): Extent[] =>
      one === undefined
        ? []
        : [
            [one.from, one.by],
            [one.since, one.to],
          ],
    ),
  );
}

/** What is noted of a data set while its entries are read. */
export class ActedNotes {
  private readonly officials = new KeyTable();
  private readonly days = (['from', 'by', 'since', 'to'] as const).map((name) => ({
    name,
    of: new Numbers(Float32Array),
  }));
  /** Who took part in an event that was not read yet. */
  private readonly pending: (readonly [official: string, event: string])[] = [];

  /** Notes an entry. @param spanOf the days of an event that was noted already */
  note(section: Section, value: unknown, spanOf: (event: string) => Extent | undefined): void {
    if (section === 'officials') {
      const { id, offices = [] } = value as Content['officials'][number];
      for (const tenure of offices) this.add(id, datesOf(tenure));
    } else if (section === 'tenures') {
      const tenure = value as Content['tenures'][number];
      this.add(tenure.official, datesOf(tenure));
    } else if (section === 'events') {
      const { date, participants = [] } = value as Content['events'][number];
      const extents = participants.some(({ official }) => official !== undefined) ? extentsOf([date]) : [];
      for (const { official } of participants) if (official !== undefined) this.add(official, extents);
    } else if (section === 'participations') {
      const { official, event } = value as Content['participations'][number];
      if (official !== undefined && !this.tookPart(official, spanOf(event))) this.pending.push([official, event]);
    }
  }

  /** Once all is noted. */
  settle(spanOf: (event: string) => Extent | undefined): void {
    for (const [official, event] of this.pending.splice(0)) this.tookPart(official, spanOf(event));
  }

  of(official: string): Acted | undefined {
    const number = this.officials.find(official);
    if (number < 0) return undefined;
    return Object.fromEntries(this.days.map(({ name, of }) => [name, of.get(number)])) as unknown as Acted;
  }

  private tookPart(official: string, span: Extent | undefined): boolean {
    if (span !== undefined && !span.some(Number.isNaN)) this.add(official, [span]);
    return span !== undefined;
  }

  private add(official: string, extents: readonly Extent[]): void {
    const all = actedAt(extents, this.of(official));
    if (all === undefined) return;
    const number = this.officials.add(official);
    for (const { name, of } of this.days) of.set(number, all[name]);
  }
}

const datesOf = ({ from, to, attested }: Pick<Content['tenures'][number], 'from' | 'to' | 'attested'>): Extent[] =>
  extentsOf([from, to, attested]);

type HeldRow = [slug: string, dataset: string, dates: string[], extent: (string | null)[], claims: string[]];

/**
 * When officials of the graph acted, as each data set tells it itself: by slug and data set, with a blank between.
 *
 * @param slugs of few: those who have namesakes
 */
export async function actedIn(graph: Graph, slugs: readonly string[]): Promise<Map<string, Acted>> {
  // What several data sets state of one fact stands in claims. An event counts where the data set states its date itself.
  const text = `UNWIND $slugs AS slug MATCH (o:Official {slug: slug})
    CALL (o) {
      MATCH (o)-[r:HELD_OFFICE]->() WHERE r.shared IS NULL
      UNWIND [r.from, r.to, r.attested] AS date
      RETURN r.dataset AS dataset, collect(DISTINCT date) AS dates, [] AS extent, [] AS claims
      UNION ALL
      MATCH (o)-[r:PARTICIPATED_IN]->(e:Event)
      WHERE r.shared IS NULL AND e.shared IS NULL AND e.dataset = r.dataset AND e.earliest IS NOT NULL AND e.latest IS NOT NULL
      WITH r.dataset AS dataset, min(e.earliest) AS first, min(e.latest) AS by, max(e.earliest) AS since, max(e.latest) AS last
      RETURN dataset, [] AS dates, [toString(first), toString(by), toString(since), toString(last)] AS extent, [] AS claims
      UNION ALL
      MATCH (c:Claim) WHERE c.from = 'Official:' + o.slug AND c.kind = 'HELD_OFFICE'
      RETURN c.dataset AS dataset, [] AS dates, [] AS extent, collect(c.properties) AS claims
      UNION ALL
      MATCH (o)-[r:PARTICIPATED_IN]->(e:Event) WHERE e.shared
      WITH DISTINCT e, CASE WHEN r.shared THEN COLLECT { MATCH (k:Claim {fact: '#' + toString(r.key)}) RETURN k.dataset } ELSE [r.dataset] END AS datasets
      UNWIND datasets AS dataset
      MATCH (c:Claim {fact: 'Event:' + e.slug}) WHERE c.dataset = dataset
      RETURN dataset, [] AS dates, [] AS extent, collect(c.properties) AS claims
      UNION ALL
      MATCH (o)-[r:PARTICIPATED_IN]->(e:Event) WHERE r.shared AND e.shared IS NULL AND e.earliest IS NOT NULL AND e.latest IS NOT NULL
        AND EXISTS { MATCH (k:Claim {fact: '#' + toString(r.key)}) WHERE k.dataset = e.dataset }
      RETURN e.dataset AS dataset, [] AS dates, [toString(min(e.earliest)), toString(min(e.latest)), toString(max(e.earliest)), toString(max(e.latest))] AS extent, [] AS claims
    }
    RETURN slug, dataset, dates, extent, claims`;
  const found = new Map<string, Acted>();
  for await (const row of graph.stream(text, { slugs })) {
    const [slug, dataset, dates, [first, by, since, last], claims] = row as unknown as HeldRow;
    const key = `${slug} ${dataset}`;
    const stated = claims.map(decode).flatMap(({ from, to, attested, date }: Properties) => [from, to, attested, date]);
    const extents = extentsOf([...dates, ...(stated as string[])]);
    if (first && by && since && last) extents.push([dayOf(first), dayOf(by)], [dayOf(since), dayOf(last)]);
    const all = actedAt(extents, found.get(key));
    if (all !== undefined) found.set(key, all);
  }
  return found;
}

/** Whoever acted so many days after another acted last is another. */
const LONGEST_LIFE = 80 * 365.25;

/** Why two acted at times at which nobody lives; undefined where they may be one. */
export function actedApart(one: Acted | undefined, other: Acted | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [early, late] = one.to <= other.to ? [one, other] : [other, one];
  if (late.from - early.to <= LONGEST_LIFE) return undefined;
  return `one was last heard of in ${yearOf(early.to)}, the other first in ${yearOf(late.from)}`;
}

/** Why somebody of these days of birth and death cannot have acted then. */
export function actedBeyondLife(
  { born, died }: { born?: string | undefined; died?: string | undefined },
  acted: Acted | undefined,
): string | undefined {
  if (acted === undefined) return undefined;
  const [birth, death] = [born, died].map((date) => (date === undefined ? undefined : parseDate(date)));
  if (birth?.earliest && dayOf(birth.earliest) > acted.by) return `one was born ${born}, the other heard of before`;
  if (death?.latest && dayOf(death.latest) < acted.since) return `one died ${died}, the other was heard of after`;
  return undefined;
}

const yearOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 4);
