/** Who may do what. */
export { Access, type AccessOptions, demand } from './access.js';
export { addKey, type KeyRecord, listKeys, type NewKey, revokeKey } from './keys.js';
export { type Caller, has, isRole, type Role, ROLES } from './roles.js';
export type { TokenOptions } from './tokens.js';
