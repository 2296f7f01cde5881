/** How people and ties look: colours of the theme that the colour-blind can tell apart, sizes by a measure. */
import type { Person, Social } from './graph';
import type { Colour, Size } from './state';

export interface Group {
  key: string;
  label: string;
  colour: string;
  count: number;
}

const COLOURS = 8;

/** A colour of the theme, as it is now. */
export function themeColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** The colours of a drawing, read once for all of it: each look at the style sheet costs. */
export interface Palette {
  ink: string;
  paper: string;
  /** Of what is dimmed, of ties, of a chain. */
  dim: string;
  tie: string;
  chain: string;
}

export function paletteNow(): Palette {
  return {
    ink: themeColour('ink'),
    paper: themeColour('paper'),
    dim: themeColour('line'),
    tie: themeColour('line-strong'),
    chain: themeColour('doubt'),
  };
}

const keyOf = (person: Person, colour: Colour): string =>
  colour === 'country' ? (person.countries[0] ?? '') : person.community === undefined ? '' : String(person.community);

/** The groups that are coloured, the largest first; all others share the last. */
export function groupsOf(
  graph: Social,
  shown: ReadonlySet<string>,
  colour: Colour,
  say: (person: Person) => string,
): Group[] {
  const groups = new Map<string, Group>();
  graph.forEachNode((id, person) => {
    if (!shown.has(id)) return;
    const key = keyOf(person, colour);
    const group = groups.get(key) ?? { key, label: say(person), colour: '', count: 0 };
    groups.set(key, { ...group, count: group.count + 1 });
  });
  const largest = [...groups.values()].sort((one, other) => other.count - one.count);
  return largest.map((group, at) => ({ ...group, colour: themeColour(`series-${Math.min(at + 1, COLOURS)}`) }));
}

/** The colour of each person, by the groups. */
export function colouring(colour: Colour, groups: readonly Group[]): (person: Person) => string {
  const colours = new Map(groups.map(({ key, colour: one }) => [key, one]));
  const other = themeColour(`series-${COLOURS}`);
  return (person) => colours.get(keyOf(person, colour)) ?? other;
}

/** A radius in px. */
export function radiusOf(person: Person, size: Size, most: number): number {
  return 3 + 13 * Math.sqrt(person[size] / Math.max(most, Number.EPSILON));
}
