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
/** How many groups have a colour of their own; the others share one. */
export const NAMED = COLOURS - 1;

/** Colours are said for light and dark at once: what one of them is now, an element that has it tells. */
const probe = document.body.appendChild(document.createElement('span'));
probe.hidden = true;

/** A colour of the theme, as it is now: `rgb(11, 85, 99)`. */
export function themeColour(name: string): string {
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
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
  colour === 'country'
    ? (person.countries[0]?.code ?? '')
    : person.community === undefined
      ? ''
      : String(person.community);

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
  const named = largest.slice(0, NAMED).map(({ key }) => key);
  // Communities are numbered anew by each answer: of these only the size says which is which.
  const series = colour === 'country' ? countrySeries(named) : new Map(named.map((key, at) => [key, at + 1]));
  return largest.map((group) => ({ ...group, colour: themeColour(`series-${series.get(group.key) ?? COLOURS}`) }));
}

const STORED = 'entente-country-colours';

/** Colours by their numbers for countries: the same ones while the tab is open, by their codes, the last used last. */
function countrySeries(codes: readonly string[]): Map<string, number> {
  const before = storedSeries();
  const series = steadySeries(codes, before);
  sessionStorage.setItem(STORED, JSON.stringify([...before]));
  return series;
}

function storedSeries(): Map<string, number> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(STORED) ?? '[]') as [string, number][]);
  } catch {
    // Something else wrote there: colours begin anew.
    return new Map();
  }
}

/**
 * Colours by their numbers for those who need one: whoever had one has it again, so that two pictures can be compared.
 * Where all are taken, the colour goes over that has been out of use longest.
 *
 * @param keys not more than there are colours
 * @param before those given before; changed
 */
export function steadySeries(keys: readonly string[], before: Map<string, number>): Map<string, number> {
  for (const key of keys) {
    const had = before.get(key);
    if (had === undefined) continue;
    before.delete(key);
    before.set(key, had);
  }
  for (const key of keys) {
    if (before.has(key)) continue;
    const free = Array.from({ length: NAMED }, (_, at) => at + 1).find((one) => ![...before.values()].includes(one));
    const [oldest = ''] = [...before.keys()].filter((one) => !keys.includes(one));
    const given = free ?? before.get(oldest) ?? COLOURS;
    if (free === undefined) before.delete(oldest);
    before.set(key, given);
  }
  return new Map(keys.map((key) => [key, before.get(key) ?? COLOURS]));
}

/** What the colours stand for, each once. @param others what those are called that share one */
export function legendOf(groups: readonly Group[], others: string): Pick<Group, 'label' | 'colour'>[] {
  const rest = groups[NAMED];
  return [...groups.slice(0, NAMED), ...(rest ? [{ label: others, colour: rest.colour }] : [])];
}

/** The colour of each person, by the groups. */
export function colouring(colour: Colour, groups: readonly Group[]): (person: Person) => string {
  const colours = new Map(groups.map(({ key, colour: one }) => [key, one]));
  const other = themeColour(`series-${COLOURS}`);
  return (person) => colours.get(keyOf(person, colour)) ?? other;
}

/** The width of a drawing at which people are drawn in full size, in px. */
const FULL_WIDTH = 800;

/** A radius in px, smaller where the drawing is. */
export function radiusOf(person: Person, size: Size, most: number, width = FULL_WIDTH): number {
  const scale = Math.min(1, Math.max(width / FULL_WIDTH, 0.4));
  return scale * (3 + 13 * Math.sqrt(person[size] / Math.max(most, Number.EPSILON)));
}
