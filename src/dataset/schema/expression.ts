/**
 * Regular expressions of a mapping. They are somebody else's, and meet somebody else's texts: RE2 matches in a time that grows
 * with the length of the text alone, where JavaScript's own may take for ever. It grows with the size of the expression, too:
 * that is bounded.
 */
import { RE2JS, RE2JSException } from 're2js';

/** Characters of an expression. */
const LONGEST = 1_000;
/** Steps of the program that it is compiled to. */
const MOST_STEPS = 2_500;

/**
 * An expression, written as in JavaScript with the flag `u`; without what cannot be matched in such a time: references to
 * groups, and looking ahead or behind.
 *
 * @throws TypeError where it is none, or too large, with what is wrong
 */
export function expression(source: string): RE2JS {
  if (source.length > LONGEST) {
    throw new TypeError(`wanted a regular expression of at most ${LONGEST} characters, not ${source.length}`);
  }
  try {
    const translated = RE2JS.translateRegExp(source);
    // What is too large is not compiled first: that alone would take seconds.
    refuseLarge(leastSteps(translated));
    const compiled = RE2JS.compile(translated);
    refuseLarge(compiled.programSize());
    return compiled;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw new TypeError(`wanted a regular expression as RE2 has them: ${error.message}`, { cause: error });
  }
}

function refuseLarge(steps: number): void {
  if (steps <= MOST_STEPS) return;
  throw new TypeError(
    `wanted a regular expression of at most ${MOST_STEPS} steps, not ${steps} or more: a count, such as {0,40}, repeats what it counts; + and * do not`,
  );
}

/** What an expression consists of: a character or class, however written; a count; a bracket that opens or closes. */
const PIECE =
  /\\[pPx]\{[^}]*\}|\\[^]|\[\^?\]?(?:\[:\^?\w+:\]|\\[^]|[^\]\\])*\]|\{(?<least>\d+)(?:,(?<most>\d*))?\}|(?<open>\((?:\?P?<\w+>|\?[\w-]*:)?)|(?<close>\))|[^]/gu;

/** About how many steps an expression has: its characters, classes and groups, each as often as counts repeat it. */
function leastSteps(source: string): number {
  const open = [0];
  let last = 0;
  const add = (steps: number): void => void open.push((open.pop() ?? 0) + steps);
  for (const { groups = {} } of source.matchAll(PIECE)) {
    const { least, most } = groups;
    // A group that is remembered has a step at each end; one without anything in it is a step.
    if (groups.open !== undefined) open.push(/^\((?!\?)|^\(\?P?</.test(groups.open) ? 2 : 0);
    else if (groups.close !== undefined && open.length > 1) {
      last = Math.max(1, open.pop() ?? 0);
      add(last);
    } else if (least !== undefined) {
      const more = last * Math.max(0, Number(most || least) - 1);
      last += more;
      add(more);
    } else add((last = 1));
  }
  return open.reduce((sum, steps) => sum + steps, 0);
}
