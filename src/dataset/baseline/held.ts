/** What the graph holds of a data set: a key and a hash for each fact, in little memory. */
import { Numbers } from '../../lib/numbers.js';
import { ElementIds } from '../../database/element-ids.js';
import type { Graph } from '../../database/graph.js';
import {
  FACT_TYPES,
  type FactType,
  type NodeFact,
  type PropertyValue,
  refKey,
  type RelationshipFact,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  SINGLE,
} from '../facts/facts.js';
import { KeyTable } from '../facts/keys.js';

export type Comparison = 'created' | 'changed' | 'unchanged';

/** `Official:zhao-leji`, or `#` and a relationship's key: a fact, by one text. */
export function factKey(fact: NodeFact | RelationshipFact): string {
  return 'key' in fact ? relationshipKey(fact.key) : refKey(fact);
}

export function relationshipKey(number: number): string {
  return `#${number}`;
}

/**
 * A fact as a data set states it, by one text: it may know one official under several ids, and state the same of each, for
 * another data set may tell that they are one. Of a single relationship there is one statement whoever is at its end.
 */
export function statementKey(fact: NodeFact | RelationshipFact): string {
  return 'key' in fact ? statementUnder(fact, fact.calledAs) : factKey(fact);
}

/** As `statementKey`, where the official is called by an id; by his slug where that is undefined. */
export function statementUnder(fact: NodeFact | RelationshipFact, calledAs: PropertyValue | undefined): string {
  return 'key' in fact && !SINGLE.has(fact.type) ? statementOf(factKey(fact), calledAs) : factKey(fact);
}

const CALLED = '|';

/** The id of the official under which a fact is stated, of the fact's key and the statement's; undefined where it is his slug. */
export function calledIn(fact: string, statement: string): string | undefined {
  return statement === fact ? undefined : statement.slice(fact.length + CALLED.length);
}

/** The facts of one data set that the graph holds, alone or beside another data set's. */
export class Held {
  private readonly keys = new KeyTable();
  private readonly hashes = new Numbers();
  private readonly seen = new Numbers(Uint8Array);
  private readonly claims = new Set<string>();
  /** Facts that are stated of an official under another id than his slug. */
  private readonly called = new KeyTable();
  private seenCount = 0;

  private constructor(
    private readonly graph: Graph,
    private readonly dataset: string,
    /** Whether the graph has nodes that nobody states any more, and that were not deleted yet. */
    private readonly someGone: boolean,
  ) {}

  /** Relationships of a type that the data set alone states, as clauses: `r` from `a` to `b`. */
  private alone(type: RelationshipType): string {
    const left = this.someGone ? 'AND NOT a:Gone AND NOT b:Gone' : '';
    return `MATCH (a)-[r:${type} {dataset: $dataset}]->(b) WHERE r.shared IS NULL ${left}`;
  }

  /** @param known whether the graph holds anything of it at all */
  static async load(graph: Graph, dataset: string, known: boolean): Promise<Held> {
    const [row] = await graph.run('RETURN EXISTS { (:Gone) } AS some');
    const held = new Held(graph, dataset, row?.some === true);
    if (!known) return held;
    for (const type of FACT_TYPES) {
      const text = `MATCH (n:${type} {dataset: $dataset}) WHERE n.shared IS NULL RETURN n.slug, n.hash`;
      for await (const [slug, hash] of graph.stream(text, { dataset })) held.add(`${type}:${String(slug)}`, hash);
    }
    for (const type of RELATIONSHIP_TYPES) {
      const text = `${held.alone(type)} RETURN r.key, r.hash, ${calledBy(type)}`;
      for await (const [key, hash, called] of graph.stream(text, { dataset })) {
        held.add(relationshipKey(Number(key)), hash, called);
      }
    }
    const text = 'MATCH (c:Claim {dataset: $dataset}) RETURN c.fact, c.hash, substring(c.id, size($dataset) + 1)';
    for await (const [fact, hash, statement] of graph.stream(text, { dataset })) {
      held.add(String(fact), hash, calledIn(String(fact), String(statement)) ?? null);
      held.claims.add(String(statement));
    }
    return held;
  }

  private add(fact: string, hash: unknown, called: unknown = null): void {
    if (called !== null) this.called.add(fact);
    const number = this.keys.add(statementOf(fact, called));
    this.hashes.set(number, Number(hash));
    this.seen.set(number, 0);
  }

  /** How a stated fact stands to what is held. It counts as stated from now on. */
  compare(fact: NodeFact | RelationshipFact): Comparison {
    if (this.keys.size === 0) return 'created';
    const number = this.keys.find(statementKey(fact));
    if (number < 0) return 'created';
    if (this.seen.get(number) === 0) this.seenCount += 1;
    this.seen.set(number, 1);
    return this.hashes.get(number) === fact.hash ? 'unchanged' : 'changed';
  }

  /** Whether a fact is stated beside this, by the key of a statement: by another data set, or under another id. */
  isClaimed(statement: string): boolean {
    return this.claims.has(statement);
  }

  /** Whether a fact that is not held under its id is held under another one of the same official. */
  isHeldOtherwise(fact: RelationshipFact): boolean {
    if (this.keys.size === 0) return false;
    const key = factKey(fact);
    return this.called.has(key) || (statementKey(fact) !== key && this.keys.has(key));
  }

  /** How many facts are held and were not stated. */
  get unstated(): number {
    return this.keys.size - this.seenCount;
  }

  /** The facts that are held and were not stated, by kind. */
  async removed(): Promise<Removed> {
    const nodes = new Map<FactType, string[]>();
    const relationships = new Map<RelationshipType, RemovedRelationships>();
    const isLeft = (key: string): boolean => {
      const number = this.keys.find(key);
      return number >= 0 && this.seen.get(number) === 0 && !this.claims.has(key);
    };
    const claims = [...this.claims].filter((key) => this.seen.get(this.keys.find(key)) === 0);
    if (this.unstated === claims.length) return { nodes, relationships, claims };
    const { dataset } = this;
    for (const type of FACT_TYPES) {
      const text = `MATCH (n:${type} {dataset: $dataset}) WHERE n.shared IS NULL RETURN n.slug`;
      for await (const [slug] of this.graph.stream(text, { dataset })) {
        if (!isLeft(`${type}:${String(slug)}`)) continue;
        nodes.set(type, nodes.get(type) ?? []);
        nodes.get(type)?.push(String(slug));
      }
    }
    for (const type of RELATIONSHIP_TYPES) {
      const text = `${this.alone(type)}
        RETURN r.key, elementId(r), labels(a)[0], a.slug, labels(b)[0], b.slug, ${calledBy(type)}`;
      for await (const row of this.graph.stream(text, { dataset })) {
        const [key, id, fromType, from, toType, to, called] = row as RelationshipRow;
        if (!isLeft(statementOf(relationshipKey(key), called))) continue;
        let some = relationships.get(type);
        if (some === undefined) relationships.set(type, (some = { seen: new ElementIds(), hidden: new ElementIds() }));
        const left = [isLeft(`${fromType}:${from}`), isLeft(`${toType}:${to}`)] as const;
        (goesUnseen(type, [fromType, toType], left) ? some.hidden : some.seen).push(id);
      }
    }
    return { nodes, relationships, claims };
  }
}

type RelationshipRow = [
  ...[key: number, id: string, fromType: FactType, from: string, toType: FactType, to: string],
  called: string | null,
];

/** The id under which a relationship `r` is stated, as `statementKey` tells it; null where that is a slug. */
const calledBy = (type: RelationshipType): string => (SINGLE.has(type) ? 'null' : 'r.calledAs');

const statementOf = (fact: string, called: unknown): string =>
  typeof called === 'string' ? `${fact}${CALLED}${called}` : fact;

/** What a data set states no longer. */
export interface Removed {
  /** Slugs. */
  nodes: ReadonlyMap<FactType, readonly string[]>;
  relationships: ReadonlyMap<RelationshipType, RemovedRelationships>;
  /** Keys of statements of facts that others state too, or the data set itself under another id. */
  claims: readonly string[];
}

/** Relationships, by their ids in the database. */
export interface RemovedRelationships {
  /** Those that readers would see, or that something follows from, as long as they are there. */
  seen: ElementIds;
  /** Those that nobody sees any more once their nodes are hidden. */
  hidden: ElementIds;
}

/** Kinds of node where what is seen leads to whatever relates to them, with no regard to its label. */
const READ_THROUGH: ReadonlySet<string> = new Set(['Event', 'Agreement', 'Statement']);

/** Types of relationship that lead from what is seen to their other end, with no regard to its label. */
const LEADING: ReadonlySet<string> = new Set(['CITES', 'CITIZEN_OF', 'HELD_OFFICE', 'OF_COUNTRY']);

/** Whether a question comes from one end of a relationship to the other though that one is hidden. */
export function isReadThrough(
  type: string,
  [from, to]: readonly [from: string, to: string],
  [isFromHidden, isToHidden]: readonly [from: boolean, to: boolean],
): boolean {
  if (LEADING.has(type)) return !isFromHidden;
  return (!isFromHidden && READ_THROUGH.has(from)) || (!isToHidden && READ_THROUGH.has(to));
}

/** Whether a relationship is seen no more, and nothing follows from it, once the ends that are left out are hidden. */
function goesUnseen(
  type: string,
  ends: readonly [from: string, to: string],
  [isFromLeft, isToLeft]: readonly [from: boolean, to: boolean],
): boolean {
  if (!isFromLeft && !isToLeft) return false;
  // What an official or an organization is found under, and which countries took part, follows from what leads from it.
  if (!isFromLeft && !TO_ITS_RECORD.has(type)) return false;
  // Others in an office may have ended by whoever held it.
  if (type === 'HELD_OFFICE' && !isToLeft) return false;
  return !isReadThrough(type, ends, [isFromLeft, isToLeft]);
}

/** Relationships that lead to the node of whose record they are a part. */
const TO_ITS_RECORD: ReadonlySet<string> = new Set([
  ...['PARTICIPATED_IN', 'PARTY_TO', 'IN_RELATION', 'HAD_LEVEL', 'MEMBER_OF'],
]);
