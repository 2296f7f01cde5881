/** What a reference to nothing may have meant: the nearest id of those that the data set or the graph has. */
import type { Graph } from '../../database/graph.js';
import type { FactType, Ref } from '../facts/facts.js';
import type { Spool } from '../facts/spool.js';
import { nearest } from '../report/problems.js';
import type { Section } from '../schema/format.js';
import { NODE_SECTIONS, slugOfEntry } from '../schema/nodes.js';

/** How many ids of a type are compared. */
const MOST_CANDIDATES = 20_000;

export class Candidates {
  private readonly known = new Map<FactType, string[]>();

  constructor(
    private readonly entries: Spool<Section, readonly [value: unknown, ...unknown[]]>,
    private readonly graph: Graph | undefined,
  ) {}

  /** What to do about a reference to nothing. */
  async cureFor({ type, slug }: Ref): Promise<string> {
    this.known.set(type, this.known.get(type) ?? (await this.slugsOf(type)));
    const meant = nearest(slug, this.known.get(type) ?? []);
    // It is there itself where it was left out, or is another one of that id.
    if (meant === undefined || meant === slug) return 'State it, or require the data set that does';
    return `Did you mean "${meant}"`;
  }

  private async slugsOf(type: FactType): Promise<string[]> {
    const { entries, graph } = this;
    const own: string[] = [];
    for (const [section, of] of Object.entries(NODE_SECTIONS) as [Section, FactType][]) {
      if (of !== type) continue;
      for await (const some of entries.read(section)) {
        own.push(...some.map(([value]) => slugOfEntry(section, value as object) ?? ''));
        if (own.length >= MOST_CANDIDATES) break;
      }
    }
    const rows = (await graph?.run(`MATCH (n:${type}) RETURN n.slug AS slug LIMIT ${MOST_CANDIDATES}`)) ?? [];
    return [...own, ...rows.map(({ slug }) => String(slug))];
  }
}
