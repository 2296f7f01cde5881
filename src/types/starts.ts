/** Where lists are found from: the nodes that a filter names, where it names some, rather than all of a type. */
import type { NodeType } from '../model/ids.js';
import { slugs } from '../planner/conditions.js';
import { cypher, type Fragment, join, name, Variable } from '../planner/cypher.js';
import type { IdFilter } from '../planner/inputs.js';
import { type Anchor, anchorOf } from '../planner/sets.js';

/** A part of a filter that names nodes, from which what fits can be found. */
export interface Start {
  part: string;
  /** What the ids may name. */
  types: readonly NodeType[];
  /** A pattern from the node to what is listed. */
  way: (node: Variable, listed: Variable) => Fragment;
  /** Set where the way may lead to one more than once. */
  repeats?: boolean;
  /** Set where the way leads to more than what fits: then the whole part is asked of what it finds. */
  wider?: boolean;
}

/** A start that a filter gives. */
export interface Started {
  /** Finds what is listed, as clauses without `WHERE`. @param between clauses after the nodes and before what is found */
  match: (listed: Variable, between?: Fragment) => Fragment;
  repeats: boolean;
  /** What is left to ask of what is found. */
  rest: Record<string, unknown>;
}

/** @param starts those with the fewest to find first; undefined where the filter gives none */
export function startOf(filter: object, starts: readonly Start[]): Started | undefined {
  for (const start of starts) {
    const asked = (filter as Record<string, unknown>)[start.part] as IdFilter | null | undefined;
    const anchor = anchorOf(asked ?? {});
    if (anchor !== undefined) return begun(filter, start, anchor);
  }
  return undefined;
}

function begun(filter: object, { part, types, way, repeats = false, wider = false }: Start, anchor: Anchor): Started {
  const node = new Variable('s');
  const named = types.map(
    (type) => cypher`MATCH (${node}:${name(type)}) WHERE ${node}.slug IN ${slugs(type, anchor.ids)}`,
  );
  const [only] = named;
  const found =
    named.length === 1 && only !== undefined
      ? only
      : cypher`CALL () { ${join(
          named.map((clause) => cypher`${clause} RETURN ${node}`),
          ' UNION ALL ',
        )} }`;
  return {
    match: (listed, between = cypher``) => cypher`${found} ${between} MATCH ${way(node, listed)}`,
    repeats: repeats || anchor.several,
    rest: wider ? { ...filter } : { ...filter, [part]: anchor.rest },
  };
}
