/** Every root field with all fields of what it answers: its statement is one that the server takes. Each takes long to plan. */
import { type GraphQLField, type GraphQLObjectType } from 'graphql';
import { makeSchema } from '../../src/api/index.js';
import type { Graph } from '../../src/database/index.js';
import { call, select } from '../support/all-fields.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const schema = makeSchema();

/** A graph into which an import is under way. */
async function importing(): Promise<Graph> {
  const graph = await seededGraph();
  await graph.run(
    "MERGE (l:ImportLease {name: 'import'}) SET l.holder = 'tests', l.dataset = 'trial', l.until = datetime()",
  );
  return graph;
}

describe('a statement', () => {
  // More at once than anybody would ask for.
  const service = useService(importing, {
    limits: { tokens: 1e6, fields: 1e6, aliases: 1e6, cost: 1e9, alternatives: 1e6 },
  });

  const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());

  it.each(roots.map((field) => [field.name, field] as const))(
    'for %s with all its fields is taken',
    async (_, field) => {
      const { errors, data } = await service.ask(`{ ${call(field)} ${select(field.type, 1)} }`);
      expect(errors).toBeUndefined();
      expect(data[field.name]).not.toBeNull();
    },
  );

  // One type at a time: the server plans each for itself, and all of all types together longer than any question may take.
  it.each(['Event:zhao-leji-visit-pyongyang-2024', 'Source:entente-editors'])(
    'for nodes that are %s with all its fields is taken',
    async (id) => {
      const nodes = schema.getQueryType()?.getFields().nodes as GraphQLField<unknown, unknown>;
      const { errors, data } = await service.ask(`{ nodes(ids: ["${id}"]) ${select(nodes.type, 1)} }`);
      expect(errors).toBeUndefined();
      expect(data.nodes).toMatchObject([{ __typename: id.split(':')[0] }]);
    },
  );
});
