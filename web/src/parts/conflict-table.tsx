/** What sources differ on: both values side by side, the preferred one marked, each with who says so. */
import type { ReactNode } from 'react';
import { MOST_CONFLICTS } from '../address/shown';
import { addressOf, slugOf } from '../address/entity-address';
import { readDate } from '../dates/edtf';
import type { DisputedFragment } from '../graphql/types';
import type { MessageKey } from '../words/fill';
import { useWords, type Words } from '../words/words';
import { EntityLink } from './entity-link';
import { FuzzyDate } from './fuzzy-date';
import { Panel } from './page';
import { ShowMore } from './show-more';
import { SourceChip } from './source-chip';
import { Table } from './table';

interface ConflictTableProps {
  /** With the entity that each is about, where they are of several. */
  conflicts: readonly (DisputedFragment & { entity?: { id: string; label: string } })[];
  count: number;
}

export function ConflictTable({ conflicts, count }: ConflictTableProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  if (count === 0) return null;
  return (
    <Panel id="conflicts" title={t('conflict.heading')} count={number(count)}>
      <Table label={t('conflict.heading')} columns={[t('conflict.field'), t('conflict.value'), t('conflict.says')]}>
        {conflicts.flatMap(({ id, field, values, entity }) =>
          values.map(({ value, preferred, dataset, citations }, at) => (
            <tr key={`${id} ${at}`}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={values.length}>
                  {entity && (
                    <>
                      <EntityLink id={entity.id} name={entity.label} />:{' '}
                    </>
                  )}
                  {fieldIn(words, field)}
                </th>
              )}
              <td>
                <Value value={value} /> {preferred && <span className="mark">{t('conflict.preferred')}</span>}
              </td>
              <td>
                <EntityLink id={dataset.id} name={dataset.title} />{' '}
                <SourceChip citations={citations} count={citations.length} />
              </td>
            </tr>
          )),
        )}
      </Table>
      <ShowMore shown={conflicts.length} total={count} name="conflicts" step={100} most={MOST_CONFLICTS} />
    </Panel>
  );
}

/** What differs, as the facts of a page call it; of a tie, as the data set does. */
function fieldIn({ t, texts }: Words, field: string): string {
  const key = `fact.${field}` as MessageKey;
  return texts[key] === undefined ? field : t(key);
}

/** A value as text: a date in words, an entity as the way to its page. */
function Value({ value }: { value: string }): ReactNode {
  if (/^[A-Z][A-Za-z]+:\S+$/.test(value) && addressOf(value) !== undefined)
    return <EntityLink id={value} name={slugOf(value)} />;
  return readDate(value) === undefined ? value : <FuzzyDate date={value} />;
}
