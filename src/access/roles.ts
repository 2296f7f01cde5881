/** What callers may do: each role what the one before it may, and more. */

export const ROLES = ['reader', 'importer', 'admin'] as const;

/** `reader` asks; `importer` changes the graph by imports; `admin` sees statements too. */
export type Role = (typeof ROLES)[number];

/** Who sends a request. */
export interface Caller {
  /** By what it is counted and logged: `key:4f…`, `token:…`, or undefined for those that say nothing of themselves. */
  id: string | undefined;
  role: Role;
  /** The data sets that it may import; undefined: all. */
  datasets?: readonly string[] | undefined;
  /** When it must show itself anew, in ms since 1970; undefined: never. */
  expires?: number | undefined;
}

/** Whether a caller has a role, or a higher one. */
export function has({ role }: Caller, wanted: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}

export function isRole(text: unknown): text is Role {
  return ROLES.some((role) => role === text);
}
