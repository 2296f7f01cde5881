/** Documents made to be walked for ever: what each stage takes grows as their size does, and they are refused. */
import { type DocumentNode, getOperationAST, type GraphQLObjectType, Kind, parse } from 'graphql';
import { alternativesOf } from '../../src/api/alternatives.js';
import { costOf } from '../../src/api/cost.js';
import { checkDocument, makeSchema, readDocument, USUAL_LIMITS } from '../../src/api/index.js';
import { measure } from '../../src/api/limits.js';
import { fragmentsOf } from '../../src/api/measure.js';
import { collectFields, Plans } from '../../src/planner/index.js';
import { TYPE_PLANS } from '../../src/types/index.js';
import { countSteps } from '../support/counted.js';

const schema = makeSchema();
const query = schema.getQueryType() as GraphQLObjectType;
const list = (length: number, write: (at: number) => string): string =>
  Array.from({ length }, (_, at) => write(at)).join(' ');

/** Documents of so many levels, each walked in vain in some way. */
const HOSTILE: Record<string, (levels: number) => string> = {
  'fragments that spread only fragments': (levels) =>
    `{ ...F0 } ${list(levels, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Query { __typename }`,
  'the same, in the other order': (levels) =>
    `fragment F0 on Query { __typename } ${list(levels, (at) => `fragment F${at + 1} on Query { ...F${at} ...F${at} }`)} { ...F${levels} }`,
  'the same, used by no operation': (levels) =>
    `{ __typename } ${list(levels, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Query { __typename }`,
  'the same, in a mutation': (levels) =>
    `mutation { ...F0 } ${list(levels, (at) => `fragment F${at} on Mutation { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Mutation { __typename }`,
  'fragments within fields': (levels) =>
    `{ event(id: "x") { ...F0 } } ${list(levels, (at) => `fragment F${at} on Event { partOf { ...F${at + 1} ...F${at + 1} } }`)} fragment F${levels} on Event { id }`,
  'fragments that cannot be found': (levels) =>
    `{ ...F0 } ${list(levels, (at) => `fragment F${at} on Query { ...G${at} ...F${at + 1} ...F${at + 1} }`)}`,
  'a circle of fragments': (levels) =>
    `{ ...F0 } ${list(levels, (at) => `fragment F${at} on Query { ...F${(at + 1) % levels} ...F${(at + 1) % levels} }`)}`,
  'a circle that no operation uses': (levels) =>
    `{ __typename } ${list(levels, (at) => `fragment F${at} on Query { ...F${(at + 1) % levels} ...F${(at + 7) % levels} }`)}`,
  'fragments that contain themselves': (levels) =>
    `{ ${list(levels, (at) => `...F${at}`)} } ${list(levels, (at) => `fragment F${at} on Query { ...F${at} }`)}`,
  'one field again and again': (levels) => `{ ${list(levels, () => '__typename')} }`,
  'one field again and again, with more of it': (levels) => `{ ${list(levels, () => 'event(id: "x") { id }')} }`,
};

/** Documents that could be answered. */
const VALID: Record<string, (levels: number) => string> = {
  'many operations of one fragment': (levels) =>
    `${list(levels, (at) => `query Q${at} { ...F }`)} fragment F on Query { __typename }`,
  'fragments that spread only fragments': HOSTILE['fragments that spread only fragments'] as (levels: number) => string,
  'below a field': (levels) =>
    `{ event(id: "x") { ...F0 } } ${list(levels, (at) => `fragment F${at} on Event { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Event { id title }`,
  'of any type': (levels) =>
    `{ node(id: "Event:x") { ...F0 } } ${list(levels, (at) => `fragment F${at} on Entity { ...F${at + 1} ... on Entity { ...F${at + 1} } }`)} fragment F${levels} on Entity { id slug }`,
  'one field again and again': (levels) => `{ event(id: "x") { ${list(levels, () => 'place { id }')} } }`,
};

/** Stages that a document of any kind goes through, and how many selections each walks. */
function stages(text: string): Record<string, number> {
  const run = (stage: (document: DocumentNode) => unknown): number => {
    const document = parse(text);
    const steps = countSteps(document);
    stage(document);
    return steps.count;
  };
  return {
    measure: run((document) => measure(document, USUAL_LIMITS)),
    check: run((document) => checkDocument(schema, document, USUAL_LIMITS)),
  };
}

it.each([...Object.entries(HOSTILE), ...Object.entries(VALID)])(
  '%s: 500 levels take twice the steps of 250',
  (_, write) => {
    const [half, whole] = [stages(write(250)), stages(write(500))];
    for (const [stage, steps] of Object.entries(whole)) {
      expect([stage, steps <= 2.1 * (half[stage] ?? 0) + 50]).toEqual([stage, true]);
    }
  },
);

it.each(Object.entries(HOSTILE))('%s: 500 levels are refused', (_, write) => {
  const errors = refusals(write(500));
  expect(errors.length).toBeGreaterThan(0);
});

function refusals(text: string): readonly unknown[] {
  try {
    // Longer than a document may be, that all of it is seen.
    const limits = { ...USUAL_LIMITS, tokens: 100_000, fields: 100 };
    return checkDocument(schema, readDocument(text, limits), limits);
  } catch (error) {
    return [error];
  }
}

/** The steps of the stages of a valid operation, where no limit stops it. */
function laterStages(text: string): Record<string, number> {
  const run = (stage: (document: DocumentNode) => void): number => {
    const document = parse(text);
    const steps = countSteps(document);
    stage(document);
    return steps.count;
  };
  return {
    alternatives: run((document) => void alternativesOf(schema, document)),
    cost: run((document) => {
      const operation = getOperationAST(document);
      if (operation) costOf(schema, fragmentsOf(document), operation, {});
    }),
    plan: run((document) => {
      const operation = getOperationAST(document);
      if (!operation) return;
      const fragments = fragmentsOf(document);
      const plans = new Plans(TYPE_PLANS);
      for (const fields of collectFields({ schema, fragments }, {}, query, [operation.selectionSet]).values()) {
        if (fields[0]?.name.value === '__typename') continue;
        plans.for({ schema, fragments, operation, fields }, { variables: {}, today: '2026-11-25' });
      }
    }),
  };
}

it.each(Object.entries(VALID))('planned all the same, %s: 500 levels take twice the steps of 250', (_, write) => {
  const [half, whole] = [laterStages(write(250)), laterStages(write(500))];
  for (const [stage, steps] of Object.entries(whole)) {
    expect([stage, steps <= 2.1 * (half[stage] ?? 0) + 50]).toEqual([stage, true]);
  }
});

it('what fields have in fragments that multiply is counted and priced, not walked', () => {
  const text = `{ event(id: "x") { ...F0 } } ${list(500, (at) => `fragment F${at} on Event { a: partOf { ...F${at + 1} } b: partOf { ...F${at + 1} } }`)} fragment F500 on Event { id }`;
  const document = parse(text);
  const steps = countSteps(document);
  expect(measure(document, USUAL_LIMITS).errors.map(({ message }) => message)).toContainEqual(
    expect.stringMatching('selects more than 1000000 fields'),
  );
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  expect(costOf(schema, fragmentsOf(document), operation, {})).toBe(Number.MAX_SAFE_INTEGER);
  expect(alternativesOf(schema, document)).toBe(1_000_000);
  // Four walks of its 1,500 selections.
  expect(steps.count).toBeLessThan(7_000);
});

it.each([
  ['lists', `{ nodes(ids: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { id } }`],
  ['objects', `{ events(filter: ${'{ period: '.repeat(1_600)}`],
  ['inline fragments', `{ ${'... { '.repeat(1_200)} __typename ${'} '.repeat(1_200)} }`],
  ['fields', `{ ${'a { '.repeat(2_000)}`],
  ['types', `query ($x: ${'['.repeat(2_400)}ID${']'.repeat(2_400)}) { __typename }`],
])('%s within each other beyond any use are not even read', (_, text) => {
  expect(() => readDocument(text, USUAL_LIMITS)).toThrow(
    'The document nests brackets more than 100 deep; no deeper one is read.',
  );
});

it.each([
  ['{ ...constructor }', 'Unknown fragment "constructor".'],
  ['{ ...toString ...__proto__ }', 'Unknown fragment "toString".'],
  ['{ ...F } fragment F on Query { ...F }', 'Cannot spread fragment "F" within itself.'],
  [
    '{ __typename } fragment F on Query { country(code: "x") { ...G } } fragment G on Country { relations { ...H } } fragment H on DiplomaticRelation { ...H }',
    'Cannot spread fragment "H" within itself.',
  ],
  ['{ __typename } fragment F on Query { __typename }', 'Fragment "F" is never used.'],
])('%s', (text, message) => {
  expect(checkDocument(schema, readDocument(text, USUAL_LIMITS), USUAL_LIMITS)[0]?.message).toBe(message);
});

it('a fragment may be used twice, and by several operations', () => {
  const text = `query A { x: event(id: "a") { ...F } y: event(id: "b") { ...F ...F } } query B { event(id: "c") { ...F } }
    fragment F on Event { id place { ...P } } fragment P on Place { id name }`;
  expect(checkDocument(schema, readDocument(text, USUAL_LIMITS), USUAL_LIMITS)).toEqual([]);
});

it('what many operations of one document ask for together is limited too', () => {
  const fields = list(490, (at) => (at % 10 === 0 ? `a${at}: __typename` : '__typename'));
  const limits = { ...USUAL_LIMITS, mentions: 1_000 };
  const text = `${list(20, (at) => `query Q${at} { ...F }`)} fragment F on Query { ${fields} }`;
  expect(checkDocument(schema, parse(text), limits)[0]?.message).toBe(
    'The document selects 9800 fields; at most 5000 are answered. Ask in several operations.',
  );
});

it('fields of an interface are counted for each type they may be of: each stands in the statement', () => {
  const loop = (levels: number): string =>
    levels === 0 ? 'id' : `... on Entity { sources { entities(first: 1) { nodes { ${loop(levels - 1)} } } } }`;
  const check = (levels: number) =>
    checkDocument(schema, parse(`{ node(id: "Event:x") { ${loop(levels)} } }`), USUAL_LIMITS);
  expect(check(2)).toEqual([]);
  expect(check(3)[0]?.message).toMatch(/selects \d+ fields, counted for each type they may be of; at most 2000/);
});

it('places are told in documents of usual length alone: telling them takes graphql-js the whole text each time', () => {
  const located = (text: string) => readDocument(text, USUAL_LIMITS).definitions[0]?.loc !== undefined;
  expect(located('{ __typename }')).toBe(true);
  expect(located(`${'\n'.repeat(3_000)}{ __typename }`)).toBe(false);
  expect(located(`{ __typename # ${'x'.repeat(60_000)}\n}`)).toBe(false);
});

it('a text that is no GraphQL is told of by the parser', () => {
  expect(() => readDocument('{ a(b: "', USUAL_LIMITS)).toThrow('Syntax Error: Unterminated string.');
  expect(() => readDocument('{ ] "', USUAL_LIMITS)).toThrow('Syntax Error: Expected Name, found "]".');
  expect(readDocument('{ a }', USUAL_LIMITS).kind).toBe(Kind.DOCUMENT);
});
