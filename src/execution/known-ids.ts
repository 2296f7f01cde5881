/**
 * By what questions are read beside themselves: ids by which data sets, or readers of an earlier graph, call officials who go by
 * another one, and the countries and groups of the graph. Read once for each revision of it. There are few: one id for each
 * official that two data sets call by two, some hundred countries, and some dozen groups with their members. With them goes
 * whether the graph has the schema that this program's statements are made for.
 */
import { GraphUnavailable, MIGRATIONS } from '../database/index.js';
import type { Graph } from '../database/graph.js';
import { SURE } from '../model/meetings.js';
import type { KnownCountries } from '../planner/countries.js';
import { daysFrom, type KnownGroup, KnownGroups } from '../planner/groups.js';

/** Slugs that officials go by, by other slugs of theirs. */
export type OfficialSlugs = ReadonlyMap<string, string>;

const NONE: OfficialSlugs = new Map();

/** What is known of a revision of the graph. */
export interface Known {
  revision: string | undefined;
  slugs: OfficialSlugs;
  countries: KnownCountries;
  groups: KnownGroups;
}

type GroupRow = [
  slug: string,
  label: string,
  aliases: string[],
  identifiers: string[],
  members: [country: string, first: string | null, last: string | null][],
];

/** Ids in other schemes are kept as `scheme=id`. */
const M49 = 'm49=';

function groupOf([slug, label, aliases, identifiers, members]: GroupRow): KnownGroup {
  const codes = identifiers.filter((one) => one.startsWith(M49)).map((one) => one.slice(M49.length));
  return {
    ...{ slug, label, forms: [...aliases, ...codes] },
    members: members.map(([country, first, last]) => ({ country, days: daysFrom(first, last) })),
  };
}

export class KnownIds {
  private held: Known | undefined;
  /** Under way, and the revision that was told before it began. */
  private reading: { revision: string | undefined; known: Promise<Known> } | undefined;

  constructor(private readonly graph: Graph) {}

  /** Those of the revision that the graph told last: at hand, or one round trip that all share. */
  get current(): Known | Promise<Known> {
    const revision = this.graph.seenRevision;
    if (this.held !== undefined && revision !== undefined && this.held.revision === revision) return this.held;
    // What was begun before the graph changed may have read what has been overwritten since.
    if (this.reading !== undefined && this.reading.revision === revision) return this.reading.known;
    const reading = {
      revision,
      known: this.read().finally(() => {
        if (this.reading === reading) this.reading = undefined;
      }),
    };
    this.reading = reading;
    return reading.known;
  }

  /**
   * Those of now, where others were used for a question than the graph has that answered it: another program may have changed
   * it since this one saw it last.
   *
   * @param used for the question
   * @param revision of the graph that answered it
   */
  async since(used: Known, revision: string | undefined): Promise<Known | undefined> {
    if (revision === undefined || revision === used.revision) return undefined;
    const now = await this.current;
    const isSame = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean =>
      JSON.stringify([...one]) === JSON.stringify([...other]);
    const hasSame = (one: KnownGroups, other: KnownGroups): boolean =>
      JSON.stringify(one.all) === JSON.stringify(other.all);
    return isSame(now.slugs, used.slugs) && isSame(now.countries, used.countries) && hasSame(now.groups, used.groups)
      ? undefined
      : now;
  }

  /** Reads them, so that the first question need not. Where the database is away, that question tells so. */
  async prepare(): Promise<void> {
    await Promise.allSettled([this.current]);
  }

  /** @throws GraphUnavailable where the graph's schema is not this program's: an answer would be in part, or wrong */
  private async read(): Promise<Known> {
    // Who goes by a slug of his own is meant by it, whoever else is called so.
    const { rows, revision } = await this.graph.readAt({
      text: `RETURN COLLECT { MATCH (o:Official) WHERE o.ownIds IS NOT NULL UNWIND o.ownIds AS id
          WITH o, id WHERE NOT EXISTS { (:Official {slug: id}) } RETURN [id, o.slug] ORDER BY id, o.slug },
        COLLECT { MATCH (c:Country) RETURN [c.slug,
          COLLECT { MATCH (c)-[:SUCCEEDED_BY]->(to:Country) RETURN to.slug ORDER BY to.slug },
          COLLECT { MATCH (c)<-[:SUCCEEDED_BY]-(from:Country) RETURN from.slug ORDER BY from.slug }] ORDER BY c.slug },
        COLLECT { MATCH (g:Group) RETURN [g.slug, g.label, coalesce(g.aliases, []), coalesce(g.identifiers, []),
          COLLECT { MATCH (g)<-[m:MEMBER_OF]-(c:Country) WHERE m.certainty IN $sure
            RETURN [c.slug, CASE WHEN m.from IS NULL THEN null ELSE toString(m.begunBy) END, toString(m.toEarliest)]
            ORDER BY c.slug, m.begunBy }] ORDER BY g.slug },
        COLLECT { MATCH (m:Migration) RETURN m.version }`,
      parameters: { sure: SURE },
    });
    const [[ids, countries, groups, versions] = [[], [], [], []]] = rows as [
      [string, string][],
      [string, string[], string[]][],
      GroupRow[],
      number[],
    ][];
    // A restored backup of an older program is one for a while, and a graph that a newer one has set up beside this one.
    if (Math.max(...versions) !== MIGRATIONS.length) throw new GraphUnavailable('otherSchema');
    const slugs = new Map<string, string>();
    for (const [id, slug] of ids) if (!slugs.has(id)) slugs.set(id, slug);
    this.held = {
      ...{ revision, slugs: slugs.size === 0 ? NONE : slugs },
      countries: new Map(countries.map(([slug, successors, predecessors]) => [slug, { successors, predecessors }])),
      groups: new KnownGroups(groups.map(groupOf)),
    };
    return this.held;
  }
}
