/** What was thrown, and what a client gets of it. */
import { GraphQLError, parse } from 'graphql';
import { clientError } from '../../src/api/index.js';
import { InputError } from '../../src/errors.js';
import {
  GraphAccessDenied,
  GraphTimeout,
  GraphTooLarge,
  GraphUnavailable,
  QuestionAbandoned,
  SearchTooBroad,
} from '../../src/database/index.js';

/** As graphql-js wraps what a resolver throws. */
const thrownBy = (error: Error): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, path: ['official'] });

it.each([
  [new InputError('first', 501, 'at most 500'), 'BAD_USER_INPUT', 'Argument "first" got 501; wanted at most 500.'],
  [
    new GraphTimeout('inside'),
    'TIMEOUT',
    'The question took longer than it may. Ask for less: a shorter period, a smaller page.',
  ],
  [
    new GraphTooLarge('inside'),
    'QUERY_TOO_COMPLEX',
    'The question takes more memory than the database has for one. Ask for less: a shorter period, a smaller page, fewer lists within lists.',
  ],
  [
    new SearchTooBroad('inside'),
    'BAD_USER_INPUT',
    'The graph has more words like those that are looked for than the index can compare at once. Ask with fewer words.',
  ],
  [new GraphUnavailable('away'), 'SERVICE_UNAVAILABLE', 'The database cannot be reached now. Try again in a moment.'],
  [
    new GraphUnavailable('busy'),
    'SERVICE_UNAVAILABLE',
    'The database has more to do than it can take now. Try again in some seconds.',
  ],
  [
    new GraphAccessDenied('inside'),
    'SERVICE_UNAVAILABLE',
    'The database refuses this service. Its operator must check NEO4J_USERNAME and NEO4J_PASSWORD.',
  ],
])('%p has the code %s', (error, code, message) => {
  const told = clientError(thrownBy(error), () => undefined);
  expect(told.message).toBe(message);
  expect(told.extensions.code).toBe(code);
  expect(told.path).toEqual(['official']);
});

it.each([
  [new QuestionAbandoned('inside'), 0],
  [new GraphUnavailable('busy'), 0],
  [new GraphUnavailable('failing'), 1],
  [new GraphUnavailable('unsupported'), 1],
  [new GraphAccessDenied('inside'), 1],
])('%p: what only the operator can mend is logged, and nothing else', (error, times) => {
  const report = jest.fn();
  clientError(thrownBy(error), report);
  expect(report).toHaveBeenCalledTimes(times);
});

it('a defect is logged whole, and the client learns an id alone', () => {
  const defect = new Error('Invalid input in MATCH (n) RETURN secret at /srv/entente/graph.js');
  const reported: [unknown, string][] = [];
  const told = clientError(thrownBy(defect), (thrown, id) => reported.push([thrown, id]));
  expect(told.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(reported).toHaveLength(1);
  expect(reported[0]?.[0]).toBe(defect);
  expect(told.message).toBe(`Something went wrong here. It is in the service's log under ${reported[0]?.[1]}.`);
  expect(JSON.stringify(told)).not.toMatch(/MATCH|secret|srv/);
});

it.each([
  ['a text in a document', `{ "${'x y '.repeat(20_000)}" }`],
  ['a name', `{ official } ${'z'.repeat(20_000)}`],
])('%s that graphql-js repeats in its error of syntax is cut', (_what, document) => {
  let thrown: unknown;
  try {
    parse(document);
  } catch (error) {
    thrown = error;
  }
  const { message, extensions } = clientError(thrown, () => undefined);
  expect(message).toMatch(/^Syntax Error: /);
  expect(message.length).toBeLessThan(1_010);
  expect(extensions.code).toBe('GRAPHQL_PARSE_FAILED');
});

it('of a message with a long name, what follows the name is told', () => {
  const error = new GraphQLError(`Cannot query field "${'x'.repeat(5_000)}" on type "Official".`);
  expect(clientError(error, () => undefined).message).toBe(
    `Cannot query field "${'x'.repeat(200)}…" on type "Official".`,
  );
});
