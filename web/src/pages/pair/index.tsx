/** Two countries: relations and their history, agreements, visas both ways, who met whom, where; two periods compared. */
import { Link, useParams as useRouteParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { recordedShown, shownOf } from '../../address/shown';
import { eventFilter, isDay, meetingFilter, meetingsAt, rumourFilter } from '../../address/filters';
import { addressOf } from '../../address/entity-address';
import { PASSPORT_CLASS } from '../../graphql/lists';
import type { PassportClass } from '../../graphql/types';
import { Dossier, PRINTED } from '../../parts/dossier';
import { EntityPage } from '../../parts/entity-page';
import { USUAL_MEETINGS_SHOWN } from '../../parts/meetings-panel';
import { dayOfTime } from '../../parts/time-scale';
import { MOST_PLACES } from '../../parts/venues';
import { useTitle } from '../../parts/states';
import { useWords } from '../../words/words';
import { comparedPeriod } from './compare';
import { PairPage as Question } from './pair.generated';
import { FILTERS, PairView } from './view';

export function passportOf(text: string | undefined): PassportClass {
  return PASSPORT_CLASS.find((one) => one === text) ?? 'ORDINARY';
}

export function PairPage(): ReactNode {
  const { a = '', b = '' } = useRouteParams({ strict: false });
  return a.toLowerCase() === b.toLowerCase() ? <OneCountry code={a} /> : <TwoCountries a={a} b={b} />;
}

/** An address that names one country twice: there is nothing between it and itself. */
function OneCountry({ code }: { code: string }): ReactNode {
  const { t } = useWords();
  useTitle(t('pair.kind'));
  return (
    <div className="lost">
      <h1>{t('pair.kind')}</h1>
      <p>{t('pair.same', { code: code.toUpperCase() })}</p>
      <Link className="button" to={addressOf(`Country:${code}`) ?? '/'}>
        {t('pair.toCountry')}
      </Link>
    </div>
  );
}

function TwoCountries({ a, b }: { a: string; b: string }): ReactNode {
  const filters = useFilters(FILTERS);
  const [params] = useParams();
  const [today] = useState(() => dayOfTime(Date.now()));
  const before = comparedPeriod(params);
  const both = { ...filters, country: [] };
  const [events, meetings] = [eventFilter(both), meetingFilter(both)];
  const passport = passportOf(params.passport);
  const print = params.print !== undefined;
  const asOf = isDay(params.asOf) ? params.asOf : undefined;
  const variables = {
    a,
    b,
    print,
    codes: [a, b],
    asOf,
    day: asOf ?? today,
    passport,
    events,
    rumours: rumourFilter(both),
    eventsShown: print ? PRINTED : shownOf(params, 'events', 25),
    meetings,
    there: meetingsAt(meetings, params.place),
    meetingsShown: print ? PRINTED : shownOf(params, 'meetings', USUAL_MEETINGS_SHOWN),
    periodsShown: shownOf(params, 'periods', 100),
    inForceShown: shownOf(params, 'inForce', print ? 50 : 25),
    agreementsShown: shownOf(params, 'agreements', print ? 50 : 25),
    statementsShown: shownOf(params, 'statements', 20),
    unsureShown: shownOf(params, 'unsure', 10),
    conflictsShown: recordedShown(params).conflictsShown,
    places: MOST_PLACES,
    since: filters.from,
    until: filters.to,
    links: { ...meetings, country: { allOf: [a, b] } },
    before: before && { ...meetings, period: before },
    compare: before !== undefined,
  };
  return (
    <EntityPage
      question={Question}
      variables={variables}
      name="bilateral"
      id={`${a} ${b}`}
      missing={({ one, other }) => [one ? '' : a, other ? '' : b].filter(Boolean).join(' ')}
    >
      {(pair, data) => (
        <Dossier answer={data} imports={data.imports}>
          <PairView
            pair={pair}
            data={data}
            passport={passport}
            filter={{ ...events, and: [{ countries: { allOf: [a, b] } }] }}
          />
        </Dossier>
      )}
    </EntityPage>
  );
}
