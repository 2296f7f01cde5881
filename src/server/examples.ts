/** The example operations that GraphiQL opens with. */
import { readdirSync, readFileSync } from 'node:fs';
import { shipped } from '../paths.js';

/** In the order in which a newcomer asks. */
const ORDER = [
  'WhoMet',
  'SaysWho',
  'MostSenior',
  'NeedsVisa',
  'TwoCountries',
  'HowLinked',
  'OtherChains',
  'WhoIsCentral',
  'PerMonth',
  'WhichPairs',
];

export interface Example {
  name: string;
  query: string;
}

/** The operations in `operations/`, each in a file of its name. */
export function readExamples(): Example[] {
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return readdirSync(shipped('operations'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ name: file.replace('.graphql', ''), query: readFileSync(shipped('operations', file), 'utf8') }))
    .sort((a, b) => place(a.name) - place(b.name) || a.name.localeCompare(b.name));
}
