/** Checks of what the service would be started with. */
import type { Config } from '../../config.js';
import { isLoopback } from '../../lib/hosts.js';
import { fault, type Finding, ok, warning } from './finding.js';

const EVERYWHERE = /^(0\.0\.0\.0|::)$/;

/** What is at the service's address. */
export type PortState = 'free' | 'entente' | 'other' | 'denied' | 'not ours';

/** @param host and port at which the service would listen */
export function checkPort({ host, port }: Pick<Config, 'host' | 'port'>, state: PortState): Finding {
  const check = 'port';
  const at = `${host}:${port}`;
  switch (state) {
    case 'free':
      return ok(check, port === 0 ? `A free one of ${host} is taken.` : `${at} is free.`);
    case 'entente':
      return ok(check, `An Entente answers at ${at}; another would need another PORT.`);
    case 'other':
      return fault(
        check,
        `${at} is taken by another program.`,
        'End that, or set PORT to another one, or to 0 for a free one.',
      );
    case 'denied':
      return fault(check, `This user may not listen at ${at}.`, 'Set PORT to one above 1023, and a proxy before it.');
    case 'not ours':
      return fault(
        check,
        `HOST ${host} is no address of this machine.`,
        'Set it to one, or to 0.0.0.0 for all of them.',
      );
  }
}

/**
 * Settings that contradict each other, or do nothing.
 *
 * @param given the variables that are set
 * @param keys how many keys open something; undefined where that is not known
 */
export function settingsChecks(config: Config, given: ReadonlySet<string>, keys: number | undefined): Finding[] {
  const findings: Finding[] = [];
  const check = 'settings';
  const idle = (names: readonly string[], says: string, cure: string): void => {
    const set = names.filter((name) => given.has(name));
    if (set.length > 0)
      findings.push(warning(check, `${set.join(', ')} ${set.length > 1 ? 'do' : 'does'} nothing ${says}.`, cure));
  };
  if (config.server === undefined) {
    const names = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
    idle(names, 'without NEO4J_URI: the local Neo4j is used', 'Set NEO4J_URI, or unset them.');
  } else {
    const names = ['ENTENTE_BOLT_PORT', 'ENTENTE_NEO4J_VERSION', 'ENTENTE_HEAP_MB'];
    idle(names, 'beside NEO4J_URI: they are of the local Neo4j', 'Unset them, or NEO4J_URI.');
    const { hostname, protocol } = new URL(config.server.uri);
    if (!isLoopback(hostname) && /^(bolt|neo4j):$/.test(protocol)) {
      const says = `The password and all data go to ${hostname} for anybody on the way to read.`;
      findings.push(
        warning(check, says, `Set NEO4J_URI to ${protocol.slice(0, -1)}+s://…, or keep the way between them private.`),
      );
    }
  }
  if (config.access.tokens === undefined) {
    const names = ['JWT_ALGORITHMS', 'JWT_ROLES_CLAIM'];
    idle(names, 'without JWT_ISSUER', 'Set JWT_ISSUER, or unset them.');
  }
  if (config.quota.requests === undefined && config.quota.cost === undefined) {
    idle(['REDIS_URL'], 'without LIMIT_REQUESTS or LIMIT_COST', 'Set one of these, or unset it.');
  }
  if (
    !config.access.anonymous &&
    keys === 0 &&
    config.access.tokens === undefined &&
    !given.has('ENTENTE_IMPORT_TOKEN')
  ) {
    findings.push(
      fault(check, 'ANONYMOUS_READ is false, and nobody has a key or a token.', 'Make a key: entente keys add NAME'),
    );
  }
  if (EVERYWHERE.test(config.host) && config.allowedHosts.length === 0) {
    findings.push(
      fault(
        check,
        `HOST ${config.host} lets others reach the service, and ALLOWED_HOSTS has none of its names: they are refused.`,
        'Set ALLOWED_HOSTS to the names by which they ask, such as graph.example.org.',
      ),
    );
  }
  const isGuarded = !config.access.anonymous || given.has('ENTENTE_IMPORT_TOKEN') || (keys ?? 0) > 0;
  if (!isLoopback(config.host) && isGuarded && config.tls === undefined && config.trustedProxies.length === 0) {
    const says = `Keys and tokens come to HOST ${config.host} without TLS, for anybody on the way to read.`;
    findings.push(warning(check, says, 'Set TLS_CERT and TLS_KEY, or TRUSTED_PROXIES to the proxy that speaks TLS.'));
  }
  if (given.has('EXPLAIN') && config.explain && !isLoopback(config.host)) {
    const says = 'EXPLAIN lets whoever reaches the service have statements measured, which costs the database much.';
    findings.push(warning(check, says, 'Unset it.'));
  }
  return findings.length > 0 ? findings : [ok(check, 'None contradicts another.')];
}
