/** The person who is selected: figures, and what can be done from there. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../address/address';
import { meetingsOf } from '../../address/travelling';
import { slugOf } from '../../address/entity-address';
import { EVENT_KIND } from '../../graphql/lists';
import { EntityLink, EntityLinks } from '../../parts/entity-link';
import { Facts } from '../../parts/page';
import { Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import type { Social } from './graph';
import { toggled, type ViewState } from './state';

interface SelectionProps {
  id: string;
  graph: Social;
  state: ViewState;
}

export function Selection({ id, graph, state }: SelectionProps): ReactNode {
  const { t, number } = useWords();
  const [params, change] = useParams();
  const [kind, setKind] = useState(params.expandKind ?? '');
  const slug = slugOf(id);
  const person = graph.getNodeAttributes(id);
  const expanded = state.expanded.includes(slug);
  const known = person.community !== undefined;
  return (
    <div className="selection">
      <h2>
        <EntityLink id={id} name={person.name} />
      </h2>
      <Facts
        rows={[
          [
            t('fact.citizenship'),
            person.countries.length > 0 ? <EntityLinks key="countries" entities={person.countries} /> : <Unknown />,
          ],
          [t('network.ties'), number(graph.degree(id))],
          known ? ([t('counterparts.weight'), number(person.weight, 2)] as const) : undefined,
          known ? ([t('network.betweenness'), number(person.betweenness, 4)] as const) : undefined,
          known ? ([t('network.pageRank'), number(person.pageRank, 4)] as const) : undefined,
          person.community === undefined
            ? undefined
            : ([t('network.community'), number(person.community + 1)] as const),
        ]}
      />
      <div className="tools">
        <label>
          {t('network.expandBy')}{' '}
          <select value={kind} onChange={({ target }) => setKind(target.value)}>
            <option value="">{t('network.anyKind')}</option>
            {EVENT_KIND.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-pressed={expanded}
          onClick={() => change({ expand: toggled(state.expanded, slug), expandKind: kind || undefined })}
        >
          {t(expanded ? 'network.collapse' : 'network.expand')}
        </button>
        <button
          type="button"
          onClick={() => change({ focus: state.focus === slug ? undefined : slug, depth: undefined })}
          aria-pressed={state.focus === slug}
        >
          {t('network.ego')}
        </button>
        <button
          type="button"
          aria-pressed={state.pinned.includes(slug)}
          onClick={() => change({ pin: toggled(state.pinned, slug) })}
        >
          {t('network.pin')}
        </button>
        <button
          type="button"
          aria-pressed={state.picked.includes(slug)}
          onClick={() =>
            change({ pick: toggled(state.picked.includes(slug) ? state.picked : state.picked.slice(-1), slug) })
          }
        >
          {t('network.pick')}
        </button>
        <button type="button" onClick={() => change({ hide: toggled(state.hidden, slug), selected: undefined })}>
          {t('network.hide')}
        </button>
      </div>
      <h3>{t('network.nearest')}</h3>
      <ul className="plain lines small">
        {graph
          .mapEdges(id, (edge, tie) => ({ other: graph.opposite(id, edge), ...tie }))
          .sort((one, other) => other.weight - one.weight)
          .slice(0, 12)
          .map(({ other, meetings }) => (
            <li key={other}>
              <button
                type="button"
                className="sort"
                onClick={() => change({ selected: slugOf(other) }, { replace: true })}
              >
                {graph.getNodeAttribute(other, 'name')}
              </button>{' '}
              <Link
                {...meetingsOf(id, other, params)}
                aria-label={t('pair.cell', {
                  a: person.name,
                  b: graph.getNodeAttribute(other, 'name'),
                  count: meetings,
                })}
              >
                {number(meetings)}
              </Link>
            </li>
          ))}
      </ul>
    </div>
  );
}
