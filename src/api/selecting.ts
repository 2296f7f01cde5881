/** Walking a document by types: what a selection is of, and which types that may be. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import type { Fragments } from './measure.js';

/** The object types that a value of a type may be of. */
export function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** A field's definition; undefined for `__typename`. */
export function definitionOf(type: GraphQLObjectType, { name }: FieldNode): GraphQLField<unknown, unknown> | undefined {
  if (name.value === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name.value === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name.value];
}

/** The selection sets of the fragments of a selection that apply to an object type, and its fields. */
export function partsOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
): { fields: FieldNode[]; sets: SelectionSetNode[] } {
  const fields: FieldNode[] = [];
  const sets: SelectionSetNode[] = [];
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      fields.push(selection);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    if (condition === undefined || applies(schema, condition, type)) sets.push(fragment.selectionSet);
  }
  return { fields, sets };
}

function applies(schema: GraphQLSchema, condition: unknown, type: GraphQLObjectType): boolean {
  if (condition === type) return true;
  return isCompositeType(condition) && !isObjectType(condition) && schema.isSubType(condition, type);
}

/** What was found of selections, by the type that they are of. */
export class Found<T> {
  private readonly sets = new Map<SelectionSetNode, Map<GraphQLObjectType, T>>();

  /** What was found before, or what is found now. */
  of(set: SelectionSetNode, type: GraphQLObjectType, find: () => T): T {
    let types = this.sets.get(set);
    if (types === undefined) this.sets.set(set, (types = new Map()));
    let found = types.get(type);
    if (found === undefined) types.set(type, (found = find()));
    return found;
  }
}
