/** Ids: the slug that people type, unique in its type, and the global id, `Official:zhao-leji`. */

import { countrySlug } from './country-codes.js';
import { LETTERS } from './letters.js';
import type { EntityKind } from './vocabulary.js';

/** The node types that have ids. */
export const NODE_TYPES = [
  'Official',
  'Office',
  'Organization',
  'Country',
  'Group',
  'Place',
  'Event',
  'Agreement',
  'DiplomaticRelation',
  'Statement',
  'Source',
  'Dataset',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** The types that bear a name, by which `search` finds them. */
export const NAMED_TYPES = [
  'Official',
  'Office',
  'Organization',
  'Country',
  'Group',
  'Place',
  'Event',
  'Agreement',
  'Source',
] as const;

/** How the API names a type in its list of kinds: `DIPLOMATIC_RELATION` for `DiplomaticRelation`. */
export function kindOf(type: NodeType): EntityKind {
  return type.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase() as EntityKind;
}

/** What a slug looks like: lower-case letters and digits of ASCII, in groups joined by hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function globalId(type: NodeType, slug: string): string {
  return `${type}:${slug}`;
}

/** The type and slug of a global id, or undefined where it is none: without a known type, a colon, and something behind it. */
export function parseGlobalId(id: string): { type: NodeType; slug: string } | undefined {
  const colon = id.indexOf(':');
  if (colon === -1 || colon === id.length - 1) return undefined;
  const type = NODE_TYPES.find((name) => name === id.slice(0, colon));
  return type === undefined ? undefined : { type, slug: id.slice(colon + 1) };
}

/**
 * The slug that a reference to a node of a type names: a slug or global id; for a country an ISO code too, whose case
 * is ignored. Undefined for a global id of another type, which names no node of this one.
 */
export function slugOf(type: NodeType, reference: string): string | undefined {
  const global = parseGlobalId(reference);
  if (global !== undefined && global.type !== type) return undefined;
  if (type !== 'Country') return global?.slug ?? reference;
  return global === undefined ? countrySlug(reference) : global.slug.toLowerCase();
}

/** The slug of the relations of two countries: their slugs in alphabetical order. */
export function relationSlug(a: string, b: string): string {
  return [a, b].sort().join('-');
}

/** A slug made of a name: accents folded, the rest of what is not ASCII left out. */
export function slugify(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʻ`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ /g, '-');
}
