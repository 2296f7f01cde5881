/** Facts have global ids, by which clients that keep what they were answered keep them apart and find them again. */
import fc from 'fast-check';
import { emptyGraph, importFiles, withFolder } from '../support/graph.js';
import { USUAL_LIMITS } from '../../src/api/index.js';
import { importDataset } from '../../src/dataset/index.js';
import { expectToHold } from '../support/property.js';
import { useService } from '../support/service.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what a test expects of an answer, it says itself */

const FACTS = `
sources: [{ id: gazette, title: Gazette, kind: NEWS }]
countries:
  - { id: aaa, name: Aland, cite: [{ source: gazette }] }
  - { id: bbb, name: Bland, cite: [{ source: gazette }] }
organizations: [{ id: ann, name: League, kind: INTERGOVERNMENTAL, cite: [{ source: gazette, at: 'page 1|2' }] }]
offices: [{ id: head, title: Head, cite: [{ source: gazette }] }, { id: judge, title: Judge, cite: [{ source: gazette }] }]
relations: [{ countries: [aaa, bbb], establishedOn: 1950-01-01, cite: [{ source: gazette }] }]
officials:
  - { id: ann, name: Ann, cite: [{ source: gazette, attributedTo: ann }], offices: [
      { office: head, from: 2001-01-01, to: 2004-12-31 }, { office: head, from: 2010, to: '..' }, { office: head, attested: 2007-05/2007-06 },
      { office: judge, from: 2001-01-01 }] }
  - { id: bob, name: Bob, cite: [{ source: gazette }], offices: [{ office: head, from: 2001-01-01 }] }
events:
  - { id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: 2001-05, cite: [{ source: gazette, at: p. 3 }], participants: [
      { official: ann, role: HOST }, { official: ann, role: SPEAKER }, { organization: ann, role: HOST }, { country: aaa, role: HOST }],
      commemorates: [{ relation: aaa-bbb, ordinal: 50 }] }
agreements:
  - { id: pact, title: Pact, kind: TREATY, parties: [{ country: aaa }, { organization: ann }], cite: [{ source: gazette }] }
`;
const OTHER = `
sources: [{ id: herald, title: Herald, kind: NEWS }]
officials:
  - { id: ann, name: Ann, born: 1960, cite: [{ source: herald }], offices: [{ office: head, from: 2001-01-01, to: 2003 }] }
events:
  - { id: talks, title: Talks, kind: SUMMIT, status: OCCURRED, date: 2001-06, cite: [{ source: herald }] }
`;

/** All facts are asked for at once. */
const LIMITS = { limits: { ...USUAL_LIMITS, cost: 1e9 }, explain: true };

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, { 'a.yaml': FACTS });
  const manifest =
    'name: other\ntitle: O\nversion: "1"\nlicence: CC0-1.0\npublisher: T\nrequires: [trial]\nfiles: [o.yaml]\n';
  await withFolder({ 'dataset.yaml': manifest, 'o.yaml': OTHER }, (folder) => importDataset(graph, folder));
  return graph;
}, LIMITS);

async function ask(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const ALL = `
  fragment T on Tenure { __typename id holder: official { slug } office { slug } from attested certainty citations { id } }
  fragment P on Participation { __typename id role event { slug } official { slug } organization { slug } country { slug } }
  fragment A on AgreementParty { __typename id party { __typename ... on Country { slug } ... on Organization { slug } } }
  fragment M on Commemoration { __typename id ordinal relation { slug } }
  fragment C on Citation { __typename id locator source { slug } attributedTo { slug } certainty }
  fragment X on Conflict { __typename id field values { value preferred } }
  fragment Any on Node { ...T ...P ...A ...M ...C ...X }`;

/** Every fact that has an id, as found from the nodes that it relates. */
async function facts(): Promise<{ id: string; __typename: string }[]> {
  const data = await ask(`query {
    officials { nodes { offices { ...T } citations { ...C } conflicts { ...X } } }
    organizations { nodes { citations { ...C } } }
    events { nodes { participants { ...P } commemorates { ...M } citations { ...C } conflicts { ...X } } }
    agreements { nodes { parties { ...A } } } } ${ALL.replace(/fragment Any.*/, '')}`);
  const found: { id: string; __typename: string }[] = [];
  JSON.stringify(data, (_, value) => {
    if (typeof value?.__typename === 'string' && typeof value.id === 'string') found.push(value);
    return value;
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

it('each fact is found again by its id, alone and among others, as it was', async () => {
  const all = await facts();
  expect(new Set(all.map(({ __typename }) => __typename))).toEqual(
    new Set(['Tenure', 'Participation', 'AgreementParty', 'Commemoration', 'Citation', 'Conflict']),
  );
  const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ...Any } } ${ALL}`, {
    ids: all.map(({ id }) => id),
  });
  expect(nodes).toEqual(all);
  for (const one of all) {
    expect((await ask(`query ($id: ID!) { node(id: $id) { ...Any } } ${ALL}`, { id: one.id })).node).toEqual(one);
  }
});

it('an id is made of what people read', async () => {
  const ids = (await facts()).map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      ...['Tenure:ann|head|2001-01-01', 'Tenure:ann|head|2010', 'Tenure:ann|head|2007-05/2007-06'],
      ...['Participation:Official:ann|talks|HOST', 'Participation:Official:ann|talks|SPEAKER'],
      ...[
        'Participation:Organization:ann|talks|HOST',
        'AgreementParty:Country:aaa|pact',
        'Commemoration:talks|aaa-bbb',
      ],
      ...['Citation:trial|gazette|page 1|2||REPORTED', 'Conflict:Event:talks|kind'],
    ]),
  );
});

it('is the same after an import of the same facts in another order, and after a part of them has gone', async () => {
  const before = (await facts()).map(({ id }) => id).sort();
  const [head = '', ...others] = FACTS.trim().split(/\n(?=\w)/);
  await importFiles(service.graph, { 'a.yaml': [head, ...others.reverse()].join('\n') });
  expect((await facts()).map(({ id }) => id).sort()).toEqual(before);
});

it.each([
  ...[
    'Tenure:',
    'Tenure:ann',
    'Tenure:ann|head',
    'Tenure:ann|head|1999',
    'Tenure:nobody|head|2001-01-01',
    'Tenure:ann|head|2001-01-01|x',
  ],
  ...['Participation:ann|talks|HOST', 'Participation:Official:ann|talks|GUEST', 'Participation:Official:ann|talks|{}'],
  ...[
    'AgreementParty:Country:bbb|pact',
    'Commemoration:talks|none',
    'Citation:none',
    'Conflict:none',
    'Conflict:Event:talks|title',
  ],
  ...['Events', 'tenure:ann|head|2010', ':', '', '|||'],
])('"%s" is nothing', async (id) => {
  expect(
    await ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id, "Official:ann", $id]) { id } }', { id }),
  ).toEqual({
    node: null,
    nodes: [null, { id: 'Official:ann' }, null],
  });
});

it('is looked up by an index, never by a scan', async () => {
  const { nodes } = await ask('{ nodes(ids: ["Official:ann"]) { id } }');
  expect(nodes).toHaveLength(1);
  const scans = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/;
  for (const { id } of await facts()) {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-entente-explain': 'true' },
      body: JSON.stringify({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id } }),
    });
    const { extensions } = (await response.json()) as any;
    expect([id, extensions.explain.roundTrips]).toEqual([id, 1]);
    const [{ text, parameters }] = extensions.explain.statements;
    const { plan } = await service.graph.profile({ text, parameters });
    expect([id, JSON.stringify(plan)]).toEqual([id, expect.not.stringMatching(scans)]);
  }
});

it('no two facts share an id, whoever holds what when and takes part as what', async () => {
  const who = fc.constantFrom('ann', 'bob');
  const tenure = fc.record({
    official: who,
    office: fc.constantFrom('head', 'judge'),
    from: fc.constantFrom('2001', '2001-01', '2001-01-01', '2005-03', '2009~'),
  });
  const part = fc.record({
    official: who,
    event: fc.constantFrom('talks', 'dinner'),
    role: fc.constantFrom('HOST', 'GUEST', 'SPEAKER'),
  });
  const cite = [{ source: 'gazette' }];
  await expectToHold(
    fc.asyncProperty(
      fc.uniqueArray(tenure, { selector: (one) => JSON.stringify(one), maxLength: 12 }),
      fc.uniqueArray(part, { selector: (one) => JSON.stringify(one), maxLength: 12 }),
      async (tenures, participations) => {
        const dinner = { id: 'dinner', title: 'Dinner', kind: 'BANQUET', status: 'OCCURRED', date: '2002', cite };
        await withFolder(
          {
            'dataset.yaml':
              'name: more\ntitle: M\nversion: "1"\nlicence: CC0-1.0\npublisher: T\nrequires: [trial]\nfiles: [m.yaml]\n',
            'm.yaml': JSON.stringify({
              events: [dinner],
              tenures: tenures.map((one) => ({ ...one, cite })),
              participations: participations.map((one) => ({ ...one, cite })),
            }),
          },
          (folder) => importDataset(service.graph, folder),
        );
        const data = await ask(
          '{ officials { nodes { offices { id } } } events { nodes { participants { id } participantCount } } }',
        );
        const held = data.officials.nodes.flatMap((one: any) => one.offices);
        const took = data.events.nodes.flatMap((one: any) => one.participants);
        const stated = await service.graph.run('MATCH ()-[r:HELD_OFFICE]->() RETURN count(r) AS held');
        expect(new Set(held.map(({ id }: any) => id)).size).toBe(Number(stated[0]?.held));
        expect(new Set(took.map(({ id }: any) => id)).size).toBe(
          data.events.nodes.reduce((sum: number, { participantCount }: any) => sum + participantCount, 0),
        );
      },
    ),
    { short: 8, long: 40 },
  );
});
