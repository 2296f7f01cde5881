/** The doctor's checks, each fault and warning with its cure, of machines and databases made up for it. */
import { readConfig } from '../../src/config.js';
import { type DatabaseState, databaseChecks } from '../../src/cli/doctor/database-checks.js';
import { faultOf, type Finding } from '../../src/cli/doctor/finding.js';
import { localChecks } from '../../src/cli/doctor/local-checks.js';
import { checkPort, settingsChecks } from '../../src/cli/doctor/service-checks.js';
import { expectedSchema } from '../../src/database/expected-schema.js';
import { MIGRATIONS } from '../../src/database/migration-steps.js';
import type { LocalState } from '../../src/local-neo4j/index.js';

const found = (findings: readonly Finding[]): Finding[] => findings.filter(({ state }) => state !== 'ok');

/** The one that is not well. */
function only(findings: readonly Finding[]): Finding {
  const some = found(findings);
  expect(some).toHaveLength(1);
  return some[0] as Finding;
}

describe('a machine', () => {
  const { local } = readConfig({ ENTENTE_HOME: '/srv/entente', ENTENTE_HEAP_MB: '1024' });
  const WELL: LocalState = {
    java: { command: 'java', major: 17 },
    jars: true,
    running: undefined,
    hasStore: true,
    lastFailure: undefined,
    openToOthers: 0,
    free: 50_000,
    leastFree: 300,
    data: 200,
  };
  const ROOMY = { total: 16_000, available: 12_000 };
  const check = (state: Partial<LocalState>, memory = ROOMY): Finding[] =>
    localChecks(local, { ...WELL, ...state }, memory);

  it('that is well has nothing to cure', () => {
    expect(found(check({}))).toEqual([]);
    expect(found(check({ hasStore: false, jars: false, data: 0 }))).toEqual([]);
    for (const { says } of check({})) expect(says).not.toBe('');
  });

  it.each<[string, Partial<LocalState>, Finding['state'], RegExp, RegExp]>([
    [
      'no Java',
      { java: 'No Java was found on the PATH; wanted 17. Install one (Debian: …).' },
      'fault',
      /^No Java was found on the PATH; wanted 17\.$/,
      /^Install one/,
    ],
    [
      'a Java that Neo4j is not made for',
      { java: { command: 'java', major: 25 } },
      'warning',
      /Java 25 .*made for 17 and 21/,
      /JAVA_HOME/,
    ],
    [
      'neither jars nor Maven',
      { jars: 'Maven was not found; it fetches Neo4j. Install it.' },
      'fault',
      /^Maven was not found/,
      /^Install it/,
    ],
    [
      'a last start that failed',
      { lastFailure: 'Its port is taken. Set ENTENTE_BOLT_PORT to another one.' },
      'warning',
      /Its port is taken\./,
      /^Set ENTENTE_BOLT_PORT/,
    ],
    [
      'a full disk',
      { free: 200 },
      'fault',
      /200 MB are free for \/srv\/entente; the local Neo4j starts with 300 MB at least/,
      /Free some/,
    ],
    [
      'no room for a second store',
      { free: 1_000, data: 900 },
      'warning',
      /data take 900 MB.*wanted 1200 MB/,
      /ENTENTE_HOME/,
    ],
    [
      'a password that others read',
      { openToOthers: 0o44 },
      'fault',
      /\/srv\/entente\/neo4j-password lets in others \(044/,
      /^Run: chmod 600 \/srv\/entente\/neo4j-password$/,
    ],
  ])('%s', (_, state, kind, says, cure) => {
    const finding = only(check(state));
    expect(finding.state).toBe(kind);
    expect(finding.says).toMatch(says);
    expect(finding.cure).toMatch(cure);
  });

  it.each<[string, { total: number; available: number }, Finding['state']]>([
    ['less memory than Neo4j may take', { total: 1_200, available: 1_000 }, 'fault'],
    ['too little for the service', { total: 1_900, available: 1_800 }, 'warning'],
    ['what others have taken', { total: 8_000, available: 900 }, 'warning'],
  ])('%s', (_, memory, state) => {
    expect(only(check({}, memory))).toMatchObject({
      check: 'memory',
      state,
      cure: expect.stringContaining('ENTENTE_HEAP_MB'),
    });
  });

  it('a server that runs has its share of the memory', () => {
    const address = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: '', database: undefined };
    expect(found(check({ running: { pid: 1, address } }, { total: 8_000, available: 900 }))).toEqual([]);
  });
});

describe('a database', () => {
  const applied = new Set(MIGRATIONS.map(({ version }) => version));
  const objects = expectedSchema(applied);
  const names = (kind: string): string[] => objects.filter((one) => one.kind === kind).map(({ name }) => name);
  const online = objects.map(({ name }) => [name, { state: 'ONLINE', percent: 100 }] as const);
  const WELL: DatabaseState = {
    version: '5.26.20',
    edition: 'community',
    schema: { applied, due: [] },
    constraints: new Set(names('constraint')),
    indexes: new Map(online),
    aheadMs: 40,
    lease: undefined,
    leftOver: 0,
    keys: 1,
  };
  const check = (state: Partial<DatabaseState>): Finding[] => databaseChecks({ ...WELL, ...state });

  it('that is well has nothing to cure', () => {
    expect(found(check({}))).toEqual([]);
    expect(found(check({ version: '2026.08.1', edition: 'enterprise', aheadMs: -4_000 }))).toEqual([]);
    expect(found(check({ lease: { doing: 'a backup', isOver: false }, leftOver: 7 }))).toEqual([]);
    expect(
      found(
        check({ schema: { applied: new Set(), due: [...MIGRATIONS] }, indexes: new Map(), constraints: new Set() }),
      ),
    ).toEqual([]);
  });

  it('has what the steps leave: what one made and another took away is not missed', () => {
    expect(names('index')).toContain('search');
    expect(names('index')).not.toContain('names');
    expect(names('constraint')).toContain('access_key_id');
    expect(names('constraint').length + names('index').length).toBe(objects.length);
    expect(expectedSchema(new Set([1, 2])).map(({ name }) => name)).toContain('names');
  });

  const but = (name: string, index?: { state: string; percent: number }): DatabaseState['indexes'] =>
    new Map([...online.filter(([other]) => other !== name), ...(index ? [[name, index] as const] : [])]);

  it.each<[string, Partial<DatabaseState>, Finding['state'], RegExp, RegExp]>([
    ['too old', { version: '5.25.1' }, 'fault', /Neo4j 5\.25\.1.*needs 5\.26 or later/, /Upgrade/],
    [
      'of a newer program',
      { schema: 'A newer Entente has set up this database: 99. Update Entente.' },
      'fault',
      /^A newer Entente/,
      /^Update Entente\.$/,
    ],
    [
      'of an older program',
      { schema: { applied: new Set([...applied].slice(0, -2)), due: MIGRATIONS.slice(-2) } },
      'warning',
      /in 2 steps/,
      /backup FILE/,
    ],
    [
      'without an index',
      { indexes: but('event_day') },
      'fault',
      /The index event_day is missing/,
      /CREATE RANGE INDEX event_day IF NOT EXISTS FOR \(n:Event\)/,
    ],
    [
      'without a constraint',
      { constraints: new Set(names('constraint').filter((name) => name !== 'claim_id')) },
      'fault',
      /The constraint claim_id is missing/,
      /CREATE CONSTRAINT claim_id/,
    ],
    [
      'with an index that failed',
      { indexes: but('search', { state: 'FAILED', percent: 0 }) },
      'fault',
      /The index search has failed/,
      /DROP INDEX search; CREATE FULLTEXT INDEX search/,
    ],
    [
      'with an index that is filled',
      { indexes: but('search', { state: 'POPULATING', percent: 41.7 }) },
      'warning',
      /being filled \(41 %\)/,
      /Wait/,
    ],
    ['with another time', { aheadMs: -7_000 }, 'warning', /7\.0 s behind this machine's/, /NTP/],
    [
      'with an import that was killed',
      { lease: { doing: 'an import of data set "trial"', isOver: true } },
      'warning',
      /There was an import of data set "trial", which ended without a word/,
      /Import again/,
    ],
    ['with what an import left', { leftOver: 12 }, 'warning', /12 nodes are left/, /Import again/],
  ])('%s', (_, state, kind, says, cure) => {
    const finding = only(check(state));
    expect(finding.state).toBe(kind);
    expect(finding.says).toMatch(says);
    expect(finding.cure).toMatch(cure);
  });
});

describe('a service', () => {
  const check = (environment: Record<string, string>, ...[keys]: (number | undefined)[]): Finding[] =>
    settingsChecks(readConfig(environment), new Set(Object.keys(environment)), keys);
  const SERVER = { NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_PASSWORD: 'secret' };

  it('with nothing set, or all that belongs together, has nothing to cure', () => {
    expect(found(check({}))).toEqual([]);
    expect(found(check(SERVER))).toEqual([]);
    const open = { HOST: '0.0.0.0', ALLOWED_HOSTS: 'graph.example.org', TRUSTED_PROXIES: '10.0.0.0/8' };
    expect(found(check({ ...SERVER, ...open, ANONYMOUS_READ: 'false' }, 2))).toEqual([]);
    expect(found(check({ ANONYMOUS_READ: 'false' }))).toEqual([]);
  });

  it.each<[Record<string, string>, Finding['state'], RegExp, RegExp]>([
    [{ NEO4J_DATABASE: 'graph' }, 'warning', /NEO4J_DATABASE does nothing without NEO4J_URI/, /Set NEO4J_URI/],
    [
      { ...SERVER, ENTENTE_HEAP_MB: '512', ENTENTE_BOLT_PORT: '0' },
      'warning',
      /ENTENTE_BOLT_PORT, ENTENTE_HEAP_MB do nothing beside NEO4J_URI/,
      /Unset/,
    ],
    [
      { ...SERVER, NEO4J_URI: 'bolt://graph.example.org' },
      'warning',
      /graph\.example\.org for anybody on the way/,
      /bolt\+s:/,
    ],
    [{ JWT_ROLES_CLAIM: 'groups' }, 'warning', /JWT_ROLES_CLAIM does nothing without JWT_ISSUER/, /JWT_ISSUER/],
    [{ REDIS_URL: 'redis://127.0.0.1' }, 'warning', /REDIS_URL does nothing without LIMIT_REQUESTS/, /unset/],
    [{ ANONYMOUS_READ: 'false' }, 'fault', /nobody has a key or a token/, /entente keys add/],
    [{ HOST: '0.0.0.0' }, 'fault', /ALLOWED_HOSTS has none of its names/, /graph\.example\.org/],
    [{ HOST: '192.0.2.1', ENTENTE_IMPORT_TOKEN: 'x'.repeat(20) }, 'warning', /without TLS/, /TLS_CERT/],
    [{ HOST: '192.0.2.1', EXPLAIN: 'true' }, 'warning', /EXPLAIN lets whoever reaches the service/, /Unset it/],
  ])('%j', (environment, state, says, cure) => {
    const finding = only(check(environment, 0));
    expect(finding.state).toBe(state);
    expect(finding.says).toMatch(says);
    expect(finding.cure).toMatch(cure);
    expect(JSON.stringify(finding)).not.toMatch(/secret|xxxx/);
  });

  it('whose port is taken by another program, or forbidden, or whose address is not this machine’s', () => {
    const at = { host: '127.0.0.1', port: 4000 };
    expect(checkPort(at, 'free')).toMatchObject({ state: 'ok', says: '127.0.0.1:4000 is free.' });
    expect(checkPort(at, 'entente')).toMatchObject({
      state: 'ok',
      says: expect.stringContaining('An Entente answers'),
    });
    for (const state of ['other', 'denied', 'not ours'] as const) {
      expect(checkPort(at, state)).toMatchObject({ state: 'fault', cure: expect.stringMatching(/set/i) });
    }
  });
});

it('a refusal is a fault and its cure, where it has one', () => {
  expect(faultOf('x', 'It is 5.2. Set A.B to 5.3. Then start.')).toEqual({
    ...{ check: 'x', state: 'fault', says: 'It is 5.2.', cure: 'Set A.B to 5.3. Then start.' },
  });
  expect(faultOf('x', 'It is broken')).toEqual({ check: 'x', state: 'fault', says: 'It is broken' });
});
