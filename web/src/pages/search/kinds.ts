/** The kinds that can be searched, in the order in which they are offered. */
export const KINDS = [
  'OFFICIAL',
  'COUNTRY',
  'GROUP',
  'EVENT',
  'OFFICE',
  'ORGANIZATION',
  'AGREEMENT',
  'PLACE',
  'SOURCE',
] as const;
export type SearchKind = (typeof KINDS)[number];

export function kindOf(text: string | undefined): SearchKind | undefined {
  return KINDS.find((kind) => kind === text?.toUpperCase());
}
