/** How the outcome of an import or of a comparison is shown. */
import type { Count, Outcome } from '../dataset/index.js';
import { print, style, table } from './terminal.js';

const COLUMNS: readonly (keyof Count)[] = ['created', 'changed', 'removed', 'unchanged'];

export function printOutcome({ dataset, version, before, total, kinds }: Outcome): void {
  const from = before === null || before === version ? '' : `${before} → `;
  print(style.bold(`${dataset} ${from}${version}`));
  const row = (name: string, count: Count): (string | number)[] => [
    `  ${name}`,
    ...COLUMNS.map((column) => count[column]),
  ];
  const rows = Object.entries(kinds).map(([kind, count]) => row(kind, count));
  print(table([['  ', ...COLUMNS], ...rows, row('all', total)]));
}
