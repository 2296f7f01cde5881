/** Why a file cannot be read: said of it before it is opened, for to open a pipe may take for ever. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Problem } from './problems.js';

type Told = Pick<Problem, 'message' | 'cure'>;

const NAMED = 'Check its name, and the list of files in dataset.yaml';

/** What the system says, by its code. */
const BY_CODE: Readonly<Record<string, Told>> = {
  ENOENT: { message: 'The file is not there', cure: NAMED },
  ENOTDIR: { message: 'The file is not there: what should be its folder is a file', cure: NAMED },
  ELOOP: { message: 'The file is a link that leads in a circle', cure: 'Put the file itself there' },
  ENAMETOOLONG: { message: 'The file has a longer name than any can have here', cure: NAMED },
  EACCES: {
    message: 'The file may not be read by the user that runs Entente',
    cure: 'Allow that user to read it, and to enter its folder',
  },
};

/** What keeps a path from being read as a file, and what to do about it; undefined where nothing does. */
export async function unreadable(path: string): Promise<Told | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { message: 'It is a folder, not a file', cure: 'Name the files in it, one by one' };
    if (!found.isFile()) return { message: 'It is a device, a pipe or a socket, not a file', cure: 'Name a file' };
    await access(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return whyOf(error);
  }
}

/** What an error of the file system means to whoever named the file. */
export function whyOf(error: unknown): Told {
  const { code = 'no reason is known' } = error as NodeJS.ErrnoException;
  const told = BY_CODE[code === 'EPERM' ? 'EACCES' : code];
  // Its message would name folders of this machine.
  return told ?? { message: `The file cannot be read (${code})`, cure: 'Check the disk, or put the file elsewhere' };
}
