/** A country: its relations, with whom and where it meets, who stands out, what it signed. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { shownOf, useFilters, useParams } from '../../address/address';
import { eventFilter, HAPPENED, meetingFilter } from '../../address/filters';
import { Dossier } from '../../parts/dossier';
import { EntityPage } from '../../parts/entity-page';
import { CountryPage as Question } from './country.generated';
import { CountryView } from './view';

export function CountryPage(): ReactNode {
  const { code = '' } = useRouteParams({ strict: false });
  const filters = useFilters();
  const [params] = useParams();
  const events = eventFilter(filters, HAPPENED);
  const variables = {
    code,
    print: params.print !== undefined,
    codes: [code],
    events,
    all: { ...events, and: [{ countries: { anyOf: [code] } }] },
    eventsShown: shownOf(params, 'events', 25),
    meetings: meetingFilter(filters),
    officials: { country: { anyOf: [code] } },
    interval: 'YEAR' as const,
  };
  return (
    <EntityPage question={Question} variables={variables} name="country" id={code}>
      {(country, data) => (
        <Dossier answer={data} imports={data.imports}>
          <CountryView country={country} data={data} />
        </Dossier>
      )}
    </EntityPage>
  );
}
