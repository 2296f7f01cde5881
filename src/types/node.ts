/** Any node by its global id. */
import { InputError } from '../errors.js';
import { globalId, NODE_TYPES, parseGlobalId } from '../model/ids.js';
import { LONGEST_PAGE } from '../planner/page.js';
import { cypher, join, name, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { one, value } from '../planner/fields.js';
import { asList, type FieldPlan, returning, type TypePlan } from '../planner/plan.js';

const byGlobalId: FieldPlan<null> = (_, field, planner) => {
  const global = (field.args.id as Parameter<string>).map(parseGlobalId);
  const type = global.decide((id) => id?.type);
  if (type === undefined) return value(cypher`null`);
  const node = new Variable('n');
  const match = cypher`MATCH (${node}:${name(type)} {slug: ${global.map((id) => id?.slug)}})`;
  return one({ match, subject: node }, field, planner, type);
};

const byGlobalIds: FieldPlan<null> = (_, field, planner) => {
  const globals = (field.args.ids as Parameter<string[]>).map((ids) => ids.map(parseGlobalId));
  globals.check(({ length }) => {
    if (length > LONGEST_PAGE) throw new InputError('ids', `${length} ids`, `at most ${LONGEST_PAGE}`);
  });
  // One lookup for each type that is asked for; the answers then take their places in the list.
  const lookups = NODE_TYPES.flatMap((type) => {
    const slugs = globals.map((all) => all.flatMap((global) => (global?.type === type ? [global.slug] : [])));
    if (!slugs.decide(({ length }) => length > 0)) return [];
    const node = new Variable('n');
    const projected = planner.project(node, field, type);
    const row = asList([value(cypher`${node}.slug`), projected]);
    const list = cypher`COLLECT { MATCH (${node}:${name(type)}) WHERE ${node}.slug IN ${slugs} ${returning(row)} }`;
    return [{ type, shape: projected.shape, list }];
  });
  return value(
    cypher`[${join(
      lookups.map(({ list }) => list),
      ', ',
    )}]`,
    (lists, binding) => {
      const found = new Map<string, unknown>();
      lookups.forEach(({ type, shape }, index) => {
        const rows = (lists as [string, unknown][][])[index] ?? [];
        for (const [slug, row] of rows) found.set(globalId(type, slug), shape(row, binding));
      });
      return globals
        .in(binding)
        .map((global) => (global ? (found.get(globalId(global.type, global.slug)) ?? null) : null));
    },
  );
};

export const NODE_ROOTS: TypePlan<null> = { node: byGlobalId, nodes: byGlobalIds };
