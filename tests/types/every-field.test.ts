/** Every field of every type is declared, and its statement is one that the server takes. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { makeSchema } from '../../src/api/index.js';
import type { Graph } from '../../src/database/index.js';
import { TYPE_PLANS } from '../../src/types/index.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const schema = makeSchema();

/** Values for required arguments. */
const ARGUMENTS: Record<string, string> = {
  'official(id)': 'id: "zhao-leji"',
  'office(id)': 'id: "president-of-china"',
  'organization(id)': 'id: "xinhua"',
  'country(code)': 'code: "PRK"',
  'place(id)': 'id: "pyongyang-prk"',
  'event(id)': 'id: "zhao-choe-talks-2024-04-11"',
  'agreement(id)': 'id: "visa-exemption-china-north-korea-2024"',
  'statement(id)': 'id: "zhao-on-friendship-2024-04"',
  'source(id)': 'id: "kyodo-zhao-pyongyang-2024"',
  'dataset(id)': 'id: "pyongyang-2024"',
  'node(id)': 'id: "Official:zhao-leji"',
  'nodes(ids)': 'ids: ["Tenure:zhao-leji|communist-party-of-china-no-3|2024-04-11/2024-04-12", "Place:none"]',
  'search(query)': 'query: "pyongyang"',
  'met(official)': 'official: "choe-ryong-hae"',
  'path(from)': 'from: "zhao-leji"',
  'path(to)': 'to: "choe-ryong-hae"',
  'paths(from)': 'from: "zhao-leji"',
  'paths(to)': 'to: "choe-ryong-hae"',
  'inCommon(officials)': 'officials: ["zhao-leji", "choe-ryong-hae"]',
  'bilateral(a)': 'a: "CHN"',
  'bilateral(b)': 'b: "PRK"',
  'visaRequirement(from)': 'from: "CHN"',
  'visaRequirement(to)': 'to: "PRK"',
  'highestRankingVisit(from)': 'from: "CHN"',
  'highestRankingVisit(to)': 'to: "PRK"',
};

function call(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args
    .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
    .map((argument) => {
      const value = ARGUMENTS[`${field.name}(${argument.name})`];
      if (value === undefined) throw new Error(`no value for ${field.name}(${argument.name})`);
      return value;
    });
  return needed.length === 0 ? field.name : `${field.name}(${needed.join(', ')})`;
}

/** All fields to a depth; abstract types by every type they may be. */
function select(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const parts = schema
      .getPossibleTypes(named)
      .map((possible) => `... on ${possible.name} ${select(possible, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  const fields = Object.values((named as GraphQLObjectType).getFields())
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    // Different types may have a field of one name and different types: an alias keeps them apart.
    .map((field) => {
      const within = /(Connection|Edge)$/.test(getNamedType(field.type).name) ? depth : depth - 1;
      return `${named.name}_${field.name}: ${call(field)} ${select(field.type, within)}`;
    });
  return `{ __typename ${fields.join(' ')} }`;
}

describe('the types', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  // Answered as a whole by the field that gives them.
  const whole = ['Anniversary', 'Coordinates', 'Identifier', 'Name', 'PageInfo', 'TimeSeries', 'TimePoint'];
  whole.push('Network', 'NetworkNode', 'NetworkLink', 'NetworkLinkEdge');
  whole.push('EventKindCount', 'EventStatusCount', 'EntityKindCount');
  // Not the planner's: what imports answer.
  whole.push('Mutation', 'ImportPlan', 'ImportOutcome', 'FactCount', 'FactChange', 'PropertyChange', 'DatasetProblem');
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
