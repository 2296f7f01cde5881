/** A data set against the graph: of each fact whether it is new, differs, is as it was, or is stated no longer. */
import type { Graph } from '../../database/graph.js';
import { type Ref, refKey, SINGLE } from '../facts/facts.js';
import type { Count, Ground, MovedOfficial, Outcome } from '../baseline/ground.js';
import { grouped } from '../../lib/groups.js';
import { type Comparison, factKey, Held, type Removed, statementKey } from '../baseline/held.js';
import { KeyTable } from '../facts/keys.js';
import { type ManifestChanges, manifestChanges } from './manifest.js';
import type { Prepared } from '../prepare/prepare.js';
import type { KeptFact, KeptNode, KeptRelationship } from '../facts/stated.js';
import type { Say } from '../report/progress.js';

/** A fact, and how it stands to the graph. */
export interface Compared {
  fact: KeptFact;
  comparison: Comparison;
  /** Whether another data set states it too, or this one of the same official under another id. */
  shared: boolean;
  /** Whether the graph had the nodes that a relationship joins before; of a node, whether it had the node. */
  seen: boolean;
  /** Of a relationship. */
  ends: Ends;
}

/** The numbers of a relationship's ends among the created; -1 of one that the graph had before. */
export type Ends = readonly [from: number, to: number];

/** Both ends were there before. */
export const SEEN: Ends = [-1, -1];

const NO_CHANGE: Count = { created: 0, changed: 0, removed: 0, unchanged: 0 };

/** Compares fact by fact. */
export class Comparing {
  private readonly kinds = new Map<string, Count>();
  /** The nodes that neither the graph nor another data set had before, by `refKey`. */
  readonly created = new KeyTable();

  private constructor(
    private readonly graph: Graph,
    private readonly prepared: Prepared,
    private readonly ground: Ground,
    private readonly held: Held,
    private readonly say: Say,
  ) {}

  static async begin(graph: Graph, prepared: Prepared, ground: Ground, say: Say): Promise<Comparing> {
    const held = await Held.load(graph, prepared.manifest.name, ground.known !== undefined);
    return new Comparing(graph, prepared, ground, held, say);
  }

  /** Every stated fact, nodes before relationships, as they are stated. */
  async *facts(): AsyncGenerator<Compared> {
    let done = 0;
    const { stated } = this.prepared;
    const tell = (count: number): void => {
      done += count;
      const { total } = stated;
      // Until then it is told how far the check is.
      if (total !== undefined) this.say({ stage: 'compare', done, total });
    };
    for await (const nodes of stated.nodes()) {
      yield* await this.nodes(nodes);
      tell(nodes.length);
    }
    for await (const relationships of stated.relationships()) {
      yield* await this.relationships(relationships);
      tell(relationships.length);
    }
  }

  /** What is held and was not stated; to be asked for when all facts were compared. */
  async removed(): Promise<Removed> {
    const removed = await this.held.removed();
    for (const [type, slugs] of removed.nodes) this.count(type).removed = slugs.length;
    for (const [type, { seen, hidden }] of removed.relationships)
      this.count(type).removed = seen.length + hidden.length;
    return removed;
  }

  /** What an import changes of the data set's own record. */
  get manifestChanges(): ManifestChanges | undefined {
    return this.prepared.identity.decisions && manifestChanges(this.prepared, this.ground);
  }

  /** What it all comes to. @param claims how many facts are taken back that others state too */
  outcome(claims: number, moved: readonly MovedOfficial[] = []): Outcome {
    const { name, version } = this.prepared.manifest;
    const kinds = Object.fromEntries([...this.kinds].filter(([, count]) => Object.values(count).some(Boolean)));
    const manifest = this.manifestChanges === undefined ? {} : { Dataset: { ...NO_CHANGE, changed: 1 } };
    Object.assign(kinds, manifest);
    const total: Count = { created: 0, changed: 0, removed: claims, unchanged: 0 };
    for (const count of Object.values(kinds)) {
      for (const key of Object.keys(count) as (keyof Count)[]) total[key] += count[key];
    }
    return {
      dataset: name,
      version,
      before: this.ground.known?.version ?? null,
      total,
      kinds,
      ...(moved.length > 0 && { moved }),
    };
  }

  private count(kind: string): Count {
    let count = this.kinds.get(kind);
    if (count === undefined) this.kinds.set(kind, (count = { created: 0, changed: 0, removed: 0, unchanged: 0 }));
    return count;
  }

  private compare(fact: KeptFact): Comparison {
    const comparison = this.held.compare(fact);
    this.count(fact.type)[comparison] += 1;
    return comparison;
  }

  private async nodes(facts: readonly KeptNode[]): Promise<Compared[]> {
    const compared = facts.map((fact) => ({ fact, comparison: this.compare(fact) }));
    const asked = compared.filter(
      ({ fact, comparison }) =>
        comparison === 'created' && fact.type !== 'Citation' && this.ground.others.has(fact.type),
    );
    const elsewhere = await this.statedElsewhere(asked.map(({ fact }) => fact));
    return compared.map(({ fact, comparison }) => {
      const shared =
        comparison === 'created'
          ? elsewhere.size > 0 && elsewhere.has(refKey(fact))
          : this.held.isClaimed(refKey(fact));
      const seen = comparison !== 'created' || shared;
      if (!seen) this.created.add(refKey(fact));
      return { fact, comparison, shared, seen, ends: SEEN };
    });
  }

  private async relationships(facts: readonly KeptRelationship[]): Promise<Compared[]> {
    const compared = facts.map((fact) => ({ fact, comparison: this.compare(fact), ends: this.endsOf(fact) }));
    // Only between nodes that were here before can another data set have stated it; of what is single, from such a node.
    const asked = this.ground.alone
      ? []
      : compared.filter(
          ({ fact, comparison, ends: [from, to] }) =>
            comparison === 'created' &&
            fact.from.type !== 'Citation' &&
            fact.type !== 'CITES' &&
            from < 0 &&
            (to < 0 || SINGLE.has(fact.type)),
        );
    const elsewhere = await this.relatedElsewhere(asked.map(({ fact }) => fact));
    return compared.map(({ fact, comparison, ends }) => {
      const shared =
        comparison === 'created'
          ? fact.shape.isFurther ||
            this.held.isHeldOtherwise(fact) ||
            (elsewhere.size > 0 && elsewhere.has(factKey(fact)))
          : this.held.isClaimed(statementKey(fact));
      return { fact, comparison, shared, seen: ends === SEEN, ends };
    });
  }

  private endsOf({ from, to }: KeptRelationship): Ends {
    const ends: Ends = [this.created.find(refKey(from)), this.created.find(refKey(to))];
    return ends[0] < 0 && ends[1] < 0 ? SEEN : ends;
  }

  private async statedElsewhere(facts: readonly Ref[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const [type, group] of grouped(facts, (fact) => fact.type)) {
      const rows = await this.graph.run(`UNWIND $slugs AS slug MATCH (n:${type} {slug: slug}) RETURN n.slug AS slug`, {
        slugs: group.map(({ slug }) => slug),
      });
      for (const { slug } of rows) found.add(refKey({ type, slug: String(slug) }));
    }
    return found;
  }

  private async relatedElsewhere(facts: readonly KeptRelationship[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const group of grouped(facts, (fact) => `${fact.from.type} ${fact.type}`).values()) {
      const [first] = group;
      if (first === undefined) continue;
      const rows = await this.graph.run(
        `UNWIND $rows AS row MATCH (:${first.from.type} {slug: row[0]})-[:${first.type} {key: row[1]}]->() RETURN row[2] AS at`,
        { rows: group.map((fact, at) => [fact.from.slug, fact.key, at]) },
      );
      for (const { at } of rows) {
        const fact = group[Number(at)];
        if (fact !== undefined) found.add(factKey(fact));
      }
    }
    return found;
  }
}
