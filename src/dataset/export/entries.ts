/**
 * The native entries that a data set's facts in the graph come from: what `state.ts` does, backwards. Exported and imported
 * again they make the same facts.
 */
import type { Graph } from '../../database/graph.js';
import { decode, fromBolt } from '../facts/bolt.js';
import { NODE_SECTIONS } from '../validate/check.js';
import { Day, type FactType, parseRef, type Properties, type PropertyValue } from '../facts/facts.js';
import type { Section } from '../schema/format.js';

/** A relationship as the data set states it. */
interface Related {
  type: string;
  /** Whether it begins at the node; else it ends there. */
  out: boolean;
  other: string;
  otherType: FactType;
  properties: Properties;
}

interface Stated {
  slug: string;
  properties: Properties;
  related: Related[];
}

export interface NativeEntry {
  section: Section;
  value: Record<string, unknown>;
}

const PAGE = 500;

/** Every entry of a data set, as it comes. */
export async function* entriesOf(graph: Graph, dataset: string): AsyncGenerator<NativeEntry> {
  const shares = await hasClaims(graph, dataset);
  for (const [section, type] of Object.entries(NODE_SECTIONS) as [Section, FactType][]) {
    let page: { slug: string; properties: Properties }[] = [];
    for await (const node of nodesOf(graph, dataset, type)) {
      page.push(node);
      if (page.length < PAGE) continue;
      yield* await entriesFor(graph, dataset, shares, section, type, page);
      page = [];
    }
    yield* await entriesFor(graph, dataset, shares, section, type, page);
  }
  yield* loose(graph, dataset, 'tenures', 'HELD_OFFICE', 'Official', 'Office');
  for (const type of ['Official', 'Organization', 'Country'] as const) {
    yield* loose(graph, dataset, 'participations', 'PARTICIPATED_IN', type, 'Event');
    if (type !== 'Official') yield* loose(graph, dataset, 'parties', 'PARTY_TO', type, 'Agreement');
  }
  yield* loose(graph, dataset, 'visaRules', 'NEEDS_VISA', 'Country', 'Country');
}

async function* nodesOf(
  graph: Graph,
  dataset: string,
  type: FactType,
): AsyncGenerator<{ slug: string; properties: Properties }> {
  const plain = `MATCH (n:${type} {dataset: $dataset}) WHERE n.shared IS NULL RETURN n.slug, properties(n) ORDER BY n.slug`;
  for await (const [slug, properties] of graph.stream(plain, { dataset }))
    yield { slug: String(slug), properties: fromBolt(properties as Record<string, unknown>) };
  const claimed = 'MATCH (c:Claim {dataset: $dataset, kind: $type}) RETURN c.fact, c.properties ORDER BY c.fact';
  for await (const [fact, properties] of graph.stream(claimed, { dataset, type }))
    yield { slug: String(fact).slice(type.length + 1), properties: decode(String(properties)) };
}

/** The relationships that the entry of a node states itself. */
const OWN = [
  ...['PUBLISHED_BY', 'SUCCEEDED_BY', 'HAS_CAPITAL', 'OF_COUNTRY', 'IN_ORGANIZATION', 'CITIZEN_OF', 'WITHIN', 'CITES'],
  ...[
    'TOOK_PLACE_IN',
    'PART_OF',
    'COMMEMORATES',
    'SIGNED_AT',
    'AMENDS',
    'SUPERSEDES',
    'MADE_BY',
    'MADE_AT',
    'ECHOES',
    'ABOUT',
  ],
];

/** The relationships to a node that its entry states too. */
const TO_ITS_ENTRY = ['IN_RELATION', 'HAD_LEVEL', 'MEMBER_OF'];

async function entriesFor(
  graph: Graph,
  dataset: string,
  shares: boolean,
  section: Section,
  type: FactType,
  page: readonly { slug: string; properties: Properties }[],
): Promise<NativeEntry[]> {
  if (page.length === 0) return [];
  const slugs = page.map(({ slug }) => slug);
  const stated = new Map<string, Stated>(page.map((node) => [node.slug, { ...node, related: [] }]));
  const plain = await graph.run(
    `UNWIND $slugs AS slug MATCH (n:${type} {slug: slug})
     CALL (n) {
       MATCH (n)-[r:${OWN.join('|')} {dataset: $dataset}]->(m) WHERE r.shared IS NULL
       RETURN r, true AS out, m
       UNION
       MATCH (n)<-[r:${TO_ITS_ENTRY.join('|')} {dataset: $dataset}]-(m) WHERE r.shared IS NULL
       RETURN r, false AS out, m
     }
     RETURN slug, type(r) AS type, out, m.slug AS other, labels(m)[0] AS otherType, properties(r) AS properties
     ORDER BY slug, type, other`,
    { slugs, dataset },
  );
  for (const { slug, type: kind, out, other, otherType, properties } of plain) {
    const own = fromBolt(properties as Record<string, unknown>);
    stated.get(String(slug))?.related.push({
      ...{ type: String(kind), out: out === true, other: called(own, otherType as FactType, String(other)) },
      ...{ otherType: otherType as FactType, properties: own },
    });
  }
  const claimed = await graph.run(
    `UNWIND $slugs AS slug
     MATCH (c:Claim {dataset: $dataset}) WHERE c.from = $type + ':' + slug OR (c.to = $type + ':' + slug AND c.kind IN $toItsEntry)
     RETURN slug, c.kind AS kind, c.from AS from, c.to AS to, c.properties AS properties`,
    { slugs: shares ? slugs : [], dataset, type, toItsEntry: TO_ITS_ENTRY },
  );
  for (const { slug, kind, from, to, properties } of claimed) {
    const out = !TO_ITS_ENTRY.includes(String(kind));
    const other = parseRef(String(out ? to : from));
    if (out && !OWN.includes(String(kind))) continue;
    const own = decode(String(properties));
    stated.get(String(slug))?.related.push({
      ...{ type: String(kind), out, other: called(own, other.type, other.slug), otherType: other.type },
      properties: own,
    });
  }
  const cites = await citesOf(
    graph,
    [...stated.values()].flatMap(({ related }) =>
      related.filter(({ type: kind }) => kind === 'CITES').map(({ other }) => other),
    ),
    [...stated.values()].flatMap(({ related }) => related.flatMap(({ properties }) => citationsIn(properties))),
  );
  return [...stated.values()].flatMap(apart).map((one) => ({ section, value: entryOf(section, one, cites) }));
}

/** What the data set calls the node at an end of a relationship of its own. */
function called({ calledAs }: Properties, type: FactType, slug: string): string {
  return type === 'Official' && typeof calledAs === 'string' ? calledAs : slug;
}

/** An entry for each id by which the data set calls a node: what decisions make one of several stands in the first. */
function apart({ slug, properties, related }: Stated): Stated[] {
  const ids = Array.isArray(properties.ownIds) ? (properties.ownIds as readonly string[]) : [slug];
  if (ids.length < 2) return [{ slug: ids[0] ?? slug, properties, related }];
  return ids.map((id, at) => {
    const own = related.filter((one) => (one.properties.calledAs ?? slug) === id);
    // Where the sources are the same, those of the first are all that is left.
    const cites = own.some(({ type }) => type === 'CITES') ? [] : related.filter(({ type }) => type === 'CITES');
    return { slug: id, properties: at === 0 ? properties : named(properties), related: [...own, ...cites] };
  });
}

const named = ({ label = '' }: Properties): Properties => ({ label });

async function hasClaims(graph: Graph, dataset: string): Promise<boolean> {
  const [row] = await graph.run('RETURN EXISTS { (c:Claim {dataset: $dataset}) } AS some', { dataset });
  return row?.some === true;
}

type Cites = ReadonlyMap<string, Record<string, unknown>>;

/** Citations by slug, as entries cite. */
async function citesOf(graph: Graph, ...lists: readonly (readonly string[])[]): Promise<Cites> {
  const slugs = [...new Set(lists.flat())];
  const rows = await graph.run(
    `UNWIND $slugs AS slug MATCH (c:Citation {slug: slug})-[:OF_SOURCE]->(s)
     OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(o)
     RETURN slug, s.slug AS source, c.locator AS at, o.slug AS attributedTo, c.certainty AS certainty`,
    { slugs },
  );
  return new Map(
    rows.map(({ slug, source, at, attributedTo, certainty }) => [
      String(slug),
      { source, ...(at !== null && { at }), ...(attributedTo !== null && { attributedTo }), certainty },
    ]),
  );
}

function citationsIn(properties: Properties): readonly string[] {
  return Array.isArray(properties.citations) ? (properties.citations as readonly string[]) : [];
}

/** Entries that are relationships: tenures, participations, parties and visa rules. */
async function* loose(
  graph: Graph,
  dataset: string,
  section: Section,
  kind: string,
  from: FactType,
  to: FactType,
): AsyncGenerator<NativeEntry> {
  let page: { from: string; to: string; properties: Properties }[] = [];
  const flush = async (): Promise<NativeEntry[]> => {
    const cites = await citesOf(
      graph,
      page.flatMap(({ properties }) => citationsIn(properties)),
    );
    const entries = page.map((one) => ({ section, value: looseEntry(section, from, one, cites) }));
    page = [];
    return entries;
  };
  const plain = `MATCH (a:${from})-[r:${kind} {dataset: $dataset}]->(b:${to}) WHERE r.shared IS NULL
    RETURN a.slug, b.slug, properties(r) ORDER BY a.slug, b.slug, r.key`;
  for await (const [a, b, properties] of graph.stream(plain, { dataset })) {
    const own = fromBolt(properties as Record<string, unknown>);
    page.push({ from: called(own, from, String(a)), to: String(b), properties: own });
    if (page.length >= PAGE) yield* await flush();
  }
  const claimed = `MATCH (c:Claim {dataset: $dataset, kind: $kind}) WHERE c.from STARTS WITH $from
    RETURN c.from, c.to, c.properties ORDER BY c.fact`;
  for await (const [a, b, properties] of graph.stream(claimed, { dataset, kind, from: `${from}:` })) {
    const [one, other] = [parseRef(String(a)), parseRef(String(b))];
    const own = decode(String(properties));
    page.push({ from: called(own, from, one.slug), to: other.slug, properties: own });
  }
  yield* await flush();
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

function looseEntry(
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

function entryOf(section: Section, { slug, properties, related }: Stated, cites: Cites): Record<string, unknown> {
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
