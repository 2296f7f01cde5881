/** Errors cross from the thread of imports as they were thrown: those with a name whole, a defect with what the log needs. */
import {
  GraphAccessDenied,
  GraphTimeout,
  GraphTooLarge,
  GraphUnavailable,
  QuestionAbandoned,
  SearchTooBroad,
} from '../../src/database/index.js';
import { DatasetError } from '../../src/dataset/index.js';
import { packError, unpackError } from '../../src/dataset/worker/errors.js';
import { FilesRefused, InputError, OperatorError, RequestRefused } from '../../src/errors.js';

const PROBLEMS = Array.from({ length: 12_000 }, (_, at) => ({
  ...{ file: 'files/a.csv', line: at + 1, column: 2, message: `Line ${at} is wrong`, cure: 'Mend it' },
  ...(at % 2 === 0 && { severity: 'warning' as const }),
}));

const crossed = (thrown: unknown): Error => unpackError(structuredClone(packError(thrown)));

it.each(
  [
    new RequestRefused('Not now.', 'CONFLICT'),
    new FilesRefused('Wrong.\n  a.csv: …', 'Wrong.', PROBLEMS),
    new OperatorError('Set it higher.'),
    new InputError('filter.period', { from: 'x' }, 'a day'),
    new GraphUnavailable('readOnly'),
    new GraphAccessDenied('refused'),
    new GraphTimeout('too long'),
    new GraphTooLarge('too large'),
    new SearchTooBroad('too many words'),
    new QuestionAbandoned('gone'),
  ].map((error) => [error.constructor.name, error] as const),
)('%s', (_, error) => {
  const arrived = crossed(error);
  expect(arrived).toBeInstanceOf(error.constructor);
  expect({ ...arrived }).toEqual({ ...error });
  expect([arrived.name, arrived.message, arrived.stack]).toEqual([error.name, error.message, error.stack]);
});

it('a data set that is wrong keeps all its problems', () => {
  const error = new DatasetError('trial', PROBLEMS);
  const arrived = crossed(error) as FilesRefused;
  expect(arrived).toBeInstanceOf(FilesRefused);
  expect([arrived.message, arrived.summary]).toEqual([error.message, error.summary]);
  expect(arrived.problems).toEqual(PROBLEMS);
});

it('a defect arrives with its name, its stack and its causes, and is none of the named errors', () => {
  const cause = Object.assign(new Error('syntax'), { code: 'Neo.ClientError.Statement.SyntaxError' });
  const error = new TypeError('cannot be', { cause });
  const arrived = crossed(error);
  expect(arrived).not.toBeInstanceOf(OperatorError);
  expect([arrived.name, arrived.message, arrived.stack]).toEqual(['TypeError', 'cannot be', error.stack]);
  expect(arrived.cause).toMatchObject({ message: 'syntax', code: 'Neo.ClientError.Statement.SyntaxError' });
  expect(crossed('a text')).toMatchObject({ message: 'a text' });
});

it('causes that go round in a circle end', () => {
  const error = new Error('one');
  error.cause = new Error('two', { cause: error });
  expect(crossed(error).message).toBe('one');
});
