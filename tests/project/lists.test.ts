/** No list of the API grows with the data without a bound. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLScalarType,
  isInterfaceType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { shipped } from '../../src/paths.js';

/** Lists that need no bound of their own, and why. */
const BOUNDED: Record<string, string> = {
  'Query.nodes': 'one for each id asked for, 500 at most',
  'Path.steps': 'six hops at most',
  'InCommonEdge.withEach': 'one for each official asked about, ten at most',
  'TimeSeries.points': '5,000 at most',
  'Network.nodes': 'as many as the network is asked for',
  'EventFacets.kind': 'one for each kind of event',
  'EventFacets.status': 'one for each status',
  'SearchFacets.kind': 'one for each kind that bears names',
  'Official.citizenships': 'a person has few',
  'Country.successors': 'a state breaks up into few',
  'Country.predecessors': 'a state comes of few',
  'Country.successions': 'those two together',
  'Country.capitals': 'a country has few',
  'DiplomaticRelation.countries': 'two',
  'Doubt.reasons': 'one for each kind of reason',
  'Doubt.candidates': 'two',
  'ImportPlan.changes': 'the first 500',
  'ImportPlan.warnings': 'of one data set, for who holds the import token',
  'ImportPlan.leftOut': 'of one data set, for who holds the import token',
  'ImportOutcome.kinds': 'one for each kind of fact',
  'ImportOutcome.moved': 'the first 500',
  'FactChange.properties': 'those of one fact',
};

/** Of values that one entry states, which are read with it. */
const VALUES = new Set(['Name', 'Identifier', 'CountryCode', 'CountryPeriod', 'Suspension']);

/** Lists whose count does not bear their own name. */
const COUNTS: Record<string, string> = {
  'CounterpartEdge.events': 'meetings',
  'Event.commemorates': 'commemorationCount',
  'Statement.about': 'subjectCount',
  'Statement.echoes': 'echoCount',
  'Agreement.amends': 'amendedCount',
  'Agreement.supersedes': 'supersededCount',
  'Agreement.supersededBy': 'supersedingCount',
  'Bilateral.agreementsInForce': 'agreementInForceCount',
  // Whoever polls reads on from the last revision.
  'Query.changes': '',
  // The best of what `search` finds and counts.
  'Query.autocomplete': '',
  // The largest groups of the rows that the list's totalCount counts.
  'EventFacets.country': '',
  'EventFacets.place': '',
  'EventFacets.dataset': '',
};

const schema = buildSchema(readFileSync(shipped('schema.graphql'), 'utf8'));

interface List {
  name: string;
  field: GraphQLField<unknown, unknown>;
  siblings: Record<string, GraphQLField<unknown, unknown>>;
}

const itemOf = (type: GraphQLOutputType): GraphQLOutputType | undefined => {
  const list = getNullableType(type);
  return isListType(list) ? getNullableType(list.ofType as GraphQLOutputType) : undefined;
};

const lists: List[] = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
  if (type.name.endsWith('Connection')) return [];
  const siblings = type.getFields();
  return Object.values(siblings)
    .filter((field) => itemOf(field.type) !== undefined)
    .map((field) => ({ name: `${type.name}.${field.name}`, field, siblings }));
});

const isValue = ({ field }: List): boolean => {
  const item = itemOf(field.type) as GraphQLScalarType;
  return isSpecifiedScalarType(item) || VALUES.has(item.name) || 'getValues' in item;
};
const takesFirst = ({ field }: List): boolean => field.args.some(({ name }) => name === 'first');

it('each list is a page, takes `first`, or is bounded by what it is of', () => {
  const open = lists.filter((list) => !takesFirst(list) && !isValue(list) && !(list.name in BOUNDED));
  expect(open.map(({ name }) => name)).toEqual([]);
});

it('each that takes `first` has a default of 50 or less, and a count beside it that takes the same arguments', () => {
  for (const list of lists.filter(takesFirst)) {
    const { name, field, siblings } = list;
    const first = field.args.find((argument) => argument.name === 'first');
    expect([name, first?.type.toString()]).toEqual([name, expect.stringMatching('^(NonNegative|Positive)Int!$')]);
    expect(first?.defaultValue).toBeLessThanOrEqual(50);
    const count = COUNTS[name] ?? `${field.name.replace(/ies$/, 'y').replace(/s$/, '')}Count`;
    if (count === '') continue;
    expect([name, siblings[count]?.type.toString()]).toEqual([
      name,
      expect.stringMatching('^(NonNegative|Positive)Int!$'),
    ]);
    if (count === 'meetings') continue;
    const others = (of: GraphQLField<unknown, unknown> | undefined): string[] =>
      (of?.args ?? []).map((argument) => argument.name).filter((one) => one !== 'first');
    expect([name, others(siblings[count])]).toEqual([name, others(field)]);
  }
});

it('what the tables name is there', () => {
  const names = lists.map(({ name }) => name);
  expect([...Object.keys(BOUNDED), ...Object.keys(COUNTS)].filter((name) => !names.includes(name))).toEqual([]);
});
