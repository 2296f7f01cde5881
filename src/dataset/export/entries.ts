/**
 * The native entries that a data set's facts in the graph come from: what `state.ts` does, backwards. Exported and imported
 * again they make the same facts.
 */
import type { Graph } from '../../database/graph.js';
import { decode, fromBolt } from '../facts/bolt.js';
import { NODE_SECTIONS } from '../schema/nodes.js';
import { type FactType, parseRef, type Properties } from '../facts/facts.js';
import type { Section } from '../schema/format.js';
import { citationsIn, type Cites, entryOf, looseEntry, type Stated } from './entry.js';

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
