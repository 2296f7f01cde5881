/** The world in Equal Earth: places sized by events, arcs between pairs. The list beside it says the same in words. */
import { geoEqualEarth, type GeoPath, geoPath } from 'd3-geo';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import type { Feature, FeatureCollection } from 'geojson';
import './charts.css';

export interface MapPlace {
  key: string;
  label: string;
  latitude: number;
  longitude: number;
  count: number;
  /** False: it stands for a place within its country whose position is not known. */
  exact?: boolean;
  to: string;
}

export interface MapArc {
  key: string;
  label: string;
  from: readonly [longitude: number, latitude: number];
  to: readonly [longitude: number, latitude: number];
  count: number;
}

interface WorldMapProps {
  label: string;
  places: readonly MapPlace[];
  arcs?: readonly MapArc[];
  /** Whether it shows the part of the world that the places are in, not all of it. */
  near?: boolean;
}

const [WIDTH, HEIGHT] = [760, 370];
const NONE: readonly MapArc[] = [];

export function WorldMap({ label, places, arcs = NONE, near = false }: WorldMapProps): ReactNode {
  const land = useLand();
  const { projection, path } = useMemo(() => {
    const projection = near && places.length > 0 ? projectionNear(places) : projectionOfAll(bestCentre(arcs));
    return { projection, path: geoPath(projection) };
  }, [near, places, arcs]);
  const most = Math.max(...places.map(({ count }) => count), ...arcs.map(({ count }) => count), 1);
  return (
    <figure className="chart">
      <div className="fits" role="group" aria-label={label}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          <path className="map-sphere" d={path({ type: 'Sphere' }) ?? undefined} />
          {land?.features.map((country, at) => (
            <Land key={at} country={country} path={path} />
          ))}
          {arcs.map(({ key, label: said, from, to, count }) => (
            <path
              key={key}
              className="map-arc"
              strokeWidth={1 + 5 * (count / most)}
              d={arcPath(projection([...from]), projection([...to]))}
            >
              <title>{said}</title>
            </path>
          ))}
          {places.map(({ key, label: said, longitude, latitude, count, exact, to }) => {
            const at = projection([longitude, latitude]);
            return (
              at && (
                <Link key={key} to={to} aria-label={said} tabIndex={-1}>
                  <title>{said}</title>
                  <circle
                    className={exact === false ? 'map-place is-rough' : 'map-place'}
                    cx={at[0]}
                    cy={at[1]}
                    r={3 + 13 * Math.sqrt(count / most)}
                  />
                </Link>
              )
            );
          })}
        </svg>
      </div>
    </figure>
  );
}

/** One land. Each is an element of its own so that clicks and keys are heard between them: all together take a tenth of a second. */
const Land = memo(function Land({ country, path }: { country: Feature; path: GeoPath }): ReactNode {
  return <path className="map-land" d={path(country) ?? undefined} />;
});

function projectionOfAll(centre: number): ReturnType<typeof geoEqualEarth> {
  return geoEqualEarth().rotate([-centre, 0]).fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
}

/** Near, yet so that the lands around are still known by their shape. */
function projectionNear(places: readonly MapPlace[]): ReturnType<typeof geoEqualEarth> {
  const projection = geoEqualEarth().rotate([-(places[0]?.longitude ?? 0), 0]);
  const around = places.flatMap(({ longitude, latitude }) => [
    [longitude - 16, Math.max(latitude - 9, -85)],
    [longitude + 16, Math.min(latitude + 9, 85)],
  ]);
  return projection.fitExtent(
    [
      [20, 20],
      [WIDTH - 20, HEIGHT - 20],
    ],
    { type: 'MultiPoint', coordinates: around },
  );
}

/** The meridian in the middle: of Greenwich or of the Pacific, whichever makes the arcs shorter. */
function bestCentre(arcs: readonly MapArc[]): number {
  const width = (centre: number): number =>
    arcs.reduce(
      (sum, { from, to, count }) => sum + count * Math.abs(around(from[0], centre) - around(to[0], centre)),
      0,
    );
  return width(200) < width(10) ? 200 : 10;
}

/** Degrees east of a meridian, -180 to 180. */
function around(longitude: number, centre: number): number {
  return ((((longitude - centre + 180) % 360) + 360) % 360) - 180;
}

/** A bow above the straight line: long ones rise higher. */
function arcPath(from: [number, number] | null, to: [number, number] | null): string | undefined {
  if (from === null || to === null) return undefined;
  const rise = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.2;
  return `M${from[0]} ${from[1]}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 - rise} ${to[0]} ${to[1]}`;
}

/** The lands, loaded when the first map is drawn. */
function useLand(): FeatureCollection | undefined {
  const [land, setLand] = useState<FeatureCollection>();
  useEffect(() => {
    // Drawn when there is time: what is typed and clicked comes first.
    void import('./land').then((module) => startTransition(() => setLand(module.land)));
  }, []);
  return land;
}
