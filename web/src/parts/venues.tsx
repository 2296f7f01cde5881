/** Where events took place: on a map, and beside it in words. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../address/entity-address';
import type { SpotFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { type Spot, spotOf } from './spot';
import { WorldMap } from './world-map';

interface VenueEvent {
  place: SpotFragment | null;
}

export function Venues({ events, label }: { events: readonly VenueEvent[]; label: string }): ReactNode {
  const { t, number } = useWords();
  const venues = venuesOf(events);
  const unplaced = events.filter(({ place }) => place === null).length;
  const drawn = venues.filter((venue) => venue.at !== undefined);
  return (
    <>
      {drawn.length > 0 && (
        <WorldMap
          near
          label={label}
          places={drawn.map(({ id, name, count, at }) => ({
            key: id,
            label: t('venues.place', { name, count }),
            latitude: at?.latitude ?? 0,
            longitude: at?.longitude ?? 0,
            count,
            exact: at?.exact,
            to: addressOf(id) ?? '/',
          }))}
        />
      )}
      {drawn.some(({ at }) => at?.exact === false) && <p className="small soft">{t('venues.centre')}</p>}
      <ul className="plain pills">
        {venues.slice(0, 30).map(({ id, name, count }) => (
          <li key={id}>
            <EntityLink id={id} name={name} />{' '}
            <Link to={addressOf(id) ?? '/'} hash="events" className="soft">
              {number(count)}
            </Link>
          </li>
        ))}
      </ul>
      {venues.length > 30 && <p className="small">{t('list.partOnly', { shown: 30, total: venues.length })}</p>}
      {unplaced > 0 && <p className="small soft">{t('venues.unknown', { count: unplaced })}</p>}
    </>
  );
}

interface Venue {
  id: string;
  name: string;
  at: Spot | undefined;
  count: number;
}

function venuesOf(events: readonly VenueEvent[]): Venue[] {
  const venues = new Map<string, Venue>();
  for (const { place } of events) {
    if (place === null) continue;
    const { id, name } = place;
    const venue = venues.get(id) ?? { id, name, at: spotOf(place), count: 0 };
    venues.set(id, { ...venue, count: venue.count + 1 });
  }
  return [...venues.values()].sort((one, other) => other.count - one.count);
}
