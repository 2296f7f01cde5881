/** When an entity's record changed last: by whichever import, however it is stored. */
import type { Graph } from '../../src/database/index.js';
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';

const FIRST = `
sources:
  - { id: gazette, title: Gazette, kind: OFFICIAL_RECORD }
  - { id: paper, title: Paper, kind: NEWS }
countries:
  - { id: jpn, name: Japan, cite: [{ source: gazette }] }
  - { id: fra, name: France, cite: [{ source: gazette }] }
offices:
  - { id: premier, title: Prime Minister, country: jpn, cite: [{ source: gazette }] }
officials:
  - { id: ann, name: Ann Aoki, citizenOf: [jpn], cite: [{ source: gazette }] }
  - { id: bob, name: Bob Baker, cite: [{ source: gazette }] }
events:
  - id: talks
    title: Talks
    kind: TALKS
    status: OCCURRED
    date: "2020-05-05"
    participants: [{ official: ann, role: ATTENDEE }, { official: bob, role: ATTENDEE }]
    cite: [{ source: gazette }]
agreements:
  - { id: pact, title: Pact, kind: TREATY, parties: [{ country: jpn }], cite: [{ source: gazette }] }
`;
const PART = ', { official: bob, role: ATTENDEE }';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const manifest = (name: string): string =>
  `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nrequires: [${name === 'second' ? 'first' : ''}]\nfiles: [a.yaml]\n`;

describe.each([
  ['at once', 40_000],
  ['staged', 0],
])('stored %s', (_, mostAtOnce) => {
  const store = (name: string, files: string): Promise<unknown> =>
    withFolder({ 'dataset.yaml': manifest(name), 'a.yaml': files }, (folder) =>
      importDataset(graph, folder, { mostAtOnce, verify: true }),
    );

  /** What has changed since the change before. */
  async function changedBy(change: () => Promise<unknown>): Promise<unknown[]> {
    const [now] = await graph.run('RETURN toString(datetime()) AS now');
    await change();
    const rows = await graph.run(
      `MATCH (n) WHERE n.changedAt >= datetime($now) RETURN head(labels(n)) + ':' + n.slug AS id ORDER BY id`,
      now,
    );
    return rows.map(({ id }) => id);
  }

  it('all that is new', async () => {
    expect(await changedBy(() => store('first', FIRST))).toEqual([
      ...['Agreement:pact', 'Country:fra', 'Country:jpn', 'Event:talks', 'Office:premier', 'Official:ann'],
      ...['Official:bob', 'Source:gazette', 'Source:paper'],
    ]);
    const [last] = await graph.run('MATCH (i:Import), (n:Event) RETURN i.at = n.changedAt AS same');
    expect(last).toEqual({ same: true });
  });

  it.each([
    ['nothing', FIRST, []],
    ['a property', FIRST.replace('Bob Baker', 'Rob Baker'), ['Official:bob']],
    ['another citizenship', FIRST.replace('citizenOf: [jpn]', 'citizenOf: [fra]'), ['Official:ann']],
    ['one who took part no longer: it is the event that tells it', FIRST.replace(PART, ''), ['Event:talks']],
    ['a party more', FIRST.replace('[{ country: jpn }]', '[{ country: jpn }, { country: fra }]'), ['Agreement:pact']],
    [
      'another source',
      FIRST.replace('name: France, cite: [{ source: gazette }]', 'name: France, cite: [{ source: paper }]'),
      ['Country:fra'],
    ],
    [
      'a new office, and who holds it',
      `${FIRST}tenures:\n  - { official: ann, office: premier, from: "2020-01-01", cite: [{ source: gazette }] }\n`,
      ['Official:ann'],
    ],
  ] as const)('%s', async (_name, changed, ids) => {
    await store('first', FIRST);
    expect(await changedBy(() => store('first', changed))).toEqual(ids);
  });

  it('what another data set states too, and states no longer', async () => {
    await store('first', FIRST);
    const second = `
sources:
  - { id: diary, title: Diary, kind: NEWS }
officials:
  - { id: ann, name: Anna Aoki, cite: [{ source: diary }] }
`;
    const both = ['Official:ann', 'Source:diary'];
    expect(await changedBy(() => store('second', second))).toEqual(both);
    expect(await changedBy(() => store('second', second))).toEqual([]);
    expect(await changedBy(() => removeDataset(graph, 'second', { mostAtOnce }))).toEqual(['Official:ann']);
  });
});
