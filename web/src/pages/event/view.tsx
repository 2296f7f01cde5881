/** An event's page, once the answer is there. */
import type { ReactNode } from 'react';
import { dateInWords } from '../../dates/date-words';
import type { EventPageQuery } from '../../graphql/types';
import { addressOf } from '../../address/entity-address';
import { ConflictTable } from '../../parts/conflict-table';
import { EntityLink, EntityLinks } from '../../parts/entity-link';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { CertaintyMark, ConflictMark, DisputedMark, StatusMark } from '../../parts/marks';
import { Columns, Facts, Head, Panel } from '../../parts/page';
import { AgreementRows, EventRows, StatementRows } from '../../parts/rows';
import { ShowMore } from '../../parts/show-more';
import { useLocalTitle } from '../../search/local-title';
import { SourceChip } from '../../parts/source-chip';
import { spotOf } from '../../parts/spot';
import { SourcesPanel } from '../../parts/sources-panel';
import { Empty, Unknown } from '../../parts/states';
import { TimeLine } from '../../parts/time-line';
import { WorldMap } from '../../parts/world-map';
import { isKnown } from '../../address/filters';
import { useWords } from '../../words/words';
import { Participants } from './participants';

export type Event = NonNullable<EventPageQuery['event']>;

export function EventView({ event, data }: { event: Event; data: EventPageQuery }): ReactNode {
  const words = useWords();
  const { t, say, number } = words;
  const title = useLocalTitle({ id: event.id, name: event.title });
  const { place, subEventCount, citations, citationCount } = event;
  const { parts, present, outcome } = data;
  const { agreements, statements } = outcome ?? {};
  const where = place ? spotOf(place) : undefined;
  return (
    <article>
      <Head
        title={title}
        kind={t(`kind.${event.kind}`)}
        marks={
          <>
            <StatusMark status={event.status} always />
            <CertaintyMark certainty={event.certainty} />
            <ConflictMark count={event.conflictCount} href="#conflicts" />
            <SourceChip citations={citations} count={citationCount} />
          </>
        }
      >
        {t(`event.sentence.${event.status}`, { when: dateInWords(event.date, words) })}{' '}
        <DisputedMark conflicts={event.conflicts} field="date" />{' '}
        {place && say('event.sentence.place', { place: <EntityLink {...place} /> })}{' '}
        {event.participantCount > 0 &&
          say('event.sentence.participants', {
            count: event.participantCount,
            link: <a href="#participants">{t('event.sentence.records', { count: event.participantCount })}</a>,
          })}
      </Head>
      <Columns
        facts={
          <Facts
            rows={[
              [
                t('fact.date'),
                <span key="date">
                  <FuzzyDate date={event.date} /> <DisputedMark conflicts={event.conflicts} field="date" />
                </span>,
              ],
              [
                t('fact.place'),
                <span key="place">
                  {place ? <EntityLink {...place} /> : <Unknown />}{' '}
                  <DisputedMark conflicts={event.conflicts} field="place" />
                </span>,
              ],
              [
                t('fact.countries'),
                event.countries.length > 0 ? <EntityLinks entities={event.countries} /> : <Unknown />,
              ],
              event.partOf
                ? ([
                    t('fact.partOf'),
                    <EntityLink key="part" id={event.partOf.id} name={event.partOf.title} />,
                  ] as const)
                : undefined,
              ...event.commemorates.map(
                ({ relation, ordinal }) =>
                  [
                    t('fact.commemorates'),
                    <span key={relation.id}>
                      {ordinal !== null && `${t('pair.ordinal', { ordinal })} `}
                      <EntityLink id={relation.id} name={relation.label} />
                    </span>,
                  ] as const,
              ),
              event.plover
                ? ([t('fact.codes'), `PLOVER ${event.plover} · CAMEO ${event.cameo ?? '–'}`] as const)
                : undefined,
            ]}
          />
        }
      >
        {event.description && (
          <Panel id="description" title={t(isKnown(event) ? 'event.description' : 'event.descriptionTold')}>
            <p>{event.description}</p>
          </Panel>
        )}
        <Panel
          id="participants"
          title={t('event.participants')}
          count={number(event.participantCount)}
          of={['present']}
        >
          {event.participantCount === 0 && <Empty>{t('event.noParticipants')}</Empty>}
          {present && event.participantCount > 0 && (
            <Participants participants={present.participants} count={event.participantCount} />
          )}
        </Panel>
        {subEventCount > 0 && (
          <Panel id="parts" title={t('event.parts')} count={number(subEventCount)} of={['parts']}>
            <TimeLine events={parts?.subEvents ?? []} />
            <EventRows events={parts?.subEvents ?? []} />
            <ShowMore
              shown={parts?.subEvents.length ?? 0}
              total={subEventCount}
              name="parts"
              step={100}
              order={t('list.earliest')}
            />
          </Panel>
        )}
        {agreements?.totalCount !== 0 && (
          <Panel
            id="agreements"
            title={t('event.signed')}
            count={agreements && number(agreements.totalCount)}
            of={['outcome']}
          >
            <AgreementRows agreements={agreements?.nodes ?? []} />
            <ShowMore
              shown={agreements?.nodes.length ?? 0}
              total={agreements?.totalCount ?? 0}
              name="agreements"
              step={100}
            />
          </Panel>
        )}
        {statements !== undefined && statements.totalCount > 0 && (
          <Panel id="statements" title={t('event.said')} count={number(statements.totalCount)}>
            <StatementRows statements={statements.nodes} />
            <ShowMore shown={statements.nodes.length} total={statements.totalCount} name="statements" step={100} />
          </Panel>
        )}
        {place && where && (
          <Panel id="map" title={t('event.map')}>
            <WorldMap
              near
              label={place.name}
              places={[{ key: place.id, label: place.name, ...where, count: 1, to: addressOf(place.id) ?? '/' }]}
            />
            {!where.exact && <p className="small soft">{t('venues.centre')}</p>}
          </Panel>
        )}
        <ConflictTable conflicts={event.conflicts} count={event.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={event.datasets} />
      </Columns>
    </article>
  );
}
