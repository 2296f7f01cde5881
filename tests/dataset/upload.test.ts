/** Names of sent files: each that cannot be is told of, whatever it is like, and in few words. */
import { checkNames } from '../../src/dataset/upload.js';
import { DatasetError } from '../../src/dataset/report/problems.js';

function problemsOf(...names: string[]): DatasetError['problems'] {
  try {
    checkNames(['dataset.yaml', ...names]);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
  return [];
}

it('names below a folder are good, each once, and none both a file and a folder', () => {
  expect(problemsOf('people.yaml', 'data/2024/talks.csv', 'data/notes.csv')).toEqual([]);
  expect(problemsOf('a.csv', 'a.csv')).toMatchObject([{ file: 'a.csv', message: 'It is given twice' }]);
  expect(problemsOf('a', 'a/b/c.csv')).toMatchObject([
    { file: 'a/b/c.csv', message: '"a" is given as a file, and as the folder of "a/b/c.csv"' },
  ]);
  expect(problemsOf('../a', '/a', '.git/a').map(({ file }) => file)).toEqual(['../a', '/a', '.git/a']);
});

it('a name of a hundred thousand folders is refused for its length alone: its folders are not written out', () => {
  const name = `${'a/'.repeat(100_000)}b`;
  const problems = problemsOf('a', name, name);
  expect(problems.map(({ message }) => message)).toEqual(
    [1, 2].map(() => `${JSON.stringify(name.slice(0, 100))} is no path below the data set's folder`),
  );
});

it('no answer repeats a long name whole', () => {
  const long = 'x'.repeat(150);
  const problems = problemsOf(long, `${long}/b`, `${long}/${'y'.repeat(500_000)}`);
  expect(problems).toHaveLength(2);
  expect(JSON.stringify(problems).length).toBeLessThan(2_000);
});
