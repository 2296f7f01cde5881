/**
 * Classes of offices: their customary precedence, by which an office is ranked where no source ranks it; which are held by one
 * at a time, and which exclude each other.
 */
import { OfficeClass } from './vocabulary.js';

/** Whoever heads an international organization stands outside every country's order, and of other offices nothing is known. */
const WITHOUT: readonly OfficeClass[] = ['HEAD_OF_INTERNATIONAL_ORGANIZATION', 'OTHER'];

/** The customary precedence of each class that has one, 1 for a head of state: the order of the schema's values. */
export const PRECEDENCE: Readonly<Partial<Record<OfficeClass, number>>> = Object.fromEntries(
  Object.values(OfficeClass)
    .filter((one) => !WITHOUT.includes(one))
    .map((one, at) => [one, at + 1]),
);

/** The class of a deputy to somebody of a class. */
export const DEPUTIES: Readonly<Partial<Record<OfficeClass, OfficeClass>>> = {
  HEAD_OF_STATE: 'DEPUTY_HEAD_OF_STATE',
  HEAD_OF_GOVERNMENT: 'DEPUTY_HEAD_OF_GOVERNMENT',
  SPEAKER: 'DEPUTY_SPEAKER',
  FOREIGN_MINISTER: 'DEPUTY_MINISTER',
  MINISTER: 'DEPUTY_MINISTER',
  CHIEF_OF_DEFENCE: 'SENIOR_OFFICIAL',
  SENIOR_OFFICIAL: 'SENIOR_OFFICIAL',
};

/** The more senior of two classes; the first of those without precedence. */
export function senior(one: OfficeClass | undefined, other: OfficeClass | undefined): OfficeClass | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (PRECEDENCE[one] ?? Infinity) <= (PRECEDENCE[other] ?? Infinity) ? one : other;
}

/** An office, as far as others who hold it and other offices depend on it. */
export interface Post {
  slug: string;
  class?: OfficeClass | undefined;
  /** The slugs of its countries. */
  countries: readonly string[];
  /** Whether one person holds it at a time. */
  isOfOne: boolean;
}

/** Posts of which each state, party or force has one. */
const OF_ONE: readonly OfficeClass[] = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'SPEAKER',
  'CROWN_PRINCE',
  'FOREIGN_MINISTER',
  'PARTY_LEADER',
  'CHIEF_OF_DEFENCE',
];

/** Held by several at a time, whatever its class. */
const OF_SEVERAL = /\b(members?|joint|co-?(?:president|prince|chair)\w*|captains? regent|councill?ors?)\b/i;

/**
 * An office by what is known of it. One person holds it at a time where its class says so, and whose office it is is known:
 * a "Prime Minister" of nobody knows where may be many.
 */
export function postOf(office: Omit<Post, 'isOfOne'> & { title: string; hasOrganization: boolean }): Post {
  const { title, hasOrganization, ...post } = office;
  const isKnown = post.countries.length > 0 || hasOrganization;
  return { ...post, isOfOne: isKnown && OF_ONE.includes(post.class ?? 'OTHER') && !OF_SEVERAL.test(title) };
}

const BELOW_GOVERNMENT: readonly OfficeClass[] = [
  'SPEAKER',
  'DEPUTY_HEAD_OF_GOVERNMENT',
  'DEPUTY_SPEAKER',
  'DEPUTY_MINISTER',
  'ENVOY',
  'AMBASSADOR',
  'CHARGE_D_AFFAIRES',
  'CONSUL',
];

/** Classes of offices that nobody of a class holds besides, in one country. A head of government may be a minister, too. */
const EXCLUDED: Readonly<Partial<Record<OfficeClass, readonly OfficeClass[]>>> = {
  HEAD_OF_STATE: [
    'HEAD_OF_GOVERNMENT',
    'CROWN_PRINCE',
    'DEPUTY_HEAD_OF_STATE',
    'FOREIGN_MINISTER',
    'MINISTER',
    ...BELOW_GOVERNMENT,
  ],
  HEAD_OF_GOVERNMENT: BELOW_GOVERNMENT,
  FOREIGN_MINISTER: ['SPEAKER', 'DEPUTY_SPEAKER', 'DEPUTY_MINISTER', 'AMBASSADOR', 'CHARGE_D_AFFAIRES', 'CONSUL'],
};

/** Whoever holds one of these in a country holds none of them in another. */
const OF_ONE_COUNTRY: readonly OfficeClass[] = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'SPEAKER',
  'CROWN_PRINCE',
  'FOREIGN_MINISTER',
];

/** Whether nobody holds both offices at the same time, by custom. Some did: what sources say of both counts for more. */
export function excludes(one: Post, other: Post): boolean {
  if (one.class === undefined || other.class === undefined || one.slug === other.slug) return false;
  if (one.countries.length === 0 || other.countries.length === 0) return false;
  if (one.countries.some((country) => other.countries.includes(country)))
    return [EXCLUDED[one.class]?.includes(other.class), EXCLUDED[other.class]?.includes(one.class)].includes(true);
  return OF_ONE_COUNTRY.includes(one.class) && OF_ONE_COUNTRY.includes(other.class);
}
