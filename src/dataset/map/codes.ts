/** Tables of codes: what each code of a column means. */
import { nearest } from '../report/problems.js';
import type { Mapping, Step } from '../schema/mapping.js';
import type { Expressions } from './expressions.js';
import { MappingError } from './mapping-error.js';
import { Untranslatable } from './untranslatable.js';

/** What a code means; undefined where it is not listed. */
export type Meaning = (code: string) => string | number | boolean | undefined;

/** @throws MappingError where there is no such table, or one of its codes is no expression */
export function meaningOf(
  codes: NonNullable<Step['codes']>,
  mapping: Mapping,
  path: readonly PropertyKey[],
  expressions: Expressions,
): Meaning {
  const table = tableOf(codes, mapping, path);
  const exact = new Map(Object.entries(table).filter(([code]) => !isExpression(code)));
  const written = Object.entries(table)
    .filter(([code]) => isExpression(code))
    .map(([code, meaning]) => [expressions.at(`^(?:${code.slice(1, -1)})$`, [...path, 'codes']), meaning] as const);
  return (code) => exact.get(code) ?? written.find(([pattern]) => pattern.test(code))?.[1];
}

/** That a code is not listed. */
export function unlisted(code: string, codes: NonNullable<Step['codes']>, mapping: Mapping): Untranslatable {
  const listed = Object.keys(tableOf(codes, mapping, []));
  const meant = nearest(
    code,
    listed.filter((one) => !isExpression(one)),
  );
  return new Untranslatable(
    `got "${code}"; wanted one of ${listed.slice(0, 20).join(', ')}`,
    meant === undefined ? 'Correct it, or list it in the mapping' : `Did you mean "${meant}"`,
  );
}

function tableOf(
  codes: NonNullable<Step['codes']>,
  mapping: Mapping,
  path: readonly PropertyKey[],
): Record<string, string | number | boolean> {
  const table = typeof codes === 'string' ? mapping.tables[codes] : codes;
  if (table !== undefined) return table;
  const meant = nearest(String(codes), Object.keys(mapping.tables));
  throw new MappingError(
    `There is no table "${String(codes)}"`,
    [...path, 'codes'],
    meant === undefined ? 'State it under "tables"' : `Did you mean "${meant}"`,
  );
}

const isExpression = (code: string): boolean => code.length > 2 && code.startsWith('/') && code.endsWith('/');
