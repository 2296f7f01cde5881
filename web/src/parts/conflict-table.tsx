/** What sources differ on: both values side by side, the preferred one marked, each with who says so. */
import type { ReactNode } from 'react';
import type { DisputedFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { Panel } from './page';
import { SourceChip } from './source-chip';

export function ConflictTable({
  conflicts,
  count,
}: {
  conflicts: readonly DisputedFragment[];
  count: number;
}): ReactNode {
  const { t, number } = useWords();
  if (count === 0) return null;
  return (
    <Panel id="conflicts" title={t('conflict.heading')} count={number(count)}>
      <div className="scroller">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              <th scope="col">{t('conflict.value')}</th>
              <th scope="col">{t('conflict.says')}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.flatMap(({ id, field, values }) =>
              values.map(({ value, preferred, dataset, citations }, at) => (
                <tr key={`${id} ${at}`}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={values.length}>
                      {field}
                    </th>
                  )}
                  <td>
                    {value} {preferred && <span className="mark">{t('conflict.preferred')}</span>}
                  </td>
                  <td>
                    <EntityLink id={dataset.id} name={dataset.title} />{' '}
                    <SourceChip citations={citations} count={citations.length} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
