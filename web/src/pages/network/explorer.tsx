/** The network with its controls, its selection and its time. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import type Sigma from 'sigma';
import { useParams } from '../../address/address';
import { countsRumours, filtersOf } from '../../address/filters';
import type { NetworkPageQuery } from '../../graphql/types';
import { useScheme } from '../../parts/scheme';
import { Empty } from '../../parts/states';
import { useWords } from '../../words/words';
import { Canvas } from './canvas';
import { Controls } from './controls';
import { chain, type Social, within } from './graph';
import { Histogram } from './histogram';
import { useLayout } from './layout';
import { Legend } from './legend';
import { groupsOf } from './look';
import { People } from './people';
import { Selection } from './selection';
import { slugOf } from '../../address/entity-address';
import { LeftOut } from './left-out';
import { toggled, type ViewState } from './state';
import type { LoadedNetwork } from './use-network';

interface ExplorerProps {
  graph: Social;
  network: NonNullable<NetworkPageQuery['network']>;
  points: readonly { start: string; events: number }[];
  state: ViewState;
  /** What is on its way, and what is left out. */
  loaded: Omit<LoadedNetwork, 'asked' | 'graph'>;
}

const idOf = (slug: string): string => `Official:${slug}`;

export function Explorer({ graph, network, points, state, loaded }: ExplorerProps): ReactNode {
  const { t } = useWords();
  const scheme = useScheme();
  const [params, change] = useParams();
  const told = countsRumours(filtersOf(params));
  const [sigma, setSigma] = useState<Sigma>();
  const [sought, setSought] = useState('');
  const { focus, depth, colour, size } = state;
  const hidden = state.hidden.join(',');
  const shown = useMemo(() => {
    const gone = new Set(hidden.split(',').map(idOf));
    const all = focus === undefined ? new Set(graph.nodes()) : within(graph, idOf(focus), depth);
    return new Set([...all].filter((id) => !gone.has(id)));
  }, [graph, focus, depth, hidden]);
  const pinned = useMemo(() => new Set(state.pinned.map(idOf)), [state.pinned]);
  const { positions, settled } = useLayout(graph, pinned);
  const groups = useMemo(
    () =>
      groupsOf(graph, shown, colour, ({ country, community }) => {
        if (colour === 'country') return country || t('network.noCountry');
        return community === undefined ? t('network.added') : t('network.communityOf', { number: community + 1 });
      }),
    // The colours are those of the scheme.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [graph, shown, colour, scheme, t],
  );
  const selected =
    state.selected !== undefined && graph.hasNode(idOf(state.selected)) ? idOf(state.selected) : undefined;
  const [one, other] = state.picked.map(idOf);
  const chained = one !== undefined && other !== undefined ? chain(graph, one, other) : [];
  const marked = useMemo(() => {
    const wanted = sought.trim().toLowerCase();
    return new Set(
      wanted === '' ? [] : graph.filterNodes((id, { name }) => shown.has(id) && name.toLowerCase().includes(wanted)),
    );
  }, [graph, shown, sought]);
  const ties = graph.filterEdges((_edge, _tie, a, b) => shown.has(a) && shown.has(b)).length;
  const caption = t('network.caption', {
    shown: shown.size,
    total: network.nodeCount,
    ties,
    allTies: network.edgeCount,
  });

  return (
    <>
      <p className="answer-sentence" role="status">
        {caption} {!network.complete && t('network.incomplete')} {loaded.partly && t('network.partly')}{' '}
        {told && t('network.told')}
      </p>
      <LeftOut {...{ graph, state, loaded }} />
      <Controls
        {...{
          graph,
          state,
          shown,
          positions,
          groups,
          caption,
          sigma,
          sought,
          setSought,
          found: [...marked],
          total: network.nodeCount,
        }}
      />
      {state.picked.length === 2 && (
        <p role="status" className="small">
          {chained.length > 0
            ? t('network.chain', {
                names: chained.map((id) => graph.getNodeAttribute(id, 'name')).join(' – '),
                count: chained.length - 1,
              })
            : t('network.noChain')}{' '}
          <Link
            to="/path"
            search={
              { ...params, from: state.picked[0], to: state.picked[1], since: params.from, until: params.to } as never
            }
          >
            {t('network.chainMeetings')}
          </Link>
        </p>
      )}
      <div className="explorer" data-settled={settled}>
        <div>
          {network.nodeCount === 0 && <Empty>{t('network.none')}</Empty>}
          <Canvas
            {...{ graph, positions, shown, groups, colour, size, scheme, selected, marked, chained, told }}
            label={caption}
            onSelect={(id) => change({ selected: id && slugOf(id) }, { replace: true })}
            onPin={(id) => {
              if (!pinned.has(id)) change({ pin: toggled(state.pinned, slugOf(id)) }, { replace: true });
            }}
            onDraw={setSigma}
          />
          <Histogram points={points} />
        </div>
        <aside aria-label={t('network.selection')}>
          {selected ? (
            <Selection key={selected} id={selected} graph={graph} state={state} />
          ) : (
            <p className="soft">{t('network.select')}</p>
          )}
          <Legend groups={groups} />
        </aside>
      </div>
      <People graph={graph} shown={shown} />
    </>
  );
}
