/** What of the graph is exported: entities and how they relate, as they come. */
import type { Graph } from '../../database/graph.js';
import { fromBolt } from '../facts/bolt.js';
import { Day, type PropertyValue, RELATIONSHIP_TYPES } from '../facts/facts.js';

export interface Selection {
  /** Only what this data set states. */
  dataset?: string | undefined;
  /** Only events that involve this country, and whatever they relate to: its slug. */
  country?: string | undefined;
  /** Only events that fall in the period, wholly or partly, and whatever they relate to. Days, both inclusive. */
  since?: string | undefined;
  until?: string | undefined;
}

export type Value = string | number | boolean | readonly string[];

export interface ExportedNode {
  /** `Official:zhao-leji` */
  id: string;
  type: string;
  slug: string;
  properties: Record<string, Value>;
}

export interface ExportedEdge {
  type: string;
  /** Global ids. */
  from: string;
  to: string;
  properties: Record<string, Value>;
}

const OWN_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Official: ['label', 'aliases', 'identifiers', 'born', 'died', 'certainty', 'dataset'],
  Office: ['label', 'aliases', 'rank', 'class', 'classByTitle', 'certainty', 'dataset'],
  Organization: ['label', 'aliases', 'identifiers', 'kind', 'certainty', 'dataset'],
  Country: [
    'label',
    'aliases',
    'identifiers',
    'former',
    'codes',
    'periods',
    'latitude',
    'longitude',
    'certainty',
    'dataset',
  ],
  Group: ['label', 'aliases', 'identifiers', 'kind', 'description', 'certainty', 'dataset'],
  Place: ['label', 'aliases', 'kind', 'latitude', 'longitude', 'certainty', 'dataset'],
  Event: ['label', 'description', 'kind', 'status', 'date', 'earliest', 'latest', 'certainty', 'dataset'],
  Agreement: [
    'label',
    'kind',
    'reciprocal',
    'passportClasses',
    'maxStayDays',
    'signedOn',
    'inForceFrom',
    'endedOn',
    'certainty',
    'dataset',
  ],
  DiplomaticRelation: ['establishedOn', 'severedOn', 'description', 'certainty', 'dataset'],
  Statement: ['paraphrase', 'topics', 'madeOn', 'certainty', 'dataset'],
  Source: ['label', 'kind', 'url', 'publishedOn', 'licence', 'language', 'note', 'dataset'],
};

/** Node types that are exported, and what of them: each property by its name in the API. */
export const NODE_COLUMNS: typeof OWN_COLUMNS = Object.fromEntries(
  Object.entries(OWN_COLUMNS).map(([type, columns]) => [type, [...columns, 'citations']]),
);

export const EDGE_COLUMNS: readonly string[] = [
  ...[
    'role',
    'capacity',
    'presence',
    'from',
    'to',
    'attested',
    'acting',
    'ordinal',
    'signedOn',
    'inForceFrom',
    'withdrewOn',
  ],
  ...['level', 'kind', 'resident', 'mutual', 'suspended'],
  ...['passport', 'requirement', 'maxStayDays', 'observedOn', 'certainty', 'dataset', 'citations'],
];

/** Relationships between entities. What each of them cites is told in its `citations`. */
export const EDGE_TYPES = RELATIONSHIP_TYPES.filter((type) => !['CITES', 'OF_SOURCE', 'ATTRIBUTED_TO'].includes(type));

/** Whether the data set states a relationship `r`. */
const STATED =
  "(r.dataset = $dataset OR (r.shared AND EXISTS { (:Claim {fact: '#' + toString(r.key), dataset: $dataset}) }))";

const isChosen = ({ country, since, until }: Selection): boolean =>
  country !== undefined || since !== undefined || until !== undefined;

/** A pattern and condition for the nodes `n` of a type that are selected. */
function nodesWhere(type: string, selection: Selection): string {
  const conditions: string[] = [];
  if (selection.dataset !== undefined) {
    // What it relates goes along, whoever states that: an edge needs both its ends.
    conditions.push(
      `(n.dataset = $dataset OR (n.shared AND EXISTS { (:Claim {fact: '${type}:' + n.slug, dataset: $dataset}) })
        OR EXISTS { (n)-[r:${EDGE_TYPES.join('|')}]-() WHERE ${STATED} })`,
    );
  }
  if (isChosen(selection)) {
    const event = (node: string): string =>
      `($country IS NULL OR EXISTS { (${node})-[:INVOLVES]->(:Country {slug: $country}) })
       AND ($since IS NULL OR ${node}.ends >= date($since)) AND ($until IS NULL OR ${node}.begins <= date($until))`;
    conditions.push(
      type === 'Event' ? event('n') : `EXISTS { (n)-[:${EDGE_TYPES.join('|')}]-(e:Event) WHERE ${event('e')} }`,
    );
  }
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

function parametersOf({ dataset, country, since, until }: Selection): Record<string, unknown> {
  return { dataset: dataset ?? null, country: country ?? null, since: since ?? null, until: until ?? null };
}

function kept(properties: Record<string, unknown>, names: readonly string[]): Record<string, Value> {
  const known = fromBolt(properties);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value: PropertyValue | undefined = known[name];
      return value === undefined ? [] : [[name, value instanceof Day ? value.iso : value] as const];
    }),
  );
}

/** Who says so: `source: where in it`, of citations whose ids are made of that. */
function cited(citations: readonly string[]): { citations?: readonly string[] } {
  if (citations.length === 0) return {};
  const told = citations.map((slug) => {
    const parts = slug.split('|');
    const [source = '', at] = [parts[1], parts.slice(2, -2).join('|')];
    return at === '' ? source : `${source}: ${at}`;
  });
  return { citations: [...new Set(told)] };
}

/** The selected entities of a type. */
export async function* nodes(graph: Graph, type: string, selection: Selection): AsyncGenerator<ExportedNode> {
  const text = `MATCH (n:${type}) ${nodesWhere(type, selection)}
    RETURN n.slug, properties(n), COLLECT { MATCH (n)-[:CITES]->(c:Citation) RETURN c.slug ORDER BY c.slug } ORDER BY n.slug`;
  for await (const [slug, properties, citations] of graph.stream(text, parametersOf(selection))) {
    const columns = NODE_COLUMNS[type] ?? [];
    const id = `${type}:${String(slug)}`;
    yield {
      id,
      type,
      slug: String(slug),
      properties: { ...kept(properties as Record<string, unknown>, columns), ...cited(citations as string[]) },
    };
  }
}

/** How the selected entities relate. @param has whether an entity was selected */
export async function* edges(
  graph: Graph,
  selection: Selection,
  has: (id: string) => boolean,
): AsyncGenerator<ExportedEdge> {
  for (const type of EDGE_TYPES) {
    const where = selection.dataset === undefined ? '' : `WHERE ${STATED}`;
    const text = `MATCH (a)-[r:${type}]->(b) ${where} RETURN labels(a)[0], a.slug, labels(b)[0], b.slug, properties(r)`;
    for await (const [fromType, from, toType, to, properties] of graph.stream(text, parametersOf(selection))) {
      const [one, other] = [`${String(fromType)}:${String(from)}`, `${String(toType)}:${String(to)}`];
      if (!has(one) || !has(other)) continue;
      const { citations = [] } = properties as { citations?: string[] };
      const told = { ...kept(properties as Record<string, unknown>, EDGE_COLUMNS), ...cited(citations) };
      yield { type, from: one, to: other, properties: told };
    }
  }
}
