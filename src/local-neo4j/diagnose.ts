/** Why the local Neo4j did not start, in one line, read from what it printed and logged. */
import { existsSync, readFileSync } from 'node:fs';
import type { Neo4jHome } from './home.js';

interface Cause {
  pattern: RegExp;
  says: (home: Neo4jHome) => string;
}

/** The most telling first: a full disk also makes a store unreadable. */
const CAUSES: readonly Cause[] = [
  {
    pattern: /No space left on device|not enough space on the disk/i,
    says: (home) => `The disk of ${home.folder} is full. Free some, or set ENTENTE_HOME to a folder on another disk.`,
  },
  {
    pattern: /Address already in use|BindException/i,
    says: () => 'Its port is taken. Set ENTENTE_BOLT_PORT to another one, or to 0 for a free one.',
  },
  {
    pattern: /store_lock|StoreLockException|FileLockException|Lock file has been locked|already in use by another/i,
    says: (home) => `Another Neo4j works on ${home.folder}. Stop it first, or set ENTENTE_HOME to another folder.`,
  },
  {
    pattern: /OutOfMemoryError|Could not reserve enough space|insufficient memory/i,
    says: () => 'There is not enough memory for its Java. Free some, or set ENTENTE_HEAP_MB to less.',
  },
  {
    pattern: /UnsupportedClassVersionError/,
    says: () => 'The Java is too old for this version of Neo4j. Set JAVA_HOME to a newer one.',
  },
  {
    pattern:
      /corrupt|Unable to read|Cannot read|checksum|MetadataFile|StoreFailure|UnderlyingStorageException|MetaDataStore|Store format|unreadable|Recovery failed|unavailable.*neo4j|failed to start/i,
    says: (home) =>
      `Its store in ${home.folder} is damaged or of another version. Move that folder away and start again: ` +
      'the bundled data sets are loaded anew; import your own again.',
  },
];

/** One line that says why, and the cure; where nothing known is found, the file to read. */
export function diagnose(home: Neo4jHome): string {
  const cause = causeIn([home.console, home.debugLog], home);
  return `The local Neo4j did not start. ${cause ?? `See ${home.console} and ${home.debugLog}.`}`;
}

/** Why the last start failed or the last server ended, as far as it is known; what it printed is begun anew by each start. */
export function lastFailure(home: Neo4jHome): string | undefined {
  return causeIn([home.console], home);
}

function causeIn(files: readonly string[], home: Neo4jHome): string | undefined {
  const text = files.map(tail).join('\n');
  return CAUSES.find(({ pattern }) => pattern.test(text))?.says(home);
}

/** The file's last lines: the logs go back to earlier starts. */
function tail(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').slice(-20_000) : '';
}
