/** What an operation selects of a type: fields with their arguments, fragments, aliases and directives resolved. */
import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { readArguments } from './arguments.js';
import type { Planning } from './parameter.js';

/** What a selection is read from. */
export interface Operation {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** A selected field: all mentions of one response key, whose selections count together. */
export class SelectedField {
  private arguments: Record<string, unknown> | undefined;

  constructor(
    private readonly operation: Operation,
    private readonly planning: Planning,
    private readonly parent: GraphQLObjectType,
    /** The alias, or the name where there is none. */
    readonly key: string,
    private readonly mentions: readonly FieldNode[],
  ) {}

  get name(): string {
    return this.first.name.value;
  }

  /** The field's type, with its list and non-null wrappers. */
  get type(): GraphQLOutputType {
    return this.definition.type;
  }

  /** The name of the field's type, without wrappers. */
  get typeName(): string {
    return getNamedType(this.type).name;
  }

  /** The arguments, defaults included: enums and flags as they are, input objects by their parts, the rest as parameters. */
  get args(): Record<string, unknown> {
    this.arguments ??= readArguments(this.definition.args, this.first.arguments ?? [], this.planning);
    return this.arguments;
  }

  /** What is selected of the field's value where that is of `typeName`, in the document's order. */
  children(typeName: string): SelectedField[] {
    const type = this.operation.schema.getType(typeName) as GraphQLObjectType;
    const fields = new Map<string, FieldNode[]>();
    const { variables } = this.planning.binding;
    for (const { selectionSet } of this.mentions)
      if (selectionSet) collectFields(this.operation, variables, type, selectionSet, fields);
    return [...fields].map(([key, mentions]) => new SelectedField(this.operation, this.planning, type, key, mentions));
  }

  private get first(): FieldNode {
    return this.mentions[0] as FieldNode;
  }

  private get definition(): ReturnType<GraphQLObjectType['getFields']>[string] {
    const field = this.parent.getFields()[this.name];
    if (field === undefined) throw new TypeError(`${this.parent.name} has no field ${this.name}`);
    return field;
  }
}

/**
 * The fields that a selection has of a type, by response key: fragments that apply and directives resolved.
 *
 * @param fields collected into
 */
export function collectFields(
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
): void {
  for (const node of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      fields.set(key, [...(fields.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : operation.fragments[node.name.value];
    if (fragment && applies(operation.schema, fragment.typeCondition?.name.value, type)) {
      collectFields(operation, variables, type, fragment.selectionSet, fields);
    }
  }
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
