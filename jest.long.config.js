/** What `npm run test:long` runs: the long forms, and every property with many cases from a fresh seed. */
import { readdirSync, readFileSync } from 'node:fs';
import short from './jest.config.js';

const files = readdirSync('tests', { recursive: true }).map((file) => `tests/${file}`);
const isLong = (file) => file.endsWith('.long.test.ts') || readFileSync(file, 'utf8').includes('support/property.js');

export default {
  ...short,
  testMatch: files.filter((file) => file.endsWith('.test.ts') && isLong(file)).map((file) => `<rootDir>/${file}`),
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 1_200_000,
  globals: { isLongRun: true },
};
