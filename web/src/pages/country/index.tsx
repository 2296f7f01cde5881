/** A country: its relations, with whom and where it meets, who stands out, what it signed. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { shownOf, useFilters, useParams } from '../../address/address';
import { eventFilter, HAPPENED, meetingFilter } from '../../address/filters';
import { useAnswer } from '../../graphql/use-answer';
import { Dossier } from '../../parts/dossier';
import { Failed, Loaded, NotInGraph, whyMissing } from '../../parts/states';
import { CountryPage as Question } from './country.generated';
import { CountryView } from './view';

export function CountryPage(): ReactNode {
  const { code = '' } = useRouteParams({ strict: false });
  const filters = useFilters();
  const [params] = useParams();
  const events = eventFilter(filters, HAPPENED);
  const asked = useAnswer(
    Question,
    {
      code,
      print: params.print !== undefined,
      codes: [code],
      events,
      all: { ...events, and: [{ countries: { anyOf: [code] } }] },
      eventsShown: shownOf(params, 'events', 25),
      meetings: meetingFilter(filters),
      officials: { country: { anyOf: [code] } },
      interval: 'YEAR',
    },
    { keep: true },
  );
  return (
    <Loaded asked={asked}>
      {(data) => {
        const { country, topOfficials, timeSeries, venues, imports } = data;
        const failed = whyMissing(asked.problems, 'country');
        if (!country)
          return failed === undefined ? <NotInGraph id={code} /> : <Failed message={failed} again={asked.again} />;
        return (
          <Dossier answer={country} imports={imports}>
            <CountryView
              country={country}
              top={topOfficials}
              series={timeSeries}
              venues={venues}
              problems={asked.problems}
            />
          </Dossier>
        );
      }}
    </Loaded>
  );
}
