/** Facts, as the graph holds them: nodes and relationships, each with its sources and a hash that tells a change. */
import { createHash } from 'node:crypto';
import type { NodeType } from '../model/ids.js';
import type { Certainty } from '../model/vocabulary.js';
import type { Cite } from './format.js';
import type { Place, Problem } from './problems.js';

/** A day as the graph keeps it. */
export class Day {
  constructor(readonly iso: string) {}
}

export type PropertyValue = string | number | boolean | Day | readonly string[];
export type Properties = Record<string, PropertyValue>;

export type FactType = NodeType | 'Citation';

/** Relationship types that data sets state. */
export const RELATIONSHIP_TYPES = [
  'ABOUT',
  'AMENDS',
  'ATTRIBUTED_TO',
  'CITES',
  'CITIZEN_OF',
  'COMMEMORATES',
  'ECHOES',
  'HAS_CAPITAL',
  'HELD_OFFICE',
  'IN_ORGANIZATION',
  'IN_RELATION',
  'MADE_AT',
  'MADE_BY',
  'OF_COUNTRY',
  'OF_SOURCE',
  'PARTICIPATED_IN',
  'PARTY_TO',
  'PART_OF',
  'PUBLISHED_BY',
  'SIGNED_AT',
  'SUCCEEDED_BY',
  'SUPERSEDES',
  'TOOK_PLACE_IN',
  'WITHIN',
] as const;

/** A node by its type and slug. */
export interface Ref {
  type: FactType;
  slug: string;
}

export interface NodeFact extends Ref {
  properties: Properties;
  hash: string;
}

export interface RelationshipFact {
  type: string;
  from: Ref;
  to: Ref;
  /** Unique among relationships of its type; the same in every import. */
  key: string;
  properties: Properties;
  hash: string;
  place: Place;
}

export interface Facts {
  nodes: NodeFact[];
  relationships: RelationshipFact[];
}

export type Optional<T> = { [K in keyof T]: T[K] | undefined };

/** Collects the facts of one data set, each with its sources. */
export class Collector {
  readonly nodes = new Map<string, NodeFact>();
  readonly relationships = new Map<string, RelationshipFact>();
  /** Relationships that are stated twice, and not alike. */
  readonly problems: Problem[] = [];

  constructor(private readonly dataset: string) {}

  node(type: FactType, slug: string, properties: Optional<Properties>): Ref {
    const kept = present({ ...properties, slug, dataset: this.dataset });
    this.nodes.set(`${type}:${slug}`, { type, slug, properties: kept, hash: hashOf(kept) });
    return { type, slug };
  }

  /** @param discriminator tells relationships between the same two nodes apart */
  relationship(
    type: string,
    from: Ref,
    to: Ref,
    place: Place,
    properties: Optional<Properties> = {},
    discriminator = '',
  ): void {
    const key = [from.type, from.slug, to.type, to.slug, discriminator].join('|');
    const kept = present({ ...properties, key, dataset: this.dataset });
    const hash = hashOf(kept);
    const earlier = this.relationships.get(`${type}|${key}`);
    if (earlier !== undefined && earlier.hash !== hash) {
      this.problems.push({
        ...place,
        message: `${from.type} "${from.slug}" and ${to.type.toLowerCase()} "${to.slug}": the same is stated twice, not alike`,
        cure: 'Keep one',
      });
    }
    this.relationships.set(`${type}|${key}`, { type, from, to, key, properties: kept, hash, place });
  }

  /** The citations' nodes, made where they are new; their slugs. */
  citations(cite: Cite, place: Place, certainty: Certainty): string[] {
    return cite.map(({ source, at, attributedTo, certainty: own }) => {
      const sure = own ?? certainty;
      const slug = [this.dataset, source, at ?? '', attributedTo ?? '', sure].join('|');
      const citation = this.node('Citation', slug, { locator: at, certainty: sure });
      this.relationship('OF_SOURCE', citation, { type: 'Source', slug: source }, place);
      if (attributedTo) {
        this.relationship('ATTRIBUTED_TO', citation, { type: 'Organization', slug: attributedTo }, place);
      }
      return slug;
    });
  }

  /** A node that cites its sources. */
  entity(
    type: NodeType,
    slug: string,
    properties: Optional<Properties>,
    cite: Cite,
    certainty: Certainty,
    place: Place,
  ): Ref {
    const entity = this.node(type, slug, { ...properties, certainty });
    for (const citation of this.citations(cite, place, certainty)) {
      this.relationship('CITES', entity, { type: 'Citation', slug: citation }, place);
    }
    return entity;
  }
}

function present(properties: Optional<Properties>): Properties {
  const entries = Object.entries(properties).filter(
    (entry): entry is [string, PropertyValue] =>
      entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hashOf(properties: Properties): string {
  return createHash('sha1').update(JSON.stringify(properties)).digest('base64url');
}
