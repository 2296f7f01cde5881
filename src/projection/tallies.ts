/** Meetings tallied: by official, and by pairs of countries. */
import type { Selection } from './selection.js';

/** An official, or a pair, and how many meetings. */
export interface Tally {
  /** Of the official; of a pair the numbers of both countries, the one first whose slug comes first. */
  of: readonly [number] | readonly [number, number];
  meetings: number;
}

/** Calls with each event at which two or more met. */
function eachMeeting(selection: Selection, call: (event: number, ways: number) => void): void {
  const { events } = selection.meetings.arrays;
  for (let event = 0; event < events.length; event += 1) {
    const ways = selection.waysAt(event);
    if (ways !== 0 && selection.presentAt(event, ways) > 1) call(event, ways);
  }
}

/** How many meetings each official had; those who had none are left out. */
export function meetingsByOfficial(selection: Selection, fits?: (official: number) => boolean): Tally[] {
  const { counts } = selection.meetings.workspace;
  eachMeeting(selection, (event, ways) => {
    selection.eachPresent(event, ways, (official) => (counts[official] = (counts[official] as number) + 1));
  });
  const tallies: Tally[] = [];
  counts.forEach((meetings, official) => {
    if (meetings > 0 && (fits === undefined || fits(official))) tallies.push({ of: [official], meetings });
  });
  counts.fill(0);
  return tallies;
}

/**
 * At how many meetings officials of two countries were present, for each two that share one. Somebody of both countries is no
 * two officials.
 */
export function meetingsByPair(selection: Selection): Tally[] {
  const { citizenships, countries } = selection.meetings.arrays;
  const { starts, items } = citizenships;
  const ranks = ranksOf(countries);
  const counts = new Map<number, number>();
  const here: number[] = [];
  // Of an event: how many officials of each country, and one of them.
  const people = new Uint32Array(countries.size);
  const somebody = new Uint32Array(countries.size);
  eachMeeting(selection, (event, ways) => {
    here.length = 0;
    selection.eachPresent(event, ways, (official) => {
      const end = starts[official + 1] as number;
      for (let at = starts[official] as number; at < end; at += 1) {
        const country = items[at] as number;
        if (people[country] === 0) here.push(country);
        people[country] = (people[country] as number) + 1;
        somebody[country] = official;
      }
    });
    for (const a of here) {
      for (const b of here) {
        const isOne = people[a] === 1 && people[b] === 1 && somebody[a] === somebody[b];
        if (isOne || (ranks[a] as number) >= (ranks[b] as number)) continue;
        const pair = a * countries.size + b;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    for (const country of here) people[country] = 0;
  });
  return [...counts].map(([pair, meetings]) => {
    const b = pair % countries.size;
    return { of: [(pair - b) / countries.size, b], meetings };
  });
}

/** By number, the place of a country in the order of slugs. */
export function ranksOf(countries: ReadonlyMap<string, number>): Uint16Array {
  const ranks = new Uint16Array(countries.size);
  [...countries.keys()].sort().forEach((slug, rank) => (ranks[countries.get(slug) as number] = rank));
  return ranks;
}
