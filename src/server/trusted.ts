/** The documents that an operator trusts. */
import { readFileSync } from 'node:fs';
import { GraphQLError, parse } from 'graphql';
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
 * @throws OperatorError where it cannot be read, is no such file, or holds what is no document of GraphQL
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
  const texts = new Map(isManifest(data) ? data.operations.map(({ id, body }) => [id, body]) : Object.entries(data));
  for (const [hash, text] of texts) check(file, hash, text);
  return texts;
}

function check(file: string, hash: string, text: string): void {
  try {
    parse(text);
  } catch (error) {
    const [at] = (error instanceof GraphQLError && error.locations) || [];
    const where = at === undefined ? '' : `, line ${at.line}, column ${at.column}`;
    throw new OperatorError(
      `TRUSTED_DOCUMENTS (${file}): the document ${JSON.stringify(hash)} is no GraphQL${where}: ${messageOf(error)} Mend it, or leave it out.`,
      { cause: error },
    );
  }
}
