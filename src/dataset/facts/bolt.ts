/** Properties as the database takes and gives them. */
import neo4j from 'neo4j-driver';
import { Day, type Properties, type PropertyValue } from './facts.js';

/** Numbers that are no whole ones. */
const FLOATS = new Set(['latitude', 'longitude']);

/** Whether a property's numbers are no whole ones. */
export function isFloat(name: string): boolean {
  return FLOATS.has(name);
}

export function toBolt(key: string, value: PropertyValue): unknown {
  if (value instanceof Day) {
    const { iso } = value;
    return new neo4j.types.Date(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
  }
  // The driver sends numbers as floats; ranks and ordinals are whole, coordinates are not.
  return typeof value === 'number' && !isFloat(key) ? neo4j.int(value) : value;
}

export function propertiesToBolt(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toBolt(key, value)]));
}

export function fromBolt(properties: Record<string, unknown>): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      neo4j.isDate(value as object) ? new Day(String(value)) : (value as PropertyValue),
    ]),
  );
}

/** Properties as a text that keeps days apart from texts; the same for the same properties, in whichever order. */
export function encode(properties: Properties): string {
  const sorted = Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify(sorted, (_, value: unknown) => (value instanceof Day ? { day: value.iso } : value));
}

export function decode(text: string): Properties {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'day' in value ? new Day(String(value.day)) : value,
  ) as Properties;
}
