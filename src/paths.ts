/** Where the files that ship with the program lie, whether it runs from `src` or from `dist`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The absolute path of a file that ships with the program, from its path below the project's folder. */
export function shipped(...segments: string[]): string {
  return join(root, ...segments);
}
