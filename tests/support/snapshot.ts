/** The whole graph as a text that is the same for the same facts. */
import type { Graph } from '../../src/database/index.js';

/** Nodes and relationships with all their properties, but for what says when and from which files they were imported, and who may ask. */
export async function snapshotOf(graph: Graph): Promise<string> {
  const nodes = await graph.run(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:AccessKey AND NOT n:Import AND NOT n:ImportLease AND NOT n:StagedStep
     RETURN labels(n) AS l, properties(n) AS p ORDER BY l, coalesce(p.slug, p.id, p.fact, p.dataset, p.key, ''), p.value, p.fact, p.field`,
  );
  const relationships = await graph.run(
    `MATCH (a)-[r]->(b) RETURN type(r) AS t, coalesce(a.slug, a.value, a.field, a.key) AS a, coalesce(b.slug, b.value, b.field, b.key) AS b, properties(r) AS p
     ORDER BY t, a, b, p.key`,
  );
  const text = (rows: Record<string, unknown>[]): string =>
    rows
      .map((row) =>
        JSON.stringify(row, (key, value: unknown) => {
          if (['changedAt', 'checkedAt', 'importedAt', 'fingerprint'].includes(key)) return undefined;
          // Properties come in no order.
          return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
            : value;
        }),
      )
      .sort()
      .join('\n');
  return `${text(nodes)}\n${text(relationships)}`;
}
