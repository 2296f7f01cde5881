/** The meetings of two people, where the address names the other by `with`: what a number of meetings counts. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import type { OfficialPageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { Panel } from '../../parts/page';
import { EventRows } from '../../parts/rows';
import { ShowMore } from '../../parts/show-more';
import { Empty } from '../../parts/states';
import { useWords } from '../../words/words';

interface SharedProps {
  other: OfficialPageQuery['other'];
  shared: OfficialPageQuery['shared'];
}

export function Shared({ other, shared }: SharedProps): ReactNode {
  const { t, say, number } = useWords();
  const [params, change] = useParams();
  if (params.with === undefined) return null;
  const { nodes = [], totalCount = 0 } = shared?.met ?? {};
  return (
    <Panel
      id="with"
      title={say('shared.heading', { name: other ? <EntityLink {...other} /> : params.with })}
      count={shared ? number(totalCount) : undefined}
      of={['shared', 'other']}
      tools={
        <button type="button" onClick={() => change({ with: undefined })}>
          {t('shared.close')}
        </button>
      }
    >
      {totalCount === 0 && <Empty>{t('shared.none')}</Empty>}
      <EventRows events={nodes} />
      <ShowMore shown={nodes.length} total={totalCount} name="events" step={100} order={t('list.latest')} />
    </Panel>
  );
}
