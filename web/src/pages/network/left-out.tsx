/** What the picture leaves out beside what its caption says, and what of the address it cannot show. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useWords } from '../../words/words';
import type { Social } from './graph';
import { toggled, type ViewState } from './state';
import type { LoadedNetwork } from './use-network';

interface LeftOutProps {
  graph: Social;
  state: ViewState;
  loaded: Omit<LoadedNetwork, 'asked' | 'graph'>;
}

export function LeftOut({ graph, state, loaded: { partly, unknown, cut, manyHolders } }: LeftOutProps): ReactNode {
  const { t } = useWords();
  const [, change] = useParams();
  const { selected } = state;
  const unseen =
    selected !== undefined && !graph.hasNode(`Official:${selected}`) && !unknown.includes(selected) && !partly;
  return (
    <>
      {state.class !== undefined && (
        <p className="small" role="status">
          {t('network.ofClass', { office: t(`class.${state.class}`) })} {manyHolders && t('network.manyHolders')}
        </p>
      )}
      {unknown.map((slug) => (
        <p key={slug} className="state" role="status">
          {t('network.unknown', { id: slug.slice(0, 100) })}{' '}
          <button
            type="button"
            onClick={() =>
              change({
                focus: state.focus === slug ? undefined : state.focus,
                expand: state.expanded.includes(slug) ? toggled(state.expanded, slug) : state.expanded.join(','),
              })
            }
          >
            {t('network.everybody')}
          </button>
        </p>
      ))}
      {unseen && (
        <p className="state" role="status">
          {t('network.unseen', { id: selected.slice(0, 100) })}{' '}
          <button type="button" onClick={() => change({ expand: toggled(state.expanded, selected) })}>
            {t('network.add')}
          </button>
        </p>
      )}
      {cut.map(({ name, shown, total }) => (
        <p key={name} className="small" role="status">
          {t('network.cut', { name, shown, total })}
        </p>
      ))}
    </>
  );
}
