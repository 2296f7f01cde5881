/** An official whom two data sets call by two ids is found by either, in whatever takes an id, whoever comes and goes. */
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(emptyGraph);

async function load(name: string, id: string, precedence: number): Promise<void> {
  const manifest = `name: ${name}\ntitle: ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nprecedence: ${precedence}\nfiles: [a.yaml]\n`;
  const cite = '[{ source: paper }]';
  const content = `
sources: [{ id: paper, title: A paper, kind: NEWS }]
offices: [{ id: envoy, title: Envoy, cite: ${cite} }]
officials:
  - { id: ${id}, name: Ann One, identifiers: { wikidata: Q1 }, cite: ${cite}, offices: [{ office: envoy, from: 2005-05-05 }] }
  - { id: bob, name: Bob Two, identifiers: { wikidata: Q2 }, cite: ${cite} }
events:
  - { id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: 2006-01-01, cite: ${cite},
      participants: [{ official: ${id}, role: GUEST, presence: IN_PERSON }, { official: bob, role: HOST, presence: IN_PERSON }] }
`;
  await withFolder({ 'dataset.yaml': manifest, 'a.yaml': content }, (folder) => importDataset(service.graph, folder));
}

const EVERYWHERE = `query ($id: ID!, $part: ID!, $held: ID!) {
  official(id: $id) { slug otherIds counterparts(first: 5) { nodes { slug } } }
  node(id: $id) { ... on Official { slug } }
  nodes(ids: [$id, "Official:bob"]) { ... on Official { slug } }
  part: node(id: $part) { ... on Participation { official { slug } } }
  held: node(id: $held) { ... on Tenure { official { slug } } }
  events(filter: { participation: { official: { anyOf: [$id] } } }) { totalCount }
  inCommon(officials: [$id, "bob"]) { totalCount }
}`;

const found = (slug: string): unknown => ({
  official: { slug, otherIds: ['Official:ann-one'], counterparts: { nodes: [{ slug: 'bob' }] } },
  node: { slug },
  nodes: [{ slug }, { slug: 'bob' }],
  // What he held and took part in goes on by the ids that were published.
  part: { official: { slug } },
  held: { official: { slug } },
  events: { totalCount: 1 },
  // Nobody else; null where one of the two is not known.
  inCommon: { totalCount: 0 },
});

it('by the id that each data set gives', async () => {
  await load('set-a', 'ann-one', 0);
  await load('set-b', 'a-one', 5);
  for (const id of ['ann-one', 'a-one', 'Official:ann-one', 'Official:a-one']) {
    const { data, errors } = await service.ask(
      EVERYWHERE.replace('node(id: $id)', `node(id: "Official:${id.replace('Official:', '')}")`).replace(
        '[$id, "Official:bob"]',
        `["Official:${id.replace('Official:', '')}", "Official:bob"]`,
      ),
      {
        id,
        part: `Participation:Official:${id.replace('Official:', '')}|talks|GUEST`,
        held: `Tenure:${id.replace('Official:', '')}|envoy|2005-05-05`,
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual(found('a-one'));
  }
  // What an import told of him then is told of him now.
  const then = await service.ask('{ changes(after: 0) { dataset { slug } entities { nodes { id } } } }');
  expect(then.data.changes[0]).toMatchObject({
    dataset: { slug: 'set-a' },
    entities: { nodes: expect.arrayContaining([{ id: 'Official:a-one' }]) as unknown },
  });
  await removeDataset(service.graph, 'set-b');
  const { data } = await service.ask('{ one: official(id: "ann-one") { slug } other: official(id: "a-one") { slug } }');
  expect(data).toEqual({ one: { slug: 'ann-one' }, other: null });
});
