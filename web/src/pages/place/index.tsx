/** A place: where it is, what took place there, who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { recordedShown, shownOf } from '../../address/shown';
import { eventFilter, rumourFilter } from '../../address/filters';
import { addressOf } from '../../address/entity-address';
import type { EventFilter, PlacePageQuery } from '../../graphql/types';
import { ConflictTable } from '../../parts/conflict-table';
import { EntityFacts } from '../../parts/entity-facts';
import { EntityLink } from '../../parts/entity-link';
import { EntityPage } from '../../parts/entity-page';
import { EventsPanel } from '../../parts/events-panel';
import { FilterBar } from '../../parts/filter-bar';
import { CertaintyMark } from '../../parts/marks';
import { Columns, Head, Panel } from '../../parts/page';
import { SourceChip } from '../../parts/source-chip';
import { SourcesPanel } from '../../parts/sources-panel';
import { spotOf } from '../../parts/spot';
import { Unknown } from '../../parts/states';
import { WorldMap } from '../../parts/world-map';
import { useWords } from '../../words/words';
import { PlacePage as Question } from './place.generated';

type Place = NonNullable<PlacePageQuery['place']>;

export function PlacePage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const filters = useFilters();
  const [params] = useParams();
  const events = eventFilter(filters);
  const variables = {
    id: slug,
    events,
    rumours: rumourFilter(filters),
    shown: shownOf(params, 'events', 25),
    ...recordedShown(params),
  };
  return (
    <EntityPage question={Question} variables={variables} name="place" id={slug}>
      {(place) => <PlaceView place={place} filter={{ ...events, place: { anyOf: [slug] } }} />}
    </EntityPage>
  );
}

function PlaceView({ place, filter }: { place: Place; filter: EventFilter }): ReactNode {
  const { t, number } = useWords();
  const { name } = place;
  const { id, coordinates, lies, land, events, citations, citationCount } = place;
  const spot = spotOf(place);
  return (
    <article>
      <Head
        title={name}
        kind={t(`place.kind.${place.kind}`)}
        marks={
          <>
            <CertaintyMark certainty={place.certainty} />
            <SourceChip citations={citations} count={citationCount} />
          </>
        }
      >
        {t('place.sentence', { count: events.totalCount })}
      </Head>
      <FilterBar names={['from', 'to', 'kind', 'status', 'certainty', 'country']} />
      <Columns
        facts={
          <EntityFacts
            entity={place}
            rows={[
              [t('fact.country'), land ? <EntityLink {...land} /> : <Unknown />],
              lies ? ([t('fact.within'), <EntityLink key="within" {...lies} />] as const) : undefined,
              [
                t('fact.coordinates'),
                coordinates ? `${number(coordinates.latitude, 3)}°, ${number(coordinates.longitude, 3)}°` : <Unknown />,
              ],
            ]}
          />
        }
      >
        {spot && (
          <Panel id="map" title={t('event.map')}>
            <WorldMap
              near
              label={name}
              places={[{ key: id, label: name, ...spot, count: 1, to: addressOf(id) ?? '/' }]}
            />
            {!spot.exact && <p className="small soft">{t('venues.centre')}</p>}
          </Panel>
        )}
        <EventsPanel events={events} rumours={place.rumours.totalCount} filter={filter} />
        <ConflictTable conflicts={place.conflicts} count={place.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={place.datasets} />
      </Columns>
    </article>
  );
}
