/** Who the officials of a data set are that is about to be imported, and who the others are then. */
import type { Graph } from '../../database/graph.js';
import { grouped } from '../../lib/groups.js';
import type { Content } from '../schema/format.js';
import { actedIn, ActedNotes, actedTogether } from './acted.js';
import { namesakesIn } from './cluster.js';
import { Clusters } from './clusters.js';
import { type Decisions, OFFICIAL, oneFor } from './decisions.js';
import { type DoubtDecision, doubtDecisionsIn } from './doubt-decisions.js';
import { whyOf } from './doubts.js';
import { type DatasetRules, type HeldMention, type Mention, mentionOf, mentionsIn, rulesIn } from './mentions.js';

/** What the graph holds of who is who. */
export interface HeldIdentity {
  mentions: readonly HeldMention[];
  rules: ReadonlyMap<string, DatasetRules>;
  /** Decisions on doubts, one by one. */
  decisions: readonly DoubtDecision[];
}

/** Nothing is held. */
const NOTHING: HeldIdentity = { mentions: [], rules: new Map(), decisions: [] };

export async function heldIdentity(graph: Graph | undefined): Promise<HeldIdentity> {
  if (graph === undefined) return NOTHING;
  const mentions = await mentionsIn(graph);
  await dateNamesakes(graph, mentions, []);
  return { mentions, rules: await rulesIn(graph), decisions: await doubtDecisionsIn(graph) };
}

/**
 * Looks up when those acted who have namesakes, among each other or among officials of a data set that is being read.
 *
 * @returns the namesakes
 */
async function dateNamesakes(
  graph: Graph,
  held: readonly HeldMention[],
  own: readonly Mention[],
): Promise<ReadonlySet<Mention>> {
  const namesakes = namesakesIn([...held, ...own]);
  const asked = held.filter((mention) => mention.acted === undefined && namesakes.has(mention));
  if (asked.length === 0) return namesakes;
  const acted = await actedIn(graph, [...new Set(asked.map(({ slug }) => slug))]);
  for (const mention of asked) mention.acted = acted.get(`${mention.slug} ${mention.dataset}`);
  return namesakes;
}

type Official = Content['officials'][number];

export class Identity {
  /** For each global id that decisions of the data set make another: that one. */
  private readonly one: ReadonlyMap<string, string>;
  /** Global ids that several others are, by decisions of the data set. */
  private readonly several: ReadonlySet<string>;
  /** What the entries of an id tell, in their order. */
  private readonly noted = new Map<string, { place: string; mention: Mention }[]>();
  /** When its officials acted. */
  readonly acted = new ActedNotes();
  private readonly heldSlugs: ReadonlySet<string>;
  /** Ids of its officials who have namesakes in other data sets: when others acted counts for nothing, as it does of those whom the graph holds. */
  private dated: ReadonlySet<string> = new Set();
  private known: State | undefined;

  /** @param own what counts of the data set; undefined of one that is taken away */
  constructor(
    readonly dataset: string,
    private readonly own: DatasetRules | undefined,
    private readonly held: HeldIdentity,
  ) {
    this.heldSlugs = new Set(held.mentions.map(({ slug }) => slug));
    this.one = oneFor(own?.decisions.same ?? []);
    this.several = new Set(this.one.values());
  }

  /** Notes what an entry tells of an official. @param place the entry's, as no other has it */
  note(official: Official, made: boolean, place: string): void {
    const citizenOf = official.citizenOf?.map((country) => this.ownOf('Country', country));
    const told = { place, mention: mentionOf(this.dataset, { ...official, citizenOf }, made) };
    this.noted.set(official.id, [...(this.noted.get(official.id) ?? []), told]);
    this.known = undefined;
  }

  /** Looks up when those acted who have namesakes in the data set, once all of it is noted. */
  async dateNamesakes(graph: Graph | undefined): Promise<void> {
    if (graph === undefined) return;
    const own = this.mentions();
    const others = this.held.mentions.filter(({ dataset }) => dataset !== this.dataset);
    const namesakes = await dateNamesakes(graph, others, own);
    this.dated = new Set(own.flatMap((mention) => (namesakes.has(mention) ? mention.ids : [])));
    this.known = undefined;
  }

  /** Forgets what an entry told, which is wrong and left out. */
  leaveOut({ id }: Official, place: string): void {
    const left = this.noted.get(id)?.filter((told) => told.place !== place) ?? [];
    if (left.length > 0) this.noted.set(id, left);
    else this.noted.delete(id);
    this.known = undefined;
  }

  /** Those of the data set; undefined of one that is taken away. */
  get decisions(): Decisions | undefined {
    return this.own?.decisions;
  }

  /** Those of a data set that the graph holds. */
  decisionsOf(dataset: string): Decisions | undefined {
    return this.held.rules.get(dataset)?.decisions;
  }

  /** Whether several entries of the data set are about one node. */
  get merges(): boolean {
    return this.one.size > 0;
  }

  /** Which of the data set's ids an id is, by its decisions. */
  ownOf(type: string, slug: string): string {
    const one = this.one.get(`${type}:${slug}`);
    return one === undefined ? slug : one.slice(one.indexOf(':') + 1);
  }

  /** Whether several entries of the data set may be about a node, by its slug in the graph. */
  isMerged({ type, slug }: { type: string; slug: string }): boolean {
    if (type !== 'Official') return this.several.has(`${type}:${slug}`);
    return this.state.merged.has(slug);
  }

  /** The slug under which the graph knows what the data set calls by one. */
  readonly slugOf = (type: string, slug: string): string => {
    if (type !== 'Official') return this.ownOf(type, slug);
    return this.clusters.resolve(this.dataset, slug) ?? this.ownOf(type, slug);
  };

  /** By what the data set calls an official: of ids that it states as one's the first. Any other may be another's yet. */
  callOf(id: string): string {
    return this.state.byId.get(id)?.ids[0] ?? id;
  }

  /** What is stated with an official of the data set, for others to tell who it is: the ids that it is called by, if not its own. */
  statedOf(id: string): { ownIds?: readonly string[]; made?: boolean } {
    const mention = this.state.byId.get(id);
    if (mention === undefined) return {};
    const isItsOwn = mention.ids.length === 1 && this.clusters.slugOf(mention) === id;
    return { ...(!isItsOwn && { ownIds: mention.ids }), ...(mention.made && { made: true }) };
  }

  /**
   * Slugs of officials in the graph about whom other data sets may state something that is about another one, or goes by
   * another slug, once the import is done.
   */
  affected(): string[] {
    const { clusters, byId } = this.state;
    const { dataset, held } = this;
    const isAnew = held.rules.get(dataset)?.precedence !== this.own?.precedence;
    // Ids of this data set that are about somebody else than before.
    const ids = new Set(byId.keys());
    for (const mention of held.mentions) {
      if (mention.dataset !== dataset) continue;
      for (const id of mention.ids) {
        const now = byId.get(id);
        const isAsBefore = !isAnew && now?.made === mention.made && clusters.slugOf(now) === mention.slug;
        if (isAsBefore) ids.delete(id);
        else ids.add(id);
      }
    }
    const slugs = held.mentions.filter(
      (mention) =>
        mention.ids.some((id) => ids.has(id)) ||
        (mention.dataset !== dataset && clusters.slugOf(mention) !== mention.slug),
    );
    return [...new Set(slugs.map(({ slug }) => slug))];
  }

  /** Whether an official goes by a slug once the import is done, and none does yet: one of other data sets moves there. */
  isYetToCome(slug: string): boolean {
    return !this.heldSlugs.has(slug) && this.hasOfficial(slug);
  }

  /** Whether some data set states the official of that slug, once the import is done. */
  hasOfficial(slug: string): boolean {
    return this.clusters.has(slug);
  }

  /** The precedence of a data set that the graph holds; 0 of any other. */
  precedenceOf(dataset: string): number {
    return this.held.rules.get(dataset)?.precedence ?? 0;
  }

  /** Who would be who without the data set. */
  withoutIt(): Clusters {
    return new Identity(this.dataset, undefined, this.held).clusters;
  }

  /**
   * A decision of the data set about officials whom it does not state: of two others that they are two, or of several, by whatever chain,
   * that they are one. Undefined where there is none that the graph does not hold already.
   */
  decisionOnOthers(): readonly [string, string] | undefined {
    const { same = [], different = [] } = this.own?.decisions ?? {};
    const held = this.decisionsOf(this.dataset);
    const isHeld = (pairs: Decisions['same'] | undefined, [a, b]: readonly string[]): boolean =>
      pairs?.some(([c, d]) => a === c && b === d) ?? false;
    const isOther = (id: string): boolean => id.startsWith(OFFICIAL) && !this.noted.has(id.slice(OFFICIAL.length));
    const apart = different.find((pair) => pair.every(isOther) && !isHeld(held?.different, pair));
    if (apart !== undefined) return apart;
    const asOne = grouped(same.flat().filter(isOther), (id) => this.one.get(id) ?? id);
    const isNew = (id: string): boolean => same.some((pair) => pair.includes(id) && !isHeld(held?.same, pair));
    for (const ids of asOne.values()) {
      const [one, other] = [...new Set(ids)];
      if (one !== undefined && other !== undefined && ids.some(isNew)) return [one, other];
    }
    return undefined;
  }

  /** What is doubtful about the data set's own officials. */
  get doubts(): { own: string; other: string; why: string }[] {
    const { clusters, dataset } = this;
    return clusters.doubts.flatMap((doubt) => {
      const { one, other, decision } = doubt;
      if (decision !== undefined) return [];
      const own = [one, other].find((mention) => mention.dataset === dataset);
      const of = own === one ? other : one;
      return own === undefined
        ? []
        : [{ own: globalOf(own), other: `Official:${clusters.slugOf(of)}`, why: whyOf(doubt) }];
    });
  }

  /** Who is who once the import is done. */
  get clusters(): Clusters {
    return this.state.clusters;
  }

  private get state(): State {
    if (this.known !== undefined) return this.known;
    const own = this.mentions();
    const others = this.held.mentions.filter(({ dataset }) => dataset !== this.dataset);
    const rules = new Map(this.held.rules);
    if (this.own === undefined) rules.delete(this.dataset);
    else rules.set(this.dataset, this.own);
    const clusters = new Clusters([...others, ...own], rules, this.held.decisions);
    const byId = new Map(own.flatMap((mention) => mention.ids.map((id) => [id, mention])));
    const merged = new Set(own.flatMap((mention) => (mention.ids.length > 1 ? [clusters.slugOf(mention)] : [])));
    return (this.known = { clusters, byId, merged });
  }

  /** The data set's own officials, those that its decisions make one as one: as the entry says whose id is kept, else the first. */
  private mentions(): Mention[] {
    const groups = grouped(this.noted.keys(), (id) => this.ownOf('Official', id));
    return [...groups].map(([kept, all]) => {
      const first = this.noted.has(kept) ? kept : (all[0] as string);
      const told = all.flatMap((id) => this.noted.get(id) ?? []).map(({ mention }) => mention);
      const stated = this.noted.get(first)?.[0]?.mention as Mention;
      const ids = [first, ...all.filter((id) => id !== first)];
      const acted = ids.some((id) => this.dated.has(id))
        ? actedTogether(ids.map((id) => this.acted.of(id)))
        : undefined;
      return { ...stated, ids, countries: [...new Set(told.flatMap(({ countries }) => countries))], acted };
    });
  }
}

interface State {
  clusters: Clusters;
  /** The data set's own. */
  byId: ReadonlyMap<string, Mention>;
  /** Slugs in the graph. */
  merged: ReadonlySet<string>;
}

const globalOf = ({ ids: [id = ''] }: Mention): string => `Official:${id}`;
