/** Where meetings took place: on a map, and beside it in words; each number opens the meetings that it counts. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../address/address';
import { shownOf } from '../address/shown';
import { addressOf, slugOf } from '../address/entity-address';
import type { SpotFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { ShowMore } from './show-more';
import { spotOf } from './spot';
import { WorldMap } from './world-map';

export interface PlaceCounted {
  place: SpotFragment;
  count: number;
}

/** How many meetings there were at each place or within it, as whoever asks for the place is told. */
function countedWithin(places: readonly PlaceCounted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place, count } of places) {
    const around = [place.within, place.within?.within, place.within?.within?.within];
    for (const id of [place.id, ...around.flatMap((one) => one?.id ?? [])])
      counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return counts;
}

interface VenuesProps {
  /** Those with most meetings first, at most `MOST_PLACES`. */
  places: readonly PlaceCounted[];
  /** How many meetings there are, with a place or without. */
  total: number;
  label: string;
}

/** How many places are asked for. */
export const MOST_PLACES = 500;

export function Venues({ places, total, label }: VenuesProps): ReactNode {
  const { t, number } = useWords();
  const [params] = useParams();
  const listed = shownOf(params, 'places', 30);
  const within = countedWithin(places);
  const drawn = places.flatMap(({ place, count }) => {
    const at = spotOf(place);
    return at ? [{ ...place, count, at }] : [];
  });
  const elsewhere = total - places.reduce((sum, { count }) => sum + count, 0);
  const undrawn = places.length - drawn.length;
  return (
    <>
      {drawn.length > 0 && (
        <WorldMap
          near
          label={label}
          places={drawn.map(({ id, name, count, at }) => ({
            key: id,
            label: t('venues.met', { name, count }),
            ...at,
            count,
            to: addressOf(id) ?? '/',
          }))}
        />
      )}
      {drawn.some(({ at }) => !at.exact) && <p className="small soft">{t('venues.centre')}</p>}
      {undrawn > 0 && <p className="small soft">{t('venues.undrawn', { count: undrawn })}</p>}
      {elsewhere > 0 && (
        <p className="small soft">
          {t(places.length < MOST_PLACES ? 'venues.unknown' : 'venues.elsewhere', { count: elsewhere })}
        </p>
      )}
      <ul className="plain pills">
        {places.slice(0, listed).map(({ place: { id, name }, count }) => (
          <li key={id}>
            <EntityLink id={id} name={name} />{' '}
            <Link to="." search={{ ...params, place: slugOf(id) } as never} hash="meetings" className="soft">
              {number(within.get(id) ?? count)}
            </Link>
          </li>
        ))}
      </ul>
      <ShowMore
        shown={Math.min(listed, places.length)}
        total={places.length}
        name="places"
        step={100}
        order={t('list.most.order')}
        filterable
      />
    </>
  );
}
