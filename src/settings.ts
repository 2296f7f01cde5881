/** Every variable of the environment that Entente reads: its form, its default and its description, each said once. */
import { totalmem } from 'node:os';
import proxyaddr from 'proxy-addr';
import { z } from 'zod';
import { ALGORITHMS } from './model/jwt-algorithms.js';
import { isLoopback, parseHost } from './lib/hosts.js';

interface Words {
  description: string;
  /** What holds where the variable is not set; the default where that is left out. */
  otherwise?: string;
  /** Never shown. */
  secret?: boolean;
}

const words = z.registry<Words>();

/** A variable: its form with the default, and the words for people. */
function setting<T extends z.ZodType>(form: T, description: string, more: Omit<Words, 'description'> = {}): T {
  words.add(form, { description, ...more });
  return form;
}

const text = (): z.ZodString => z.string().min(1);

function whole(from: number, to: number, what: string) {
  const wanted = `wanted ${what}, ${from} to ${to}`;
  return z.coerce.number(wanted).int(wanted).min(from, wanted).max(to, wanted);
}

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, `wanted ${values.slice(0, -1).join(', ')} or ${String(values.at(-1))}`);
}

/** A list with commas between its items. */
function listOf(isItem: (item: string) => boolean, wanted: string) {
  return z
    .string()
    .default('')
    .transform((value) => value.split(',').flatMap((item) => item.trim() || []))
    .refine((items) => items.every(isItem), wanted);
}

/** Whether a text is an origin exactly as browsers write it. */
function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

/** Whether a text is an address or a network, as proxies are named. */
function isNetwork(text: string): boolean {
  try {
    proxyaddr.compile(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is the address of a page that is reached by TLS, or lies on this machine. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** In MB. Large imports need it; Java gives back what it does not need. */
function quarterOfMemory(): number {
  return Math.round(Math.min(4096, Math.max(512, totalmem() / 4 / 1024 / 1024)));
}

const NEO4J_URI_WANTED =
  'wanted bolt://HOST:PORT, neo4j://HOST or neo4j+s://HOST; who asks is said by NEO4J_USERNAME and NEO4J_PASSWORD';

/** The variables, in the order in which they are listed. */
export const Environment = z.object({
  HOST: setting(text().default('127.0.0.1'), 'Address the service listens on'),
  PORT: setting(whole(0, 65_535, 'a port').default(4000), 'Port of the service; 0 takes a free one'),
  ALLOWED_HOSTS: setting(
    listOf(
      (item) => parseHost(item) !== undefined,
      'wanted hosts such as graph.example.org or graph.example.org:8443, with commas between them',
    ),
    'Other hosts that are answered to, with commas between them; with a port or for all ports',
    { otherwise: 'none: loopback names and HOST alone' },
  ),
  CORS_ORIGINS: setting(
    listOf(isOrigin, 'wanted origins such as https://maps.example.org, with commas between them, or *'),
    'Origins whose web pages may read answers, with commas between them; * for all',
    { otherwise: 'none' },
  ),
  NEO4J_URI: setting(
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s@]+$/, NEO4J_URI_WANTED)
      .optional(),
    'A Neo4j server to use (bolt://, neo4j://, neo4j+s://)',
    { otherwise: 'a local Neo4j of its own' },
  ),
  NEO4J_USERNAME: setting(text().default('neo4j'), 'User at that server'),
  NEO4J_PASSWORD: setting(text().optional(), 'Password at that server', { secret: true }),
  NEO4J_DATABASE: setting(text().optional(), 'Database at that server', { otherwise: "the user's home database" }),
  ENTENTE_HOME: setting(text().optional(), 'Folder of the local Neo4j: data, logs, password', {
    otherwise: '.entente',
  }),
  ENTENTE_BOLT_PORT: setting(whole(0, 65_535, 'a port').default(17_687), 'Port of the local Neo4j; 0 takes a free one'),
  ENTENTE_JARS: setting(text().optional(), "Folder of the local Neo4j's jars", { otherwise: 'ENTENTE_HOME/jars' }),
  ENTENTE_NEO4J_VERSION: setting(
    z
      .string()
      .regex(/^\d+\.\d+(\.\d+)?$/, 'wanted a version such as 5.26.20')
      .default('5.26.20'),
    'Version of the local Neo4j',
  ),
  ENTENTE_HEAP_MB: setting(
    whole(256, 65_536, 'whole MB').default(quarterOfMemory()),
    "The most heap that the local Neo4j's Java may take, in MB",
    { otherwise: "a quarter of the machine's memory, 512 to 4096" },
  ),
  JAVA_HOME: setting(text().optional(), 'The Java for the local Neo4j', { otherwise: 'java on the PATH' }),
  QUERY_TIMEOUT_MS: setting(
    whole(100, 600_000, 'whole milliseconds').default(10_000),
    'How long a question may take, in milliseconds',
  ),
  MEETINGS_MEMORY_MB: setting(
    whole(0, 65_536, 'whole MB').default(64),
    'Most memory for the meetings, from which who met whom is answered, in MB; 0 turns that off',
  ),
  EXPLAIN: setting(
    oneOf(['true', 'false']).optional(),
    'true or false: whether clients may see the statements of their operations',
    { otherwise: 'true where this machine alone can ask' },
  ),
  TRUSTED_DOCUMENTS: setting(
    text().optional(),
    'A JSON file of documents by hash; where it is set, no others are answered',
  ),
  ENTENTE_IMPORT_TOKEN: setting(
    z.string().min(16, 'wanted 16 characters or more').optional(),
    'Callers with this token may import over GraphQL; 16 characters or more',
    { otherwise: 'none: nobody may', secret: true },
  ),
  ANONYMOUS_READ: setting(
    oneOf(['true', 'false']).default('true'),
    'true or false: whether callers without a key or token may ask',
  ),
  JWT_ISSUER: setting(
    z
      .string()
      .refine(
        isSafeUrl,
        'wanted its address with https, such as https://login.example.org (http on this machine alone)',
      )
      .optional(),
    'An identity provider whose tokens are taken, exactly as it calls itself in them',
    { otherwise: 'none: keys alone' },
  ),
  JWT_AUDIENCE: setting(text().optional(), 'For whom its tokens must be; wanted where JWT_ISSUER is set'),
  JWT_KEYS_URL: setting(
    z.string().refine(isSafeUrl, 'wanted an address with https').optional(),
    "Where the provider's public keys are (JWKS)",
    { otherwise: 'as the provider says itself' },
  ),
  JWT_ALGORITHMS: setting(
    z
      .string()
      .default('RS256,PS256,ES256,EdDSA')
      .transform((value) => value.split(',').map((item) => item.trim()))
      .refine((items) => items.every((item) => ALGORITHMS.includes(item)), `wanted some of ${ALGORITHMS.join(', ')}`),
    'How tokens may be signed, with commas between',
    { otherwise: 'RS256,PS256,ES256,EdDSA' },
  ),
  JWT_ROLES_CLAIM: setting(
    text().default('roles'),
    'The claim of tokens that holds reader, importer or admin; with dots for a claim within another',
  ),
  LIMIT_REQUESTS: setting(
    whole(1, 1_000_000, 'whole requests').optional(),
    'How many requests one client may send in a minute',
    { otherwise: 'any number' },
  ),
  LIMIT_COST: setting(
    whole(1_000, 1_000_000_000, 'whole fields').optional(),
    'What the requests of one client may cost in a minute, in fields',
    { otherwise: 'any number' },
  ),
  REDIS_URL: setting(
    z
      .string()
      .regex(/^rediss?:\/\/\S+$/, 'wanted redis://HOST:PORT or rediss://HOST:PORT')
      .optional(),
    'A Redis in which several instances count together what clients ask for',
    { otherwise: 'none: each counts for itself', secret: true },
  ),
  TRUSTED_PROXIES: setting(
    listOf(isNetwork, 'wanted addresses or networks such as 10.0.0.0/8, with commas between them'),
    'Proxies whose X-Forwarded-For is believed, with commas between them',
    { otherwise: 'none' },
  ),
  MAX_UNDER_WAY: setting(
    whole(1, 100_000, 'whole requests').default(500),
    'How many requests are answered at the same time; others are asked to come back',
  ),
  MAX_CONNECTIONS: setting(whole(1, 1_000_000, 'whole connections').optional(), 'How many connections may be open', {
    otherwise: 'any number',
  }),
  TLS_CERT: setting(text().optional(), 'A file with the certificate in PEM: the service speaks HTTPS', {
    otherwise: 'none: HTTP',
  }),
  TLS_KEY: setting(text().optional(), "The file with the certificate's key"),
  INTROSPECTION: setting(
    oneOf(['true', 'false']).default('true'),
    'true or false: whether clients may ask for the schema',
  ),
  GRAPHIQL: setting(oneOf(['true', 'false']).default('true'), 'true or false: whether browsers are shown GraphiQL'),
  METRICS: setting(
    oneOf(['true', 'false']).default('false'),
    'true or false: whether /metrics answers, with figures for Prometheus',
  ),
  ACCESS_LOG: setting(
    oneOf(['true', 'false']).default('false'),
    'true or false: whether each answer is logged, by the name of its operation',
  ),
  SLOW_MS: setting(
    whole(1, 600_000, 'whole milliseconds').default(2_000),
    'From how long on an answer is logged as one that took long, in milliseconds',
  ),
  LOG_LEVEL: setting(
    oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    'fatal, error, warn, info, debug, trace or silent',
  ),
  // Read by the library that colours, and by no other part.
  NO_COLOR: setting(z.string().optional(), 'Any value: no colour in the terminal'),
});

/** One variable, as `--help` and the README list it. */
export interface Setting {
  name: string;
  description: string;
  /** What holds where it is not set. */
  otherwise: string;
  secret: boolean;
}

/** Every variable, in the order in which they are listed. */
export const SETTINGS: readonly Setting[] = Object.entries(Environment.shape).map(([name, form]) => {
  const { description = '', otherwise, secret = false } = words.get(form) ?? {};
  return { name, description, otherwise: otherwise ?? String(form.parse(undefined) ?? 'none'), secret };
});
