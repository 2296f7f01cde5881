/** `entente init`: a first mapping for somebody's table. */
import { initDataset } from '../dataset/index.js';
import { print, printJson, table } from './terminal.js';

export async function initCommand(folder: string, { from, json }: { from: string; json: boolean }): Promise<void> {
  const { path, columns, notes } = await initDataset(folder, from);
  if (json) {
    printJson({ path, columns, notes });
    return;
  }
  print(table(Object.entries(columns).map(([column, holds]) => [`  ${column}`, holds])));
  for (const note of notes) print(`  ${note}`);
  print(`Written: ${path}. Correct it, then: entente validate ${folder}`);
}
