/** The settings: read, refused with what is wanted. */
import { readConfig } from '../src/config.js';
import { Environment, SETTINGS } from '../src/settings.js';

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
};

it('each variable has words', () => {
  expect(SETTINGS.map(({ name }) => name)).toEqual(Object.keys(Environment.shape));
  for (const { description } of SETTINGS) expect(description).not.toBe('');
});

it('without any, there is a default for all', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    server: undefined,
    local: { version: '5.26.20', port: 17687, javaHome: undefined },
    queryTimeoutMs: 10_000,
    explain: true,
    trustedDocuments: undefined,
    access: { anonymous: true, tokens: undefined, importToken: undefined },
    logLevel: 'info',
  });
});

it('an empty value counts as not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', LOG_LEVEL: '' })).toEqual(readConfig({}));
});

it.each([
  ['PORT', '70000', 'wanted a port, 0 to 65535'],
  ['PORT', 'http', 'wanted a port, 0 to 65535'],
  ['PORT', '80.5', 'wanted a port, 0 to 65535'],
  [
    'NEO4J_URI',
    'http://localhost:7474',
    'wanted bolt://HOST:PORT, neo4j://HOST or neo4j+s://HOST; who asks is said by NEO4J_USERNAME and NEO4J_PASSWORD',
  ],
  ['ENTENTE_NEO4J_VERSION', 'latest', 'wanted a version such as 5.26.20'],
  ['ENTENTE_HEAP_MB', '12', 'wanted whole MB, 256 to 65536'],
  ['QUERY_TIMEOUT_MS', '5s', 'wanted whole milliseconds, 100 to 600000'],
  ['EXPLAIN', 'yes', 'wanted true or false'],
  ['LOG_LEVEL', 'loud', 'wanted fatal, error, warn, info, debug, trace or silent'],
])('%s=%s', (name, value, wanted) => {
  expect(refusal({ [name]: value })).toBe(
    `The configuration is wrong.\n  ${name} got "${value}": ${wanted}\n  "entente --help" lists all variables.`,
  );
});

it('all that is wrong is told at once, and a secret never', () => {
  const told = refusal({ PORT: '-1', ENTENTE_IMPORT_TOKEN: 'hush', LOG_LEVEL: 'loud' });
  expect(told).toMatch(
    /PORT got[^]*ENTENTE_IMPORT_TOKEN got \(hidden\): wanted 16 characters or more[^]*LOG_LEVEL got/,
  );
  expect(told).not.toContain('hush');
});

it('a user and password in an address are refused, and not shown', () => {
  const secrets = ['ann:hush', 'hush', 'ann:hush/hush', 'ann:hush hush', 'ann:hush@hush', 'ann:hush?hush#hush'];
  for (const address of [...secrets.map((secret) => `bolt://${secret}@localhost:7687`), 'http://ann:hush@localhost']) {
    const told = refusal({ NEO4J_URI: address, NEO4J_PASSWORD: 'x' });
    expect(told).toContain('//(hidden)@localhost');
    expect(told).toContain('who asks is said by NEO4J_USERNAME and NEO4J_PASSWORD');
    expect(told).not.toContain('hush');
  }
});

it('statements are shown of themselves where this machine alone can ask', () => {
  const explains = (environment: Record<string, string>): boolean => readConfig(environment).explain;
  expect(explains({ HOST: 'localhost' })).toBe(true);
  expect(explains({ HOST: '::1', ALLOWED_HOSTS: 'entente.localhost:4000' })).toBe(true);
  expect(explains({ HOST: '0.0.0.0' })).toBe(false);
  expect(explains({ ALLOWED_HOSTS: 'graph.example.org' })).toBe(false);
  expect(explains({ TRUSTED_PROXIES: '127.0.0.1' })).toBe(false);
  expect(explains({ TRUSTED_PROXIES: '127.0.0.1', EXPLAIN: 'true' })).toBe(true);
});

it('what stands for tokens alone is refused where no provider is named', () => {
  expect(refusal({ JWT_AUDIENCE: 'entente' })).toContain('JWT_AUDIENCE is set and JWT_ISSUER is not');
  expect(refusal({ JWT_ISSUER: 'http://login.example.org', JWT_AUDIENCE: 'entente' })).toContain('with https');
});

it('a server needs a password', () => {
  expect(refusal({ NEO4J_URI: 'bolt://localhost' })).toBe(
    'NEO4J_URI is set and NEO4J_PASSWORD is not. Set it, or unset NEO4J_URI to use a local Neo4j.',
  );
});
