/** Meetings tallied by official and by pairs of countries, from the meetings in memory. */
import type { Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { cutHeld, type Held, type HeldRows, NOT_MATCHED, readHeld } from '../planner/held-rows.js';
import type { MeetingFilter, OfficialFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import type { Planner } from '../planner/plan.js';
import {
  meetingsByOfficial,
  meetingsByPair,
  type Meetings,
  ofCountries,
  ranksOf,
  type Tally,
} from '../projection/index.js';
import { isRecallable, selectionOf, slugLists } from './recalled.js';

/** What a row of tallies is read into. */
interface Columns {
  /** The nodes that a tally is of, with their labels. */
  nodes: readonly (readonly [Variable, Fragment])[];
  /** How many meetings. */
  count: Variable;
}

/** @param slugsOf the slugs of the nodes, in their order */
function held<Subject>(
  tallies: Parameter<Held<Tally>>,
  meetings: Parameter<Meetings>,
  { nodes, count }: Columns,
  slugsOf: (meetings: Meetings) => (tally: Tally) => readonly string[],
  subject: Subject,
): NonNullable<Rows<Subject, never>['held']> {
  return (order, asked, more): HeldRows<Subject> => {
    const page = cutHeld(tallies, order, asked, more);
    const rows = page.with(meetings, (cut, all) => {
      const slugs = slugsOf(all);
      return cut.rows.map((tally) => [...slugs(tally), tally.meetings]);
    });
    const [at, row] = [new Variable('at'), new Variable('row')];
    const reads = nodes.map(([node, label], index) => cypher`MATCH (${node}:${label} {slug: ${row}[${index}]})`);
    const [first = cypher``, second = cypher``] = reads;
    const carry = [...nodes.map(([node]) => cypher`${node}`), cypher`${row}[${nodes.length}] AS ${count}`];
    return {
      match: readHeld(rows, [at, row], cypher`${first} ${second}`, carry),
      subject,
      total: page.map(({ total }) => total),
    };
  };
}

/** Whether a filter of officials asks of their countries alone. */
function isOfCountries(officials: OfficialFilter | null | undefined): boolean {
  return Object.entries(officials ?? {}).every(
    ([part, given]) => part === 'country' || (given ?? undefined) === undefined,
  );
}

/** How officials by their meetings are taken from memory; undefined where they are not. */
export function recalledByMeetings<Subject>(
  filter: MeetingFilter,
  officials: OfficialFilter | null | undefined,
  { official, count, subject }: { official: Variable; count: Variable; subject: Subject },
  planner: Planner,
): (Pick<Rows<Subject>, 'held'> & typeof NOT_MATCHED) | undefined {
  const meetings = planner.recall.for(isRecallable(filter) && isOfCountries(officials));
  if (meetings === undefined) return undefined;
  const country = officials?.country && slugLists('Country', officials.country);
  const tallies = selectionOf(meetings, filter).use((selection, binding): Held<Tally> => {
    const { arrays } = selection.meetings;
    const fits = country ? ofCountries(selection.meetings, arrays.citizenships, country(binding)) : undefined;
    const byMeetings = {
      key: ({ meetings: count }: Tally) => count,
      tie: ({ of: [number] }: Tally) => number,
      read: ([bound, slug]: readonly [string | number, string]) =>
        [Number(bound), arrays.officials.placeOf(slug)] as const,
    };
    return { rows: meetingsByOfficial(selection, fits), orders: { MEETINGS: byMeetings } };
  });
  const columns = { nodes: [[official, cypher`Official`]] as const, count };
  const slugsOf =
    ({ arrays }: Meetings) =>
    ({ of: [number] }: Tally): string[] => [arrays.officials.at(number)];
  return { ...NOT_MATCHED, held: held(tallies, meetings, columns, slugsOf, subject) };
}

/** How pairs of countries by their meetings are taken from memory; undefined where they are not. */
export function recalledByPairs<Subject extends { a: Variable; b: Variable; events: Variable }>(
  filter: MeetingFilter,
  cell: Subject,
  planner: Planner,
): (Pick<Rows<Subject, Subject>, 'held'> & typeof NOT_MATCHED) | undefined {
  const meetings = planner.recall.for(isRecallable(filter));
  if (meetings === undefined) return undefined;
  const tallies = selectionOf(meetings, filter).map((selection): Held<Tally> => {
    const { countries } = selection.meetings.arrays;
    const slugs = [...countries.keys()].sort();
    const ranks = ranksOf(countries);
    const byEvents = {
      key: ({ meetings: count }: Tally) => count,
      tie: ({ of: [a, b = a] }: Tally) => (ranks[a] as number) * slugs.length + (ranks[b] as number),
      read: ([bound, pair]: readonly [string | number, string]) => [Number(bound), placeOf(pair, slugs)] as const,
    };
    return { rows: meetingsByPair(selection), orders: { EVENTS: byEvents } };
  });
  const label = cypher`Country`;
  const columns = {
    nodes: [
      [cell.a, label],
      [cell.b, label],
    ] as const,
    count: cell.events,
  };
  const slugsOf = ({ arrays }: Meetings): ((tally: Tally) => string[]) => {
    const slugs = [...arrays.countries.keys()];
    return ({ of: [a, b = a] }) => [slugs[a] as string, slugs[b] as string];
  };
  return { ...NOT_MATCHED, held: held(tallies, meetings, columns, slugsOf, cell) };
}

/** Where a pair of slugs stands among all pairs; between two where it is none. */
function placeOf(pair: string, slugs: readonly string[]): number {
  const [a = '', b = ''] = pair.split(' ');
  const place = (slug: string): number => {
    const at = slugs.findIndex((one) => one >= slug);
    return at < 0 ? slugs.length - 0.5 : slugs[at] === slug ? at : at - 0.5;
  };
  const first = place(a);
  return Number.isInteger(first) ? first * slugs.length + place(b) : Math.ceil(first) * slugs.length - 0.5;
}
