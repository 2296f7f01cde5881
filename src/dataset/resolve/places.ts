/**
 * Places of one id in two data sets: one place, unless their countries or their coordinates say that they are two. Towns have
 * namesakes elsewhere; which of them what another data set states would be about, nobody could tell afterwards.
 */
import type { Graph } from '../../database/graph.js';
import { decode, fromBolt } from '../facts/bolt.js';
import type { Properties } from '../facts/facts.js';
import type { Problem } from '../report/problems.js';
import type { Content } from '../schema/format.js';
import type { Decisions } from './decisions.js';
import type { Identity } from './identity.js';

/** A place as one data set states it: as far as that tells it from a namesake. */
export interface PlaceMention {
  dataset: string;
  /** A slug. */
  country?: string | undefined;
  /** Degrees. */
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** How far apart two data sets may see the middle of one place, in km. */
const FARTHEST_KM = 50;

/** What speaks against two mentions being one place. */
export interface PlaceConflict {
  field: 'country' | 'latitude';
  /** What each of the two says. */
  values: readonly [one: string, other: string];
}

/**
 * Why two mentions of an id are two places; undefined where they are one.
 *
 * @param id global, as in decisions
 * @param decisions of the data sets of both: `same` of the id with itself makes them one, `different` two
 */
export function placeConflict(
  id: string,
  [one, other]: readonly [PlaceMention, PlaceMention],
  decisions: readonly (Decisions | undefined)[],
): PlaceConflict | undefined {
  const isDecided = (what: keyof Decisions): boolean =>
    decisions.some((some) => some?.[what].some(([a, b]) => a === id && b === id));
  const values = (of: (mention: PlaceMention) => string): PlaceConflict['values'] => [of(one), of(other)];
  const country = ({ country: slug }: PlaceMention): string => slug ?? 'no country';
  if (isDecided('different')) return { field: 'country', values: values(country) };
  if (isDecided('same')) return undefined;
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country)
    return { field: 'country', values: values(country) };
  if (kmBetween(one, other) > FARTHEST_KM)
    return { field: 'latitude', values: values(({ latitude, longitude }) => `${latitude}, ${longitude}`) };
  return undefined;
}

/** The great circle between two mentions, in km; 0 where one of them has no coordinates. */
function kmBetween(one: PlaceMention, other: PlaceMention): number {
  const [a, b] = [one, other].map(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? undefined : [latitude, longitude].map(radians),
  ) as [Radians, Radians];
  if (a === undefined || b === undefined) return 0;
  const half = (from: number, to: number): number => Math.sin((to - from) / 2) ** 2;
  const share = half(a[0], b[0]) + Math.cos(a[0]) * Math.cos(b[0]) * half(a[1], b[1]);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(share)));
}

type Radians = [latitude: number, longitude: number] | undefined;

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A place that is elsewhere in another data set, and the field that says so. */
export interface PlaceElsewhere extends Pick<Problem, 'message' | 'cure'> {
  slug: string;
  field: PlaceConflict['field'];
}

/** Of each of a data set's places, where another data set has it under the same id, as far as that cannot be the same place. */
export async function placesElsewhere(
  graph: Graph,
  identity: Identity,
  places: readonly Content['places'][number][],
): Promise<PlaceElsewhere[][]> {
  const { dataset } = identity;
  const slugs = places.map(({ id }) => identity.ownOf('Place', id));
  const others = await placesOfOthers(graph, [...new Set(slugs)], dataset);
  return places.map(({ country, latitude, longitude }, at) => {
    const slug = slugs[at] as string;
    const id = `Place:${slug}`;
    const own = { dataset, country: country && identity.ownOf('Country', country), latitude, longitude };
    return (others.get(slug) ?? []).flatMap((other) => {
      const decisions = [identity.decisions, identity.decisionsOf(other.dataset)];
      const found = placeConflict(id, [own, other], decisions);
      if (found === undefined) return [];
      const { field, values } = found;
      return {
        ...{ slug, field },
        message: `Place "${slug}" is another one in data set "${other.dataset}": ${values[0]} here, ${values[1]} there`,
        cure: `Give the place an id of its own; where they are one, decide so: same: [[${id}, ${id}]]`,
      };
    });
  });
}

/** What other data sets state of places, by slug. */
async function placesOfOthers(
  graph: Graph,
  slugs: readonly string[],
  dataset: string,
): Promise<Map<string, PlaceMention[]>> {
  const rows = await graph.run(
    `UNWIND $slugs AS slug MATCH (p:Place {slug: slug}) WHERE p.dataset IS NOT NULL
     RETURN slug,
       CASE WHEN p.shared THEN COLLECT { MATCH (c:Claim {fact: 'Place:' + slug}) RETURN [c.dataset, c.properties] }
         ELSE [[p.dataset, null]] END AS stated,
       p {.latitude, .longitude} AS shown,
       COLLECT { MATCH (p)-[r:OF_COUNTRY]->(c) WHERE r.shared IS NULL RETURN [r.dataset, c.slug] }
         + COLLECT { MATCH (k:Claim {from: 'Place:' + slug, kind: 'OF_COUNTRY'}) RETURN [k.dataset, split(k.to, ':')[1]] } AS countries`,
    { slugs },
  );
  return new Map(
    rows.map(({ slug, stated, shown, countries }) => {
      const of = new Map(countries as [string, string][]);
      const mentions = (stated as [string, string | null][])
        .filter(([one]) => one !== dataset)
        .map(([one, claim]): PlaceMention => {
          const own: Properties = claim === null ? fromBolt(shown as Record<string, unknown>) : decode(claim);
          const { latitude, longitude } = own as Pick<PlaceMention, 'latitude' | 'longitude'>;
          return {
            dataset: one,
            country: of.get(one),
            latitude: latitude ?? undefined,
            longitude: longitude ?? undefined,
          };
        });
      return [String(slug), mentions];
    }),
  );
}
