/** Properties in a backup: JSON that keeps every type of the database's apart, whole numbers from others too. */
import neo4j, { type Date as Day, type DateTime, type LocalDateTime, type LocalTime, type Time } from 'neo4j-driver';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value that has no place in a backup, on the way there or back. */
export class UnknownValue extends Error {}

/** Properties as they stand in a backup. @throws UnknownValue naming the property */
export function encodeProperties(properties: Record<string, unknown>): Record<string, Json> {
  return mapped(properties, encode);
}

/** Properties as the database takes them. @throws UnknownValue naming the property */
export function decodeProperties(properties: Record<string, unknown>): Record<string, unknown> {
  return mapped(properties, decode);
}

function mapped<To>(properties: Record<string, unknown>, each: (value: unknown) => To): Record<string, To> {
  const made: [string, To][] = [];
  for (const [name, value] of Object.entries(properties)) {
    try {
      made.push([name, each(value)]);
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
      throw new UnknownValue(`the property "${name}" is ${error.message}`, { cause: error });
    }
  }
  // A property may be called "__proto__".
  return Object.fromEntries(made);
}

/** @param value as the driver gives it where whole numbers are `bigint` */
function encode(value: unknown): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'bigint': {
      const number = Number(value);
      return Number.isSafeInteger(number) ? number : { int: String(value) };
    }
    case 'number':
      // JSON has neither the infinite, nor what is no number, nor a zero below zero.
      return { float: Number.isFinite(value) && !Object.is(value, -0) ? value : nameOf(value) };
    case 'object':
      if (Array.isArray(value)) return value.map(encode);
      if (value !== null) return encodeObject(value);
  }
  throw new UnknownValue(`of a type that backups do not know: ${typeof value}`);
}

const nameOf = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

function encodeObject(value: object): Json {
  if (ArrayBuffer.isView(value)) {
    return { bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  }
  if (neo4j.isDate(value)) return { date: dayOf(value) };
  if (neo4j.isLocalTime(value)) return { localTime: timeOf(value) };
  if (neo4j.isTime(value)) return { time: [...timeOf(value), Number(value.timeZoneOffsetSeconds)] };
  if (neo4j.isLocalDateTime(value)) return { localDateTime: [...dayOf(value), ...timeOf(value)] };
  if (neo4j.isDateTime(value)) {
    const { timeZoneOffsetSeconds: offset, timeZoneId: zone } = value;
    return { dateTime: [...dayOf(value), ...timeOf(value), offset == null ? null : Number(offset), zone ?? null] };
  }
  if (neo4j.isDuration(value)) {
    const { months, days, seconds, nanoseconds } = value;
    return { duration: [months, days, seconds, nanoseconds].map(String) };
  }
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return { point: [Number(srid), ...(z === undefined ? [x, y] : [x, y, z]).map((one) => encode(one))] };
  }
  throw new UnknownValue(`of a type that backups do not know: ${value.constructor.name}`);
}

const dayOf = ({ year, month, day }: Day | LocalDateTime | DateTime): number[] => [year, month, day].map(Number);

const timeOf = ({ hour, minute, second, nanosecond }: LocalTime | Time | LocalDateTime | DateTime): number[] =>
  [hour, minute, second, nanosecond].map(Number);

function decode(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // The driver sends a `bigint` as a whole number, and a number as none.
  if (Number.isSafeInteger(value)) return BigInt(value as number);
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value === 'object' && value !== null) {
    const [[kind, of] = ['', undefined], ...more] = Object.entries(value);
    if (more.length === 0 && Object.hasOwn(DECODERS, kind)) return DECODERS[kind]?.(of);
  }
  throw new UnknownValue(`nothing that a backup says: ${JSON.stringify(value)}`);
}

const { Date, DateTime: ZonedDateTime, Duration: Period, LocalDateTime: LocalDate } = neo4j.types;
const { LocalTime: TimeOfDay, Time: ZonedTime, Point: Place } = neo4j.types;

/** How each kind that JSON does not have is read. */
const DECODERS: Record<string, (of: unknown) => unknown> = {
  int: whole,
  float,
  bytes: (of) => new Int8Array(Buffer.from(text(of), 'base64')),
  date: (of) => new Date(...numbers(of, 3)),
  localTime: (of) => new TimeOfDay(...numbers(of, 4)),
  time: (of) => new ZonedTime(...numbers(of, 5)),
  localDateTime: (of) => new LocalDate(...numbers(of, 7)),
  dateTime: (of) => {
    const parts = list(of, 9);
    const at = numbers(parts.slice(0, 7), 7);
    const [offset, zone] = parts.slice(7);
    if (zone === null) return new ZonedDateTime(...at, number(offset));
    return new ZonedDateTime(...at, offset === null ? undefined : number(offset), text(zone));
  },
  duration: (of) => {
    const [months = 0, days = 0, seconds = 0, nanoseconds = 0] = list(of, 4).map((one) =>
      neo4j.int(String(whole(one))),
    );
    return new Period(months, days, seconds, nanoseconds);
  },
  point: (of) => {
    const [srid, ...at] = Array.isArray(of) ? (of as unknown[]) : [];
    if (at.length < 2 || at.length > 3) throw wrong(of);
    const [x = 0, y = 0, z] = at.map((one) => float((one as { float?: unknown } | null)?.float));
    return new Place(neo4j.int(number(srid)), x, y, z);
  },
};

const NAMED_FLOATS = ['-0', 'NaN', 'Infinity', '-Infinity'];

function float(of: unknown): number {
  if (typeof of === 'number') return of;
  if (NAMED_FLOATS.includes(of as string)) return Number(of);
  throw wrong(of);
}

function whole(of: unknown): bigint {
  if (typeof of === 'string' && /^-?\d{1,19}$/.test(of)) return BigInt(of);
  throw wrong(of);
}

function number(of: unknown): number {
  if (Number.isSafeInteger(of)) return of as number;
  throw wrong(of);
}

function text(of: unknown): string {
  if (typeof of === 'string') return of;
  throw wrong(of);
}

function list(of: unknown, length: number): unknown[] {
  if (Array.isArray(of) && of.length === length) return of as unknown[];
  throw wrong(of);
}

/** A tuple of whole numbers. */
type Tuple<Length extends number, Made extends number[] = []> = Made['length'] extends Length
  ? Made
  : Tuple<Length, [...Made, number]>;

function numbers<Length extends number>(of: unknown, length: Length): Tuple<Length> {
  return list(of, length).map(number) as Tuple<Length>;
}

function wrong(of: unknown): UnknownValue {
  return new UnknownValue(`nothing that a backup says: ${JSON.stringify(of)}`);
}
