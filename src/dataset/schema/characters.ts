/** Characters that no text may have: they look like nothing, and no database, file or program keeps them as they are. */

/** U+0000, or half of a character that UTF-16 writes in two. */
const UNKEPT = /\0|\p{Surrogate}/u;

/** A text that has such a character, by its path in a value, and what is wrong with it. */
export interface Unkept {
  path: PropertyKey[];
  message: string;
  cure: string;
}

/**
 * Every text in a value that has one, names of fields included.
 *
 * @param value of lists, fields and texts, however deep
 */
export function unkeptIn(value: unknown): Unkept[] {
  const found: Unkept[] = [];
  const open: [path: PropertyKey[], value: unknown][] = [[[], value]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, one] = next;
    if (typeof one === 'string') {
      const told = unkept(one);
      if (told !== undefined) found.push({ path, ...told });
    } else if (typeof one === 'object' && one !== null) {
      for (const [key, inner] of Object.entries(one)) {
        const told = unkept(key);
        if (told !== undefined) found.push({ path, ...told });
        open.push([[...path, Array.isArray(one) ? Number(key) : key], inner]);
      }
    }
  }
  return found.reverse();
}

function unkept(text: string): Omit<Unkept, 'path'> | undefined {
  const [character] = UNKEPT.exec(text) ?? [];
  if (character === undefined) return undefined;
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message =
    character === '\0' ? `has a NUL (${code}), which is no character of a text` : `has ${code}, half of a character`;
  return { message, cure: 'Write the character that is meant, or leave it out' };
}
