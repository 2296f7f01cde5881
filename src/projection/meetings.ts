/**
 * The meetings of a graph at one revision, in typed arrays: who was at which event and in which way, and what filters ask of
 * events. Officials and events are numbered in the order of their slugs. Days are numbers, 20240412; 0 where there is none.
 */
import { MEETING_KINDS } from '../model/meetings.js';
import { Certainty, EventStatus } from '../model/vocabulary.js';
import type { Slugs } from './slugs.js';

/** For each of many things, those that belong to it, one behind the other (compressed sparse rows). */
export interface Rows {
  /** Where each thing's begin, and where the last ones end. */
  starts: Uint32Array;
  items: Uint32Array | Uint16Array;
}

/** The same, with the ways in which officials took part: bits of `wayBit`. */
export interface Attended extends Rows {
  items: Uint32Array;
  ways: Uint8Array;
}

/** What an event may be, as far as the meeting rule asks: its number is the event's class. */
export const EVENT_CLASSES = MEETING_KINDS.flatMap((kind) =>
  Object.values(EventStatus).flatMap((status) =>
    Object.values(Certainty).map((certainty) => ({ leaf: true, kind, status, certainty })),
  ),
);

/** When an event was, as lists show it and are ordered by it. */
export interface Dates {
  /** Of each event the number of its date. Numbers are in the order of the dates. */
  of: Uint32Array;
  /** Of each date the day that it is ordered by. */
  days: Uint32Array;
  /** Of each date the earliest day on which what it dates can have begun; numbers of dates are in the order of these. */
  from: Uint32Array;
  /** Of each date the latest day on which what it dates can have begun. */
  begunBy: Uint32Array;
  /** As written, of the beginning where there is one. */
  texts: readonly (string | null)[];
}

export interface MeetingArrays {
  revision: string;
  officials: Slugs;
  /** Leaves, of kinds where people meet; whatever came of them. */
  events: Slugs;
  /** Numbers of countries by slug. */
  countries: ReadonlyMap<string, number>;
  /** By official, his events. */
  went: Attended;
  /** By event, the officials. */
  here: Attended;
  /** By event, the countries of those who took part. */
  involves: Rows;
  /** By official. */
  citizenships: Rows;
  /** By event, of `EVENT_CLASSES`. */
  classes: Uint16Array;
  earliest: Uint32Array;
  latest: Uint32Array;
  /** As `indexedDays` says. */
  begins: Uint32Array;
  ends: Uint32Array;
  /** The days through which it certainly went on. */
  certainFrom: Uint32Array;
  certainTo: Uint32Array;
  dates: Dates;
}

/** About what a text of a date takes. */
const TEXT_BYTES = 48;

export class Meetings {
  /** What all of it takes of memory, in bytes. */
  readonly bytes: number;
  /** Where questions are worked out, by official. Each leaves zeros behind. */
  readonly workspace: Workspace;

  constructor(readonly arrays: Readonly<MeetingArrays>) {
    const { officials, events, countries, went, here, involves, citizenships, dates } = arrays;
    this.workspace = new Workspace(officials.length, events.length);
    const { classes, earliest, latest, begins, ends, certainFrom, certainTo } = arrays;
    const rows: Rows[] = [went, here, involves, citizenships];
    const lists = [
      ...rows.flatMap(({ starts, items }) => [starts, items]),
      went.ways,
      here.ways,
      dates.of,
      dates.days,
      dates.from,
      dates.begunBy,
    ];
    this.bytes =
      [...lists, classes, earliest, latest, begins, ends, certainFrom, certainTo].reduce(
        (sum, { byteLength }) => sum + byteLength,
        0,
      ) +
      officials.bytes +
      events.bytes +
      this.workspace.bytes +
      TEXT_BYTES * (dates.texts.length + countries.size);
  }

  get revision(): string {
    return this.arrays.revision;
  }
}

/** Arrays that questions are worked out in, one at a time. */
export class Workspace {
  readonly counts: Uint32Array;
  readonly weights: Float64Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** The earliest and the latest of the days by which what is counted had begun. */
  readonly firstBy: Uint32Array;
  readonly lastBy: Uint32Array;
  /** From which official, by which event, each was reached from either end of a path. */
  readonly reached: readonly [Reached, Reached];
  /** By event: a bit for each end of a path. */
  readonly seen: Uint8Array;

  constructor(officials: number, events: number) {
    this.counts = new Uint32Array(officials);
    this.weights = new Float64Array(officials);
    this.first = new Uint32Array(officials);
    this.last = new Uint32Array(officials);
    this.firstBy = new Uint32Array(officials);
    this.lastBy = new Uint32Array(officials);
    this.reached = [new Reached(officials), new Reached(officials)];
    this.seen = new Uint8Array(events);
  }

  get bytes(): number {
    return bytesOfWorkspace(this.counts.length, this.seen.length);
  }
}

/** By official, one more than the number of the official before, and the event between. */
class Reached {
  readonly from: Uint32Array;
  readonly by: Uint32Array;

  constructor(officials: number) {
    this.from = new Uint32Array(officials);
    this.by = new Uint32Array(officials);
  }
}

/** In bytes. */
export function bytesOfWorkspace(officials: number, events: number): number {
  return officials * 44 + events;
}
