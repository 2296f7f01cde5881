/** Configuration: read from the environment here and nowhere else, checked once, passed down. */
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './errors.js';
import { parseHost } from './lib/hosts.js';
import { shipped } from './paths.js';

/** One variable of the environment: how `--help` and the README list it. */
export interface Setting {
  name: string;
  description: string;
  fallback: string;
}

/** Every variable that Entente reads. */
export const SETTINGS: readonly Setting[] = [
  { name: 'HOST', description: 'Address the service listens on', fallback: '127.0.0.1' },
  { name: 'PORT', description: 'Port of the service; 0 takes a free one', fallback: '4000' },
  {
    name: 'ALLOWED_HOSTS',
    description: 'Other hosts that are answered to, with commas between them; with a port or for all ports',
    fallback: 'none: loopback names and HOST alone',
  },
  {
    name: 'CORS_ORIGINS',
    description: 'Origins whose web pages may read answers, with commas between them; * for all',
    fallback: 'none',
  },
  {
    name: 'NEO4J_URI',
    description: 'A Neo4j server to use (bolt://, neo4j://, neo4j+s://)',
    fallback: 'a local Neo4j of its own',
  },
  { name: 'NEO4J_USERNAME', description: 'User at that server', fallback: 'neo4j' },
  { name: 'NEO4J_PASSWORD', description: 'Password at that server', fallback: 'none' },
  { name: 'NEO4J_DATABASE', description: 'Database at that server', fallback: "the user's home database" },
  { name: 'ENTENTE_HOME', description: 'Folder of the local Neo4j: data, logs, password', fallback: '.entente' },
  { name: 'ENTENTE_BOLT_PORT', description: 'Port of the local Neo4j; 0 takes a free one', fallback: '17687' },
  { name: 'ENTENTE_JARS', description: "Folder of the local Neo4j's jars", fallback: 'ENTENTE_HOME/jars' },
  { name: 'ENTENTE_NEO4J_VERSION', description: 'Version of the local Neo4j', fallback: '5.26.20' },
  {
    name: 'ENTENTE_HEAP_MB',
    description: "The most heap that the local Neo4j's Java may take, in MB",
    fallback: "a quarter of the machine's memory, 512 to 4096",
  },
  { name: 'JAVA_HOME', description: 'The Java for the local Neo4j', fallback: 'java on the PATH' },
  { name: 'QUERY_TIMEOUT_MS', description: 'How long one database query may take', fallback: '10000' },
  {
    name: 'EXPLAIN',
    description: 'true or false: whether clients may see the statements of their operations',
    fallback: 'true where HOST is this machine alone',
  },
  {
    name: 'TRUSTED_DOCUMENTS',
    description: 'A JSON file of documents by hash; where it is set, no others are answered',
    fallback: 'none',
  },
  {
    name: 'ENTENTE_IMPORT_TOKEN',
    description: 'Who knows it may import over GraphQL; 16 characters or more',
    fallback: 'none: nobody may',
  },
  { name: 'LOG_LEVEL', description: 'fatal, error, warn, info, debug, trace or silent', fallback: 'info' },
  { name: 'NO_COLOR', description: 'Any value: no colour in the terminal', fallback: 'none' },
];

/** A Neo4j server that somebody else runs. */
export interface ServerAddress {
  uri: string;
  username: string;
  password: string;
  /** Undefined: the user's home database. */
  database: string | undefined;
}

/** How the program runs its own Neo4j. */
export interface LocalNeo4jConfig {
  /** Absolute; data, logs and password lie below it. */
  home: string;
  /** Absolute; the jars of each version lie in a folder of its name below it. */
  jars: string;
  version: string;
  /** 0: a free one. */
  port: number;
  heapMegabytes: number;
  /** Undefined: `java` on the PATH. */
  javaHome: string | undefined;
}

export interface Config {
  host: string;
  /** 0: a free one. */
  port: number;
  /** Hosts that are answered to, beside loopback names and `host`: `graph.example.org`, or with a port. */
  allowedHosts: readonly string[];
  /** Origins whose pages may read answers; `*` for all. */
  corsOrigins: readonly string[];
  /** Undefined: run a local Neo4j. */
  server: ServerAddress | undefined;
  local: LocalNeo4jConfig;
  queryTimeoutMs: number;
  /** Whether clients may see the statements of their operations. */
  explain: boolean;
  /** Absolute; undefined where every document is answered. */
  trustedDocuments: string | undefined;
  /** Undefined: nobody may import over GraphQL. */
  importToken: string | undefined;
  logLevel: string;
}

/** Large imports need it; Java gives back what it does not need. */
function quarterOfMemory(): number {
  return Math.round(Math.min(4096, Math.max(512, totalmem() / 4 / 1024 / 1024)));
}

/** Never shown. */
const SECRETS = new Set(['NEO4J_PASSWORD', 'ENTENTE_IMPORT_TOKEN']);

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

const port = z.coerce.number('wanted a port, 0 to 65535').int().min(0).max(65535);
const text = z.string().min(1);
/** A list with commas between its items. */
const list = (isItem: (item: string) => boolean, wanted: string) =>
  z
    .string()
    .default('')
    .transform((value) => value.split(',').flatMap((item) => item.trim() || []))
    .refine((items) => items.every(isItem), wanted);

/** Exactly as browsers write an origin. */
const isOrigin = (origin: string): boolean =>
  origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin && origin !== 'null');

const Environment = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: port.default(4000),
  ALLOWED_HOSTS: list(
    (item) => parseHost(item) !== undefined,
    'wanted hosts such as graph.example.org or graph.example.org:8443, with commas between them',
  ),
  CORS_ORIGINS: list(isOrigin, 'wanted origins such as https://maps.example.org, with commas between them, or *'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+$/, 'wanted bolt://HOST:PORT, neo4j://HOST or neo4j+s://HOST')
    .optional(),
  NEO4J_USERNAME: text.default('neo4j'),
  NEO4J_PASSWORD: text.optional(),
  NEO4J_DATABASE: text.optional(),
  ENTENTE_HOME: text.optional(),
  ENTENTE_BOLT_PORT: port.default(17687),
  ENTENTE_JARS: text.optional(),
  ENTENTE_NEO4J_VERSION: z
    .string()
    .regex(/^\d+\.\d+(\.\d+)?$/, 'wanted a version such as 5.26.20')
    .default('5.26.20'),
  ENTENTE_HEAP_MB: z.coerce.number().int().min(256).max(65536).default(quarterOfMemory()),
  JAVA_HOME: text.optional(),
  QUERY_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(10_000),
  EXPLAIN: z.enum(['true', 'false']).optional(),
  TRUSTED_DOCUMENTS: text.optional(),
  ENTENTE_IMPORT_TOKEN: z.string().min(16, 'wanted 16 characters or more').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/**
 * Reads and checks the configuration.
 *
 * @param environment `process.env`, or a test's own; an empty value counts as not set
 * @throws OperatorError naming every variable that is wrong, what it got and what it wanted; never a password or token
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const got = SECRETS.has(name) ? '(hidden)' : JSON.stringify(given[name]);
      return `${name} got ${got}: ${issue.message}`;
    });
    throw new OperatorError(
      `The configuration is wrong.\n  ${lines.join('\n  ')}\n  "entente --help" lists all variables.`,
    );
  }
  const env = parsed.data;
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined) {
    throw new OperatorError(
      'NEO4J_URI is set and NEO4J_PASSWORD is not. Set it, or unset NEO4J_URI to use a local Neo4j.',
    );
  }
  const home = env.ENTENTE_HOME === undefined ? shipped('.entente') : resolve(env.ENTENTE_HOME);
  return {
    host: env.HOST,
    port: env.PORT,
    allowedHosts: env.ALLOWED_HOSTS,
    corsOrigins: env.CORS_ORIGINS,
    server:
      env.NEO4J_URI === undefined
        ? undefined
        : {
            uri: env.NEO4J_URI,
            username: env.NEO4J_USERNAME,
            password: env.NEO4J_PASSWORD ?? '',
            database: env.NEO4J_DATABASE,
          },
    local: {
      home,
      jars: env.ENTENTE_JARS === undefined ? resolve(home, 'jars') : resolve(env.ENTENTE_JARS),
      version: env.ENTENTE_NEO4J_VERSION,
      port: env.ENTENTE_BOLT_PORT,
      heapMegabytes: env.ENTENTE_HEAP_MB,
      javaHome: env.JAVA_HOME,
    },
    queryTimeoutMs: env.QUERY_TIMEOUT_MS,
    explain: env.EXPLAIN === undefined ? LOOPBACK.test(env.HOST) : env.EXPLAIN === 'true',
    trustedDocuments: env.TRUSTED_DOCUMENTS === undefined ? undefined : resolve(env.TRUSTED_DOCUMENTS),
    importToken: env.ENTENTE_IMPORT_TOKEN,
    logLevel: env.LOG_LEVEL,
  };
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
        entry[1] !== undefined && !entry[0].startsWith('NEO4J') && !SECRETS.has(entry[0]),
    ),
  );
}
