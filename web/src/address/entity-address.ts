/** Where the console shows an entity, by its global id: `Official:zhao-leji` at `/official/zhao-leji`. */

const PAGES = {
  Official: 'official',
  Office: 'office',
  Organization: 'organization',
  Group: 'group',
  Place: 'place',
  Event: 'event',
  Agreement: 'agreement',
  Source: 'source',
  Dataset: 'datasets',
} as const;

export type EntityType = keyof typeof PAGES | 'Country' | 'DiplomaticRelation' | 'Statement';

/** What kind of thing an id is of. */
export function typeOf(id: string): EntityType {
  return id.slice(0, id.indexOf(':')) as EntityType;
}

export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The address; undefined for what has no page of its own. */
export function addressOf(id: string): string | undefined {
  const type = typeOf(id);
  const slug = id.slice(type.length + 1);
  if (type === 'Country') return `/country/${encodeURIComponent(slug.toUpperCase())}`;
  if (type === 'DiplomaticRelation') return pairAddress(...(slug.split('-') as [string, string]));
  return type in PAGES ? `/${PAGES[type as keyof typeof PAGES]}/${encodeURIComponent(slug)}` : undefined;
}

/** The page of two countries, by their codes. */
export function pairAddress(a: string, b: string): string {
  return `/pair/${encodeURIComponent(a.toUpperCase())}/${encodeURIComponent(b.toUpperCase())}`;
}
