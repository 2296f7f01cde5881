/** What an import under way has written, or a removal is yet to delete, changes no answer. */
import type { GraphQLObjectType } from 'graphql';
import { makeSchema } from '../../src/api/index.js';
import type { Graph } from '../../src/database/index.js';
import { call, select } from '../support/all-fields.js';
import { seededGraph } from '../support/graph.js';
import { addHidden } from '../support/hidden.js';
import { type GraphQLAnswer, serve } from '../support/service.js';

const LIMITS = { limits: { aliases: 1_000, cost: 1e9 } };

/** Every root field with its own values, and the lists of entities in which what is hidden could be met. */
const ROOTS = Object.values((makeSchema().getQueryType() as GraphQLObjectType).getFields());
const LISTS = `{
  official(id: "zhao-leji") { officeCount citationCount sourceCount events { totalCount } meetings { totalCount } statements { totalCount }
    counterparts { totalCount nodes { slug } edges { meetings weight } } agreements { totalCount } citizenships { code } }
  country(code: "PRK") { ${selectionOf('Country')} }
  event(id: "zhao-leji-visit-pyongyang-2024") { ${selectionOf('Event')} }
  source(id: "kyodo-zhao-pyongyang-2024") { entities { totalCount nodes { id } } }
  dataset(id: "pyongyang-2024") { sources { totalCount } }
}`;

function selectionOf(type: string): string {
  const fields = Object.values((makeSchema().getType(type) as GraphQLObjectType).getFields());
  return fields.map((field) => `${field.name}: ${call(field)} ${select(field.type, 0)}`).join(' ');
}

const QUESTIONS = [...ROOTS.map((field) => `{ ${call(field)} ${select(field.type, 0)} }`), LISTS];

describe.each(['staged', 'gone'] as const)('nodes that are %s', (as) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await seededGraph();
  });
  afterAll(() => graph.close());

  /** What a service that has just started answers to all questions. */
  async function answers(): Promise<GraphQLAnswer[]> {
    const service = await serve(graph, LIMITS);
    try {
      const all = [];
      for (const question of QUESTIONS) all.push(await service.ask(question));
      return all;
    } finally {
      await service.stop();
    }
  }

  it('are in no answer', async () => {
    const before = await answers();
    expect(before.flatMap(({ errors = [] }) => errors)).toEqual([]);
    await addHidden(graph, as);
    const after = await answers();
    const told = (all: GraphQLAnswer[]): object =>
      Object.fromEntries(QUESTIONS.map((question, at) => [question, all[at]]));
    expect(told(after)).toEqual(told(before));
  });
});
