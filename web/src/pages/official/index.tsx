/** A person: portrait in facts, whom they met, what they took part in, what they said and signed, who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { MOST_CONFLICTS, recordedShown, shownOf } from '../../address/shown';
import { counterpartFilter, eventFilter, isDay, meetingFilter, rumourFilter } from '../../address/filters';
import { ANYBODY } from '../../address/travelling';
import { isSort, SORTS } from '../../parts/counterpart-table';
import { Dossier, PRINTED } from '../../parts/dossier';
import { EntityPage } from '../../parts/entity-page';
import { OfficialPage as Question } from './official.generated';
import { OfficialView } from './view';

const USUAL_COUNTERPARTS = 25;
const USUAL_EVENTS = 25;

export function OfficialPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const filters = useFilters();
  const [params] = useParams();
  const sort = isSort(params.sort) ? params.sort : 'meetings';
  const asOf = isDay(params.asOf) ? params.asOf : undefined;
  const print = params.print !== undefined;
  const events = eventFilter(filters);
  const variables = {
    id: slug,
    print,
    asOf,
    counterparts: counterpartFilter(filters),
    order: { field: SORTS[sort] },
    shown: print ? PRINTED : shownOf(params, 'shown', USUAL_COUNTERPARTS),
    meetingsShown: print ? 5 : 50,
    events,
    rumours: rumourFilter(filters),
    eventsShown: print ? PRINTED : shownOf(params, 'events', USUAL_EVENTS),
    statementsShown: print ? 100 : shownOf(params, 'statements', 20),
    agreementsShown: print ? 100 : shownOf(params, 'agreements', 20),
    officesShown: shownOf(params, 'offices', 100),
    ...recordedShown(params),
    doubtsShown: shownOf(params, 'doubts', 20, MOST_CONFLICTS),
    paired: params.with !== undefined && params.with !== ANYBODY,
    anybody: params.with === ANYBODY,
    with: params.with ?? slug,
    meetings: meetingFilter(filters),
  };
  return (
    <EntityPage question={Question} variables={variables} name="official" id={slug}>
      {(official, data) => (
        <Dossier answer={data} imports={data.imports}>
          <OfficialView
            {...{ official, data, asOf, sort }}
            filter={{ ...events, officials: { anyOf: [slug] } }}
            counterparts={variables.counterparts}
          />
        </Dossier>
      )}
    </EntityPage>
  );
}
