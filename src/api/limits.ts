/** What an operation may ask for at most. A limit that is passed is told with its figure, and what it got. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export interface Limits {
  /** Words, names, numbers and signs of the text. */
  tokens: number;
  /** Fields within fields. */
  depth: number;
  /** Fields of the whole operation, fragments counted wherever they are used. */
  fields: number;
  aliases: number;
  directives: number;
  /** Fields of all objects that may be answered, by the lengths of pages: see `costOf`. */
  cost: number;
}

export const USUAL_LIMITS: Limits = {
  tokens: 5_000,
  depth: 15,
  fields: 500,
  aliases: 100,
  directives: 50,
  cost: 200_000,
};

/** What a page has where the operation does not say, and what a list that is no page is taken to have. */
const PAGE = 50;
const LIST = 5;

interface Measures {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

const WORDS: Record<keyof Measures, string> = {
  depth: 'is nested',
  fields: 'selects',
  aliases: 'gives',
  directives: 'has',
};
const UNITS: Record<keyof Measures, string> = {
  depth: 'fields deep',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
};

export function tooComplex(message: string, details: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', ...details, http: { status: 400 } } });
}

/** The limits that a document passes, whatever its variables. It need not be valid. */
export function passedLimits(document: DocumentNode, limits: Limits): GraphQLError[] {
  const fragments = fragmentsOf(document);
  const errors: GraphQLError[] = [];
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const found: Measures = { depth: 0, fields: 0, aliases: 0, directives: operation.directives?.length ?? 0 };
    // Fragments within fragments can select more than anybody can count: counting ends where a limit is passed.
    const passed = (): boolean => found.fields > limits.fields || found.depth > limits.depth;
    const visit = (set: SelectionSetNode, depth: number, within: readonly string[]): void => {
      for (const node of set.selections) {
        if (passed()) return;
        found.directives += node.directives?.length ?? 0;
        if (node.kind === Kind.FIELD) {
          found.depth = Math.max(found.depth, depth);
          found.fields += 1;
          if (node.alias) found.aliases += 1;
          if (node.selectionSet) visit(node.selectionSet, depth + 1, within);
        } else if (node.kind === Kind.INLINE_FRAGMENT) visit(node.selectionSet, depth, within);
        else {
          const name = node.name.value;
          const fragment = fragments[name];
          // A fragment within itself is refused by another rule.
          if (fragment && !within.includes(name)) visit(fragment.selectionSet, depth, [...within, name]);
        }
      }
    };
    visit(operation.selectionSet, 1, []);
    for (const what of ['depth', 'fields', 'aliases', 'directives'] as const) {
      if (found[what] <= limits[what]) continue;
      const got = passed() && what !== 'aliases' && what !== 'directives' ? `more than ${limits[what]}` : found[what];
      errors.push(
        tooComplex(
          `The operation ${WORDS[what]} ${got} ${UNITS[what]}; at most ${limits[what]} are answered. Ask in several operations.`,
          { limit: what, wanted: limits[what] },
        ),
      );
    }
  }
  return errors;
}

/** A document's fragments, by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

type Variables = Readonly<Record<string, unknown>>;
type Cost = (variables: Variables) => number;

const costs = new WeakMap<OperationDefinitionNode, Cost>();

/**
 * About how many fields an operation may answer: each counts once for each object that it may be of. A connection has as
 * many objects as the page it asks for, another list is taken to have five.
 *
 * @param variables coerced
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  let cost = costs.get(operation);
  if (cost === undefined) {
    const type = schema.getRootType(operation.operation);
    const fragments = fragmentsOf(document);
    cost = type ? selectionCost(schema, fragments, type, operation.selectionSet, undefined) : () => 0;
    costs.set(operation, cost);
  }
  return cost(variables);
}

function selectionCost(
  schema: GraphQLSchema,
  fragments: Record<string, FragmentDefinitionNode>,
  type: unknown,
  set: SelectionSetNode,
  /** How long the page is of the connection that this selection is of. */
  page: Cost | undefined,
): Cost {
  let constant = 0;
  const parts: Cost[] = [];
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      constant += 1;
      if (!field || !node.selectionSet) continue;
      parts.push(fieldCost(schema, fragments, field, node, node.selectionSet, page));
    } else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
      if (!fragment) continue;
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      parts.push(selectionCost(schema, fragments, condition, fragment.selectionSet, page));
    }
  }
  if (parts.length === 0) return () => constant;
  return (variables) => parts.reduce((sum, part) => sum + part(variables), constant);
}

function fieldCost(
  schema: GraphQLSchema,
  fragments: Record<string, FragmentDefinitionNode>,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  set: SelectionSetNode,
  page: Cost | undefined,
): Cost {
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return () => 0;
  const isList = isListType(getNullableType(field.type));
  const paged = field.args.some(({ name }) => name === 'first');
  // A page's length belongs to the lists right below the field that takes it.
  const below = paged && !isList ? lengthOf(field, node) : undefined;
  const times: Cost = !isList ? () => 1 : paged ? lengthOf(field, node) : (page ?? (() => LIST));
  const inner = selectionCost(schema, fragments, named as GraphQLObjectType, set, below);
  return (variables) => times(variables) * inner(variables);
}

/** How long the page is that a field asks for. */
function lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Cost {
  const given = (name: string): ValueNode | undefined =>
    node.arguments?.find((argument) => argument.name.value === name)?.value;
  const value = given('first') ?? given('last');
  const usual = field.args.find(({ name }) => name === 'first')?.defaultValue;
  const fallback = typeof usual === 'number' ? usual : PAGE;
  if (value?.kind === Kind.INT) return () => Number(value.value);
  if (value?.kind === Kind.VARIABLE) {
    return (variables) => {
      const length = variables[value.name.value];
      return typeof length === 'number' ? length : fallback;
    };
  }
  return () => fallback;
}

/** The error where an operation costs too much; undefined where it does not. */
export function tooCostly(cost: number, limits: Limits): GraphQLError | undefined {
  if (cost <= limits.cost) return undefined;
  return tooComplex(
    `The operation may answer about ${cost} fields; at most ${limits.cost} are answered. Ask for shorter pages ("first"), or for less of each object.`,
    { limit: 'cost', got: cost, wanted: limits.cost },
  );
}
