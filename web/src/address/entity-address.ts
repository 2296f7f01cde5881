/** Where the console shows an entity, by its global id: `Official:zhao-leji` at `/official/zhao-leji`. */

const PAGES: Readonly<Record<string, string>> = {
  Official: 'official',
  Office: 'office',
  Organization: 'organization',
  Place: 'place',
  Event: 'event',
  Agreement: 'agreement',
  Source: 'source',
  Dataset: 'datasets',
};

/** The address; undefined for what has no page of its own. */
export function addressOf(id: string): string | undefined {
  const at = id.indexOf(':');
  const [type, slug] = [id.slice(0, at), id.slice(at + 1)];
  if (type === 'Country') return `/country/${encodeURIComponent(slug.toUpperCase())}`;
  if (type === 'DiplomaticRelation') return pairAddress(...(slug.split('-') as [string, string]));
  const page = PAGES[type];
  return page === undefined ? undefined : `/${page}/${encodeURIComponent(slug)}`;
}

/** The page of two countries, by their codes. */
export function pairAddress(a: string, b: string): string {
  return `/pair/${encodeURIComponent(a.toUpperCase())}/${encodeURIComponent(b.toUpperCase())}`;
}
