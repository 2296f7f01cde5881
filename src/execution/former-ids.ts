/**
 * Ids by which data sets, or readers of an earlier graph, call officials who go by another one: read once for each revision
 * of the graph. There are few: one for each official that two data sets call by two ids.
 */
import type { Graph } from '../database/graph.js';

/** Slugs that officials go by, by other slugs of theirs. */
export type OfficialSlugs = ReadonlyMap<string, string>;

const NONE: OfficialSlugs = new Map();

/** Those of a revision of the graph. */
export interface Former {
  revision: string | undefined;
  slugs: OfficialSlugs;
}

export class FormerIds {
  private held: Former | undefined;
  /** Under way, and the revision that was told before it began. */
  private reading: { revision: string | undefined; former: Promise<Former> } | undefined;

  constructor(private readonly graph: Graph) {}

  /** Those of the revision that the graph told last: at hand, or one round trip that all share. */
  get current(): Former | Promise<Former> {
    const revision = this.graph.seenRevision;
    if (this.held !== undefined && revision !== undefined && this.held.revision === revision) return this.held;
    // What was begun before the graph changed may have read what has been overwritten since.
    if (this.reading !== undefined && this.reading.revision === revision) return this.reading.former;
    const reading = {
      revision,
      former: this.read().finally(() => {
        if (this.reading === reading) this.reading = undefined;
      }),
    };
    this.reading = reading;
    return reading.former;
  }

  /**
   * Those of now, where others were used for a question than the graph has that answered it: another program may have changed
   * it since this one saw it last.
   *
   * @param used for the question
   * @param revision of the graph that answered it
   */
  async since(used: Former, revision: string | undefined): Promise<Former | undefined> {
    if (revision === undefined || revision === used.revision) return undefined;
    const now = await this.current;
    const isSame =
      now.slugs.size === used.slugs.size && [...now.slugs].every(([id, slug]) => used.slugs.get(id) === slug);
    return isSame ? undefined : now;
  }

  /** Reads them, so that the first question need not. Where the database is away, that question tells so. */
  async prepare(): Promise<void> {
    await Promise.allSettled([this.current]);
  }

  private async read(): Promise<Former> {
    // Who goes by a slug of his own is meant by it, whoever else is called so.
    const { rows, revision } = await this.graph.readAt({
      text: `MATCH (o:Official) WHERE o.ownIds IS NOT NULL UNWIND o.ownIds AS id
        WITH o, id WHERE NOT EXISTS { (:Official {slug: id}) } RETURN id, o.slug ORDER BY id, o.slug`,
      parameters: {},
    });
    const slugs = new Map<string, string>();
    for (const [id, slug] of rows as [string, string][]) if (!slugs.has(id)) slugs.set(id, slug);
    this.held = { revision, slugs: slugs.size === 0 ? NONE : slugs };
    return this.held;
  }
}
