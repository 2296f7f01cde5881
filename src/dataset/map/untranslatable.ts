/** What a mapping cannot translate. */

/** A value that cannot be translated. The message says what it got and what it wanted; the cure follows. */
export class Untranslatable extends Error {
  override readonly name = 'Untranslatable';
  constructor(
    message: string,
    readonly cure: string,
  ) {
    super(message);
  }
}
