/** What an operation may answer at most, counted before anything is asked of the graph. */
import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { type Interval, intervalsIn } from '../model/dates.js';
import { LONGEST_LINKS, LONGEST_PAGE } from '../planner/index.js';
import { MOST_POINTS } from '../types/index.js';
import type { Fragments } from './measure.js';
import { definitionOf, Found, partsOf, possibleTypes } from './selecting.js';

type Variables = Readonly<Record<string, unknown>>;
type Arguments = Readonly<Record<string, unknown>>;

/** The arguments that say how long a list is at most: a number, or a list that is answered item by item. */
const SIZES = ['first', 'last', 'ids'];
/** The length of a page where the operation does not say. */
const PAGE = 50;
/** What a list is taken to have that no argument sizes: most are short, for a fact bounds them. */
const LIST = 5;

/** What the length of a list may depend on, that has no argument of its own. */
interface Within {
  schema: GraphQLSchema;
  /** The arguments of the field right above it. */
  args: () => Arguments;
}

/** Lists without an argument of their own that are not short. */
const LONG: Readonly<Record<string, (within: Within) => number>> = {
  'TimeSeries.points': ({ args }) => pointsOf(args()),
  '__Schema.types': ({ schema }) => Object.keys(schema.getTypeMap()).length,
};

/** How many points a series has at most: where nothing is grouped, one for each interval of its period. */
function pointsOf({ interval, groupBy, filter }: Arguments): number {
  const { from, to } = (filter as { period?: Partial<Record<'from' | 'to', string>> } | undefined)?.period ?? {};
  if (groupBy || !from || !to) return MOST_POINTS;
  return Math.min(MOST_POINTS, intervalsIn(interval as Interval, from, to));
}
/** What a type's lists have on average, where a schema is asked for. */
const INTROSPECTED = 2;

/** Fields that take more work here than others. */
const WORK: Readonly<Record<string, number>> = {
  // Each form of a name is compared with what is asked.
  'SearchEdge.matched': 50,
  'Suggestion.matched': 50,
};

function isLong(name: string): boolean {
  return name in LONG || name.startsWith('__');
}

/** What one object of a selection may answer: of itself, and in lists whose length is that of the page they lie in. */
interface Cost {
  own: number;
  /** For each row of the page. */
  row: number;
  /** By the name in `LONG`: for each of its items. */
  long: ReadonlyMap<string, number>;
}

/** Sums end here, and never become infinite. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * About how many fields an operation may answer: each counts once for each object that it may be of, and some as many times
 * as their work takes longer. A list has as many as
 * its arguments say (`first`, `last`, `ids`), or the field right above it; another is taken to have five. Of the types of an
 * interface or union the most expensive counts.
 *
 * @param operation of a valid document
 * @param variables coerced
 */
export function costOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const type = schema.getRootType(operation.operation);
  if (!type) return 0;
  const known = new Found<Cost>();

  const ofSet = (set: SelectionSetNode, type: GraphQLObjectType): Cost =>
    known.of(set, type, () => {
      const { fields, sets } = partsOf(schema, fragments, type, set);
      const long = new Map<string, number>();
      const own = fields.reduce((sum, { name }) => sum + (WORK[`${type.name}.${name.value}`] ?? 1), 0);
      const cost = { own, row: 0, long };
      for (const inner of sets) addTo(cost, long, ofSet(inner, type));
      for (const field of fields) addTo(cost, long, ofField(type, field));
      return cost;
    });

  /** What lies below a field. */
  const ofField = (parent: GraphQLObjectType, node: FieldNode): Cost => {
    const field = definitionOf(parent, node);
    const named = getNamedType(field?.type);
    if (!field || !node.selectionSet || !isCompositeType(named)) return NOTHING;
    const size = sizeOf(field, node, variables);
    const args = (): Arguments => argumentsOf(field, node, variables);
    const isList = isListType(getNullableType(field.type));
    // Where the field is a page, the lists right below it are as long as that.
    const page = isList ? LIST : (size ?? LIST);
    let item = 0;
    for (const possible of possibleTypes(schema, named)) {
      item = Math.max(item, total(ofSet(node.selectionSet, possible), page, { schema, args }));
    }
    if (!isList) return { ...NOTHING, own: item };
    if (size !== undefined) return { ...NOTHING, own: size * item };
    const name = `${parent.name}.${field.name}`;
    return isLong(name) ? { ...NOTHING, long: new Map([[name, item]]) } : { ...NOTHING, row: item };
  };

  return total(ofSet(operation.selectionSet, type), LIST, { schema, args: () => ({}) });
}

const NOTHING: Cost = { own: 0, row: 0, long: new Map() };

function addTo(sum: { own: number; row: number }, long: Map<string, number>, part: Cost): void {
  sum.own = Math.min(MOST, sum.own + part.own);
  sum.row = Math.min(MOST, sum.row + part.row);
  for (const [name, item] of part.long) long.set(name, Math.min(MOST, (long.get(name) ?? 0) + item));
}

/** What one object answers, whose page has a length. */
function total({ own, row, long }: Cost, page: number, within: Within): number {
  let sum = own + page * row;
  for (const [name, item] of long) sum += item * (LONG[name]?.(within) ?? INTROSPECTED);
  return Math.min(MOST, sum);
}

/** The arguments of a field; none where one of them is wrong, which is said when the field is answered. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): Arguments {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

/**
 * How long a field's arguments let its list or page be; undefined where it takes none that size it. A longer one than there may
 * be counts as the longest: it is refused where the field is answered, by the name of its argument.
 */
function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number | undefined {
  const sizes = field.args.filter(({ name }) => SIZES.includes(name));
  if (sizes.length === 0) return undefined;
  for (const { name, type } of sizes) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const size = lengthOf(value, isListType(getNullableType(type)), variables);
    if (size !== undefined) return Math.min(size, isOfLinks(field) ? LONGEST_LINKS : LONGEST_PAGE);
  }
  const usual = sizes.find(({ defaultValue }) => typeof defaultValue === 'number')?.defaultValue;
  return typeof usual === 'number' ? usual : PAGE;
}

const isOfLinks = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name === 'NetworkLinkConnection';

/**
 * The length that a value asks for; undefined where it is null or not given.
 *
 * @param isList whether it is the list itself; otherwise it is a number
 */
function lengthOf(node: ValueNode | undefined, isList: boolean, variables: Variables): number | undefined {
  if (node === undefined || node.kind === Kind.NULL) return undefined;
  if (node.kind === Kind.LIST) return node.values.length;
  // A single item stands for a list of one.
  if (node.kind !== Kind.VARIABLE) return isList || node.kind !== Kind.INT ? 1 : Number(node.value);
  const value = Object.hasOwn(variables, node.name.value) ? variables[node.name.value] : undefined;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : undefined;
}
