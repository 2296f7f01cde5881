/** Regular expressions as a mapping uses them: each looks at no more text than it can in a moment. */
import type { RE2JS } from 're2js';
import { messageOf } from '../../errors.js';
import { expression } from '../schema/expression.js';
import { lengthOf, TooMuch } from './bounds.js';
import { MappingError } from './mapping-error.js';

/** Characters of a text times steps of the expression: what one look at it may cost. */
const MOST_FOR_A_LOOK = 10_000_000;
/** The same for all looks at a text in which something is replaced: each may go on to the end of it. */
const MOST_FOR_ALL = 300_000_000;
/** Characters that are never too many to be made first and measured then. */
const HARMLESS = 10_000_000;

/**
 * What repeats without end and stops where its match does, in an expression without groups and alternatives: before a sign that it does not
 * take, as in `<[^>]+>` and `\s*;`, or at the end.
 */
const STOPPING =
  /\\[sd][*+](?=$|[^\s\d\\[\].{}?*+^$])|\[\^([^\\[\]])[^\\[\]]*\][*+](?=\1)|(?:\\[sdw]|\[[^\\[\]]+\])[*+]$/g;

/** An expression that is bounded in what it costs. Its methods throw `TooMuch` where the text is too long for it. */
export class Expression {
  private readonly steps: number;
  /** Whether it may look on to the end of a text, whatever it has found: what repeats without end may. */
  private readonly isEndless: boolean;

  constructor(private readonly compiled: RE2JS) {
    this.steps = compiled.programSize();
    const pattern = compiled.pattern();
    this.isEndless = /[*+]|,\}/.test(/[(|]/.test(pattern) ? pattern : pattern.replace(STOPPING, ''));
  }

  test(text: string): boolean {
    return this.compiled.test(this.bounded(text));
  }

  /** The first group of the first match, or the whole of it where there is no group; undefined where nothing matches. */
  taken(text: string): string | undefined {
    const found = this.compiled.exec(this.bounded(text)) as (string | undefined)[] | null;
    return found === null ? undefined : (found[1] ?? found[0]);
  }

  /** The text with all matches replaced, where $1 and the like stand for groups. */
  replaced(text: string, by: string): string {
    const { compiled, steps } = this;
    const dollars = by.split('$').length - 1;
    const most = (text.length + 1) * (by.length + dollars * text.length);
    const looksFar = this.isEndless && text.length * text.length * steps > MOST_FOR_ALL;
    if (looksFar || most > HARMLESS) this.measure(text, by, dollars);
    const made = compiled.matcher(this.bounded(text)).replaceAll(by);
    lengthOf(made.length);
    return made;
  }

  /** Looks for all matches, and makes nothing of them. @throws TooMuch */
  private measure(text: string, by: string, dollars: number): void {
    const matcher = this.compiled.matcher(this.bounded(text));
    // $` and $' stand for the text before and after a match, all others for some of the match.
    const isAround = /\$[`']/.test(by);
    let made = text.length;
    let cost = 0;
    while (matcher.find()) {
      made += by.length + dollars * (isAround ? text.length : matcher.end() - matcher.start());
      if (made > HARMLESS) lengthOf(made);
      if (this.isEndless) cost += text.length * this.steps;
      if (cost > MOST_FOR_ALL) throw this.tooLong(text, 'which it matches in too many places');
    }
  }

  private bounded(text: string): string {
    if (text.length * this.steps <= MOST_FOR_A_LOOK) return text;
    throw this.tooLong(text, `wanted at most ${Math.floor(MOST_FOR_A_LOOK / this.steps)} for one of its size`);
  }

  private tooLong(text: string, why: string): TooMuch {
    return new TooMuch(
      `has a text of ${text.length} characters for a regular expression, ${why}`,
      'Put the part that it is to look at into a column of its own, or write the expression with fewer and smaller counts, such as {0,40}',
    );
  }
}

/** @throws MappingError where it is no regular expression */
export function expressionAt(source: string, path: readonly PropertyKey[]): Expression {
  try {
    return new Expression(expression(source));
  } catch (error) {
    throw new MappingError(`"${source}": ${messageOf(error)}`, path, 'Correct it');
  }
}
