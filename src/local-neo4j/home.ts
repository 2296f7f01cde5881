/** The folder of the local Neo4j: its configuration, its password, and the note of the server that runs. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LocalNeo4jConfig } from '../config.js';
import { messageOf, OperatorError } from '../errors.js';

/** Neo4j refuses to work on a disk that is nearly full; better to say so at once. */
export const LEAST_FREE_MEGABYTES = 300;

/** What the running server's starter noted of it: its process, the one that guards it, and where these numbers mean something. */
const Note = z.object({
  uri: z.string(),
  version: z.string(),
  pid: z.number(),
  guard: z.number().optional(),
  machine: z.string().optional(),
});
export type Note = z.infer<typeof Note>;

/** Paths below the home of a local Neo4j. */
export class Neo4jHome {
  readonly folder: string;
  readonly conf: string;
  readonly logs: string;
  /** What the server prints. */
  readonly console: string;
  readonly debugLog: string;
  private readonly data: string;
  /** The data while other takes its place. */
  private readonly replaced: string;
  private readonly passwordFile: string;
  private readonly noteFile: string;

  constructor(private readonly config: LocalNeo4jConfig) {
    this.folder = join(config.home, 'neo4j');
    this.conf = join(this.folder, 'conf');
    this.data = join(this.folder, 'data');
    this.replaced = join(this.folder, 'data-replaced');
    this.logs = join(this.folder, 'logs');
    this.console = join(this.logs, 'console.log');
    this.debugLog = join(this.logs, 'debug.log');
    this.passwordFile = join(config.home, 'neo4j-password');
    this.noteFile = join(config.home, 'neo4j-server.json');
  }

  /** Makes the folders. @throws OperatorError where the disk is full or not writable */
  async prepare(freeMegabytes: (folder: string) => Promise<number> = freeMegabytesOf): Promise<void> {
    try {
      for (const folder of ['conf', 'data', 'import', 'logs', 'plugins', 'run']) {
        await mkdir(join(this.folder, folder), { recursive: true, mode: 0o700 });
      }
    } catch (error) {
      throw new OperatorError(`ENTENTE_HOME (${this.config.home}) cannot be written: ${messageOf(error)}.`, {
        cause: error,
      });
    }
    const free = await freeMegabytes(this.folder);
    if (free < LEAST_FREE_MEGABYTES) {
      throw new OperatorError(
        `The disk of ENTENTE_HOME (${this.config.home}) has ${Math.floor(free)} MB left; the local Neo4j needs ${LEAST_FREE_MEGABYTES} MB. ` +
          'Free some, or set ENTENTE_HOME to a folder on another disk.',
      );
    }
  }

  /** Writes the server's configuration: loopback alone, Bolt alone, nothing reported to anybody. */
  async configure(port: number): Promise<void> {
    const settings = {
      'server.default_listen_address': '127.0.0.1',
      'server.bolt.listen_address': `127.0.0.1:${port}`,
      'server.bolt.advertised_address': `127.0.0.1:${port}`,
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
      'dbms.usage_report.enabled': 'false',
      'server.memory.pagecache.size': `${pageCacheMegabytes(this.config.heapMegabytes)}m`,
      'db.tx_log.rotation.retention_policy': '1 files',
      // Nobody is connected any more when it stops; without this it waits ten seconds for them to leave.
      'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
      ...this.config.neo4jSettings,
    };
    const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
    await writeFile(join(this.conf, 'neo4j.conf'), lines.join(''));
  }

  /** The password kept beside the data, or undefined before the first start. */
  async password(): Promise<string | undefined> {
    if (!existsSync(this.passwordFile)) return undefined;
    return (await readFile(this.passwordFile, 'utf8')).trim();
  }

  /**
   * Makes a password and keeps it, readable by its owner alone. Kept under its name only once `use` has done its part:
   * a start that is cut short in between begins anew.
   *
   * @param given the password; a new one where it is undefined
   * @param use gets the file that holds the password, so that it never stands in a list of processes
   */
  async makePassword(given: string | undefined, use: (file: string) => Promise<unknown>): Promise<string> {
    // Hexadecimal: the launcher takes a leading hyphen for an option, and a # for a comment.
    const password = given ?? randomBytes(24).toString('hex');
    const file = `${this.passwordFile}.new`;
    await writeFile(file, `${password}\n`, { mode: 0o600 });
    await use(file);
    await rename(file, this.passwordFile);
    return password;
  }

  /**
   * Takes the data of another home in the place of its own. Cut short in between, `mend` undoes it. No server may run on
   * either.
   */
  async takeData(other: Neo4jHome): Promise<void> {
    await rm(this.replaced, { recursive: true, force: true });
    await rename(this.data, this.replaced);
    await rename(other.data, this.data);
    await rm(this.replaced, { recursive: true, force: true });
  }

  /** Undoes a change of data that was cut short, or clears up after one that was not. */
  async mend(): Promise<void> {
    if (!existsSync(this.replaced)) return;
    if (this.hasStore()) await rm(this.replaced, { recursive: true, force: true });
    else {
      await rm(this.data, { recursive: true, force: true });
      await rename(this.replaced, this.data);
    }
  }

  /** What others than its owner may do to the file with the password, as bits of its mode; 0 where there is no file. */
  async openToOthers(): Promise<number> {
    if (!existsSync(this.passwordFile) || process.platform === 'win32') return 0;
    return (await stat(this.passwordFile)).mode & 0o077;
  }

  /** What the data take on the disk, in MB. */
  async dataMegabytes(): Promise<number> {
    if (!existsSync(this.data)) return 0;
    const files = await readdir(this.data, { recursive: true, withFileTypes: true });
    const sizes = files.map(async (file) => {
      // A server that runs may take a file away meanwhile.
      if (!file.isFile()) return 0;
      return (await stat(join(file.parentPath, file.name)).catch(() => undefined))?.size ?? 0;
    });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024 / 1024;
  }

  /** Whether the server has been started here before. */
  hasStore(): boolean {
    return existsSync(join(this.data, 'databases'));
  }

  /** The note of a server that runs or ran, or undefined. */
  async note(): Promise<Note | undefined> {
    const text = await readFile(this.noteFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const parsed = Note.safeParse(parseJson(text));
    return parsed.success ? parsed.data : undefined;
  }

  /** Whoever reads meanwhile gets the note of before or this one, whole. */
  async writeNote(note: Note): Promise<void> {
    const file = `${this.noteFile}.new`;
    await writeFile(file, JSON.stringify(note));
    await rename(file, this.noteFile);
  }

  async removeNote(): Promise<void> {
    await rm(this.noteFile, { force: true });
  }
}

/** What the local Neo4j takes beside its heap for pages of its store, in MB. */
export function pageCacheMegabytes(heapMegabytes: number): number {
  return Math.ceil(Math.min(512, heapMegabytes / 4));
}

/** What is no JSON is no note. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What is free on the disk of a folder, in MB. */
export async function freeMegabytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / 1024 / 1024;
}
