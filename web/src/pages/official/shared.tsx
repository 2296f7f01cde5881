/** The meetings of two people, or of one with anybody, as `with` in the address says: what a number of meetings counts. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { ANYBODY } from '../../address/travelling';
import type { OfficialPageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { Panel } from '../../parts/page';
import { EventRows } from '../../parts/rows';
import { ShowMore } from '../../parts/show-more';
import { Empty } from '../../parts/states';
import { useWords } from '../../words/words';

interface SharedProps {
  other: OfficialPageQuery['other'];
  meetings: NonNullable<OfficialPageQuery['alone']>['meetings'] | undefined;
}

export function Shared({ other, meetings }: SharedProps): ReactNode {
  const { t, say, number } = useWords();
  const [params, change] = useParams();
  if (params.with === undefined) return null;
  const { nodes = [], totalCount = 0 } = meetings ?? {};
  return (
    <Panel
      id="with"
      title={
        params.with === ANYBODY
          ? t('pair.meetings')
          : say('shared.heading', { name: other ? <EntityLink {...other} /> : params.with })
      }
      count={meetings && number(totalCount)}
      of={['shared', 'other', 'alone']}
      tools={
        <button type="button" onClick={() => change({ with: undefined })}>
          {t('shared.close')}
        </button>
      }
    >
      {totalCount === 0 && (
        <Empty>
          {t(params.with === ANYBODY ? 'counterparts.noneSo' : other === null ? 'shared.nobody' : 'shared.none')}
        </Empty>
      )}
      <EventRows events={nodes} />
      <ShowMore shown={nodes.length} total={totalCount} name="events" step={100} order={t('list.latest')} filterable />
    </Panel>
  );
}
