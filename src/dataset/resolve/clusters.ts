/**
 * Who is who among the officials that data sets state: a function of these statements and of the decisions, whichever came
 * first. Certain: a decision; a slug that both wrote; an identifier in common; a full name and a country in common, with no
 * day of birth or death that contradicts. Two of one data set are one by a decision of its own alone. Where a certain sign
 * leads to two who cannot be one, it counts for nothing, and is told as a doubt.
 */
import {
  Cluster,
  contradicts,
  index,
  livedApart,
  pairsOf,
  sameDataset,
  type Sign,
  SIGNS,
  toldApart,
} from './cluster.js';
import { OFFICIAL, oneFor } from './decisions.js';
import { candidatesIn, type DoubtDecision } from './doubt-decisions.js';
import { type Decided, type Doubt, doubtKey, doubtsOf } from './doubts.js';
import type { DatasetRules, Mention } from './mentions.js';

/** Why two that have a sign in common are two all the same; undefined where they are one. */
type Against = (one: Cluster, other: Cluster) => string | undefined;

export class Clusters {
  readonly doubts: readonly Doubt[];
  private readonly ranks: Ranks;
  private readonly of = new Map<Mention, Cluster>();
  private readonly byId: ReadonlyMap<string, Mention[]>;
  private readonly bySlug = new Map<string, Cluster>();
  private readonly apart = new Set<string>();
  /** By data set. */
  private readonly oneFor = new Map<string, ReadonlyMap<string, string>>();
  /** Of a cluster that decisions made: the mention whose id they keep, and the data set that says so. */
  private readonly kept = new Map<Cluster, { mention: Mention; by: string }>();
  /** What was decided of two of two data sets, the decision that counts; by the key of a doubt about them. */
  private readonly decided = new Map<string, Decided>();

  /**
   * @param rules by data set
   * @param decisions of doubts, one by one
   */
  constructor(
    mentions: readonly Mention[],
    private readonly rules: ReadonlyMap<string, DatasetRules>,
    decisions: readonly DoubtDecision[] = [],
  ) {
    this.ranks = new Ranks(rules);
    const ranked = [...mentions].sort(this.ranks.compare);
    for (const mention of ranked) this.of.set(mention, new Cluster(mention));
    this.byId = index(ranked, ({ ids }) => ids);
    this.decideDoubts(decisions);
    this.decide();
    const apart = (one: Cluster, other: Cluster): string | undefined =>
      this.areApart(one, other) ? 'a decision' : sameDataset(one, other);
    this.unite(SIGNS.writtenIds, apart);
    this.unite(SIGNS.identifiers, (one, other) => apart(one, other) ?? livedApart(one, other));
    this.unite(
      SIGNS.namesInCountries,
      (one, other) => apart(one, other) ?? contradicts(one, other) ?? toldApart(one, other),
    );
    this.nameAll();
    this.doubts = doubtsOf({
      clusters: [...new Set(this.of.values())],
      areApart: (one, other) => this.areApart(one, other),
      of: (mention) => this.of.get(mention),
      decided: this.decided.values(),
    });
  }

  /** The slug of the official that a mention is about. */
  slugOf(mention: Mention): string {
    return this.of.get(mention)?.slug ?? '';
  }

  /** Whether an official has that slug. */
  has(slug: string): boolean {
    return this.bySlug.has(slug);
  }

  /** Whether some data set calls an official by an id, or one goes by it. */
  knows(id: string): boolean {
    return this.byId.has(id) || this.bySlug.has(id);
  }

  /** The slug of the official whom a data set calls by an id; undefined where that names nobody. */
  resolve(dataset: string, id: string): string | undefined {
    const mention = this.meant(dataset, id) ?? this.meant(dataset, this.ownOf(dataset, id));
    return mention && this.slugOf(mention);
  }

  /** What an id is by the data set's own decisions. */
  private ownOf(dataset: string, id: string): string {
    let one = this.oneFor.get(dataset);
    if (one === undefined) this.oneFor.set(dataset, (one = oneFor(this.rules.get(dataset)?.decisions.same ?? [])));
    return one.get(`${OFFICIAL}${id}`)?.slice(OFFICIAL.length) ?? id;
  }

  /** Its own official of that id; else that of a data set that it requires; else the first that goes by it. */
  private meant(dataset: string, id: string): Mention | undefined {
    const named = this.byId.get(id) ?? [];
    const requires = this.rules.get(dataset)?.requires ?? [];
    return (
      named.find((one) => one.dataset === dataset) ??
      named.find((one) => requires.includes(one.dataset)) ??
      named[0] ??
      this.bySlug.get(id)?.first ??
      this.renamed(id)
    );
  }

  /** Of an id that a data set's own name was added to, for another official goes by it. */
  private renamed(id: string): Mention | undefined {
    for (const dataset of [...this.rules.keys()].sort()) {
      if (!id.endsWith(`-${dataset}`)) continue;
      const own = this.byId.get(id.slice(0, -dataset.length - 1))?.find((one) => one.dataset === dataset);
      if (own !== undefined) return own;
    }
    return undefined;
  }

  /** Those whom decisions on doubts make two, then those whom they make one. */
  private decideDoubts(decisions: readonly DoubtDecision[]): void {
    // First those that tell apart; among others the keys decide, never which came first.
    const inOrder = [...decisions].sort((a, b) => compare(a.state, b.state) || compare(a.key, b.key));
    for (const { key, state, by, at } of inOrder) {
      const [one, other] = this.candidates(key);
      // Of a data set that is gone, or states him no longer: it counts once he is back.
      if (one === undefined || other === undefined || one.dataset === other.dataset) continue;
      const [first, second] = [one, other].sort(this.ranks.compare) as [Mention, Mention];
      this.note({ one: first, other: second, state, by, at });
      if (state === 'DIFFERENT') this.apart.add(this.ranks.pair(one, other));
      else this.joinUnlessApart(one, other);
    }
  }

  /** The key of the doubt that a decision decides; undefined where a candidate is not there. */
  decides({ key }: DoubtDecision): string | undefined {
    const [one, other] = this.candidates(key);
    return one && other && doubtKey(one, other);
  }

  /** The officials that a decision is about, as far as their data sets state them. */
  private candidates(key: string): (Mention | undefined)[] {
    return candidatesIn(key).map(({ dataset, id }) => this.byId.get(id)?.find((one) => one.dataset === dataset));
  }

  /** Notes what was decided of two. What was noted before counts more. */
  private note(decided: Decided): void {
    const { one, other } = decided;
    const key = doubtKey(one, other);
    if (one.dataset !== other.dataset && !this.decided.has(key)) this.decided.set(key, decided);
  }

  /** @returns the clusters that became one; undefined where they are one already, or cannot be */
  private joinUnlessApart(first: Mention, second: Mention): [Cluster, Cluster] | undefined {
    const [one, other] = [this.of.get(first), this.of.get(second)];
    if (one === undefined || other === undefined || one === other) return undefined;
    if (this.areApart(one, other) || sameDataset(one, other) !== undefined) return undefined;
    this.join([one, other]);
    return [one, other];
  }

  /** Those that decisions make one or two. Of data sets that disagree, the one of the higher precedence counts. */
  private decide(): void {
    const datasets = [...this.rules].sort(([a, one], [b, other]) => other.precedence - one.precedence || compare(a, b));
    const named = (dataset: string, id: string): Mention | undefined =>
      id.startsWith(OFFICIAL) ? this.meant(dataset, id.slice(OFFICIAL.length)) : undefined;
    for (const [dataset, { decisions }] of datasets) {
      for (const [a, b] of decisions.different) {
        const [one, other] = [named(dataset, a), named(dataset, b)];
        if (one === undefined || other === undefined) continue;
        const pairs =
          a === b ? (this.byId.get(a.slice(OFFICIAL.length)) ?? []).map((bearer) => [one, bearer]) : [[one, other]];
        for (const [x, y] of pairs) {
          if (x === undefined || y === undefined || x === y) continue;
          this.note({ one: x, other: y, state: 'DIFFERENT', dataset });
          if (this.of.get(x) !== this.of.get(y)) this.apart.add(this.ranks.pair(x, y));
        }
      }
      for (const [a, b] of decisions.same) {
        const [first, second] = [named(dataset, a), named(dataset, b)];
        if (first === undefined || second === undefined) continue;
        this.note({ one: first, other: second, state: 'SAME', dataset });
        const [one, other] = this.joinUnlessApart(first, second) ?? [];
        if (one === undefined || other === undefined) continue;
        const [kept, better] = [this.kept.get(one) ?? { mention: first, by: dataset }, this.kept.get(other)];
        this.kept.set(one, better !== undefined && better.by !== dataset && kept.by === dataset ? better : kept);
      }
    }
  }

  private areApart(one: Cluster, other: Cluster): boolean {
    return one.mentions.some((a) => other.mentions.some((b) => this.apart.has(this.ranks.pair(a, b))));
  }

  private join(clusters: readonly Cluster[]): void {
    const [first, ...others] = clusters;
    if (first === undefined) return;
    for (const { mentions } of others) {
      first.mentions.push(...mentions);
      for (const mention of mentions) this.of.set(mention, first);
    }
    first.mentions.sort(this.ranks.compare);
  }

  /** Makes one of those with a sign in common, unless it leads from one to two who cannot be one. */
  private unite(sign: Sign, against: Against): void {
    const clusters = new Set(this.of.values());
    const alike = new Map<Cluster, Set<Cluster>>();
    for (const some of index([...clusters], sign).values()) {
      for (const [one, other] of pairsOf(some)) {
        if (against(one, other) !== undefined) continue;
        alike.set(one, (alike.get(one) ?? new Set()).add(other));
        alike.set(other, (alike.get(other) ?? new Set()).add(one));
      }
    }
    const isSure = (cluster: Cluster): boolean => {
      const others = [...(alike.get(cluster) ?? [])];
      return others.every((one, at) => others.slice(at + 1).every((other) => against(one, other) === undefined));
    };
    const sure = new Set([...alike.keys()].filter(isSure));
    // Nobody is left who leads to two: so those in reach of each other are each alike.
    for (const cluster of sure) {
      const reached = new Set([cluster]);
      for (const one of reached) for (const other of alike.get(one) ?? []) if (sure.has(other)) reached.add(other);
      for (const one of reached) sure.delete(one);
      if (reached.size > 1) this.joinWhereNoneIsAgainst([...reached], against);
    }
  }

  private joinWhereNoneIsAgainst(reached: readonly Cluster[], against: Against): void {
    const isAgainst = reached.some((one, at) =>
      reached.slice(at + 1).some((other) => against(one, other) !== undefined),
    );
    if (!isAgainst) this.join(reached);
  }

  /** Each official's slug: the best of its ids that no better one goes by; else the best, with the data set's name. */
  private nameAll(): void {
    const clusters = [...new Set(this.of.values())];
    const all = new Set(clusters);
    const kept = new Set([...this.kept].flatMap(([cluster, { mention }]) => (all.has(cluster) ? [mention] : [])));
    const byRank = (one: Mention, other: Mention): number =>
      Number(kept.has(other)) - Number(kept.has(one)) || this.ranks.compare(one, other);
    for (const { mentions } of clusters) mentions.sort(byRank);
    clusters.sort((one, other) => byRank(one.first, other.first));
    const take = (cluster: Cluster, slug: string): boolean => {
      if (cluster.slug !== '' || this.bySlug.has(slug)) return cluster.slug !== '';
      cluster.slug = slug;
      this.bySlug.set(slug, cluster);
      return true;
    };
    for (const cluster of clusters) take(cluster, cluster.first.ids[0] as string);
    for (const cluster of clusters) {
      const { dataset, ids } = cluster.first;
      const free = cluster.all((mention) => mention.ids).some((id) => take(cluster, id));
      for (let more = 1; !free && !take(cluster, `${ids[0] as string}-${dataset}${more > 1 ? `-${more}` : ''}`);)
        more += 1;
    }
  }
}

/** Which of two mentions comes first: by precedence, then what was written before what was made, then by the alphabet. */
class Ranks {
  constructor(private readonly rules: ReadonlyMap<string, DatasetRules>) {}

  readonly compare = (one: Mention, other: Mention): number =>
    this.precedence(other) - this.precedence(one) ||
    Number(one.made) - Number(other.made) ||
    compare(one.ids[0] as string, other.ids[0] as string) ||
    compare(one.dataset, other.dataset);

  /** The same for two, whichever is named first. */
  pair(one: Mention, other: Mention): string {
    return [one, other]
      .map(({ dataset, ids }) => `${dataset}|${ids[0] as string}`)
      .sort()
      .join('||');
  }

  private precedence({ dataset }: Mention): number {
    return this.rules.get(dataset)?.precedence ?? 0;
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
