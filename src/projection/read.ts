/** Reading the meetings of a graph into arrays, in streams: nothing but the arrays grows with the graph. */
import type { Graph } from '../database/index.js';
import { MEETING_KINDS, wayBit } from '../model/meetings.js';
import { Certainty, EventStatus, Presence } from '../model/vocabulary.js';
import { type Attended, bytesOfWorkspace, type Dates, EVENT_CLASSES, Meetings, type Rows } from './meetings.js';
import { Slugs } from './slugs.js';

/** Why the meetings are not read, or not to the end. */
export class NotProjected extends Error {
  override readonly name = 'NotProjected';

  constructor(
    readonly reason: 'TOO_LARGE' | 'CHANGED' | 'STOPPED',
    /** What they would take of memory, in bytes, as far as it is known. */
    readonly bytes = 0,
  ) {
    super(reason);
  }
}

/** By value, its place in a list that is counted in steps. */
const places = (values: readonly string[], step: number): Record<string, number> =>
  Object.fromEntries(values.map((value, at) => [value, at * step]));

const [STATUSES, CERTAINTIES] = [Object.values(EventStatus), Object.values(Certainty)];
const WAYS = Object.fromEntries(
  Object.values(Presence).map((presence) => [
    presence,
    Object.fromEntries(CERTAINTIES.map((certainty) => [certainty, wayBit({ presence, certainty })])),
  ]),
);
/** They come to the number in `EVENT_CLASSES`. */
const PARAMETERS = {
  kinds: places(MEETING_KINDS, STATUSES.length * CERTAINTIES.length),
  statuses: places(STATUSES, CERTAINTIES.length),
  certainties: places(CERTAINTIES, 1),
  ways: WAYS,
};

// An index gives them in the order of their slugs.
const OFFICIALS = `MATCH (o:Official) WHERE o.slug > ''`;
const EVENTS = `MATCH (e:Event) WHERE e.slug > '' AND e.leaf
  WITH e, $kinds[e.kind] + $statuses[e.status] + $certainties[e.certainty] AS class WHERE class IS NOT NULL`;
const day = (property: string): string =>
  `coalesce(e.${property}.year * 10000 + e.${property}.month * 100 + e.${property}.day, 0)`;

const COUNT_OFFICIALS = `${OFFICIALS} RETURN count(o), coalesce(sum(size(o.slug)), 0), coalesce(sum(COUNT { (o)-[:CITIZEN_OF]->() }), 0)`;
// How many relationships a node has is stored: those of organizations and countries are among them.
const COUNT_EVENTS = `${EVENTS} RETURN count(e), coalesce(sum(size(e.slug)), 0),
  coalesce(sum(COUNT { (e)-[:INVOLVES]->() }), 0), coalesce(sum(COUNT { (e)<-[:PARTICIPATED_IN]-() }), 0)`;
const READ_OFFICIALS = `${OFFICIALS} RETURN o.slug, [(o)-[:CITIZEN_OF]->(c) | c.slug] ORDER BY o.slug`;
const READ_EVENTS = `${EVENTS} RETURN e.slug, class, ${['earliest', 'latest', 'begins', 'ends', 'certainFrom', 'certainTo', 'sortDay'].map(day).join(', ')},
  ${day('startLatest')}, coalesce(e.start, e.date), [(e)-[:INVOLVES]->(c) | c.slug],
  COLLECT { MATCH (e)<-[p:PARTICIPATED_IN]-(o:Official) WITH o, $ways[p.presence][p.certainty] AS way WHERE way > 0 RETURN [o.slug, way] }
  ORDER BY e.slug`;

type EventRow = readonly [
  ...[slug: string, class_: number, earliest: number, latest: number, begins: number, ends: number],
  ...[certainFrom: number, certainTo: number, sortDay: number, startLatest: number],
  ...[text: string | null, countries: string[], parts: [official: string, way: number][]],
];

/** How many there are of what, at most. */
export interface Counts {
  officials: number;
  officialLetters: number;
  citizenships: number;
  events: number;
  eventLetters: number;
  involved: number;
  parts: number;
}

/** What arrays for so many take, in bytes. */
export function bytesFor({ officials, events, ...counts }: Counts): number {
  const perOfficial = 12 * officials + counts.officialLetters + 2 * counts.citizenships;
  const perEvent = 46 * events + counts.eventLetters + 2 * counts.involved;
  return perOfficial + perEvent + 10 * counts.parts + bytesOfWorkspace(officials, events);
}

/**
 * Reads the meetings.
 *
 * @param maxBytes what they may take
 * @param signal ends the reading when it is aborted
 * @throws NotProjected where they take more, or the graph changed meanwhile; GraphUnavailable, GraphTimeout, GraphAccessDenied
 */
export async function readMeetings(graph: Graph, maxBytes: number, signal: AbortSignal): Promise<Meetings> {
  const revision = await graph.revision();
  if (revision === undefined) throw new NotProjected('CHANGED');
  const counts = await countAll(graph);
  const expected = bytesFor(counts);
  if (expected > maxBytes) throw new NotProjected('TOO_LARGE', expected);
  const { officials, numbers, citizenships, countries } = await readOfficials(graph, counts, signal);
  const events = await readEvents(graph, counts, { numbers, countries }, signal);
  // Nothing was written between, so all was read at one revision.
  if ((await graph.revision()) !== revision) throw new NotProjected('CHANGED');
  const went = turned(events.here, officials.length);
  const meetings = new Meetings({ revision, officials, countries: countries.numbers, citizenships, went, ...events });
  if (meetings.bytes > maxBytes) throw new NotProjected('TOO_LARGE', meetings.bytes);
  return meetings;
}

async function countAll(graph: Graph): Promise<Counts> {
  const one = async (text: string): Promise<number[]> => {
    const [row] = await graph.readRows({ text, parameters: PARAMETERS });
    return row as number[];
  };
  const [officials = 0, officialLetters = 0, citizenships = 0] = await one(COUNT_OFFICIALS);
  const [events = 0, eventLetters = 0, involved = 0, parts = 0] = await one(COUNT_EVENTS);
  return { officials, officialLetters, citizenships, events, eventLetters, involved, parts };
}

/** Numbers for countries as they come. */
class Countries {
  readonly numbers = new Map<string, number>();

  numberOf(slug: string): number {
    let number = this.numbers.get(slug);
    if (number === undefined) this.numbers.set(slug, (number = this.numbers.size));
    return number;
  }
}

/** Lists that are filled one after another, in arrays that are large enough unless the graph changes meanwhile. */
class Filling {
  readonly starts: Uint32Array;
  private thing = 0;
  private count = 0;

  constructor(
    things: number,
    private readonly items: Uint32Array | Uint16Array,
    private readonly ways?: Uint8Array,
  ) {
    this.starts = new Uint32Array(things + 1);
  }

  add(item: number, way = 0): void {
    if (this.count >= this.items.length) throw new NotProjected('CHANGED');
    this.items[this.count] = item;
    if (this.ways) this.ways[this.count] = way;
    this.count += 1;
  }

  /** Ends the list of a thing. */
  next(): void {
    this.thing += 1;
    this.starts[this.thing] = this.count;
  }

  rows(): Rows {
    return { starts: this.starts, items: this.items.slice(0, this.count) };
  }

  attended(): Attended {
    return { ...this.rows(), ways: this.ways?.slice(0, this.count) } as Attended;
  }
}

async function readOfficials(graph: Graph, counts: Counts, signal: AbortSignal) {
  const slugs = Slugs.packer(counts.officials, counts.officialLetters);
  const citizenships = new Filling(counts.officials, new Uint16Array(counts.citizenships));
  const numbers = new Map<string, number>();
  const countries = new Countries();
  for await (const row of rowsOf(graph, READ_OFFICIALS, signal)) {
    const [slug, of] = row as [string, string[]];
    if (!slugs.add(slug)) throw new NotProjected('CHANGED');
    numbers.set(slug, numbers.size);
    for (const country of of) citizenships.add(countries.numberOf(country));
    citizenships.next();
  }
  return { officials: slugs.packed(), numbers, citizenships: citizenships.rows(), countries };
}

interface Known {
  numbers: ReadonlyMap<string, number>;
  countries: Countries;
}

async function readEvents(graph: Graph, counts: Counts, { numbers, countries }: Known, signal: AbortSignal) {
  const slugs = Slugs.packer(counts.events, counts.eventLetters);
  const days = (): Uint32Array => new Uint32Array(counts.events);
  const [earliest, latest, begins, ends, certainFrom, certainTo] = [days(), days(), days(), days(), days(), days()];
  const classes = new Uint16Array(counts.events);
  const involves = new Filling(counts.events, new Uint16Array(counts.involved));
  const here = new Filling(counts.events, new Uint32Array(counts.parts), new Uint8Array(counts.parts));
  const dates = new DateNumbers(counts.events);
  let event = 0;
  for await (const row of rowsOf(graph, READ_EVENTS, signal)) {
    const [slug, eventClass, first, last, begin, end, from, to, sortDay, startLatest, text, of, parts] =
      row as EventRow;
    if (!slugs.add(slug) || eventClass >= EVENT_CLASSES.length) throw new NotProjected('CHANGED');
    classes[event] = eventClass;
    [earliest[event], latest[event], begins[event], ends[event]] = [first, last, begin, end];
    [certainFrom[event], certainTo[event]] = [from, to];
    const begunBy = startLatest || (begin <= end ? end : begin);
    dates.add(event, { day: sortDay, from: begin, begunBy, text });
    for (const country of of) involves.add(countries.numberOf(country));
    involves.next();
    for (const [official, way] of presentOf(parts, numbers)) here.add(official, way);
    here.next();
    event += 1;
  }
  const kept = { earliest, latest, begins, ends, certainFrom, certainTo, classes };
  return { events: slugs.packed(), here: here.attended(), involves: involves.rows(), dates: dates.ordered(), ...kept };
}

/** The officials by number, each once with all of his ways, in order. */
function presentOf(parts: EventRow[12], numbers: ReadonlyMap<string, number>): [official: number, way: number][] {
  const ways = new Map<number, number>();
  for (const [slug, way] of parts) {
    const official = numbers.get(slug);
    if (official === undefined) throw new NotProjected('CHANGED');
    ways.set(official, (ways.get(official) ?? 0) | way);
  }
  return [...ways].sort(([a], [b]) => a - b);
}

interface EventDate {
  day: number;
  from: number;
  begunBy: number;
  text: string | null;
}

/** Dates get numbers as they come; in the end, numbers in their order. */
class DateNumbers {
  private readonly of: Uint32Array;
  private readonly numbers = new Map<string, number>();
  private readonly all: EventDate[] = [];

  constructor(events: number) {
    this.of = new Uint32Array(events);
  }

  add(event: number, date: EventDate): void {
    const key = `${date.day} ${date.from} ${date.begunBy} ${date.text ?? ''}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.all.length));
      this.all.push(date);
    }
    this.of[event] = number;
  }

  ordered(): Dates {
    const order = this.all.map((date, number) => ({ ...date, number }));
    order.sort((a, b) => a.from - b.from || compareTexts(a.text, b.text) || a.begunBy - b.begunBy || a.day - b.day);
    const renumbered = new Uint32Array(order.length);
    order.forEach(({ number }, at) => (renumbered[number] = at));
    const days = Uint32Array.from(order, ({ day: one }) => one);
    const begunBy = Uint32Array.from(order, (date) => date.begunBy);
    const from = Uint32Array.from(order, (date) => date.from);
    const of = this.of.map((number) => renumbered[number] ?? 0);
    return { of, days, from, begunBy, texts: order.map(({ text }) => text) };
  }
}

/** As the server orders texts: none comes last. */
function compareTexts(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Turns officials by event into events by official. */
function turned({ starts, items, ways }: Attended, officials: number): Attended {
  const begins = new Uint32Array(officials + 1);
  for (const official of items) begins[official + 1] = (begins[official + 1] ?? 0) + 1;
  for (let at = 1; at <= officials; at += 1) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  const next = begins.slice();
  const [events, eventWays] = [new Uint32Array(items.length), new Uint8Array(items.length)];
  for (let event = 0; event + 1 < starts.length; event += 1) {
    const end = starts[event + 1] ?? 0;
    for (let at = starts[event] ?? 0; at < end; at += 1) {
      const official = items[at] ?? 0;
      const place = next[official] ?? 0;
      events[place] = event;
      eventWays[place] = ways[at] ?? 0;
      next[official] = place + 1;
    }
  }
  return { starts: begins, items: events, ways: eventWays };
}

async function* rowsOf(graph: Graph, text: string, signal: AbortSignal): AsyncGenerator<readonly unknown[]> {
  for await (const row of graph.stream(text, PARAMETERS)) {
    if (signal.aborted) throw new NotProjected('STOPPED');
    yield row;
  }
}
