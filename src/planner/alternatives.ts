/**
 * `OR` of many conditions. What the server plans grows with the text of a statement: of conditions that differ in their values
 * alone, one stands there for all, and their values are lists.
 */
import { anyHolds, cypher, Fragment, toBolt, Variable } from './cypher.js';
import { Parameter } from './parameter.js';

/** So few of one shape are written out: the server may look each up in an index. */
const MOST_APART = 3;

/** A condition taken apart: of two with the same texts, variables stand for variables and values for values. */
interface Parts {
  condition: Fragment;
  shape: string;
  values: readonly unknown[];
}

/**
 * One of the conditions holds; none does where there are none. Null as `OR` is.
 *
 * @param conditions what only one of them names, it finds itself
 */
export function oneHolds(conditions: readonly Fragment[]): Fragment {
  const shapes = new Map<string, Parts[]>();
  const named = namedBySeveral(conditions);
  for (const condition of conditions) {
    const parts = takenApart(condition, named);
    const alike = shapes.get(parts.shape);
    if (alike === undefined) shapes.set(parts.shape, [parts]);
    else alike.push(parts);
  }
  return anyHolds(
    [...shapes.values()].flatMap((alike) =>
      alike.length > MOST_APART ? [together(alike)] : alike.map(({ condition }) => condition),
    ),
  );
}

/** Variables of several conditions stand for what is found outside of them; each has a number. */
function namedBySeveral(conditions: readonly Fragment[]): ReadonlyMap<Variable, number> {
  const [once, several] = [new Set<Variable>(), new Map<Variable, number>()];
  for (const condition of conditions) {
    for (const variable of variablesOf(condition)) {
      if (!once.has(variable)) once.add(variable);
      else if (!several.has(variable)) several.set(variable, several.size);
    }
  }
  return several;
}

function variablesOf(value: unknown): ReadonlySet<Variable> {
  if (value instanceof Variable) return new Set([value]);
  return new Set(value instanceof Fragment ? value.values.flatMap((one) => [...variablesOf(one)]) : []);
}

function takenApart(condition: Fragment, named: ReadonlyMap<Variable, number>): Parts {
  const texts: string[] = [];
  const own = new Map<Variable, number>();
  const values: unknown[] = [];
  const take = (value: unknown): void => {
    if (value instanceof Fragment) {
      value.texts.forEach((text, index) => {
        texts.push(text);
        if (index < value.values.length) take(value.values[index]);
      });
    } else if (value instanceof Variable) {
      const number = named.get(value);
      if (number === undefined && !own.has(value)) own.set(value, own.size);
      texts.push(number === undefined ? `$own${own.get(value)}` : `$${number}`);
    } else {
      values.push(value);
      texts.push('$');
    }
  };
  take(condition);
  return { condition, shape: texts.join(''), values };
}

/** Conditions of one shape as one, which asks for each place of the lists of their values. */
function together(alike: readonly Parts[]): Fragment {
  const [first] = alike as [Parts, ...Parts[]];
  const at = new Variable('at');
  const lists = first.values.map((value, index) => {
    const all = alike.map(({ values }) => values[index]);
    return all.every((one) => one === value) ? undefined : listOf(all);
  });
  const list = lists.find((one) => one !== undefined);
  if (list === undefined) return first.condition;
  let index = 0;
  const filled = (value: unknown): unknown => {
    if (value instanceof Fragment) return new Fragment(value.texts, value.values.map(filled));
    if (value instanceof Variable) return value;
    const instead = lists[index];
    index += 1;
    return instead === undefined ? value : cypher`${instead}[${at}]`;
  };
  return cypher`any(${at} IN range(0, size(${list}) - 1) WHERE ${filled(first.condition) as Fragment})`;
}

/** The values as one that is a list. Whole numbers stay whole, which the driver sees to outside of lists alone. */
function listOf(values: readonly unknown[]): unknown {
  const parameter = values.find((value) => value instanceof Parameter);
  if (parameter === undefined) return values.map(toBolt);
  return parameter.use((_, binding) =>
    values.map((value) => toBolt(value instanceof Parameter ? value.in(binding) : value)),
  );
}
