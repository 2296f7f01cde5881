/**
 * Regular expressions of a mapping. They are somebody else's, and meet somebody else's texts: RE2 matches in a time that grows
 * with the length of the text alone, where JavaScript's own may take for ever.
 */
import { RE2JS, RE2JSException } from 're2js';

/**
 * An expression, written as in JavaScript with the flag `u`; without what cannot be matched in such a time: references to
 * groups, and looking ahead or behind.
 *
 * @throws TypeError where it is none, with what is wrong
 */
export function expression(source: string): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(source));
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw new TypeError(`wanted a regular expression as RE2 has them: ${error.message}`, { cause: error });
  }
}
