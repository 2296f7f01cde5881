/**
 * Properties that hold whatever is given. `npm test` tries the same few cases each time, `npm run test:long` many, new each
 * time, and `CASES=50 npm run test:long` fifty times as many. Where one fails, its seed is written down, and the next run tries that case first, until it holds.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { isLongRun, timesAsMany } from './environment.js';

/** How many cases are tried. */
export interface Cases {
  short: number;
  long: number;
}

const SEED = 20_240_412;
/** Not under version control: a seed is of use as long as the generators are as they were. What it found becomes a test. */
const FAILED = join(__dirname, '../.failed-seeds');

/** Shows that a property holds; called once by the test of it. @throws Error with the smallest case that fails */
export async function expectToHold<T>(property: fc.IRawProperty<T>, { short, long }: Cases): Promise<void> {
  const { testPath = '', currentTestName = '' } = expect.getState();
  const name = `${basename(testPath, '.test.ts')} ${currentTestName}`;
  const file = join(FAILED, `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.json`);
  if (existsSync(file)) {
    const failed = JSON.parse(readFileSync(file, 'utf8')) as { seed: number; path: string };
    await check(property, { ...failed, numRuns: 1 }, file);
    rmSync(file);
  }
  await check(property, isLongRun() ? { numRuns: long * timesAsMany() } : { numRuns: short, seed: SEED }, file);
}

async function check<T>(property: fc.IRawProperty<T>, parameters: fc.Parameters<T>, file: string): Promise<void> {
  const details = await fc.check(property, parameters);
  if (!details.failed) return;
  mkdirSync(FAILED, { recursive: true });
  writeFileSync(file, JSON.stringify({ seed: details.seed, path: details.counterexamplePath ?? '' }));
  const report = await fc.asyncDefaultReportMessage(details);
  throw new Error(`${report}\nThe next run begins with this case: ${file}`, { cause: details.errorInstance });
}
