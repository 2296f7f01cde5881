/** The native entry of a node or a relationship as a data set states it: what `facts/` does with one, backwards. */
import { Day, type FactType, type Properties, type PropertyValue } from '../facts/facts.js';
import type { Section } from '../schema/format.js';

/** A relationship as the data set states it. */
export interface Related {
  type: string;
  /** Whether it begins at the node; else it ends there. */
  out: boolean;
  other: string;
  otherType: FactType;
  properties: Properties;
}

export interface Stated {
  slug: string;
  properties: Properties;
  related: Related[];
}

/** Citations by slug, as entries cite. */
export type Cites = ReadonlyMap<string, Record<string, unknown>>;

/** The slugs of what a fact cites. */
export function citationsIn(properties: Properties): readonly string[] {
  return Array.isArray(properties.citations) ? (properties.citations as readonly string[]) : [];
}

const text = (value: PropertyValue | undefined): unknown => (value instanceof Day ? value.iso : value);

function picked(properties: Properties, names: string): Record<string, unknown> {
  return Object.fromEntries(
    names.split(' ').flatMap((name) => (properties[name] === undefined ? [] : [[name, text(properties[name])]])),
  );
}

function cited(properties: Properties, cites: Cites): { cite: unknown[] } {
  return { cite: citationsIn(properties).flatMap((slug) => cites.get(slug) ?? []) };
}

/** The entry of a tenure, a participation, a party or a visa rule. */
export function looseEntry(
  section: Section,
  fromType: FactType,
  { from, to, properties }: { from: string; to: string; properties: Properties },
  cites: Cites,
): Record<string, unknown> {
  const who = { [fromType.toLowerCase()]: from };
  switch (section) {
    case 'tenures':
      return {
        official: from,
        office: to,
        ...picked(properties, 'from to attested acting certainty'),
        ...cited(properties, cites),
      };
    case 'participations':
      return {
        event: to,
        ...who,
        ...picked(properties, 'role capacity presence certainty'),
        ...cited(properties, cites),
      };
    case 'parties':
      return {
        agreement: to,
        ...who,
        ...picked(properties, 'role signedOn inForceFrom withdrewOn'),
        ...cited(properties, cites),
      };
    default:
      return {
        ...{ from, to },
        ...picked(properties, 'passport requirement maxStayDays observedOn certainty'),
        ...cited(properties, cites),
      };
  }
}

/** What an entry's fields are called where its properties are not. */
const LABELS: Partial<Record<Section, string>> = {
  ...{ sources: 'title', offices: 'title', events: 'title', agreements: 'title' },
  ...{ countries: 'name', groups: 'name', organizations: 'name', officials: 'name', places: 'name' },
};

/** Properties that are fields by the same name. */
const FIELDS =
  'kind url licence language note publishedOn former latitude longitude rank class born died establishedOn severedOn description ' +
  'status date reciprocal passportClasses maxStayDays signedOn inForceFrom endedOn paraphrase topics madeOn certainty made';

const range = (from?: string, to?: string): Record<string, string> => ({
  ...(from !== undefined && from !== '' && { from }),
  ...(to !== undefined && to !== '' && { to }),
});

/** Times as they are packed: `from|to`. */
const unpacked = (times: PropertyValue): Record<string, string>[] =>
  (times as readonly string[]).map((packed) => range(...(packed.split('|') as [string, string])));

/** What a country's codes and times are packed from. */
function timesOf({ codes, periods }: Properties): Record<string, unknown> {
  return {
    ...(codes !== undefined && {
      codes: (codes as readonly string[]).map((packed) => {
        const [scheme, code, from, to] = packed.split('|');
        return { scheme, code, ...range(from, to) };
      }),
    }),
    ...(periods !== undefined && { periods: unpacked(periods) }),
  };
}

/** The entry of a node. */
export function entryOf(
  section: Section,
  { slug, properties, related }: Stated,
  cites: Cites,
): Record<string, unknown> {
  const of = (type: string): string[] =>
    related.filter((one) => one.type === type && one.out).map(({ other }) => other);
  const single = (field: string, type: string): Record<string, unknown> => {
    const [first] = of(type);
    return first === undefined ? {} : { [field]: first };
  };
  const list = (field: string, type: string): Record<string, unknown> =>
    of(type).length === 0 ? {} : { [field]: of(type) };
  const label = LABELS[section];
  const names = (properties.names as readonly string[] | undefined)?.map((form) => {
    const at = form.indexOf('=');
    return { value: form.slice(at + 1), ...(at > 0 && { language: form.slice(0, at) }) };
  });
  const identifiers = (properties.identifiers as readonly string[] | undefined)?.map((one) => {
    const at = one.indexOf('=');
    return [one.slice(0, at), one.slice(at + 1)] as const;
  });
  const cite = of('CITES').flatMap((citation) => cites.get(citation) ?? []);
  const commemorates = related
    .filter(({ type }) => type === 'COMMEMORATES')
    .map((one) => ({ relation: one.other, ...picked(one.properties, 'ordinal'), ...cited(one.properties, cites) }));
  const about = related.filter(({ type }) => type === 'ABOUT').map(({ otherType, other }) => `${otherType}:${other}`);
  const successors = related
    .filter(({ type, out }) => type === 'SUCCEEDED_BY' && out)
    .map((one) => ({ country: one.other, ...picked(one.properties, 'on how'), ...cited(one.properties, cites) }));
  const countries = related.filter(({ type }) => type === 'IN_RELATION').map(({ other }) => other);
  const periods = related
    .filter(({ type }) => type === 'HAD_LEVEL')
    .map(({ other, properties: own }) => ({
      ...picked(own, 'from to level resident kind certainty'),
      ...(own.mutual !== true && { sender: other }),
      ...cited(own, cites),
    }));
  const members = related
    .filter(({ type }) => type === 'MEMBER_OF')
    .map(({ other, properties: own }) => ({
      country: other,
      ...picked(own, 'from to certainty'),
      ...(own.suspended !== undefined && { suspended: unpacked(own.suspended) }),
      ...cited(own, cites),
    }));
  return {
    ...(section === 'relations' ? { countries } : { id: slug }),
    ...(label !== undefined && { [label]: properties.label }),
    ...(names !== undefined && { names }),
    ...(identifiers !== undefined && { identifiers: Object.fromEntries(identifiers) }),
    ...picked(properties, FIELDS),
    ...single('publisher', 'PUBLISHED_BY'),
    ...(section === 'countries' && timesOf(properties)),
    ...(successors.length > 0 && { successors }),
    ...list('capitals', 'HAS_CAPITAL'),
    ...single('country', 'OF_COUNTRY'),
    ...single('organization', 'IN_ORGANIZATION'),
    ...list('citizenOf', 'CITIZEN_OF'),
    ...single('within', 'WITHIN'),
    ...single('place', 'TOOK_PLACE_IN'),
    ...single('partOf', 'PART_OF'),
    ...(periods.length > 0 && { periods }),
    ...(members.length > 0 && { members }),
    ...(commemorates.length > 0 && { commemorates }),
    ...single('signedAt', 'SIGNED_AT'),
    ...list('amends', 'AMENDS'),
    ...list('supersedes', 'SUPERSEDES'),
    ...single('madeBy', 'MADE_BY'),
    ...single('madeAt', 'MADE_AT'),
    ...list('echoes', 'ECHOES'),
    ...(about.length > 0 && { about }),
    ...(section !== 'sources' && { cite }),
  };
}
