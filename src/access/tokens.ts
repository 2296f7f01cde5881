/** Tokens of an identity provider (JWT), checked with the keys that it publishes. */
import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { RequestRefused } from '../errors.js';
import { type Caller, isRole, ROLES } from './roles.js';

export interface TokenOptions {
  /** Who issues them, exactly as it calls itself in `iss`. */
  issuer: string;
  /** For whom they are: what stands in `aud`. */
  audience: string;
  /** Where its public keys are; undefined: the issuer says so itself (OpenID Connect Discovery). */
  keys: string | undefined;
  algorithms: readonly string[];
  /** The claim that holds the roles: a path with dots, such as `realm_access.roles`. */
  rolesClaim: string;
}

/** How far clocks may be apart, in seconds. */
const SKEW = 30;
/** The longest token that is looked at, in characters. */
const LONGEST = 8_192;
/** How long the provider may take to answer, in ms. */
const PATIENCE_MS = 5_000;

/** What is the token's fault; all else is that of the provider, or of the way to it. */
const FAULTS_OF_TOKENS = [
  errors.JWTInvalid,
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

export class Tokens {
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    private readonly options: TokenOptions,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /**
   * Who shows a token.
   *
   * @returns undefined where it is none of the issuer's that is good now
   * @throws RequestRefused where the issuer's keys cannot be had
   */
  async callerOf(token: string): Promise<Caller | undefined> {
    const { issuer, audience, algorithms, rolesClaim } = this.options;
    // What is no token needs no keys.
    if (token.length > LONGEST || !algorithms.includes(algorithmOf(token) ?? '')) return undefined;
    try {
      const { payload } = await jwtVerify(token, await this.published(), {
        ...{ issuer, audience, algorithms: [...algorithms], clockTolerance: SKEW, currentDate: this.clock() },
        requiredClaims: ['exp', 'sub'],
      });
      // A subject is a text (RFC 7519, section 4.1.2); of an empty one nobody is told apart.
      if (typeof payload.sub !== 'string' || payload.sub === '') return undefined;
      return callerOf(payload, rolesClaim);
    } catch (error) {
      if (FAULTS_OF_TOKENS.some((fault) => error instanceof fault)) return undefined;
      throw new RequestRefused(
        'The identity provider cannot be asked for its keys. Ask again in a moment.',
        'SERVICE_UNAVAILABLE',
        { cause: error },
      );
    }
  }

  /** The provider's public keys. Where they could not be found, the next caller looks again. */
  private published(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.find().catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async find(): Promise<JWTVerifyGetKey> {
    const { issuer, keys } = this.options;
    const address = keys ?? (await discover(issuer));
    return createRemoteJWKSet(new URL(address), { timeoutDuration: PATIENCE_MS });
  }
}

/** How a token says that it is signed; undefined where it is none. */
function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}

/** Where an issuer says that its keys are: https://openid.net/specs/openid-connect-discovery-1_0.html, section 4. */
async function discover(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const { issuer: named, jwks_uri: keys } = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (named !== issuer || typeof keys !== 'string')
    throw new Error(`${address} speaks of another issuer, or of no keys`);
  return keys;
}

/** A caller with a good token: the highest of its roles; without any it may read. */
function callerOf(payload: JWTPayload, rolesClaim: string): Caller {
  // Some providers want names that are addresses, with dots of their own.
  const claimed =
    payload[rolesClaim] ??
    rolesClaim.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), payload);
  const roles = [claimed]
    .flat()
    .flatMap((one: unknown) => (typeof one === 'string' ? one.split(' ') : []))
    .filter(isRole);
  return {
    id: `token:${String(payload.sub)}`,
    role: [...ROLES].reverse().find((role) => roles.includes(role)) ?? 'reader',
    expires: ((payload.exp ?? 0) + SKEW) * 1_000,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
