/** The command line, run as a person or a script runs it. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../../src/settings.js';
import { readExamples } from '../../src/server/examples.js';
import { shipped } from '../../src/paths.js';
import { server, useCli } from '../support/cli.js';
import { emptyGraph, seededGraph } from '../support/graph.js';
import { ask } from '../support/service.js';

const cli = useCli();
const { run, entente } = cli;

describe('entente', () => {
  it('--help tells the commands, the environment and examples', async () => {
    const { code, out } = await entente(['--help']);
    expect(code).toBe(0);
    for (const command of ['start', 'seed', 'status', 'reset']) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    for (const { name } of SETTINGS) expect(out).toContain(name);
    expect(out).toContain('Examples:');
  });

  it('--version is that of the package', async () => {
    expect((await entente(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([[['strat']], [['seed', '--jsn']], [['seed', 'extra']]])('%j is a wrong command: 2', async (args) => {
    const { code, err } = await entente(args);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: /m);
  });

  it('a wrong configuration names every variable, what it got and what it wanted, and no secret', async () => {
    const { code, err, out } = await entente(['status'], {
      PORT: 'http',
      NEO4J_URI: 'http://x',
      NEO4J_PASSWORD: 's3cret',
      LOG_LEVEL: 'loud',
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/PORT got "http": wanted a port/);
    expect(err).toMatch(/NEO4J_URI got "http:\/\/x": wanted bolt:\/\/HOST:PORT/);
    expect(err).toMatch(/LOG_LEVEL got "loud"/);
    expect(err).not.toContain('s3cret');
  });

  it.each([
    ['no password', { NEO4J_PASSWORD: '' }, /NEO4J_URI is set and NEO4J_PASSWORD is not\. Set it/],
    ['a wrong password', { NEO4J_PASSWORD: 'wr0ng-one' }, /refuses the user name or password\. Check NEO4J_USERNAME/],
    [
      'nobody there',
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      /bolt:\/\/127\.0\.0\.1:1 cannot be reached\. Check NEO4J_URI/,
    ],
    ['no such database', { NEO4J_DATABASE: 'nowhere' }, /has no database of the name in NEO4J_DATABASE/],
  ])('a server with %s: one line, 1', async (_, env, message) => {
    const { code, err, out } = await entente(['status'], { ...server(), ...env });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toContain('wr0ng-one');
  });

  it('no Maven, where the jars are not there yet: one line, 1', async () => {
    mkdirSync(join(cli.home, 'jdk', 'bin'), { recursive: true });
    writeFileSync(join(cli.home, 'jdk', 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "17.0.2"\' >&2\n', {
      mode: 0o755,
    });
    const env = { PATH: '/bin', JAVA_HOME: join(cli.home, 'jdk'), ENTENTE_JARS: join(cli.home, 'no-jars') };
    const { code, err } = await entente(['start'], { ...env, PATH: join(cli.home, 'nothing') });
    expect(code).toBe(1);
    expect(err).toMatch(/Maven was not found; it fetches Neo4j 5\.\S+\. Install it \(Debian: apt-get install maven; /);
  });
});

describe('entente seed', () => {
  it('says what it created; a second time nothing changed; as JSON for a script', async () => {
    await (await emptyGraph()).close();
    const first = await entente(['seed'], server());
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^pyongyang-2024 1\.\d+\.\d+$/m);
    expect(first.out).toMatch(/^  Official +4 +0 +0 +0$/m);
    // Nobody watches: no colours.
    expect(first.out).not.toMatch(/\u001b/);

    const second = await entente(['seed', '--json'], server());
    const { datasets } = JSON.parse(second.out) as { datasets: { dataset: string; total: Record<string, number> }[] };
    expect(datasets.map(({ dataset }) => dataset)).toEqual(['iso-3166', 'groups', 'pyongyang-2024', 'northeast-asia']);
    for (const { total } of datasets) expect(total).toMatchObject({ created: 0, changed: 0, removed: 0 });
  });
});

describe('entente status', () => {
  it('tells what the graph holds, and as JSON', async () => {
    await (await seededGraph()).close();
    const shown = await entente(['status'], server());
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/^Neo4j answers at bolt:\/\/127\.0\.0\.1:\d+, version \d/);
    expect(shown.out).toMatch(/^ +Official +4$/m);
    const { datasets, nodes } = JSON.parse((await entente(['status', '--json'], server())).out) as {
      datasets: { name: string }[];
      nodes: Record<string, number>;
    };
    expect(datasets.map(({ name }) => name)).toEqual(['iso-3166', 'pyongyang-2024']);
    expect(nodes).toMatchObject({ Official: 4, Country: 311 });
  });

  it('starts nothing: where no local Neo4j runs it says so', async () => {
    const { code, err } = await entente(['status']);
    expect(code).toBe(1);
    expect(err).toMatch(/The local Neo4j does not run\. "npm start" starts it/);
    const json = await entente(['status', '--json']);
    expect(JSON.parse(json.out)).toEqual({ error: expect.stringMatching(/^The local Neo4j does not run/) });
  });
});

describe('entente explain', () => {
  const example = shipped('operations', 'WhoMet.graphql');
  beforeAll(async () => (await seededGraph()).close());

  it('shows the statements of an operation and what they cost', async () => {
    const { code, out } = await entente(['explain', example, '--plan'], server());
    expect(code).toBe(0);
    expect(out).toMatch(/^MATCH \(n0:Official \{slug: \$p0\}\)/);
    expect(out).toContain('"zhao-leji"');
    expect(out).toMatch(/NodeUniqueIndexSeek, 1 rows/);
    expect(out).toMatch(/\n1 round trip, \d+ database hits\n$/);
    const json = await entente(['explain', example, '--json'], server());
    const explained = JSON.parse(json.out) as { roundTrips: number; statements: { parameters: object }[] };
    expect(explained.roundTrips).toBe(1);
    expect(explained.statements[0]?.parameters).toMatchObject({ p0: 'zhao-leji' });
  });

  it.each([
    ['a file that is not there', () => ['none.graphql'], /none\.graphql cannot be read/],
    ['variables that are no JSON', () => [example, '--variables', '{'], /--variables got \{: .* Wanted JSON/],
    [
      'an operation that it does not hold',
      () => [example, '--operation', 'Other'],
      /holds several operations, or none/,
    ],
    ['a document that is wrong', () => [shipped('package.json')], /Syntax Error/],
  ])('%s: one line, 1', async (_, args, message) => {
    const { code, err } = await entente(['explain', ...args()], server());
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
  });
});

it('colours are for those who want them: NO_COLOR wins over everything', async () => {
  await (await seededGraph()).close();
  const coloured = (text: string): boolean => text.includes('\u001b[');
  expect(coloured((await entente(['status'], { ...server(), FORCE_COLOR: '1' })).out)).toBe(true);
  expect(coloured((await entente(['status'], { ...server(), FORCE_COLOR: '1', NO_COLOR: '1' })).out)).toBe(false);
});

describe('entente reset', () => {
  it('asks first: where nobody can answer, nothing is deleted', async () => {
    await (await seededGraph()).close();
    const { code, err } = await entente(['reset'], server());
    expect(code).toBe(1);
    expect(err).toMatch(/Nothing was deleted\. Answer "y" in a terminal, or pass --yes\./);
    const { nodes } = JSON.parse((await entente(['status', '--json'], server())).out) as {
      nodes: Record<string, number>;
    };
    expect(nodes.Official).toBe(4);
  });

  it('--yes deletes all facts, and the next seed loads them again', async () => {
    await (await seededGraph()).close();
    const { code, out } = await entente(['reset', '--yes', '--json'], server());
    expect(code).toBe(0);
    expect((JSON.parse(out) as { deleted: number }).deleted).toBeGreaterThan(1000);
    const { datasets, nodes } = JSON.parse((await entente(['status', '--json'], server())).out) as {
      datasets: unknown[];
      nodes: Record<string, number>;
    };
    expect(datasets).toEqual([]);
    expect(Object.keys(nodes)).toEqual(['Migration']);
    const again = JSON.parse((await entente(['seed', '--json'], server())).out) as {
      datasets: { total: { created: number } }[];
    };
    expect(again.datasets[1]?.total.created).toBeGreaterThan(200);
  });
});

describe('entente start', () => {
  /** Starts and waits for the JSON that says where it answers. */
  async function started(
    env: Record<string, string>,
  ): Promise<{ program: ChildProcess; graphql: string; seeded: boolean }> {
    const program = run(['start', '--json'], env);
    const [line] = (await once(program.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    return { program, ...(JSON.parse(String(line)) as { graphql: string; seeded: boolean }) };
  }

  it('on a fresh machine: a Neo4j of its own, the bundled data, an answer; Ctrl-C leaves nothing running', async () => {
    const { program, graphql, seeded } = await started({});
    expect(seeded).toBe(true);
    const whoMet = readExamples().find(({ name }) => name === 'WhoMet');
    const { data } = await ask(graphql.replace('/graphql', ''), whoMet?.query ?? '');
    expect(data.official.counterparts.edges[0].node.name).toBe('Choe Ryong Hae');
    // Another command finds the server that runs.
    const { nodes } = JSON.parse((await entente(['status', '--json'])).out) as { nodes: Record<string, number> };
    expect(nodes.Official).toBe(32);
    program.kill('SIGINT');
    expect(await once(program, 'close')).toEqual([0, null]);
    expect((await entente(['status'])).code).toBe(1);
  });

  it('with a server of the user’s: leaves its data alone, and ends on SIGTERM', async () => {
    const graph = await emptyGraph();
    await graph.run(
      "CREATE (:Dataset {slug: 'mine', label: 'Mine', version: '1', licence: 'x', publisher: 'x', importedAt: datetime()})",
    );
    await graph.close();
    const { program, graphql, seeded } = await started(server());
    expect(seeded).toBe(false);
    const { data } = await ask(
      graphql.replace('/graphql', ''),
      '{ officials { totalCount } datasets { nodes { slug } } }',
    );
    expect(data).toEqual({ officials: { totalCount: 0 }, datasets: { nodes: [{ slug: 'mine' }] } });
    program.kill('SIGTERM');
    expect(await once(program, 'close')).toEqual([0, null]);
  });
});
