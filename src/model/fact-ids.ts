/**
 * Global ids of whatever has one. Nodes have theirs of their slug; facts without a slug of what they relate, in parts:
 * `Tenure:xi-jinping|president-of-china|2013-03-14`. Slugs, closed lists and dates hold no `|`, so the parts can be read back.
 */
import { NODE_TYPES, type NodeType, slugOf } from './ids.js';

/** Facts that have an id and are no nodes with names: how many parts it has. */
const PARTS = {
  /** The official, the office, and the first day or else when it is attested, as written. */
  Tenure: 3,
  /** The participant's global id, the event, the role. */
  Participation: 3,
  /** The party's global id, the agreement. */
  AgreementParty: 2,
  /** The event, the relations. */
  Commemoration: 2,
  /** The relations, and the key of the fact. */
  RelationPeriod: 2,
  /** The fact, by the key that claims on it have, and the field. */
  Conflict: 2,
  /** For each candidate the data set, and what that calls him. */
  Doubt: 4,
} as const;

export type FactType = keyof typeof PARTS;

/** The types that have global ids. A citation has a slug, though nobody types it. */
export const GLOBAL_TYPES = [...NODE_TYPES, 'Citation', ...(Object.keys(PARTS) as FactType[])] as const;

export type GlobalType = NodeType | 'Citation' | FactType;

/** A global id, read. */
export interface GlobalId {
  type: GlobalType;
  /** The slug alone, or the parts. */
  parts: readonly string[];
}

export function factId(type: FactType, parts: readonly string[]): string {
  return `${type}:${parts.join('|')}`;
}

/** What a global id names; undefined where it is malformed. */
export function readGlobalId(id: string): GlobalId | undefined {
  const colon = id.indexOf(':');
  const type = GLOBAL_TYPES.find((name) => colon > 0 && name === id.slice(0, colon));
  if (type === undefined) return undefined;
  const rest = id.slice(colon + 1);
  if (type === 'Country') return { type, parts: [slugOf(type, id) ?? rest] };
  if (!(type in PARTS)) return { type, parts: [rest] };
  const parts = rest.split('|');
  return parts.length === PARTS[type as FactType] ? { type, parts } : undefined;
}
