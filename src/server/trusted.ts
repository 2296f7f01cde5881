/** The documents that an operator trusts. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { messageOf, OperatorError } from '../errors.js';

/** As Relay's compiler writes them, by hash; or a manifest of Apollo's. */
const File = z.union([
  z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) }),
  z.record(z.string(), z.string()),
]);

/**
 * Reads the documents of a file.
 *
 * @returns their texts by hash
 * @throws OperatorError where it cannot be read, or is no such file
 */
export function readTrusted(file: string): ReadonlyMap<string, string> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OperatorError(`TRUSTED_DOCUMENTS (${file}) cannot be read: ${messageOf(error)}.`, { cause: error });
  }
  const parsed = File.safeParse(content);
  if (!parsed.success) {
    throw new OperatorError(
      `TRUSTED_DOCUMENTS (${file}) is no list of documents. Wanted {"HASH": "query …"} or a manifest with "operations".`,
    );
  }
  const { data } = parsed;
  const isManifest = (value: typeof data): value is { operations: { id: string; body: string }[] } =>
    Array.isArray(value.operations);
  return new Map(isManifest(data) ? data.operations.map(({ id, body }) => [id, body]) : Object.entries(data));
}
