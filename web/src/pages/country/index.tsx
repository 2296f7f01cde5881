/** A country: its relations, with whom and where it meets, who stands out, what it signed. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { recordedShown, shownOf } from '../../address/shown';
import { eventFilter, meetingFilter, meetingsAt, rumourFilter } from '../../address/filters';
import { Dossier, PRINTED } from '../../parts/dossier';
import { EntityPage } from '../../parts/entity-page';
import { USUAL_MEETINGS_SHOWN } from '../../parts/meetings-panel';
import { TOP_SHOWN } from '../../parts/top-officials';
import { MOST_PLACES } from '../../parts/venues';
import { CountryPage as Question } from './country.generated';
import { CountryView, FILTERS, MOST_PARTNERS } from './view';

export function CountryPage(): ReactNode {
  const { code = '' } = useRouteParams({ strict: false });
  const filters = useFilters(FILTERS);
  const [params] = useParams();
  const events = eventFilter(filters);
  const meetings = meetingFilter(filters);
  const all = { ...events, and: [{ countries: { anyOf: [code] } }] };
  const print = params.print !== undefined;
  const variables = {
    code,
    print,
    events,
    rumours: rumourFilter(filters),
    all,
    eventsShown: print ? PRINTED : shownOf(params, 'events', 25),
    meetings,
    there: meetingsAt(meetings, params.place),
    // Fewer than of other lists: with as many, the page would ask for more than the service answers at once.
    meetingsShown: print ? 400 : shownOf(params, 'meetings', USUAL_MEETINGS_SHOWN),
    places: MOST_PLACES,
    officials: { country: { anyOf: [code] } },
    topShown: shownOf(params, TOP_SHOWN, 10),
    agreementsShown: shownOf(params, 'agreements', 20),
    partnersShown: print ? 21 : MOST_PARTNERS,
    interval: 'YEAR' as const,
    relationsShown: shownOf(params, 'relations', print ? 200 : 100),
    organizationsShown: shownOf(params, 'organizations', 25),
    membershipsShown: shownOf(params, 'memberships', 25),
    ...recordedShown(params),
  };
  return (
    <EntityPage question={Question} variables={variables} name="country" id={code}>
      {(country, data) => (
        <Dossier answer={data} imports={data.imports}>
          <CountryView country={country} data={data} filter={all} />
        </Dossier>
      )}
    </EntityPage>
  );
}
