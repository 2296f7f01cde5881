/** Every field of every type is declared, and its statement is one that the server takes. */
import {
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { makeSchema } from '../../src/api/index.js';
import { TYPE_PLANS } from '../../src/types/index.js';
import { call, select } from '../support/all-fields.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const schema = makeSchema();

describe('the types', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  // Answered as a whole by the field that gives them.
  const whole = [
    'Anniversary',
    'Coordinates',
    'CountryCode',
    'CountryPeriod',
    'DoubtReason',
    'Identifier',
    'Name',
    'PageInfo',
    'Suspension',
    'TimeSeries',
    'TimePoint',
  ];
  whole.push('Network', 'NetworkNode', 'NetworkLink', 'NetworkLinkEdge');
  whole.push('EventKindCount', 'EventStatusCount', 'EntityKindCount');
  // Not the planner's: what imports answer.
  whole.push(
    'Mutation',
    'ImportPlan',
    'ImportOutcome',
    'MovedOfficial',
    'FactCount',
    'FactChange',
    'PropertyChange',
    'DatasetProblem',
  );
  whole.push('ImportProgress');
  const planned = types.filter(({ name }) => !whole.includes(name) && !name.endsWith('Connection'));

  it.each(planned.map(({ name }) => [name]))('%s declares each of its fields, and no other', (name) => {
    const type = schema.getType(name) as GraphQLObjectType;
    const fields = Object.keys(type.getFields()).filter((field) => field !== 'importProgress');
    expect(Object.keys(TYPE_PLANS[name] ?? {}).sort()).toEqual(fields.sort());
  });

  it('are described, with their fields and arguments', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );
    const bare = own.flatMap((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      const described = [
        { name: type.name, description: type.description },
        ...[...fields, ...inputs, ...values].map(({ name, description }) => ({
          name: `${type.name}.${name}`,
          description,
        })),
        ...fields.flatMap(({ name, args }) =>
          args.map((argument) => ({
            name: `${type.name}.${name}(${argument.name})`,
            description: argument.description,
          })),
        ),
      ];
      return described.filter(({ description }) => !description).map(({ name }) => name);
    });
    expect(bare).toEqual([]);
  });
});

describe('a statement', () => {
  // An entity may be of many types, and lists within lists may hold much.
  const service = useService(seededGraph, { limits: { aliases: 1_000, cost: 1e9 } });
  const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());

  it.each(roots.map((field) => [field.name, field] as const))(
    'for %s with its own values is taken',
    async (_, field) => {
      expect((await service.ask(`{ ${call(field)} ${select(field.type, 0)} }`)).errors).toBeUndefined();
    },
  );

  it('for lists within lists within lists is taken', async () => {
    const { errors, data } = await service.ask(`{ official(id: "zhao-leji") { counterparts { totalCount nodes {
      counterparts { totalCount edges { cursor meetings events { title participants { official { counterparts { totalCount } } } } } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.official.counterparts.nodes[0].counterparts.totalCount).toBe(1);
    expect(
      data.official.counterparts.nodes[0].counterparts.edges[0].events[0].participants[0].official.counterparts
        .totalCount,
    ).toBe(1);
  });
});
