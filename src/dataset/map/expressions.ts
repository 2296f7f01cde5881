/** Regular expressions as mappings use them: each looks at no more text than it can in a moment, and all together for a time that the files deserve. */
import type { Matcher, RE2JS } from 're2js';
import { messageOf } from '../../errors.js';
import { expression } from '../schema/expression.js';
import { lengthOf, TooMuch } from './bounds.js';
import { MappingError } from './mapping-error.js';

/** Characters of a text times steps of the expression: what one look at it may cost. Each takes up to 140 ns, all of them less than a second. */
const MOST_FOR_A_LOOK = 6_500_000;
/** Characters that are never too many to be made first and measured then. */
const HARMLESS = 10_000_000;
/** Steps of all expressions of a data set's mappings: to compile so many takes a second. */
const MOST_STEPS = 100_000;
/** Milliseconds that the looks of a data set's mappings may take, and that each character of its files adds, however many look at it. */
const MOST_MS = 10_000;
const MS_FOR_CHARACTER = 0.005;

/** Expressions took longer than they may: nothing more is read of the file. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';

  constructor(
    message: string,
    readonly cure: string,
  ) {
    super(message);
  }
}

/** The expressions of a data set's mappings, and the time that they take. */
export class Expressions {
  private left = MOST_MS;
  private steps = 0;
  private readonly took = new Map<string, number>();

  /** @param now milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** @throws MappingError where it is no regular expression */
  at(source: string, path: readonly PropertyKey[]): Expression {
    // Once they are too many none is made ready any more.
    if (this.steps <= MOST_STEPS) {
      const made = this.compiled(source, path);
      this.steps += made.steps;
      if (this.steps <= MOST_STEPS) return made;
    }
    throw new MappingError(
      `has regular expressions of more than ${MOST_STEPS} steps, all of the data set's mappings together`,
      path,
      'Write them with fewer and smaller counts, such as {0,40}, or put several into one: (?:a|b)',
    );
  }

  private compiled(source: string, path: readonly PropertyKey[]): Expression {
    try {
      return new Expression(expression(source), source, this);
    } catch (error) {
      throw new MappingError(`"${source}": ${messageOf(error)}`, path, 'Correct it');
    }
  }

  /** A record was read: its characters deserve their time once, whoever looks at them. */
  read(characters: number): void {
    this.left += characters * MS_FOR_CHARACTER;
  }

  /**
   * What a look finds.
   *
   * @throws TookTooLong, and from then on without a look: a data set may name more files than could each have one more
   */
  timed<T>(source: string, look: () => T): T {
    if (this.left < 0) throw this.tooLong();
    const begun = this.now();
    const found = look();
    const took = this.now() - begun;
    this.left -= took;
    this.took.set(source, (this.took.get(source) ?? 0) + took);
    if (this.left < 0) throw this.tooLong();
    return found;
  }

  private tooLong(): TookTooLong {
    const [[source, took] = ['', 0]] = [...this.took].sort(([, one], [, other]) => other - one);
    const all = [...this.took.values()].reduce((sum, one) => sum + one, 0);
    const seconds = (ms: number): string => (ms / 1000).toFixed(1);
    return new TookTooLong(
      `The regular expressions of the data set's mappings took ${seconds(all)} s, more than its files deserve; "${source}" took ${seconds(took)} s of it`,
      'Write it with fewer and smaller counts, such as {0,40}, or put the part that it is to look at into a column of its own',
    );
  }
}

/** An expression that is bounded in what it costs. Its methods throw `TooMuch` where the text is too long for it, and `TookTooLong`. */
export class Expression {
  readonly steps: number;

  constructor(
    private readonly compiled: RE2JS,
    private readonly source: string,
    private readonly all: Expressions,
  ) {
    this.steps = compiled.programSize();
  }

  test(text: string): boolean {
    return this.look(text, () => this.compiled.test(text));
  }

  /** The first group of the first match, or the whole of it where there is no group; undefined where nothing matches. */
  taken(text: string): string | undefined {
    const found = this.look(text, () => this.compiled.exec(text) as (string | undefined)[] | null);
    return found === null ? undefined : (found[1] ?? found[0]);
  }

  /** The text with all matches replaced, where $1 and the like stand for groups. */
  replaced(text: string, by: string): string {
    const most = (text.length + 1) * (by.length + dollarsIn(by) * text.length);
    // Each match may begin one character after the last, and look to the end of the text.
    const looksFar = text.length * text.length * this.steps > MOST_FOR_A_LOOK;
    const matcher = this.look(text, () => this.compiled.matcher(text));
    if (looksFar || most > HARMLESS) this.measure(matcher, text.length, by);
    const made = this.all.timed(this.source, () => matcher.replaceAll(by));
    lengthOf(made.length);
    return made;
  }

  /** Looks for all matches, one by one, and makes nothing of them. @throws TooMuch @throws TookTooLong */
  private measure(matcher: Matcher, length: number, by: string): void {
    const dollars = dollarsIn(by);
    // $` and $' stand for the text before and after a match, all others for some of the match.
    const isAround = /\$[`']/.test(by);
    let made = length;
    while (this.all.timed(this.source, () => matcher.find())) {
      made += by.length + dollars * (isAround ? length : matcher.end() - matcher.start());
      if (made > HARMLESS) lengthOf(made);
    }
  }

  private look<T>(text: string, look: () => T): T {
    if (text.length * this.steps > MOST_FOR_A_LOOK) {
      throw new TooMuch(
        `has a text of ${text.length} characters for a regular expression, wanted at most ${Math.floor(MOST_FOR_A_LOOK / this.steps)} for one of its size`,
        'Put the part that it is to look at into a column of its own, or write the expression with fewer and smaller counts, such as {0,40}',
      );
    }
    return this.all.timed(this.source, look);
  }
}

const dollarsIn = (by: string): number => by.split('$').length - 1;
