/** The example operations that GraphiQL opens with. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shipped } from '../paths.js';

export interface Example {
  name: string;
  query: string;
}

/** What people ask, then what dashboards do. */
const FOLDERS = ['.', 'dashboards'];

/** The operations in `operations/`, each in a file of its name: folder by folder, in the order of the alphabet. */
export function readExamples(): Example[] {
  return FOLDERS.flatMap((folder) => {
    const files = readdirSync(shipped('operations', folder)).filter((file) => file.endsWith('.graphql'));
    return files.sort().map((file) => ({
      name: basename(file, '.graphql'),
      query: readFileSync(shipped('operations', join(folder, file)), 'utf8'),
    }));
  });
}
