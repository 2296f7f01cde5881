/** Files below a folder that a pattern with stars means. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export function filesOf(folder: string, pattern: string): string[] {
  return pattern
    .split('/')
    .reduce<string[]>(
      (found, segment) =>
        found.flatMap((way) => {
          if (!segment.includes('*')) return [join(way, segment)];
          const expression = new RegExp(`^${segment.replace(/\./g, '\\.').replace(/\*/g, '.*')}$`);
          return readdirSync(join(folder, way))
            .filter((name) => expression.test(name))
            .map((name) => join(way, name));
        }),
      [''],
    )
    .sort();
}
