/** What the doctor looks at: the machine, the port, the database. Nothing is started or changed. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { freemem, totalmem } from 'node:os';
import type { Config } from '../../config.js';
import { schemaState, type Graph } from '../../database/index.js';
import { countHidden, leaseState } from '../../dataset/index.js';
import { OperatorError } from '../../errors.js';
import type { DatabaseState } from './database-checks.js';
import type { Memory } from './local-checks.js';
import type { PortState } from './service-checks.js';

const MEGABYTE = 1024 * 1024;
/** How long what listens at the port may take to answer, in ms. */
const PATIENCE_MS = 2_000;

export function memory(): Memory {
  // Node 20.13 and later knows what could be freed too.
  const available = (process as { availableMemory?: () => number }).availableMemory?.() ?? freemem();
  return { total: totalmem() / MEGABYTE, available: available / MEGABYTE };
}

/** What is at an address: it is listened to for a moment where it is free. */
export async function portState({ host, port, tls }: Pick<Config, 'host' | 'port' | 'tls'>): Promise<PortState> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return 'free';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') return 'denied';
    if (code === 'EADDRINUSE') return (await isEntente(host, port, tls !== undefined)) ? 'entente' : 'other';
    return 'not ours';
  } finally {
    probe.close();
  }
}

/** Whether what answers there says what our `/healthz` does. */
async function isEntente(host: string, port: number, isTls: boolean): Promise<boolean> {
  // Who listens at all addresses is asked at this machine's own.
  const name = host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host === '::' ? '::1' : host}]` : host;
  try {
    const response = await fetch(`${isTls ? 'https' : 'http'}://${name}:${port}/healthz`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.text()) === '{"status":"ok"}';
  } catch {
    // It speaks something else, or says nothing.
    return false;
  }
}

/** @throws GraphUnavailable, GraphTimeout, GraphAccessDenied */
export async function databaseState(graph: Graph): Promise<DatabaseState> {
  const rows = (text: string): Promise<(readonly unknown[])[]> => graph.readRows({ text, parameters: {} });
  const [[version, edition] = []] = await rows(
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition",
  );
  const constraints = await rows('SHOW CONSTRAINTS YIELD name RETURN name');
  const indexes = await rows('SHOW INDEXES YIELD name, state, populationPercent RETURN name, state, populationPercent');
  const [[keys] = []] = await rows(
    'MATCH (k:AccessKey) WHERE k.revoked IS NULL AND (k.expires IS NULL OR datetime(k.expires) > datetime()) RETURN count(k)',
  );
  return {
    version: String(version),
    edition: String(edition),
    schema: await schemaState(graph).catch((error: unknown) => {
      if (error instanceof OperatorError) return error.message;
      throw error;
    }),
    constraints: new Set(constraints.map(([name]) => String(name))),
    indexes: new Map(
      indexes.map(([name, state, percent]) => [String(name), { state: String(state), percent: Number(percent) }]),
    ),
    aheadMs: await aheadOf(graph),
    lease: await leaseState(graph),
    leftOver: await countHidden(graph),
    keys: Number(keys),
  };
}

/** The database's clock less ours, in ms: as it was in the middle of the question. */
async function aheadOf(graph: Graph): Promise<number> {
  const asked = Date.now();
  const [theirs] = await graph.read({ text: 'RETURN datetime.realtime().epochMillis', parameters: {} });
  return Number(theirs) - (asked + Date.now()) / 2;
}
