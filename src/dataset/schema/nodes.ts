/** Which sections state nodes, of which types, and by which slugs. */
import { relationSlug, type NodeType } from '../../model/ids.js';
import type { Content, Section } from './format.js';

/** Sections whose entries are nodes, and the types of these. */
export const NODE_SECTIONS = {
  sources: 'Source',
  countries: 'Country',
  organizations: 'Organization',
  offices: 'Office',
  officials: 'Official',
  groups: 'Group',
  places: 'Place',
  relations: 'DiplomaticRelation',
  events: 'Event',
  agreements: 'Agreement',
  statements: 'Statement',
} as const satisfies Partial<Record<Section, NodeType>>;

export type NodeSection = keyof typeof NODE_SECTIONS;

/** The slug of an entry that is a node, or undefined. */
export function slugOfEntry(section: Section, value: unknown): string | undefined {
  if (section === 'relations') return relationSlug(...(value as Content['relations'][number]).countries);
  return section in NODE_SECTIONS ? (value as { id: string }).id : undefined;
}
