/** No fact without a source, in all that is bundled. */
import type { Graph } from '../../src/database/index.js';
import { seededGraph } from '../support/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

/** What says who says so needs nobody to say so. */
const PROVENANCE = {
  nodes: ['Source', 'Dataset', 'Citation', 'Migration', 'Import', 'ImportLease'],
  relationships: ['CITES', 'OF_SOURCE', 'ATTRIBUTED_TO', 'PUBLISHED_BY', 'INVOLVES', 'MET_AT'],
};

it('each node cites a source', async () => {
  const rows = await graph.run(
    `MATCH (n) WHERE none(label IN labels(n) WHERE label IN $nodes)
     RETURN count(n) AS all, count(CASE WHEN NOT EXISTS { (n)-[:CITES]->(:Citation)-[:OF_SOURCE]->(:Source) } THEN n END) AS bare`,
    PROVENANCE,
  );
  expect(rows[0]?.all).toBeGreaterThan(500);
  expect(rows[0]?.bare).toBe(0);
});

it('each relationship that is a fact names citations that exist', async () => {
  const rows = await graph.run(
    `MATCH ()-[r]->() WHERE NOT type(r) IN $relationships
     WITH r, COUNT { MATCH (c:Citation) WHERE c.slug IN r.citations RETURN c } AS found
     RETURN count(r) AS all, count(CASE WHEN coalesce(found, 0) = 0 OR found <> size(r.citations) THEN r END) AS bare`,
    PROVENANCE,
  );
  expect(rows[0]?.all).toBeGreaterThan(500);
  expect(rows[0]?.bare).toBe(0);
});

it('each citation names its source, and each source its data set', async () => {
  const rows = await graph.run(`MATCH (c:Citation) WHERE COUNT { (c)-[:OF_SOURCE]->() } <> 1 RETURN c.slug AS slug
    UNION MATCH (s:Source) WHERE NOT EXISTS { MATCH (:Dataset {slug: s.dataset}) } RETURN s.slug AS slug`);
  expect(rows).toEqual([]);
});
