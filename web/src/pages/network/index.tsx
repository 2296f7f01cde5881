/** The explorer: who met whom as a network, by filter; every state of it in the address. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { meetingFilter } from '../../address/filters';
import { FilterBar } from '../../parts/filter-bar';
import { FailedPart, Loaded, useTitle } from '../../parts/states';
import { EVENT_KIND } from '../../graphql/lists';
import { useWords } from '../../words/words';
import { Explorer } from './explorer';
import { viewState } from './state';
import { useNetwork } from './use-network';
import './network.css';

export function NetworkPage(): ReactNode {
  const { t } = useWords();
  useTitle(t('way.network'));
  const [params] = useParams();
  const filters = useFilters();
  const state = viewState(params);
  const { from: _from, to: _to, ...timeless } = filters;
  const times = meetingFilter(timeless);
  const ofCountries = filters.country.length > 0 && { and: [{ countries: { anyOf: [...filters.country] } }] };
  const kind = EVENT_KIND.find((one) => one === params.expandKind);
  const { asked, graph, ...loaded } = useNetwork({
    officeClass: state.class,
    filter: {
      ...meetingFilter(filters),
      ...(filters.country.length > 0 && { country: { anyOf: [...filters.country] } }),
      ...(filters.min !== undefined && { minMeetings: filters.min }),
    },
    first: state.first,
    times: ofCountries ? { ...times, event: { ...times.event, ...ofCountries } } : times,
    // Who stands in the middle is there, whether among the strongest or not.
    expanded: [...new Set([...state.expanded, ...(state.focus === undefined ? [] : [state.focus])])],
    expansion: { ...meetingFilter(filters), ...(kind && { kind: { anyOf: [kind] } }) },
  });
  return (
    <article>
      <h1 className="unseen">{t('way.network')}</h1>
      <FilterBar names={['from', 'to', 'kind', 'status', 'certainty', 'country', 'min']} />
      <Loaded asked={asked}>
        {({ network, meetingSeries }) =>
          network && graph ? (
            <Explorer
              graph={graph}
              network={network}
              points={meetingSeries?.points ?? []}
              state={state}
              loaded={loaded}
            />
          ) : (
            <FailedPart name="network" />
          )
        }
      </Loaded>
    </article>
  );
}
