/** Suggestions for what is being typed: a few names that begin so, each with what it takes to choose. */
import type { EntityKind } from '../model/vocabulary.js';
import { counts } from '../planner/conditions.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { many, property, value } from '../planner/fields.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { kindOf, type NodeType } from '../model/ids.js';
import { nodeId } from './entity.js';
import { askedIn, type Found, matched, namedKinds, scored } from './search.js';

/** How many finds are looked at, at least: as many as tell which are best, however short the beginning. */
const CONSIDERED = 200;

/** Kinds that are suggested only where they are asked for: there are many, and most mention something else. */
const BY_WISH: readonly EntityKind[] = ['EVENT', 'SOURCE'];

const autocomplete: FieldPlan<null> = (_, field, planner) => {
  const { prefix, kinds, first } = field.args as {
    prefix: Parameter<string>;
    kinds?: EntityKind[] | null;
    first: Parameter<number>;
  };
  const wanted = namedKinds(kinds).filter((kind) => kinds || !BY_WISH.includes(kind));
  const asked = askedIn('prefix', prefix, wanted);
  const found: Found = { node: new Variable('n'), score: new Variable('score'), asked, kinds: wanted };
  const { node, score } = found;
  const order = cypher`${score} DESC, ${node}.label, ${node}.slug`;
  const considered = first.map((wanted) => Math.max(CONSIDERED, wanted));
  const match = cypher`${scored(found, { considered, scored: first })} WITH ${node}, ${score}`;
  return many({ match, subject: found, order, piped: true }, field, planner);
};

/** The first of the names at the end of a pattern. @param reach `MATCH` that ends at it */
function firstLabel(reach: (to: Variable) => Fragment, order: (to: Variable) => Fragment): Fragment {
  const to = new Variable('to');
  return cypher`COLLECT { ${reach(to)} RETURN ${to}.label ORDER BY ${order(to)} LIMIT 1 }[0]`;
}

const byLabel = (to: Variable): Fragment => cypher`${to}.label`;

/** What distinguishes a find from others of its name: office, country, years. */
const detail: FieldPlan<Found> = ({ node }) => {
  const tenure = new Variable('t');
  const office = firstLabel(
    (to) => cypher`MATCH (${node})-[${tenure}:HELD_OFFICE]->(${to}) WHERE ${counts(tenure)}`,
    (to) => cypher`${tenure}.begunBy IS NULL, ${tenure}.begunBy DESC, ${to}.label`,
  );
  const country = firstLabel((to) => cypher`MATCH (${node})-[:CITIZEN_OF|OF_COUNTRY]->(${to})`, byLabel);
  const through = firstLabel((to) => cypher`MATCH (${node})-[:IN_ORGANIZATION]->()-[:OF_COUNTRY]->(${to})`, byLabel);
  const successor = firstLabel((to) => cypher`MATCH (${node})-[:SUCCEEDED_BY]->(${to})`, byLabel);
  const years = cypher`left(${node}.born, 4) + '–' + coalesce(left(${node}.died, 4), '')`;
  const parts = cypher`CASE
      WHEN ${node}:Official THEN [${office}, ${country}, coalesce(${years}, '–' + left(${node}.died, 4))]
      WHEN ${node}:Office THEN [coalesce(${country}, ${through})]
      WHEN ${node}:Country THEN [CASE WHEN ${node}.former THEN 'former state' ELSE null END, ${successor}]
      WHEN ${node}:Event THEN [${node}.date]
      WHEN ${node}:Agreement THEN [left(${node}.signedOn, 4)]
      WHEN ${node}:Source THEN [left(${node}.publishedOn, 4)]
      ELSE [${country}] END`;
  return value(parts, (answer) => {
    const line = (answer as (string | null)[]).filter((part) => part !== null && part !== '').join(' · ');
    return line === '' ? null : line;
  });
};

const suggestion: TypePlan<Found> = {
  id: ({ node }) => value(nodeId(node)),
  kind: ({ node }) => value(cypher`head(labels(${node}))`, (label) => kindOf(label as NodeType)),
  label: (found, ...rest) => property('label')(found.node, ...rest),
  matched: (found) => matched(found),
  detail,
};

export const AUTOCOMPLETE_PLANS = { Suggestion: suggestion };

export const AUTOCOMPLETE_ROOTS: TypePlan<null> = { autocomplete };
