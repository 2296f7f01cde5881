/**
 * Cypher, composed so that no value can become part of a statement's text: in `cypher\`…\`` a fragment is spliced in, a
 * variable gets a name of its own, and anything else becomes a parameter.
 */
import neo4j from 'neo4j-driver';
import type { Statement } from '../database/index.js';
import { type Binding, Parameter } from './parameter.js';

/** A variable of a statement; named when the statement is written out, so that fragments compose freely. */
export class Variable {
  constructor(readonly hint: string) {}
}

/** A variable of the node that a slug names. */
export class Named extends Variable {
  constructor(
    hint: string,
    readonly slug: Parameter<string>,
  ) {
    super(hint);
  }
}

/** A piece of a statement. */
export class Fragment {
  constructor(
    readonly texts: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** A piece of Cypher. Values that are neither fragments nor variables become parameters. */
export function cypher(texts: TemplateStringsArray, ...values: readonly unknown[]): Fragment {
  return new Fragment(texts, values);
}

/** A label, relationship type or property of the model. Names are code's own; this refuses what cannot be one. */
export function name(text: string): Fragment {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) throw new TypeError(`name() wants an identifier, got ${text}`);
  return new Fragment([text], []);
}

/** A non-negative integer where Cypher takes no parameter, such as a quantifier. */
export function integer(value: number): Fragment {
  if (!Number.isSafeInteger(value) || value < 0) throw new TypeError(`integer() wants 0 or more, got ${value}`);
  return new Fragment([String(value)], []);
}

/** Fragments in a row. */
export function join(fragments: readonly (Fragment | Variable)[], separator: string): Fragment {
  if (fragments.length === 0) return new Fragment([''], []);
  return new Fragment(['', ...fragments.slice(1).map(() => separator), ''], fragments);
}

/** The condition that always holds. */
export const TRUE = cypher`true`;

/** `WHERE` with all conditions, or nothing where there are none. */
export function where(conditions: readonly Fragment[]): Fragment {
  const condition = all(conditions);
  return condition === TRUE ? cypher`` : cypher`WHERE ${condition}`;
}

/** All conditions hold; true where there are none. */
export function all(conditions: readonly Fragment[]): Fragment {
  const asked = conditions.filter((condition) => condition !== TRUE);
  return asked.length === 0 ? TRUE : join(asked, ' AND ');
}

/** One of the conditions holds; none does where there are none. */
export function anyHolds(conditions: readonly Fragment[]): Fragment {
  const alternatives = conditions.map((condition) => cypher`(${condition})`);
  return alternatives.length === 0 ? cypher`false` : cypher`(${join(alternatives, ' OR ')})`;
}

/** A statement written out, whose parameters are filled in when it is run. */
export interface Template {
  text: string;
  parameters: readonly (readonly [key: string, value: unknown])[];
}

/**
 * Writes a statement out. Which names it gives depends on its shape alone, so that the server's plans are used again.
 *
 * @param prefix of the parameters' names
 */
export function render(fragment: Fragment, prefix = 'p'): Template {
  const parameters: [string, unknown][] = [];
  const keys = new Map<unknown, string>();
  const names = new Map<Variable, string>();
  const parts: string[] = [];

  const write = (value: unknown): void => {
    if (value instanceof Fragment) {
      value.texts.forEach((text, index) => {
        parts.push(text);
        if (index < value.values.length) write(value.values[index]);
      });
    } else if (value instanceof Variable) {
      let named = names.get(value);
      if (named === undefined) names.set(value, (named = `${value.hint}${names.size}`));
      parts.push(named);
    } else if (value === undefined) {
      throw new TypeError('cypher`…` got undefined');
    } else {
      // The same list or parameter, used in several places, is one parameter; equal values are not, lest the text
      // depend on values.
      let key = typeof value === 'object' ? keys.get(value) : undefined;
      if (key === undefined) {
        key = `${prefix}${parameters.length}`;
        keys.set(value, key);
        parameters.push([key, value instanceof Parameter ? value : toBolt(value)]);
      }
      parts.push(`$${key}`);
    }
  };
  write(fragment);
  return { text: parts.join('').replace(/\s+/g, ' ').trim(), parameters };
}

/** Fills in a statement's parameters. @throws what a value's making throws, an InputError say */
export function bind({ text, parameters }: Template, binding: Binding): Statement {
  const filled: Record<string, unknown> = {};
  for (const [key, value] of parameters) filled[key] = value instanceof Parameter ? toBolt(value.in(binding)) : value;
  return { text, parameters: filled };
}

/** The driver sends every JavaScript number as a float; Cypher wants integers for `LIMIT` and the like. */
export function toBolt(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  return value;
}
