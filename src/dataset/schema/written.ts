/** Values of lists in YAML that are compared with cells of a table: -9, 1.10 and NULL are the texts that they are written as. */
import { type Document, isScalar, visit } from 'yaml';
import { z } from 'zod';

/** Fields whose values are such texts. */
const FIELDS: ReadonlySet<string> = new Set(['missing', 'in', 'not']);

const written = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((value) => (value === null ? '' : String(value)));

/** A list of texts; numbers are the texts that they are written as. */
export const writtenTexts = z.array(written);

/** Makes numbers and the like, where texts are meant, the texts that they are written as; keys everywhere. */
export function keepWritten(document: Document): void {
  const asWritten = (node: unknown): void => {
    if (isScalar(node) && typeof node.value !== 'string') node.value = node.source ?? '';
  };
  visit(document, {
    Pair: (_, { key, value }) => {
      asWritten(key);
      if (isScalar(key) && FIELDS.has(String(key.value)))
        visit(value as never, { Pair: (__, inner) => asWritten(inner.key), Scalar: (__, scalar) => asWritten(scalar) });
    },
  });
}
