/** Paths with stars, as data sets name many files by. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below a folder that a path with stars means, in order; the path itself where it has no star. */
export async function filesMatching(folder: string, path: string): Promise<string[]> {
  if (!path.includes('*')) return [path];
  let found = [''];
  for (const segment of path.split('/')) {
    const pattern = new RegExp(`^${segment.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);
    const next = await Promise.all(
      found.map(async (way) => {
        if (!segment.includes('*')) return [join(way, segment)];
        const names = await readdir(join(folder, way)).catch(() => []);
        return names.filter((name) => pattern.test(name)).map((name) => join(way, name));
      }),
    );
    found = next.flat().sort();
  }
  return found;
}
