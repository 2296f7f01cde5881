/** Configuration: read from the environment here and nowhere else, checked once, passed down. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { messageOf, OperatorError } from './errors.js';
import { isLoopback, parseHost } from './lib/hosts.js';
import { shipped } from './paths.js';
import { Environment, SETTINGS } from './settings.js';

/** A Neo4j server that somebody else runs. */
export interface ServerAddress {
  uri: string;
  username: string;
  password: string;
  /** Undefined: the user's home database. */
  database: string | undefined;
}

/** How the program runs its own Neo4j. */
export type LocalNeo4jConfig = Config['local'] & {
  /** Further settings of Neo4j's own. */
  readonly neo4jSettings?: Readonly<Record<string, string>>;
};

export type Config = ReturnType<typeof configOf>;

const SECRETS = new Set(SETTINGS.filter(({ secret }) => secret).map(({ name }) => name));

/**
 * Reads and checks the configuration.
 *
 * @param environment `process.env`, or a test's own; an empty value counts as not set
 * @throws OperatorError naming every variable that is wrong, what it got and what it wanted; never a password or token
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const given: Record<string, string | undefined> = { ...set, ...secretsInFiles(set) };
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const got = SECRETS.has(name) ? '(hidden)' : JSON.stringify(withoutPassword(given[name] ?? ''));
      return `${name} got ${got}: ${issue.message}`;
    });
    throw new OperatorError(
      `The configuration is wrong.\n  ${lines.join('\n  ')}\n  "entente --help" lists all variables.`,
    );
  }
  return configOf(parsed.data);
}

/** An address that has a user and a password, without these. */
function withoutPassword(text: string): string {
  return text.replace(/\/\/.*@/gs, '//(hidden)@');
}

/** The names of the variables that are set, a secret's too where a file holds it. */
export function givenSettings(environment: Record<string, string | undefined> = process.env): ReadonlySet<string> {
  const isSet = (name: string): boolean => (environment[name] ?? '') !== '';
  return new Set(SETTINGS.map(({ name }) => name).filter((name) => isSet(name) || isSet(`${name}_FILE`)));
}

/** Secrets may stand in files, so that they are in no environment: `NEO4J_PASSWORD_FILE` names that of `NEO4J_PASSWORD`. */
function secretsInFiles(given: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    [...SECRETS].flatMap((name) => {
      const file = given[`${name}_FILE`];
      if (file === undefined) return [];
      if (given[name] !== undefined) {
        throw new OperatorError(`${name} and ${name}_FILE are both set; wanted one. Unset the other.`);
      }
      return [[name, contentOf(`${name}_FILE`, file).toString('utf8').trim()]];
    }),
  );
}

/** What stands in a file that a variable names. @throws OperatorError */
function contentOf(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new OperatorError(`${name} got ${JSON.stringify(file)}, which cannot be read: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}

/** Whether nobody but this machine can ask: a proxy on it asks for others, who know it by another name. */
function isForThisMachine({ HOST, ALLOWED_HOSTS, TRUSTED_PROXIES }: z.infer<typeof Environment>): boolean {
  const names = ALLOWED_HOSTS.flatMap((text) => parseHost(text)?.name ?? []);
  return [HOST, ...names].every(isLoopback) && TRUSTED_PROXIES.length === 0;
}

function configOf(env: z.infer<typeof Environment>) {
  const home = env.ENTENTE_HOME === undefined ? shipped('.entente') : resolve(env.ENTENTE_HOME);
  return {
    host: env.HOST,
    /** 0: a free one. */
    port: env.PORT,
    /** Hosts that are answered to, beside loopback names and `host`: `graph.example.org`, or with a port. */
    allowedHosts: env.ALLOWED_HOSTS,
    /** Origins whose pages may read answers; `*` for all. */
    corsOrigins: env.CORS_ORIGINS,
    /** Undefined: run a local Neo4j. */
    server: serverOf(env),
    local: {
      /** Absolute; data, logs and password lie below it. */
      home,
      /** Absolute; the jars of each version lie in a folder of its name below it. */
      jars: env.ENTENTE_JARS === undefined ? resolve(home, 'jars') : resolve(env.ENTENTE_JARS),
      version: env.ENTENTE_NEO4J_VERSION,
      /** 0: a free one. */
      port: env.ENTENTE_BOLT_PORT,
      heapMegabytes: env.ENTENTE_HEAP_MB,
      /** Undefined: `java` on the PATH. */
      javaHome: env.JAVA_HOME,
    },
    queryTimeoutMs: env.QUERY_TIMEOUT_MS,
    /** What the meetings in memory may take, in bytes; 0 holds none there. */
    meetingsBytes: env.MEETINGS_MEMORY_MB * 1024 * 1024,
    /** Whether clients may see the statements of their operations. */
    explain: env.EXPLAIN === undefined ? isForThisMachine(env) : env.EXPLAIN === 'true',
    /** Absolute; undefined where every document is answered. */
    trustedDocuments: env.TRUSTED_DOCUMENTS === undefined ? undefined : resolve(env.TRUSTED_DOCUMENTS),
    access: {
      /** Whether callers without a key or token may ask. */
      anonymous: env.ANONYMOUS_READ === 'true',
      tokens: tokensOf(env),
      /** Undefined: nobody may import with it. */
      importToken: env.ENTENTE_IMPORT_TOKEN,
    },
    /** What one client may ask for in a minute; undefined: any number. */
    quota: { requests: env.LIMIT_REQUESTS, cost: env.LIMIT_COST, redis: env.REDIS_URL },
    trustedProxies: env.TRUSTED_PROXIES,
    underWay: env.MAX_UNDER_WAY,
    connections: env.MAX_CONNECTIONS,
    tls: tlsOf(env),
    introspection: env.INTROSPECTION === 'true',
    graphiql: env.GRAPHIQL === 'true',
    /** Whether figures may be read at `/metrics`. */
    metrics: env.METRICS === 'true',
    /** Whether each answer is logged. */
    logAnswers: env.ACCESS_LOG === 'true',
    slowMs: env.SLOW_MS,
    logLevel: env.LOG_LEVEL as string,
  };
}

function tokensOf(env: z.infer<typeof Environment>) {
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = env;
  if (issuer === undefined) {
    const others = (['JWT_AUDIENCE', 'JWT_KEYS_URL'] as const).filter((name) => env[name] !== undefined);
    if (others.length === 0) return undefined;
    throw new OperatorError(
      `${others.join(' and ')} ${others.length > 1 ? 'are' : 'is'} set and JWT_ISSUER is not: no token would be taken. Set it to the provider's address.`,
    );
  }
  if (audience === undefined) {
    throw new OperatorError(
      "JWT_ISSUER is set and JWT_AUDIENCE is not: tokens for any of the provider's services would be taken. Set it.",
    );
  }
  const { JWT_KEYS_URL: keys, JWT_ALGORITHMS: algorithms, JWT_ROLES_CLAIM: rolesClaim } = env;
  return { issuer, audience, keys, algorithms, rolesClaim };
}

function tlsOf({ TLS_CERT: cert, TLS_KEY: key }: z.infer<typeof Environment>) {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new OperatorError('Of TLS_CERT and TLS_KEY one is set; wanted both, or none.');
  }
  return { cert: contentOf('TLS_CERT', cert), key: contentOf('TLS_KEY', key) };
}

function serverOf(env: z.infer<typeof Environment>): ServerAddress | undefined {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  if (uri === undefined) return undefined;
  if (password === undefined) {
    throw new OperatorError(
      'NEO4J_URI is set and NEO4J_PASSWORD is not. Set it, or unset NEO4J_URI to use a local Neo4j.',
    );
  }
  return { uri, username, password, database };
}

/** Whether whoever runs the program wants to see where a defect lies; asked when the configuration may be the defect. */
export function wantsTraces(environment: Record<string, string | undefined> = process.env): boolean {
  return ['debug', 'trace'].includes(environment.LOG_LEVEL ?? '');
}

/** The environment that a child process inherits: all but the settings of Neo4j, which hold secrets or would mislead it. */
export function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !entry[0].startsWith('NEO4J') && !SECRETS.has(entry[0].replace(/_FILE$/, '')),
    ),
  );
}
