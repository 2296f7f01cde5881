/** Instants have milliseconds, whatever their last digits are. */
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

it.each([
  ['2024-04-12T08:00:01.470Z', '2024-04-12T08:00:01.470Z'],
  ['2024-04-12T08:00:00Z', '2024-04-12T08:00:00.000Z'],
  ['2024-04-12T10:00:01.007+02:00', '2024-04-12T08:00:01.007Z'],
])('%s is %s', async (stored, shown) => {
  await service.graph.run(
    `MATCH (d:Dataset) SET d.importedAt = datetime($stored)
     WITH count(*) AS all MATCH (i:Import) SET i.at = datetime($stored)
     WITH count(*) AS all MERGE (l:ImportLease {name: 'import'})
     SET l.holder = 'tests', l.dataset = 'trial', l.until = datetime($stored)`,
    { stored },
  );
  const { data, errors } = await service.ask(
    '{ datasets { nodes { importedAt } } imports { nodes { at } } changes { at } importUnderWay { until } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    datasets: { nodes: [{ importedAt: shown }, { importedAt: shown }] },
    imports: { nodes: [{ at: shown }, { at: shown }] },
    changes: [{ at: shown }, { at: shown }],
    importUnderWay: { until: shown },
  });
});
