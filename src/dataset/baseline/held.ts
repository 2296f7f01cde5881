/** What the graph holds of a data set: a key and a hash for each fact, in little memory. */
import { Numbers } from '../../lib/numbers.js';
import type { Graph } from '../../database/graph.js';
import {
  FACT_TYPES,
  type FactType,
  type NodeFact,
  refKey,
  type RelationshipFact,
  RELATIONSHIP_TYPES,
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

/** The facts of one data set that the graph holds, alone or beside another data set's. */
export class Held {
  private readonly keys = new KeyTable();
  private readonly hashes = new Numbers();
  private readonly seen = new Numbers(Uint8Array);
  private readonly claims = new Set<string>();
  private seenCount = 0;

  private constructor(
    private readonly graph: Graph,
    private readonly dataset: string,
  ) {}

  /** @param known whether the graph holds anything of it at all */
  static async load(graph: Graph, dataset: string, known: boolean): Promise<Held> {
    const held = new Held(graph, dataset);
    if (!known) return held;
    for (const type of FACT_TYPES) {
      const text = `MATCH (n:${type} {dataset: $dataset}) WHERE n.shared IS NULL RETURN n.slug, n.hash`;
      for await (const [slug, hash] of graph.stream(text, { dataset })) held.add(`${type}:${String(slug)}`, hash);
    }
    for (const type of RELATIONSHIP_TYPES) {
      const text = `MATCH ()-[r:${type} {dataset: $dataset}]->() WHERE r.shared IS NULL RETURN r.key, r.hash`;
      for await (const [key, hash] of graph.stream(text, { dataset })) held.add(relationshipKey(Number(key)), hash);
    }
    const text = 'MATCH (c:Claim {dataset: $dataset}) RETURN c.fact, c.hash';
    for await (const [fact, hash] of graph.stream(text, { dataset })) {
      held.add(String(fact), hash);
      held.claims.add(String(fact));
    }
    return held;
  }

  private add(key: string, hash: unknown): void {
    const number = this.keys.add(key);
    this.hashes.set(number, Number(hash));
    this.seen.set(number, 0);
  }

  /** How a stated fact stands to what is held. It counts as stated from now on. */
  compare(fact: NodeFact | RelationshipFact): Comparison {
    if (this.keys.size === 0) return 'created';
    const number = this.keys.find(factKey(fact));
    if (number < 0) return 'created';
    if (this.seen.get(number) === 0) this.seenCount += 1;
    this.seen.set(number, 1);
    return this.hashes.get(number) === fact.hash ? 'unchanged' : 'changed';
  }

  /** Whether another data set states the fact too. */
  isClaimed(key: string): boolean {
    return this.claims.has(key);
  }

  /** How many facts are held and were not stated. */
  get unstated(): number {
    return this.keys.size - this.seenCount;
  }

  /** The facts that are held and were not stated, by kind: nodes by slug, relationships by number. */
  async removed(): Promise<{
    nodes: Map<FactType, string[]>;
    relationships: Map<string, number[]>;
    claims: string[];
  }> {
    const nodes = new Map<FactType, string[]>();
    const relationships = new Map<string, number[]>();
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
      const text = `MATCH ()-[r:${type} {dataset: $dataset}]->() WHERE r.shared IS NULL RETURN r.key`;
      for await (const [key] of this.graph.stream(text, { dataset })) {
        if (!isLeft(relationshipKey(Number(key)))) continue;
        relationships.set(type, relationships.get(type) ?? []);
        relationships.get(type)?.push(Number(key));
      }
    }
    return { nodes, relationships, claims };
  }
}
