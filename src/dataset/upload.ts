/** The names of files that somebody sends: what they may be, before one of them is written. */
import { DatasetError, type Problem } from './report/problems.js';

const MOST_FILES = 200;
const LONGEST_NAME = 200;

/** A path below a folder, of harmless names. */
const NAME = /^(?!\.)[\w. -]+(\/(?!\.)[\w. -]+)*$/;

/** The folders that a path leads through: `a` and `a/b` of `a/b/c.csv`. */
function foldersOf(name: string): string[] {
  const segments = name.split('/');
  return segments.slice(1).map((_, at) => segments.slice(0, at + 1).join('/'));
}

/** @throws DatasetError where files so named cannot be those of a data set */
export function checkNames(names: readonly string[]): void {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const name of names.slice(0, MOST_FILES + 1)) {
    const place = { file: name.slice(0, 100) };
    if (name.length > LONGEST_NAME || !NAME.test(name)) {
      const message = `${JSON.stringify(name.slice(0, 100))} is no path below the data set's folder`;
      problems.push({ ...place, message, cure: 'Name it as dataset.yaml names it, such as data/talks.csv' });
      // Its folders are not looked at: a name of a million characters may have half as many.
      continue;
    }
    if (seen.has(name)) problems.push({ ...place, message: 'It is given twice', cure: 'Give it once' });
    seen.add(name);
  }
  for (const name of seen) {
    const above = foldersOf(name).find((folder) => seen.has(folder));
    if (above === undefined) continue;
    const message = `${JSON.stringify(above)} is given as a file, and as the folder of ${JSON.stringify(name)}`;
    problems.push({ file: name, message, cure: 'Rename one of the two' });
  }
  if (!names.includes('dataset.yaml')) {
    problems.push({
      file: 'dataset.yaml',
      message: 'It is not among the files',
      cure: 'Give it: it says what the files are',
    });
  }
  if (names.length > MOST_FILES) {
    const message = `There are ${names.length} files; wanted ${MOST_FILES} at most`;
    problems.push({ file: 'dataset.yaml', message, cure: 'Put files together, or import at the command line' });
  }
  if (problems.length > 0) throw new DatasetError('upload', problems);
}
