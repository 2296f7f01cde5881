/** `entente datasets`: what the graph holds, from where and since when. */
import type { Config } from '../config.js';
import type { Graph } from '../database/index.js';
import { withGraph } from './import.js';
import { headedTable, print, printJson } from './terminal.js';

interface Row {
  name: string;
  title: string;
  version: string;
  licence: string;
  importedAt: string;
  entities: number;
  sources: number;
}

export async function datasetsCommand(config: Config, { json }: { json: boolean }): Promise<void> {
  await withGraph(config, async ({ graph }) => {
    const rows = await list(graph);
    if (json) {
      printJson({ datasets: rows });
      return;
    }
    if (rows.length === 0) print('The graph holds no data set. "entente seed" loads the bundled ones.');
    else {
      const head = ['name', 'version', 'imported', 'entities', 'sources', 'licence'];
      const cells = rows.map(({ name, version, importedAt, entities, sources, licence }) => [
        ...[name, version, importedAt.slice(0, 16).replace('T', ' ')],
        ...[entities, sources, licence],
      ]);
      print(headedTable(head, cells));
    }
  });
}

async function list(graph: Graph): Promise<Row[]> {
  const rows = await graph.run(
    `MATCH (d:Dataset)
     CALL (d) {
       MATCH (n:Official|Office|Organization|Country|Group|Place|Event|Agreement|DiplomaticRelation|Statement {dataset: d.slug})
       RETURN count(n) AS own
     }
     CALL (d) { MATCH (s:Source {dataset: d.slug}) RETURN count(s) AS sources }
     CALL (d) { MATCH (c:Claim {dataset: d.slug}) WHERE c.from IS NULL RETURN count(c) AS claims }
     RETURN d.slug AS name, d.label AS title, d.version AS version, d.licence AS licence,
       toString(d.importedAt) AS importedAt, own, claims, sources ORDER BY name`,
  );
  return rows.map(({ own, claims, ...row }) => ({ ...row, entities: Number(own) + Number(claims) }) as Row);
}
