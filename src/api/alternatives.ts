/** How many fields a statement has: those of an interface or union stand in it once for each type that they may be of. */
import {
  type DocumentNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { COUNTED_TO, fragmentsOf } from './measure.js';
import { definitionOf, Found, partsOf, possibleTypes } from './selecting.js';

/** The most that an operation of a valid document has, in steps that are linear in the document's size for each type. */
export function alternativesOf(schema: GraphQLSchema, document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const known = new Found<number>();
  const ofSet = (set: SelectionSetNode, type: GraphQLObjectType): number =>
    known.of(set, type, () => {
      const { fields, sets } = partsOf(schema, fragments, type, set);
      let count = fields.length;
      for (const inner of sets) count += ofSet(inner, type);
      for (const field of fields) {
        const named = getNamedType(definitionOf(type, field)?.type);
        if (!field.selectionSet || !isCompositeType(named)) continue;
        for (const possible of possibleTypes(schema, named)) count += ofSet(field.selectionSet, possible);
      }
      return Math.min(COUNTED_TO, count);
    });
  let most = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const type = schema.getRootType(definition.operation);
    if (type) most = Math.max(most, ofSet(definition.selectionSet, type));
  }
  return most;
}
