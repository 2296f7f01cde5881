/** Paths with stars, as data sets name many files by. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below a folder that a path with stars means, in order; the path itself where it has no star. */
export async function filesMatching(folder: string, path: string): Promise<string[]> {
  if (!path.includes('*')) return [path];
  let found = [''];
  for (const segment of path.split('/')) {
    const next = await Promise.all(
      found.map(async (way) => {
        if (!segment.includes('*')) return [join(way, segment)];
        const names = await readdir(join(folder, way)).catch(() => []);
        return names.filter((name) => isMeant(name, segment)).map((name) => join(way, name));
      }),
    );
    found = next.flat().sort();
  }
  return found;
}

/** Whether a segment with stars means a name. What stands between stars is looked for once, from left to right: no star is tried again. */
export function isMeant(name: string, segment: string): boolean {
  const [first = '', ...rest] = segment.split('*');
  const last = rest.pop();
  if (last === undefined) return name === segment;
  const end = name.length - last.length;
  let at = first.length;
  if (at > end || !name.startsWith(first) || !name.endsWith(last)) return false;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
