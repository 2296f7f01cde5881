/** What an import may do for somebody who may change some data sets alone: it leaves what others state as it is. */
import { RequestRefused } from '../errors.js';
import type { Identity } from './resolve/identity.js';
import type { Manifest } from './schema/format.js';

/**
 * Refuses an import of a data set that is none of those that may be changed, and one that reaches beyond it: a higher precedence
 * has it shown in place of others, and decisions or identifiers may make one of two officials whom others state, or two of one.
 *
 * @param datasets those that may be changed; undefined: all may
 * @throws RequestRefused
 */
export function permitImport(
  { manifest: { name, precedence }, identity }: { manifest: Manifest; identity: Identity },
  datasets: readonly string[] | undefined,
): void {
  permitDataset(name, datasets);
  if (datasets === undefined) return;
  const held = identity.precedenceOf(name);
  if (precedence > held) {
    throw new RequestRefused(
      `The precedence of ${JSON.stringify(name)} got ${precedence}; this key may not set it above ${held}, for then it is shown in place of other data sets. ` +
        'Ask somebody whose key changes all data sets.',
      'FORBIDDEN',
    );
  }
  const changed = identity.changedAmongOthers(datasets);
  if (changed === undefined) return;
  const { one, other, now } = changed;
  throw new RequestRefused(
    `The import would make ${now} of ${one} and ${other}, whom other data sets state, and this key changes ${datasets.join(', ')}. ` +
      'Take back the decision or identifier by which it does, or ask somebody whose key changes those data sets.',
    'FORBIDDEN',
  );
}

/** @throws RequestRefused where a data set is none of those that may be changed @param datasets undefined: all may */
export function permitDataset(name: string, datasets: readonly string[] | undefined): void {
  if (datasets === undefined || datasets.includes(name)) return;
  throw new RequestRefused(`This key imports ${datasets.join(', ')}, and not ${JSON.stringify(name)}.`, 'FORBIDDEN');
}
