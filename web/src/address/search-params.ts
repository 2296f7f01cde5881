/** What stands behind the `?` of an address: texts by name, as they are, none of them taken for a number or for JSON. */
export type SearchParams = Readonly<Record<string, string>>;

export function parseSearch(search: string): SearchParams {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(params: Record<string, unknown>): string {
  const given = Object.entries(params).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && (value !== '' || name === 'print') ? [[name, value]] : [],
  );
  // Lists and codes are read by people too.
  const text = new URLSearchParams(given).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
