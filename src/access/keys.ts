/**
 * Keys: what callers show to be let in. The graph holds a hash of each and never the key, which is told once, when it is made. A
 * key is random, of 256 bits, so its hash needs neither salt nor many rounds: nobody can guess what it was made of.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { OperatorError } from '../errors.js';
import type { Graph } from '../database/index.js';
import { sha256 } from '../lib/sha256.js';
import type { Role } from './roles.js';

/** What begins every key, so that people and scanners for secrets know it. */
const MARK = 'entente';
const KEY = /^entente_([0-9a-f]{12})_[\w-]{43}$/;

/** A key as it is listed: nothing of the key itself but its id. */
export interface KeyRecord {
  /** 12 hexadecimal digits, which are part of the key. */
  id: string;
  /** For whom or what it is, in the operator's words. */
  name: string;
  role: Role;
  /** The data sets that it may import; empty: all. */
  datasets: string[];
  /** ISO 8601, as the others. */
  created: string;
  expires: string | null;
  revoked: string | null;
}

export interface Kept extends KeyRecord {
  /** SHA-256 of the key, in hex. */
  hash: string;
}

export interface NewKey extends Pick<KeyRecord, 'name' | 'role' | 'datasets'> {
  expires: Date | null;
}

// A list that is empty some graphs do not hold at all.
const PROPERTIES = '.id, .name, .role, datasets: coalesce(k.datasets, []), .created, .expires, .revoked';
const RECORD = `k { ${PROPERTIES} }`;

/** The id of a key; undefined where a text is none. */
export function keyId(text: string): string | undefined {
  return KEY.exec(text)?.[1];
}

/**
 * Makes a key.
 *
 * @returns the key, which nothing tells again, and its record
 */
export async function addKey(
  graph: Graph,
  { name, role, datasets, expires }: NewKey,
  now = new Date(),
): Promise<{ key: string; record: KeyRecord }> {
  const id = randomBytes(6).toString('hex');
  const key = `${MARK}_${id}_${randomBytes(32).toString('base64url')}`;
  const record: KeyRecord = {
    ...{ id, name, role, datasets },
    created: now.toISOString(),
    expires: expires?.toISOString() ?? null,
    revoked: null,
  };
  await graph.write((transaction) =>
    transaction.run('CREATE (k:AccessKey) SET k = $kept', { kept: { ...record, hash: sha256(key).toString('hex') } }),
  );
  return { key, record };
}

/** All keys, the newest first: those that expired and were revoked too. */
export async function listKeys(graph: Graph): Promise<KeyRecord[]> {
  const text = `MATCH (k:AccessKey) RETURN ${RECORD} ORDER BY k.created DESC, k.id`;
  return (await graph.read({ text, parameters: {} })) as KeyRecord[];
}

/**
 * Ends a key: from the next request on it opens nothing.
 *
 * @returns its record; one that was revoked before stays as it was
 * @throws OperatorError where there is no such key
 */
export async function revokeKey(graph: Graph, id: string, now = new Date()): Promise<KeyRecord> {
  const record = (await revoke(graph, id, now)) ?? (await revoke(graph, id, now));
  if (record === undefined) {
    throw new OperatorError(`There is no key with the id ${JSON.stringify(id)}. "entente keys list" lists them.`);
  }
  return record;
}

/** Ends a key; undefined where there is none, or a restore has just put another node in its place. */
async function revoke(graph: Graph, id: string, now: Date): Promise<KeyRecord | undefined> {
  const rows = await graph.write((transaction) =>
    // What is found is looked at again once it is locked: a restore holds all keys until it is done.
    transaction.run(
      `MATCH (k:AccessKey {id: $id}) SET k.locked = true REMOVE k.locked WITH k WHERE k:AccessKey
       SET k.revoked = coalesce(k.revoked, $now) RETURN ${RECORD} AS record`,
      { id, now: now.toISOString() },
    ),
  );
  return rows[0]?.record as KeyRecord | undefined;
}

/** What the graph holds of keys, in the order of their ids; null where it holds none of an id. One statement. */
export async function findKeys(graph: Graph, ids: readonly string[]): Promise<(Kept | null)[]> {
  const text = `MATCH (k:AccessKey) WHERE k.id IN $ids RETURN k { ${PROPERTIES}, .hash }`;
  const rows = await graph.readRows({ text, parameters: { ids } });
  const found = new Map(rows.map(([kept]) => [(kept as Kept).id, kept as Kept]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Whether a key is the one that is kept; it takes the same time wherever they differ. */
export function isKept(key: string, { hash }: Kept): boolean {
  return timingSafeEqual(sha256(key), Buffer.from(hash, 'hex'));
}
