/** The world in Equal Earth: places sized by events, arcs between pairs. The list beside it says the same in words. */
import { geoEqualEarth, geoPath } from 'd3-geo';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import type { FeatureCollection } from 'geojson';
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

export function WorldMap({ label, places, arcs = [], near = false }: WorldMapProps): ReactNode {
  const land = useLand();
  const projection = geoEqualEarth();
  const points = { type: 'MultiPoint' as const, coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]) };
  if (near && places.length > 0) fitNear(projection, points);
  else projection.fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
  const path = geoPath(projection);
  const most = Math.max(...places.map(({ count }) => count), ...arcs.map(({ count }) => count), 1);
  return (
    <figure className="chart">
      <div className="fits" role="group" aria-label={label}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          <path className="map-sphere" d={path({ type: 'Sphere' }) ?? undefined} />
          {land?.features.map((country, at) => (
            <path key={at} className="map-land" d={path(country) ?? undefined} />
          ))}
          {arcs.map(({ key, label: said, from, to, count }) => (
            <path
              key={key}
              className="map-arc"
              strokeWidth={1 + 5 * (count / most)}
              d={path({ type: 'LineString', coordinates: [[...from], [...to]] }) ?? undefined}
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
                  <circle className={exact === false ? 'map-place is-rough' : 'map-place'} cx={at[0]} cy={at[1]} r={3 + 13 * Math.sqrt(count / most)} />
                </Link>
              )
            );
          })}
        </svg>
      </div>
    </figure>
  );
}

/** Near, yet so that the lands around are still known by their shape. */
function fitNear(projection: ReturnType<typeof geoEqualEarth>, points: { type: 'MultiPoint'; coordinates: number[][] }): void {
  const [first = [0, 0]] = points.coordinates;
  projection.rotate([-(first[0] ?? 0), 0]);
  const around = points.coordinates.flatMap(([longitude = 0, latitude = 0]) => [
    [longitude - 16, Math.max(latitude - 9, -85)],
    [longitude + 16, Math.min(latitude + 9, 85)],
  ]);
  projection.fitExtent(
    [
      [20, 20],
      [WIDTH - 20, HEIGHT - 20],
    ],
    { type: 'MultiPoint', coordinates: around },
  );
}

/** The lands, loaded when the first map is drawn. */
function useLand(): FeatureCollection | undefined {
  const [land, setLand] = useState<FeatureCollection>();
  useEffect(() => {
    void import('./land').then((module) => setLand(module.land));
  }, []);
  return land;
}
