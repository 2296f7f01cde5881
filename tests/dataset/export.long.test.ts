/** Data sets out of the graph and back into it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse as parseTable } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import type { Selection } from '../../src/dataset/export/selection.js';
import { exportDocument, exportNative, exportTables, findDatasets, importDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { shipped } from '../../src/paths.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { violations } from '../support/schemas.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
let folder: string;
beforeEach(async () => {
  graph = await emptyGraph();
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

const MORE = `
sources: [{ id: herald, title: Herald, kind: NEWS, publishedOn: 2020-01-01, publisher: herald-press, note: Daily. }]
organizations: [{ id: herald-press, name: Herald Press, kind: NEWS_AGENCY, country: nor, cite: [{ source: herald }] }]
offices:
  - { id: envoy, title: Envoy, country: swe, cite: [{ source: herald }] }
  - { id: king-of-norway, title: King of Norway, cite: [{ source: herald }] }
officials:
  - { id: cyd, name: Cyd C, born: 1950, died: 2025-02, names: [{ value: Сид, language: ru }, { value: Sid }], citizenOf: [nor, swe],
      identifiers: { wikidata: Q1, viaf: "7" }, offices: [{ office: president-of-china, attested: 2001, acting: true, certainty: DISPUTED }],
      cite: [{ source: herald, at: 'page 1|2', attributedTo: xinhua }] }
  - { id: xi-jinping, name: Jinping Xi, citizenOf: [chn], cite: [{ source: herald, at: page 3, certainty: SPECULATED }] }
places: [{ id: hall, name: Hall, kind: OTHER, within: oslo-nor, country: nor, latitude: 1.5, longitude: -2, cite: [{ source: herald }] }]
events:
  - { id: zhao-choe-talks-2024-04-11, title: Talks, kind: SUMMIT, status: OCCURRED, date: 2024-04, place: hall, certainty: CONFIRMED,
      cite: [{ source: herald }], participants: [{ official: cyd, role: WITNESS, presence: REMOTE, cite: [{ source: herald, at: page 9 }] }] }
agreements: [{ id: pact, title: Pact, kind: TREATY, reciprocal: false, passportClasses: [ORDINARY], maxStayDays: 0, parties: [{ country: nor, role: host }], cite: [{ source: herald }] }]
statements: [{ id: said, paraphrase: Well., topics: [b, a], madeBy: cyd, madeOn: 2020, about: [Agreement:pact, Country:nor], cite: [{ source: herald }] }]
visaRules: [{ from: nor, to: swe, passport: ORDINARY, requirement: VISA_FREE, maxStayDays: 90, observedOn: 2020-01-01, cite: [{ source: herald }] }]
`;

it('export, reset and import give the same graph, conflicts and all', async () => {
  for (const one of await findDatasets(shipped('seed'))) await importDataset(graph, one);
  const manifest =
    'name: more\ntitle: More\nversion: "2"\nlicence: CC0-1.0\npublisher: Tests\nprecedence: 3\nrequires: [iso-3166, pyongyang-2024]\nfiles: [a.yaml]\n';
  await withFolder({ 'dataset.yaml': manifest, 'a.yaml': MORE }, (more) => importDataset(graph, more));
  const before = await snapshotOf(graph);
  expect(before).toContain('"Conflict"');

  const written = await exportNative(graph, folder);
  expect(Math.min(...written.values())).toBeGreaterThan(0);
  await graph.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  for (const one of await findDatasets(folder)) await importDataset(graph, one);
  expect(await snapshotOf(graph)).toBe(before);

  for (const one of await findDatasets(folder)) {
    const { total } = await importDataset(graph, one, { verify: true });
    expect(total).toMatchObject({ created: 0, changed: 0, removed: 0 });
  }
}, 120_000);

it('so do officials who go by another id than their data set calls them by, and those whose id was made of a name', async () => {
  const set = (name: string, content: string, who = ''): Promise<unknown> =>
    withFolder(
      {
        'dataset.yaml': `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n${who && 'decisions: who.yaml\n'}`,
        'a.yaml': `sources: [{ id: ${name}-paper, title: Paper, kind: NEWS }]\n${content.replaceAll('CITE', `cite: [{ source: ${name}-paper }]`)}`,
        'who.yaml': who,
      },
      (one) => importDataset(graph, one),
    );
  await set(
    'set-a',
    'officials: [{ id: ann, name: Ann One, identifiers: { wikidata: Q1 }, CITE }, { id: brown, name: Brown, made: true, CITE }]',
  );
  await set(
    'set-b',
    `officials: [{ id: x-one, name: X One, identifiers: { wikidata: Q1 }, CITE }, { id: x, name: X, CITE }, { id: brown, name: Brown, made: true, CITE }]
events: [{ id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: 2020, CITE, participants: [{ official: x-one, role: HOST }, { official: x, role: GUEST }, { official: brown, role: GUEST }] }]
statements: [{ id: said, paraphrase: Well., topics: [a], madeBy: x, about: [Official:x-one], CITE }]`,
    'same: [[Official:x-one, Official:x]]',
  );
  const before = await snapshotOf(graph);
  expect(before).toContain('brown-set-b');
  await exportNative(graph, folder);
  await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  for (const one of await findDatasets(folder)) await importDataset(graph, one);
  expect(await snapshotOf(graph)).toBe(before);
});

describe('in the formats of other tools', () => {
  const written = async (format: 'graphml' | 'gexf' | 'jsonld', selection: Selection = {}): Promise<string> => {
    for (const one of await findDatasets(shipped('seed'))) await importDataset(graph, one);
    const to = new PassThrough();
    const parts: Buffer[] = [];
    to.on('data', (part: Buffer) => parts.push(part));
    await exportDocument(graph, format, selection, to);
    return Buffer.concat(parts).toString('utf8');
  };

  it.each(['graphml', 'gexf'] as const)('%s is read by the libraries of that format', async (format) => {
    const text = await written(format);
    const parse = { graphml: graphml.parse, gexf: gexf.parse }[format] as (
      kind: unknown,
      text: string,
    ) => MultiDirectedGraph;
    const read = parse(MultiDirectedGraph, text);
    const zhao = read.getNodeAttributes('Official:zhao-leji');
    expect(zhao).toMatchObject({ label: 'Zhao Leji', type: 'Official' });
    expect(String(zhao.citations)).toContain('kyodo-zhao-pyongyang-2024: paragraph');
    const talks = read.edges('Official:zhao-leji', 'Event:zhao-choe-talks-2024-04-11');
    expect(talks).toHaveLength(1);
    expect(read.getEdgeAttributes(talks[0])).toMatchObject({ presence: 'IN_PERSON', certainty: 'REPORTED' });
    const [row] = await graph.run(
      'MATCH (n) WHERE n.slug IS NOT NULL AND NOT n:Citation AND NOT n:Dataset RETURN count(n) AS count',
    );
    expect(read.order).toBe(row?.count);
  });

  it.each(['graphml', 'gexf'] as const)(
    '%s is valid by its schema, which does not take everything',
    async (format) => {
      const text = await written(format);
      expect(await violations(format, text)).toEqual([]);
      expect(await violations(format, text.replace(/source=/, 'begin='))).not.toEqual([]);
    },
    120_000,
  );

  it('JSON-LD names people, events and places by the terms of schema.org', async () => {
    const { '@graph': items, '@context': context } = JSON.parse(await written('jsonld')) as {
      '@graph': Record<string, unknown>[];
      '@context': Record<string, unknown>;
    };
    expect(context).toMatchObject({ schema: 'https://schema.org/', label: 'schema:name' });
    const zhao = items.filter((item) => item['@id'] === 'urn:entente:Official:zhao-leji');
    expect(zhao[0]).toMatchObject({ '@type': ['schema:Person'], label: 'Zhao Leji' });
    expect(zhao).toContainEqual(expect.objectContaining({ CITIZEN_OF: { '@id': 'urn:entente:Country:chn' } }));
  });

  it('a selection holds the events that it names and whatever they relate to, and no more', async () => {
    const read = gexf.parse(
      MultiDirectedGraph,
      await written('gexf', { country: 'prk', since: '2024-04-12', until: '2024-04-12' }),
    );
    const events = read.filterNodes((_, { type }) => type === 'Event');
    const [row] = await graph.run(
      `MATCH (e:Event)-[:INVOLVES]->(:Country {slug: 'prk'})
       WHERE e.ends >= date('2024-04-12') AND e.begins <= date('2024-04-12') RETURN collect('Event:' + e.slug) AS ids`,
    );
    expect(new Set(events)).toEqual(new Set(row?.ids as string[]));
    expect(events.length).toBeGreaterThan(0);
    expect(read.hasNode('Country:nor')).toBe(false);
  });

  it('tables hold a row for each, quoted where they must be', async () => {
    for (const one of await findDatasets(shipped('seed'))) await importDataset(graph, one);
    await exportTables(graph, { dataset: 'pyongyang-2024' }, folder);
    const rows = parseTable(readFileSync(join(folder, 'Official.csv')), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id).sort()).toEqual(
      ['choe-ryong-hae', 'kim-jong-un', 'xi-jinping', 'zhao-leji'].map((slug) => `Official:${slug}`),
    );
    // Each edge that it states has both its ends, whoever states these.
    const [row] = await graph.run(
      `MATCH ()-[r:OF_COUNTRY|CITIZEN_OF|IN_RELATION]->() WHERE r.dataset = 'pyongyang-2024' RETURN count(r) AS edges`,
    );
    const edges = ['OF_COUNTRY', 'CITIZEN_OF', 'IN_RELATION'].map(
      (type) => (parseTable(readFileSync(join(folder, `${type}.csv`)), { columns: true }) as unknown[]).length,
    );
    expect(edges.reduce((sum, count) => sum + count)).toBe(row?.edges);
    const parts = parseTable(readFileSync(join(folder, 'PARTICIPATED_IN.csv')), { columns: true }) as Record<
      string,
      string
    >[];
    expect(parts).toContainEqual(
      expect.objectContaining({ source: 'Official:zhao-leji', target: 'Event:zhao-choe-talks-2024-04-11' }),
    );
  });
});
