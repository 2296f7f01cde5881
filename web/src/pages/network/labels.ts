/** Whose names are written: the largest first, and no name over another. */

export interface Nameable {
  id: string;
  name: string;
  /** Where it is drawn, and how large, in px. */
  x: number;
  y: number;
  radius: number;
}

/** About as wide as a letter, and as high as a line, of names in 14 px. */
const [LETTER, LINE] = [7.5, 16];
/** Chinese, Japanese and Korean letters are as wide as the line is high. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Between a person and the name. */
const GAP = 3;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The ids of those whose names have room.
 *
 * @param width of the drawing, in px
 * @param scale how large letters are, where 14 px is 1
 */
export function namedIn(people: readonly Nameable[], width: number, scale = 1): Set<string> {
  const taken: Box[] = [];
  const named = new Set<string>();
  for (const person of [...people].sort((one, other) => other.radius - one.radius)) {
    const left = nameStart(person, width, scale);
    const [right, half] = [left + widthOf(person.name) * scale, (LINE * scale) / 2];
    const box = { left, right, top: person.y - half, bottom: person.y + half };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    named.add(person.id);
  }
  return named;
}

/** Where a name begins, in px: behind the person, before where the drawing ends too soon, over where neither has room. */
export function nameStart({ name, x, radius }: Omit<Nameable, 'id' | 'y'>, width: number, scale = 1): number {
  const [behind, long] = [x + radius + GAP, widthOf(name) * scale];
  const before = x - radius - GAP - long;
  if (behind + long <= width) return behind;
  return before >= 0 ? before : Math.max(0, width - long);
}

const widthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (WIDE.test(letter) ? LINE : LETTER), 0);

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
