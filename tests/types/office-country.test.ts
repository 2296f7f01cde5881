/** The country of an office: stated, its organization's, or the one that its title names; by whichever way it is stored. */
import { importDataset } from '../../src/dataset/index.js';
import { shipped } from '../../src/paths.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { useService } from '../support/service.js';

const cite = 'cite: [{ source: gazette }]';
const FACTS = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
countries: [{ id: eld, name: Eldland, ${cite} }]
organizations:
  - { id: ministry, name: Ministry, kind: MINISTRY, country: fra, ${cite} }
  - { id: league, name: League, kind: INTERGOVERNMENTAL, ${cite} }
offices:
  - { id: stated, title: Envoy, country: fra, ${cite} }
  - { id: organized, title: Clerk, organization: ministry, ${cite} }
  - { id: titled, title: President of France, ${cite} }
  - { id: titled-in-league, title: Foreign Minister of Japan, organization: league, ${cite} }
  - { id: stated-before-title, title: Prime Minister of Japan, country: fra, ${cite} }
  - { id: stated-before-organization, title: Clerk abroad, organization: ministry, country: jpn, ${cite} }
  - { id: organization-before-title, title: King of Sweden, organization: ministry, ${cite} }
  - { id: own, title: Judge, country: eld, ${cite} }
  - { id: none, title: Secretary, organization: league, ${cite} }
  - { id: uncertain, title: Governor of Georgia, ${cite} }
`;
const EXPECTED = {
  stated: 'FRA',
  organized: 'FRA',
  titled: 'FRA',
  'titled-in-league': 'JPN',
  'stated-before-title': 'FRA',
  'stated-before-organization': 'JPN',
  'organization-before-title': 'FRA',
  own: 'ELD',
  none: null,
  uncertain: null,
};
const manifest = (requires: string): string =>
  `name: posts\ntitle: Posts\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nrequires: [${requires}]\nfiles: [a.yaml]\n`;

const service = useService(async () => {
  const graph = await emptyGraph();
  await importDataset(graph, shipped('seed', 'iso-3166'));
  return graph;
});

interface Shown {
  slug: string;
  country: { code: string } | null;
}

async function shown(filter = ''): Promise<Record<string, string | null>> {
  const { data, errors } = await service.ask(`{ offices ${filter} { nodes { slug country { code } } } }`);
  expect(errors).toBeUndefined();
  const { nodes } = data.offices as { nodes: Shown[] };
  return Object.fromEntries(nodes.map(({ slug, country }) => [slug, country?.code ?? null]));
}

it.each([
  ['in one transaction', 40_000],
  ['staged', 0],
])('stored %s', async (_, mostAtOnce) => {
  await withFolder({ 'dataset.yaml': manifest(''), 'a.yaml': 'sources: []\n' }, (empty) =>
    importDataset(service.graph, empty),
  );
  await withFolder({ 'dataset.yaml': manifest('iso-3166'), 'a.yaml': FACTS }, (folder) =>
    importDataset(service.graph, folder, { mostAtOnce }),
  );
  expect(await shown()).toEqual(EXPECTED);
  const french = Object.keys(EXPECTED).filter((slug) => EXPECTED[slug as keyof typeof EXPECTED] === 'FRA');
  expect(Object.keys(await shown('(filter: { country: ["FRA"] })')).sort()).toEqual(french.sort());
});

it('a title names no country of data sets that are not required: the graph is not one of history', async () => {
  const facts = `sources: [{ id: gazette, title: The Gazette, kind: NEWS }]\noffices: [{ id: titled, title: President of France, ${cite} }]\n`;
  await withFolder({ 'dataset.yaml': manifest(''), 'a.yaml': facts }, (folder) => importDataset(service.graph, folder));
  expect(await shown()).toEqual({ titled: null });
});

it('of the bundled seed, each office has one', async () => {
  for (const name of ['pyongyang-2024', 'northeast-asia']) await importDataset(service.graph, shipped('seed', name));
  const all = await shown();
  expect(Object.entries(all).filter(([slug, country]) => country === null && slug !== 'titled')).toEqual([]);
  expect(all).toMatchObject({
    'president-of-the-united-states': 'USA',
    'us-secretary-of-state': 'USA',
    'president-of-china': 'CHN',
  });
});
