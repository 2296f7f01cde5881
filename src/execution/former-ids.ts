/**
 * Ids by which data sets, or readers of an earlier graph, call officials who go by another one: read once for each revision
 * of the graph. There are few: one for each official that two data sets call by two ids.
 */
import type { Graph } from '../database/graph.js';

/** Slugs that officials go by, by other slugs of theirs. */
export type OfficialSlugs = ReadonlyMap<string, string>;

const NONE: OfficialSlugs = new Map();

export class FormerIds {
  private held: { revision: string | undefined; slugs: OfficialSlugs } | undefined;
  /** Under way, and the revision that was told before it began. */
  private reading: { revision: string | undefined; slugs: Promise<OfficialSlugs> } | undefined;

  constructor(private readonly graph: Graph) {}

  /** Those of the revision that the graph told last: at hand, or one round trip that all share. */
  get current(): OfficialSlugs | Promise<OfficialSlugs> {
    const revision = this.graph.seenRevision;
    if (this.held !== undefined && revision !== undefined && this.held.revision === revision) return this.held.slugs;
    // What was begun before the graph changed may have read what has been overwritten since.
    if (this.reading !== undefined && this.reading.revision === revision) return this.reading.slugs;
    const reading = {
      revision,
      slugs: this.read().finally(() => {
        if (this.reading === reading) this.reading = undefined;
      }),
    };
    this.reading = reading;
    return reading.slugs;
  }

  /** Reads them, so that the first question need not. Where the database is away, that question tells so. */
  async prepare(): Promise<void> {
    await Promise.allSettled([this.current]);
  }

  private async read(): Promise<OfficialSlugs> {
    // Who goes by a slug of his own is meant by it, whoever else is called so.
    const { rows, revision } = await this.graph.readAt({
      text: `MATCH (o:Official) WHERE o.ownIds IS NOT NULL UNWIND o.ownIds AS id
        WITH o, id WHERE NOT EXISTS { (:Official {slug: id}) } RETURN id, o.slug ORDER BY id, o.slug`,
      parameters: {},
    });
    const slugs = new Map<string, string>();
    for (const [id, slug] of rows as [string, string][]) if (!slugs.has(id)) slugs.set(id, slug);
    this.held = { revision, slugs: slugs.size === 0 ? NONE : slugs };
    return this.held.slugs;
  }
}
