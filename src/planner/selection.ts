/** What an operation selects of a type: fields with their arguments, fragments, aliases and directives resolved. */
import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { readArguments } from './arguments.js';
import type { Held, Planning } from './parameter.js';

/** What a selection is read from. */
export interface Operation {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** A selected field: all mentions of one response key, whose selections count together. */
export class SelectedField {
  readonly name: string;
  private readonly definition: GraphQLField<unknown, unknown>;
  private readonly source: Held<{ operation: Operation; mentions: readonly FieldNode[] }>;
  private arguments: Record<string, unknown> | undefined;

  constructor(
    operation: Operation,
    private readonly planning: Planning,
    parent: GraphQLObjectType,
    /** The alias, or the name where there is none. */
    readonly key: string,
    mentions: readonly FieldNode[],
  ) {
    const [first] = mentions;
    if (first === undefined) throw new TypeError(`no field ${key} is mentioned`);
    this.name = first.name.value;
    this.definition = definitionOf(parent, this.name);
    this.source = planning.hold({ operation, mentions });
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
    this.arguments ??= readArguments(
      this.definition.args,
      this.source.value.mentions[0]?.arguments ?? [],
      this.planning,
    );
    return this.arguments;
  }

  /** What is selected of the field's value where that is of `typeName`, in the document's order. */
  children(typeName: string): SelectedField[] {
    const { operation, mentions } = this.source.value;
    const type = operation.schema.getType(typeName) as GraphQLObjectType;
    const sets = mentions.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fields = collectFields(operation, this.planning.binding.variables, type, sets);
    return [...fields].map(([key, all]) => new SelectedField(operation, this.planning, type, key, all));
  }
}

function definitionOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
  if (field === undefined) throw new TypeError(`${type.name} has no field ${name}`);
  return field;
}

/**
 * The fields that selections have of a type, by response key in the document's order: fragments that apply and directives
 * resolved. A fragment counts once, however often the selections use it.
 *
 * @param sets selections of one object
 * @throws GraphQLError where a directive's argument is null
 */
export function collectFields(
  { schema, fragments }: Operation,
  variables: Readonly<Record<string, unknown>>,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const used = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const mentions = fields.get(key);
        if (mentions === undefined) fields.set(key, [node]);
        else mentions.push(node);
        continue;
      }
      const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : undefined;
      if (name !== undefined && used.has(name)) continue;
      if (name !== undefined) used.add(name);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
      if (fragment && applies(schema, fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
    }
  };
  sets.forEach(collect);
  return fields;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
