/**
 * How much memory each cache of the service may take, in bytes. Strangers can fill every one of them, so each is bounded by
 * what it holds and not by how many: together at most 64 MB.
 *
 * Beside them stand the meetings in memory, which nobody can fill but by importing: what those may take is a setting,
 * MEETINGS_MEMORY_MB, and they are left out where they take more.
 */

import { MATCHING_BYTES } from '../model/search/matching.js';

const MB = 1024 * 1024;

export const BUDGETS = {
  /** Answers to whole operations. */
  answers: 16 * MB,
  /** The same, compressed. */
  compressed: 8 * MB,
  /** Documents, parsed and checked. */
  documents: 12 * MB,
  /** Texts that clients registered under their hash. */
  registered: 4 * MB,
  /** Plans of operations. */
  plans: 12 * MB,
  /** Figures of networks. */
  networks: 8 * MB,
  /** Forms of names, and which of them fitted what was asked. */
  matching: MATCHING_BYTES.forms + MATCHING_BYTES.answers,
} as const;

/** What answers may hold together that clients have not read yet, in bytes. A body that several read counts once. */
export const UNREAD_BYTES = 48 * MB;

/** What the bodies of requests may take that are not answered yet, in bytes. */
export const BODIES_BYTES = 32 * MB;
