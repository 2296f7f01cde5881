/** Real data sets, where they lie beside the project; tests that need them are skipped where they do not. */
import { existsSync } from 'node:fs';
import { shipped } from '../../src/paths.js';

type PublishersData = 'historyatstate' | 'passport-index' | 'us-missions' | 'archigos';

/** The folder of a publisher's data, or undefined. */
export function realData(name: PublishersData): string | undefined {
  const folder = shipped('..', 'shared', 'data', name);
  return existsSync(folder) ? folder : undefined;
}

/** `describe` where the data is there; else skipped, with a message that says what is missing. */
export function describeWithData(name: PublishersData, title: string, body: (folder: string) => void): void {
  const folder = realData(name);
  if (folder !== undefined) describe(title, () => body(folder));
  else describe.skip(`${title} (skipped: the publisher's data "${name}" is not beside the project)`, () => body(''));
}
