/** Figures of a network as objects of the response, with the officials that they are of: the second statement reads those. */
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import type { Binding, Parameter } from '../planner/parameter.js';
import { asList, pick, type Planned, type Planner, returning } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';

/** A field that is an official, of objects that name him by his slug. */
export interface OfficialField {
  planned: Planned;
  /** The officials of all objects, as pairs of a slug and what is selected. */
  list: Fragment;
}

/** What was read, by field and slug. */
export type FoundOfficials = ReadonlyMap<OfficialField, ReadonlyMap<string, unknown>>;

/** How objects are answered whose figures are at hand. */
export interface ItemPlan<Item> {
  officials: readonly OfficialField[];
  shape: (item: Item, found: FoundOfficials) => unknown;
}

/**
 * Plans the objects of a field.
 *
 * @param items those that will be shaped
 * @param slugOf by field: whom an object names there
 */
export function itemPlan<Item extends object>(
  field: SelectedField,
  items: Parameter<readonly Item[]>,
  slugOf: Readonly<Record<string, (item: Item) => string>>,
  planner: Planner,
): ItemPlan<Item> {
  const shape = pick(field, field.typeName);
  const officials = field.children(field.typeName).flatMap((child) => {
    const named = slugOf[child.name];
    if (named === undefined) return [];
    const node = new Variable('n');
    const planned = planner.project(node, child);
    const slugs = items.map((all) => [...new Set(all.map(named))]);
    const row = asList([value(cypher`${node}.slug`), planned]);
    const list = cypher`COLLECT { MATCH (${node}:Official) WHERE ${node}.slug IN ${slugs} ${returning(row)} }`;
    return [{ key: child.key, named, planned, list }];
  });
  return {
    officials,
    shape: (item, found) => {
      const one = shape({ ...item } as Record<string, unknown>) as Record<string, unknown>;
      for (const official of officials) one[official.key] = found.get(official)?.get(official.named(item));
      return one;
    },
  };
}

/** What the second statement answered, by field and slug. */
export function foundOfficials(
  officials: readonly OfficialField[],
  answer: readonly (readonly (readonly [slug: string, row: unknown])[])[],
  binding: Binding,
): FoundOfficials {
  return new Map(
    officials.map((official, at) => [
      official,
      new Map(answer[at]?.map(([slug, row]) => [slug, official.planned.shape(row, binding)])),
    ]),
  );
}
