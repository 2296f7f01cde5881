/** Links that lead out of a data set's folder: whoever hands a folder on must not choose what else of a machine is read. */
import { realpath } from 'node:fs/promises';
import { basename, isAbsolute, relative } from 'node:path';
import { DatasetError, type Problem } from '../report/problems.js';

const UNREADABLE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES', 'EPERM'];

/**
 * Refuses files that lie elsewhere than in their folder.
 *
 * @param files paths below the folder; those that are not there are not looked at
 * @throws DatasetError naming each
 */
export async function checkLinks(dataset: string, folder: string, files: readonly string[]): Promise<void> {
  const home = await realpath(folder).catch(ifThere);
  if (home === undefined) return;
  const problems: Problem[] = [];
  for (const file of files) {
    const way = relative(home, (await realpath(file).catch(ifThere)) ?? home);
    if (!way.startsWith('..') && !isAbsolute(way)) continue;
    problems.push({
      file: `${basename(folder)}/${relative(folder, file)}`,
      message: 'The file is a link that leads out of its folder',
      cure: 'Put the file itself there, or name the folder where it lies by --data',
    });
  }
  if (problems.length > 0) throw new DatasetError(dataset, problems);
}

function ifThere(error: NodeJS.ErrnoException): undefined {
  // What cannot be followed cannot be read either, and is told where that is tried.
  if (UNREADABLE.includes(error.code ?? '')) return undefined;
  throw error;
}
