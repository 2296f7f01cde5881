/** What is wrong with a mapping. */

/** A mapping that is wrong in itself, whatever the file holds. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  constructor(
    message: string,
    readonly path: readonly PropertyKey[],
    readonly cure: string,
  ) {
    super(message);
  }
}
