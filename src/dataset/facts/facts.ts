/** Facts, as the graph holds them: nodes and relationships, each with its sources and a hash that tells a change. */
import { NODE_TYPES, type NodeType } from '../../model/ids.js';
import type { Certainty } from '../../model/vocabulary.js';
import type { Cite } from '../schema/fields.js';
import { numberOf } from './keys.js';

/** A day as the graph keeps it. */
export class Day {
  constructor(readonly iso: string) {}
}

export type PropertyValue = string | number | boolean | Day | readonly string[];
export type Properties = Record<string, PropertyValue>;

export type FactType = NodeType | 'Citation';

/** Types of nodes that data sets state. */
export const FACT_TYPES: readonly FactType[] = [...NODE_TYPES.filter((type) => type !== 'Dataset'), 'Citation'];

/** Relationship types that data sets state. */
export const RELATIONSHIP_TYPES = [
  'ABOUT',
  'AMENDS',
  'ATTRIBUTED_TO',
  'CITES',
  'CITIZEN_OF',
  'COMMEMORATES',
  'ECHOES',
  'HAD_LEVEL',
  'HAS_CAPITAL',
  'HELD_OFFICE',
  'IN_ORGANIZATION',
  'IN_RELATION',
  'MADE_AT',
  'MADE_BY',
  'MEMBER_OF',
  'NEEDS_VISA',
  'OF_COUNTRY',
  'OF_SOURCE',
  'PARTICIPATED_IN',
  'PARTY_TO',
  'PART_OF',
  'PUBLISHED_BY',
  'SIGNED_AT',
  'SUCCEEDED_BY',
  'SUPERSEDES',
  'TITLE_NAMES',
  'TOOK_PLACE_IN',
  'WITHIN',
] as const;

/** Relationships of which a node has one: where two data sets name different ends, one of them is preferred. */
export const SINGLE: ReadonlySet<string> = new Set([
  'IN_ORGANIZATION',
  'MADE_AT',
  'MADE_BY',
  'OF_COUNTRY',
  'PART_OF',
  'PUBLISHED_BY',
  'SIGNED_AT',
  'TITLE_NAMES',
  'TOOK_PLACE_IN',
  'WITHIN',
]);

/** A node by its type and slug. */
export interface Ref {
  type: FactType;
  slug: string;
  /** What the data set calls it, where that is not its slug. */
  calledAs?: string;
}

export interface NodeFact extends Ref {
  properties: Properties;
  /** Tells a change: 53 bits of what is stated. */
  readonly hash: number;
}

export interface RelationshipFact {
  type: RelationshipType;
  from: Ref;
  to: Ref;
  /** Unique among all relationships; the same in every import. 53 bits. */
  key: number;
  properties: Properties;
  /** What the data set calls the official that it is about, where that is not his slug. */
  readonly calledAs: string | undefined;
  /** Tells a change: 53 bits of what is stated. */
  readonly hash: number;
}

/** A stated node. What it comes to as a number is worked out when it is asked for, once. */
class StatedNode implements NodeFact {
  private known: number | undefined;

  constructor(
    readonly type: FactType,
    readonly slug: string,
    readonly properties: Properties,
  ) {}

  get hash(): number {
    return (this.known ??= hashOf(this.properties));
  }
}

class StatedRelationship implements RelationshipFact {
  private known: number | undefined;

  constructor(
    readonly type: RelationshipType,
    readonly from: Ref,
    readonly to: Ref,
    readonly key: number,
    readonly properties: Properties,
  ) {}

  get calledAs(): string | undefined {
    return this.properties.calledAs as string | undefined;
  }

  get hash(): number {
    // Of a single relationship the end is what can change.
    this.known ??= hashOf(SINGLE.has(this.type) ? { ...this.properties, to: refKey(this.to) } : this.properties);
    return this.known;
  }
}

/** What tells relationships between the same two nodes apart. */
const APART: Partial<Record<RelationshipType, (properties: Properties) => string>> = {
  // Periods that differ in anything but their sources stand side by side.
  HAD_LEVEL: ({ mutual, from, to, level, kind, resident }) =>
    [mutual, from, to, level, kind, resident].map((one) => String(one ?? '')).join('|'),
  HELD_OFFICE: ({ from, attested }) => String(from ?? attested ?? ''),
  // Who left and came back was a member twice.
  MEMBER_OF: ({ from }) => String(from ?? ''),
  PARTICIPATED_IN: ({ role }) => String(role ?? ''),
  // As of another day it is another fact.
  NEEDS_VISA: ({ passport, observedOn }) => `${String(passport)}|${String(observedOn)}`,
};

/** The fact that two nodes are related. @param properties without those that are absent */
export function relationshipFact(type: RelationshipType, from: Ref, to: Ref, properties: Properties): RelationshipFact {
  const ends = SINGLE.has(type) ? refKey(from) : `${refKey(from)}|${refKey(to)}|${APART[type]?.(properties) ?? ''}`;
  return new StatedRelationship(type, from, to, numberOf(`${type}|${ends}`), properties);
}

/** The fact that there is a node. @param properties with its slug and its data set, without those that are absent */
export function nodeFact(type: FactType, slug: string, properties: Properties): NodeFact {
  return new StatedNode(type, slug, properties);
}

export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

export type Optional<T> = { [K in keyof T]: T[K] | undefined };

/** `Official:zhao-leji`: unique among all nodes. */
export function refKey({ type, slug }: Ref): string {
  return `${type}:${slug}`;
}

/** The node that a text of `refKey` names. @throws TypeError where it is none: only types of the model reach a statement */
export function parseRef(text: string): Ref {
  const colon = text.indexOf(':');
  const type = FACT_TYPES.find((one) => one === text.slice(0, colon));
  if (type === undefined) throw new TypeError(`"${text}" names no node`);
  return { type, slug: text.slice(colon + 1) };
}

/** Who takes the facts of an entry, in the order in which they are stated. `path` is where in the entry it is stated. */
export interface Taker {
  node(fact: NodeFact): void;
  relationship(fact: RelationshipFact, path: readonly PropertyKey[]): void;
}

/** Makes the facts of one data set, each with its sources. */
export class Collector {
  constructor(
    readonly dataset: string,
    private readonly taker: Taker,
    /** The slug under which the graph knows what the data set calls by a slug. */
    private readonly known: (type: FactType, slug: string) => string = (_, slug) => slug,
  ) {}

  ref(type: FactType, slug: string): Ref {
    const known = this.known(type, slug);
    return known === slug ? { type, slug } : { type, slug: known, calledAs: slug };
  }

  node(type: FactType, slug: string, properties: Optional<Properties>): Ref {
    const ref = this.ref(type, slug);
    const kept = present({ ...properties, slug: ref.slug, dataset: this.dataset });
    this.taker.node(new StatedNode(type, ref.slug, kept));
    return ref;
  }

  relationship(
    type: RelationshipType,
    from: Ref,
    to: Ref,
    path: readonly PropertyKey[],
    properties: Optional<Properties> = {},
  ): void {
    const calledAs = from.calledAs ?? to.calledAs;
    this.taker.relationship(
      relationshipFact(type, from, to, present({ ...properties, calledAs, dataset: this.dataset })),
      path,
    );
  }

  /** The citations' nodes, which may be stated several times alike; their slugs. */
  citations(cite: Cite, path: readonly PropertyKey[], certainty: Certainty): string[] {
    // Sorted, for what cites the same is the same in whichever order.
    const slugs = cite.map(({ source, at, attributedTo, certainty: own }) => {
      const sure = own ?? certainty;
      const slug = [this.dataset, source, at ?? '', attributedTo ?? '', sure].join('|');
      const citation = this.node('Citation', slug, { locator: at, certainty: sure });
      this.relationship('OF_SOURCE', citation, this.ref('Source', source), path);
      if (attributedTo) this.relationship('ATTRIBUTED_TO', citation, this.ref('Organization', attributedTo), path);
      return slug;
    });
    return [...new Set(slugs)].sort();
  }

  /** A node that cites its sources; it and the slugs of its citations. */
  entity(
    type: NodeType,
    slug: string,
    properties: Optional<Properties>,
    cite: Cite,
    certainty: Certainty,
  ): { node: Ref; citations: string[] } {
    const node = this.node(type, slug, { ...properties, certainty });
    const citations = this.citations(cite, [], certainty);
    for (const citation of citations) this.relationship('CITES', node, { type: 'Citation', slug: citation }, []);
    return { node, citations };
  }
}

function present(properties: Optional<Properties>): Properties {
  const kept: Properties = {};
  for (const key in properties) {
    const value = properties[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[key] = value;
  }
  return kept;
}

/** The order of the properties counts for nothing. */
function hashOf(properties: Properties): number {
  let text = '';
  for (const key of Object.keys(properties).sort()) {
    const value = properties[key];
    text += `${key}=${typeof value === 'string' ? value : value instanceof Day ? value.iso : JSON.stringify(value)}\n`;
  }
  return numberOf(text);
}
