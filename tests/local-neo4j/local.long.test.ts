/** The local Neo4j as people meet it: started, found, stopped, and every way in which it cannot start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalNeo4jConfig, readConfig } from '../../src/config.js';
import { Graph } from '../../src/database/index.js';
import { Neo4jHome } from '../../src/local-neo4j/home.js';
import { findLocalNeo4j, type LocalNeo4j, openLocalNeo4j } from '../../src/local-neo4j/index.js';
import { leastJava, majorVersion } from '../../src/local-neo4j/java.js';
import { shipped } from '../../src/paths.js';
import { testJars } from '../support/environment.js';

let home: string;
let config: LocalNeo4jConfig;
const opened: LocalNeo4j[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-local-'));
  config = { ...readConfig().local, home, jars: testJars(), port: 0 };
});
afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop();
  rmSync(home, { recursive: true, force: true });
});

async function open(more: Partial<LocalNeo4jConfig> = {}): Promise<LocalNeo4j> {
  const server = await openLocalNeo4j({ ...config, ...more });
  opened.push(server);
  return server;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** Waits until a process has ended; the test's own time limit is the only one. */
async function ended(pid: number): Promise<void> {
  while (runs(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}

const failureOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'it started',
    (error: Error) => error.message,
  );

it('starts once; a second one at the same time finds the first, and leaves it running', async () => {
  const [one, other] = await Promise.all([open(), open()]);
  expect([one.started, other.started].sort()).toEqual([false, true]);
  expect(one.address).toEqual(other.address);
  expect(one.address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  expect(one.pid).toBe(other.pid);
  // The password is kept for its owner alone, and nobody else's eyes.
  const file = join(home, 'neo4j-password');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8').trim()).toBe(one.address.password);
  // A password that began with a hyphen was once taken for an option.
  expect(one.address.password).toMatch(/^[0-9a-f]{48}$/);
  const starter = one.started ? one : other;
  const finder = one.started ? other : one;
  await finder.stop();
  expect(runs(starter.pid)).toBe(true);
  expect((await findLocalNeo4j(config))?.pid).toBe(starter.pid);
  await starter.stop();
  expect(runs(starter.pid)).toBe(false);
  expect(await findLocalNeo4j(config)).toBeUndefined();
});

it('keeps its data from one start to the next, and listens on loopback alone', async () => {
  const first = await open();
  const graph = Graph.at(first.address, { queryTimeoutMs: 10_000 });
  await graph.run('CREATE (:Kept)');
  await graph.close();
  await first.stop();
  const second = await open();
  const again = Graph.at(second.address, { queryTimeoutMs: 10_000 });
  expect(await again.read({ text: 'MATCH (k:Kept) RETURN count(k)', parameters: {} })).toEqual([1]);
  const settings = await again.run(
    "SHOW SETTINGS YIELD name, value WHERE name IN ['server.bolt.listen_address', 'server.http.enabled', 'dbms.usage_report.enabled'] RETURN name, value",
  );
  expect(Object.fromEntries(settings.map(({ name, value }) => [name, value]))).toEqual({
    'server.bolt.listen_address': expect.stringMatching(/^127\.0\.0\.1:|^localhost:/),
    'server.http.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
  });
  await again.close();
});

describe('when its starter is gone', () => {
  /** A program that starts a local Neo4j and prints its process id. */
  async function starter(): Promise<{ pid: number; kill: (signal: NodeJS.Signals) => void }> {
    const script = `
      import { openLocalNeo4j } from ${JSON.stringify(`file://${shipped('dist', 'local-neo4j', 'index.js')}`)};
      const server = await openLocalNeo4j(${JSON.stringify(config)});
      process.stdout.write(server.pid + '\\n');
      setInterval(() => undefined, 1000);`;
    const program = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(program.stdout, 'data')) as [Buffer];
    return { pid: Number(String(line)), kill: (signal) => program.kill(signal) };
  }

  it.each(['SIGKILL', 'SIGTERM'] as const)('by %s, no Java stays behind', async (signal) => {
    const { pid, kill } = await starter();
    expect(runs(pid)).toBe(true);
    kill(signal);
    await ended(pid);
    // What the killed one noted of its server misleads nobody.
    expect(await findLocalNeo4j(config)).toBeUndefined();
  });
});

describe('says in one line why it cannot start:', () => {
  const oneLine = (message: string): string => {
    expect(message).not.toContain('\n');
    return message;
  };

  it('no Java', async () => {
    const message = await failureOf(open({ javaHome: join(home, 'nowhere'), version: '5.26.20' }));
    expect(oneLine(message)).toMatch(
      /^No Java was found at JAVA_HOME .*; Neo4j 5\.\S+ needs Java 17 or newer\. Install one \(Debian: /,
    );
  });

  it('a Java that is too old', async () => {
    mkdirSync(join(home, 'jdk', 'bin'), { recursive: true });
    writeFileSync(join(home, 'jdk', 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n', {
      mode: 0o755,
    });
    const message = await failureOf(open({ javaHome: join(home, 'jdk'), version: '2026.08.1' }));
    expect(oneLine(message)).toMatch(
      /^Java 11 was found .*; Neo4j 2026\.08\.1 needs Java 21 or newer\. Install one \(Debian: apt-get install openjdk-21-/,
    );
  });

  it('a version that Maven does not know', async () => {
    const message = await failureOf(open({ jars: join(home, 'jars'), version: '5.0.99' }));
    expect(oneLine(message)).toMatch(/^Maven could not fetch Neo4j 5\.0\.99: .* Check the network and the version\.$/);
    expect(existsSync(join(home, 'jars', '5.0.99'))).toBe(false);
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const message = await failureOf(open({ port }));
    other.close();
    expect(oneLine(message)).toBe(
      `Port ${port} is taken; the local Neo4j needs it. Set ENTENTE_BOLT_PORT to another one, or to 0 for a free one.`,
    );
  });

  it('a disk without space', async () => {
    const message = await failureOf(new Neo4jHome(config).prepare(() => Promise.resolve(12.7)));
    expect(oneLine(message)).toBe(
      `The disk of ENTENTE_HOME (${home}) has 12 MB left; the local Neo4j needs 300 MB. Free some, or set ENTENTE_HOME to a folder on another disk.`,
    );
  });

  it('a home that is a file', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    const message = await failureOf(open({ home: file }));
    expect(oneLine(message)).toMatch(/^ENTENTE_HOME \(.*\) cannot be written: /);
  });

  describe('a store that was used before, and', () => {
    let used: string;
    beforeAll(async () => {
      used = mkdtempSync(join(tmpdir(), 'entente-used-'));
      const server = await openLocalNeo4j({ ...readConfig().local, home: used, jars: testJars(), port: 0 });
      await server.stop();
    });
    afterAll(() => rmSync(used, { recursive: true, force: true }));
    beforeEach(() => cpSync(used, home, { recursive: true }));

    it('is damaged', async () => {
      const store = join(home, 'neo4j', 'data', 'databases', 'neo4j');
      for (const file of readdirSync(store)) {
        if (statSync(join(store, file)).isFile()) truncateSync(join(store, file), 7);
      }
      const message = await failureOf(open());
      expect(oneLine(message)).toMatch(
        /^The local Neo4j did not start\. Its store in .* is damaged or of another version\. Move that folder away/,
      );
    });

    it('whose password is another one', async () => {
      writeFileSync(join(home, 'neo4j-password'), 'another-password\n');
      const message = await failureOf(open());
      expect(oneLine(message)).toMatch(
        /^The local Neo4j in .* does not take the password kept beside it\. Put the right file/,
      );
      expect(message).not.toContain('another-password');
    });

    it('whose password is lost', async () => {
      rmSync(join(home, 'neo4j-password'));
      expect(oneLine(await failureOf(open()))).toMatch(/does not take the password kept beside it/);
    });
  });

  it('a heap that does not fit', async () => {
    const message = await failureOf(open({ heapMegabytes: 900_000_000 }));
    expect(oneLine(message)).toMatch(/^The local Neo4j did not start\. There is not enough memory for its Java\./);
  });
});

it('a start that was cut short after the password was made begins anew', async () => {
  await new Neo4jHome(config).prepare();
  writeFileSync(join(home, 'neo4j-password.new'), 'half-way\n');
  const server = await open();
  expect(server.address.password).not.toBe('half-way');
});

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['nonsense', undefined],
])('the major version in %j is %p', (printed, major) => {
  expect(majorVersion(printed)).toBe(major);
});

it('the calendar releases need Java 21', () => {
  expect(leastJava('5.26.20')).toBe(17);
  expect(leastJava('2026.08.1')).toBe(21);
});

describe('that ends by itself', () => {
  it('is started again at its address, with its data; both are told, and others wait for it', async () => {
    const server = await open();
    const told: string[] = [];
    server.watch((line) => told.push(line));
    const graph = Graph.at(server.address, { queryTimeoutMs: 10_000 });
    await graph.run('CREATE (:Kept)');
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      const { pid } = server;
      process.kill(pid, signal);
      await ended(pid);
      const found = await findLocalNeo4j(config);
      expect(found?.address).toEqual(server.address);
      expect(await graph.read({ text: 'MATCH (k:Kept) RETURN count(k)', parameters: {} })).toEqual([1]);
      expect([runs(server.pid), server.pid === pid]).toEqual([true, false]);
      expect(told.splice(0)).toEqual([
        expect.stringMatching(
          new RegExp(`^The local Neo4j \\(process ${pid}\\) ended: .*\\. It is started again in [0-9.]+ s\\.$`),
        ),
        `The local Neo4j was started again (process ${server.pid}).`,
      ]);
    }
    await graph.close();
    const { pid } = server;
    await server.stop();
    await ended(pid);
    expect(await findLocalNeo4j(config)).toBeUndefined();
  });

  it('and is stopped before it is there again, stays away', async () => {
    const server = await open();
    const { pid } = server;
    process.kill(pid, 'SIGKILL');
    await ended(pid);
    await server.stop();
    expect(await findLocalNeo4j(config)).toBeUndefined();
  });

  it('one that is stopped for a while is waited for, and its note stays', async () => {
    const server = await open();
    process.kill(server.pid, 'SIGSTOP');
    const found = findLocalNeo4j(config);
    // Longer than a knock waits.
    await Promise.race([found, new Promise((resolve) => setTimeout(resolve, 7_000))]);
    process.kill(server.pid, 'SIGCONT');
    expect((await found)?.pid).toBe(server.pid);
  });
});
