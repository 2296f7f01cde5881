/** Conditions of a mapping: which records, entries and parts are wanted. The same everywhere, as `where` and as `when`. */
import { Condition, type Template } from '../schema/mapping.js';
import type { Expressions } from './expressions.js';
import { columnsOf } from './shape.js';
import { valueOf } from './steps.js';
import type { Subject } from './subject.js';

export type Holds = (subject: Subject) => boolean;

/** A condition made ready. @param named hears of each column */
export function conditionOf(condition: Condition, named: (column: string) => void, expressions: Expressions): Holds {
  const { in: some, not, match, empty, ...from } = condition;
  for (const column of columnsOf(from)) named(column);
  const pattern = match === undefined ? undefined : expressions.at(match, []);
  return (subject) => {
    const value = valueOf(from, subject)[0] ?? '';
    return (
      (some === undefined || some.includes(value)) &&
      (not === undefined || !not.includes(value)) &&
      (pattern === undefined || pattern.test(value)) &&
      (empty === undefined || empty === (value === ''))
    );
  };
}

/** The conditions that a template under `when` or `where` is, or undefined where it is a template that must make something. */
export function conditionsIn(template: Template): Condition[] | undefined {
  const list = Array.isArray(template) ? template : [template];
  const parsed = list.map((one) => Condition.safeParse(one));
  return parsed.every(({ success }) => success) ? parsed.map(({ data }) => data as Condition) : undefined;
}
