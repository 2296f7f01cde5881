/** The sources of a page's subject, in full, and the data sets that state it. */
import type { ReactNode } from 'react';
import type { CitedFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { EntityLinks } from './entity-link';
import { Panel } from './page';
import { ShowMore } from './show-more';
import { Citations } from './source-chip';

interface SourcesPanelProps {
  citations: readonly CitedFragment[];
  count: number;
  datasets: readonly { id: string; title: string }[];
}

export function SourcesPanel({ citations, count, datasets }: SourcesPanelProps): ReactNode {
  const { t, say, number } = useWords();
  return (
    <Panel id="sources" title={t('source.heading')} count={number(count)}>
      <Citations citations={citations} count={citations.length} />
      <ShowMore shown={citations.length} total={count} name="sources" step={100} />
      <p className="small soft">
        {say('source.datasets', {
          datasets: <EntityLinks entities={datasets.map(({ id, title }) => ({ id, name: title }))} />,
        })}
      </p>
    </Panel>
  );
}
