/** Where a place is drawn: at its own position, or at that of the nearest thing known that it lies in. */
import type { SpotFragment } from '../graphql/types';

export interface Spot {
  latitude: number;
  longitude: number;
  /** Whether it is the position of the place itself, not of its country. */
  exact: boolean;
}

export function spotOf({ coordinates, within, country }: SpotFragment): Spot | undefined {
  const near = coordinates ?? within?.coordinates;
  if (near) return { ...near, exact: true };
  return country?.coordinates ? { ...country.coordinates, exact: false } : undefined;
}
