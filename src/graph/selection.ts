/** What an operation selects of a type: fields with their arguments, fragments, aliases and directives resolved. */
import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The parts of an operation that a selection is read from. */
export type OperationInfo = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A selected field: all mentions of one response key, whose selections count together. */
export class SelectedField {
  constructor(
    private readonly operation: OperationInfo,
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

  /** The arguments' values, defaults included, coerced as the schema says. */
  get args(): Record<string, unknown> {
    return getArgumentValues(this.definition, this.first, this.operation.variableValues);
  }

  /** What is selected of the field's value where that is of `typeName`, in the document's order. */
  children(typeName: string): SelectedField[] {
    const type = this.operation.schema.getType(typeName) as GraphQLObjectType;
    const fields = new Map<string, FieldNode[]>();
    for (const { selectionSet } of this.mentions) if (selectionSet) this.collect(type, selectionSet, fields);
    return [...fields].map(([key, mentions]) => new SelectedField(this.operation, type, key, mentions));
  }

  private get first(): FieldNode {
    return this.mentions[0] as FieldNode;
  }

  private get definition(): ReturnType<GraphQLObjectType['getFields']>[string] {
    const field = this.parent.getFields()[this.name];
    if (field === undefined) throw new TypeError(`${this.parent.name} has no field ${this.name}`);
    return field;
  }

  private collect(type: GraphQLObjectType, set: SelectionSetNode, fields: Map<string, FieldNode[]>): void {
    for (const node of set.selections) {
      if (!this.included(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        fields.set(key, [...(fields.get(key) ?? []), node]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.operation.fragments[node.name.value];
      if (fragment && this.applies(fragment.typeCondition?.name.value, type)) {
        this.collect(type, fragment.selectionSet, fields);
      }
    }
  }

  private included(node: SelectionSetNode['selections'][number]): boolean {
    const { variableValues } = this.operation;
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.operation.schema.getType(condition);
    return isAbstractType(named) && this.operation.schema.isSubType(named, type);
  }
}

/** The field that a resolver was called for. */
export function selectedField(info: GraphQLResolveInfo): SelectedField {
  return new SelectedField(info, info.parentType, String(info.path.key), info.fieldNodes);
}
