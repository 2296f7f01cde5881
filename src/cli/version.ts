/** The version of the program. */
import { readFileSync } from 'node:fs';
import { shipped } from '../paths.js';

export const { version } = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as { version: string };
