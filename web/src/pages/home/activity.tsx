/** Two maps: the events of each country, and the pairs that share the most; beside each the same in words. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf, pairAddress } from '../../address/entity-address';
import type { HomePageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { SeeAll } from '../../parts/show-more';
import { Empty } from '../../parts/states';
import { WorldMap } from '../../parts/world-map';
import { useWords } from '../../words/words';

/** As many as a list beside a map has room for. */
const LISTED = 10;

export function Activity({ data: { events, matrix } }: { data: HomePageQuery }): ReactNode {
  const { t, number } = useWords();
  const countries = events?.facets.country ?? [];
  const pairs = matrix?.nodes ?? [];
  if (countries.length === 0) return <Empty>{t('home.noEvents')}</Empty>;
  return (
    <div className="halves">
      <div>
        <h3>{t('home.byCountry')}</h3>
        <WorldMap
          label={t('home.byCountry')}
          places={countries.flatMap(({ country, count }) =>
            country.coordinates
              ? [
                  {
                    key: country.id,
                    label: t('venues.place', { name: country.name, count }),
                    ...country.coordinates,
                    count,
                    to: addressOf(country.id) ?? '/',
                  },
                ]
              : [],
          )}
        />
        <ol className="plain pills">
          {countries.slice(0, LISTED).map(({ country, count }) => (
            <li key={country.id}>
              <EntityLink {...country} />{' '}
              <Link to="/ask" search={{ country: country.code } as never} className="soft">
                {number(count)}
              </Link>
            </li>
          ))}
        </ol>
        {countries.length > LISTED && <SeeAll shown={LISTED} to="/ask" hash="countries" />}
      </div>
      <div>
        <h3>{t('home.byPair')}</h3>
        <WorldMap
          label={t('home.byPair')}
          places={[]}
          arcs={pairs.flatMap(({ a, b, events: count }) =>
            a.coordinates && b.coordinates
              ? [
                  {
                    key: `${a.code} ${b.code}`,
                    label: t('venues.place', { name: `${a.name} – ${b.name}`, count }),
                    from: [a.coordinates.longitude, a.coordinates.latitude] as const,
                    to: [b.coordinates.longitude, b.coordinates.latitude] as const,
                    count,
                  },
                ]
              : [],
          )}
        />
        <ol className="plain pills">
          {pairs.slice(0, LISTED).map(({ a, b, events: count }) => (
            <li key={`${a.code} ${b.code}`}>
              <Link to={pairAddress(a.code, b.code)}>
                {a.name} – {b.name}
              </Link>{' '}
              <Link to="/ask" search={{ country: `${a.code},${b.code}` } as never} className="soft">
                {number(count)}
              </Link>
            </li>
          ))}
        </ol>
        <SeeAll shown={Math.min(pairs.length, LISTED)} total={matrix?.totalCount ?? 0} to="/ask" hash="pairs" />
      </div>
    </div>
  );
}
