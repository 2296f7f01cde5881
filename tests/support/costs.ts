/** What docs/dashboards.md says that the operations cost. */
import { readFileSync } from 'node:fs';
import { shipped } from '../../src/paths.js';

export interface Cost {
  roundTrips: number;
  dbHits: number;
}

/** The table's rows, by operation. */
export function documentedCosts(): Map<string, Cost> {
  const row = /^\| \[(\w+)\]\([^)]+\) +\|[^|]+\| +(\d+) +\| +([\d,]+) +\|$/gm;
  const document = readFileSync(shipped('docs', 'dashboards.md'), 'utf8');
  return new Map(
    [...document.matchAll(row)].map(([, name = '', roundTrips, dbHits = '']) => [
      name,
      { roundTrips: Number(roundTrips), dbHits: Number(dbHits.replace(',', '')) },
    ]),
  );
}
