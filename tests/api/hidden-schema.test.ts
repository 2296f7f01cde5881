/** Where clients may not ask for the schema, errors do not tell it either. */
import { parse } from 'graphql';
import { checkDocument, makeSchema, USUAL_LIMITS } from '../../src/api/index.js';
import { CostBudget } from '../../src/api/cost-budget.js';
import type { RequestContext } from '../../src/api/context.js';
import { prepare } from '../../src/api/ready.js';

const schema = makeSchema();

function messagesOf(text: string, introspection: boolean, variableValues: Record<string, unknown>): string[] {
  const document = parse(text);
  const wrong = checkDocument(schema, document, USUAL_LIMITS, introspection);
  if (wrong.length > 0) return wrong.map(({ message }) => message);
  const contextValue: Partial<RequestContext> = {
    ...{ limits: USUAL_LIMITS, budget: new CostBudget(USUAL_LIMITS.cost), introspection },
  };
  const ready = prepare({ schema, document, variableValues, contextValue });
  return ready !== undefined && 'errors' in ready ? ready.errors.map(({ message }) => message) : [];
}

const FILTERED = 'query($filter: EventFilter) { events(filter: $filter) { totalCount } }';

it.each<[string, string, Record<string, unknown>]>([
  ['a field', '{ offcial(id: "a") { id } }', {}],
  ['a field of a type', '{ official(id: "a") { nme } }', {}],
  ['an argument', '{ official(idd: "a") { id } }', {}],
  ['a type', 'query($x: Strng) { official(id: $x) { id } }', {}],
  ['a field of a filter', '{ events(filter: { knd: { anyOf: [TALKS] } }) { totalCount } }', {}],
  ['a value of an enum', '{ events(filter: { kind: { anyOf: [TALK] } }) { totalCount } }', {}],
  ['a field of a variable', FILTERED, { filter: { knd: { anyOf: ['TALKS'] } } }],
  ['a value of an enum in a variable', FILTERED, { filter: { kind: { anyOf: ['TALK'] } } }],
])('%s that was perhaps meant is named only where clients may ask for the schema', (_, text, variables) => {
  expect(messagesOf(text, true, variables).join()).toMatch(/did you mean/i);
  const hidden = messagesOf(text, false, variables);
  expect(hidden).not.toEqual([]);
  expect(hidden.join()).not.toMatch(/did you mean/i);
});
