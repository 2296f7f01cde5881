/** What a researcher wants of the published records: in they come as they are, and answer with their sources. */
import { importDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { shipped } from '../../src/paths.js';
import { describeWithData } from '../support/data.js';
import { emptyGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

async function withCountries(): Promise<Graph> {
  const graph = await emptyGraph();
  await importDataset(graph, shipped('seed', 'iso-3166'));
  return graph;
}

describeWithData('historyatstate', 'with the records of the Office of the Historian', (data) => {
  const service = useService(withCountries);

  it('they load without an error, and a second time change nothing', async () => {
    const first = await importDataset(service.graph, shipped('seed', 'historian'), { data });
    expect(first.total.created).toBeGreaterThan(100_000);
    expect(first.warnings.length).toBeLessThan(30);
    const again = await importDataset(service.graph, shipped('seed', 'historian'), { data });
    expect(again.total).toEqual({ created: 0, changed: 0, removed: 0, unchanged: first.total.created });
    const verified = await importDataset(service.graph, shipped('seed', 'historian'), { data, verify: true });
    expect(verified.total).toEqual(again.total);
  });

  it('they tell when a president of the United States met Kim Jong Un, where, and who says so', async () => {
    const { data: answer, errors } = await service.ask(`{
      search(query: "Kim Jong Un", kinds: [OFFICIAL], first: 1) { edges { node { ... on Official { id name } } } }
    }`);
    expect(errors).toBeUndefined();
    const { id } = answer.search.edges[0].node as { id: string };
    const found = await service.ask(
      `query ($id: ID!) {
        official(id: $id) {
          counterparts(first: 5) { edges { meetings node { name } } }
          events(first: 10) { edges { node { title date place { name } citations { locator source { title } } } } }
        }
      }`,
      { id },
    );
    expect(found.errors).toBeUndefined();
    const { counterparts, events } = found.data.official;
    const { edges } = counterparts as { edges: { meetings: number; node: { name: string } }[] };
    // At Singapore, in Hanoi and in Panmunjom.
    expect(edges.find(({ node }) => node.name.includes('Trump'))?.meetings).toBe(3);
    for (const { node } of events.edges) expect(node.citations.length).toBeGreaterThan(0);
  });

  it.each([
    ['since: "2000-01-01", until: "2000-12-31"', /Albright/, '2000-10', 'CLASS', 'FOREIGN_MINISTER'],
    ['since: "2018-01-01", until: "2018-12-31"', /Pompeo/, '2018-10', 'CLASS', 'FOREIGN_MINISTER'],
  ])('they tell who of the United States went to North Korea, %s', async (period, name, month, basis, kind) => {
    const { data: answer, errors } = await service.ask(
      `{ highestRankingVisit(from: "USA", to: "PRK", ${period}) {
          official { name } office { title rank class classBasis citations { locator } } basis event { start } } }`,
    );
    expect(errors).toBeUndefined();
    const { official, office, event, ...rest } = answer.highestRankingVisit;
    expect(official.name).toMatch(name);
    expect(event.start).toContain(month);
    expect(rest).toEqual({ basis });
    // No source ranks the office. Its class follows from its title, and that the records cite.
    expect(office).toMatchObject({ title: 'Secretary of State', rank: null, class: kind, classBasis: 'TITLE' });
    expect(office.citations.length).toBeGreaterThan(0);
  });
});

describeWithData('passport-index', 'with the Passport Index', (data) => {
  const service = useService(withCountries);

  it('it answers what a holder of an ordinary passport needs, as of its day and with its source', async () => {
    const { total } = await importDataset(service.graph, shipped('seed', 'passport-index'), { data });
    expect(total.created).toBeGreaterThan(30_000);
    const { data: answer, errors } = await service.ask(`{
        visaRequirement(from: "AFG", to: "ALB") { requirement observedOn sources { title } }
        unknown: visaRequirement(from: "AFG", to: "ALB", passport: DIPLOMATIC) { requirement }
      }`);
    expect(errors).toBeUndefined();
    expect(answer.visaRequirement).toMatchObject({ requirement: 'E_VISA' });
    expect(answer.visaRequirement.observedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(answer.visaRequirement.sources[0].title).toContain('Passport Index');
    expect(answer.unknown.requirement).toBe('UNKNOWN');
  });
});
