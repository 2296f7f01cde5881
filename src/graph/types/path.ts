/** Chains of meetings between two officials. */
import { InputError } from '../../errors.js';
import { isMeeting, isPresent, type MeetingFilter, slug, USUAL_MEETINGS } from '../conditions.js';
import { cypher, type Fragment, integer, Variable } from '../cypher.js';
import type { Late } from '../late.js';
import { many, one, value } from '../fields.js';
import type { FieldPlan, TypePlan } from '../plan.js';
import type { SelectedField } from '../selection.js';

const MOST_HOPS = 6;
const MOST_CHAINS = 10;
/** The same officials may be linked by many meetings, each a chain of its own to the server. */
const CHAINS_LOOKED_AT = 200;

/** The two officials of each step, as lists of equal length. */
interface Chain {
  froms: Variable;
  tos: Variable;
  filter: MeetingFilter;
}

interface Step {
  from: Variable;
  to: Variable;
  filter: MeetingFilter;
}

const path: TypePlan<Chain> = {
  length: ({ froms }) => value(cypher`size(${froms})`),
  steps: ({ froms, tos, filter }, field, planner) => {
    const step: Step = { from: new Variable('f'), to: new Variable('t'), filter };
    const index = new Variable('i');
    const match = cypher`UNWIND range(0, size(${froms}) - 1) AS ${index}
      WITH ${index}, ${froms}[${index}] AS ${step.from}, ${tos}[${index}] AS ${step.to}`;
    return many({ match, subject: step, order: cypher`${index}` }, field, planner);
  },
};

const pathStep: TypePlan<Step> = {
  from: ({ from }, field, planner) => planner.project(from, field),
  to: ({ to }, field, planner) => planner.project(to, field),
  // Two officials may have met often; the first meeting is shown, so that the same question has the same answer.
  event: ({ from, to, filter }, field, planner) => {
    const [event, own, theirs] = [new Variable('e'), new Variable('p'), new Variable('q')];
    const match = cypher`MATCH (${from})-[${own}:PARTICIPATED_IN]->(${event}:Event)<-[${theirs}:PARTICIPATED_IN]-(${to})
      WHERE ${isMeeting(event, filter)} AND ${isPresent(own, event, filter)} AND ${isPresent(theirs, event, filter)}`;
    return one({ match, subject: event, order: cypher`${event}.earliest, ${event}.slug` }, field, planner);
  },
};

interface PathArgs {
  from: Late<string>;
  to: Late<string>;
  maxHops: Late<number>;
  filter?: MeetingFilter | null;
}

/** The chains that a root field's arguments ask for, each as a row. Empty for an official and himself. */
function chains(field: SelectedField, most: number): { match: Fragment; chain: Chain } {
  const { from, to, maxHops, ...args } = field.args as unknown as PathArgs;
  const hops = maxHops.decide((given) => {
    if (given > MOST_HOPS) throw new InputError('maxHops', given, `at most ${MOST_HOPS}`);
    return given;
  });
  const filter = args.filter ?? USUAL_MEETINGS;
  const [start, end] = [slug('Official', from), slug('Official', to)];
  const [a, b] = [new Variable('a'), new Variable('b')];
  const chain: Chain = { froms: new Variable('froms'), tos: new Variable('tos'), filter };
  if (start.with(end, (one, other) => one === other).decide((same) => same)) {
    const match = cypher`MATCH (${a}:Official {slug: ${start}}) WITH [] AS ${chain.froms}, [] AS ${chain.tos}`;
    return { match, chain };
  }
  const [event, own, theirs] = [new Variable('e'), new Variable('p'), new Variable('q')];
  const [x, y] = [new Variable('x'), new Variable('y')];
  const match = cypher`
    MATCH (${a}:Official {slug: ${start}}), (${b}:Official {slug: ${end}})
    MATCH SHORTEST ${integer(most)} (${a}) (
      (${x}:Official)-[${own}:PARTICIPATED_IN]->(${event}:Event)<-[${theirs}:PARTICIPATED_IN]-(${y}:Official)
      WHERE ${isMeeting(event, filter)} AND ${isPresent(own, event, filter)} AND ${isPresent(theirs, event, filter)}
    ){1,${integer(hops)}} (${b})
    WITH DISTINCT ${x} AS ${chain.froms}, ${y} AS ${chain.tos}`;
  return { match, chain };
}

const pathRoot: FieldPlan<null> = (_, field, planner) => {
  const { match, chain } = chains(field, 1);
  return one({ match, subject: chain }, field, planner);
};

/** Chains that visit somebody twice are longer ways to what a shorter one shows. */
const pathsRoot: FieldPlan<null> = (_, field, planner) => {
  const { match, chain } = chains(field, CHAINS_LOOKED_AT);
  const first = field.args.first as Late<number>;
  first.check((given) => {
    if (given > MOST_CHAINS) throw new InputError('first', given, `at most ${MOST_CHAINS}`);
  });
  const once = cypher`WHERE all(i IN range(0, size(${chain.froms}) - 1) WHERE NOT ${chain.froms}[i] IN ${chain.froms}[i + 1..])
    AND NOT last(${chain.tos}) IN ${chain.froms}`;
  const order = cypher`size(${chain.froms}), [official IN ${chain.tos} | official.slug]`;
  return many(
    {
      match: cypher`${match} ${once} WITH ${chain.froms}, ${chain.tos} ORDER BY ${order} LIMIT ${first}`,
      subject: chain,
      order,
    },
    field,
    planner,
  );
};

export const PATH_PLANS = { Path: path, PathStep: pathStep };
export const PATH_ROOTS: TypePlan<null> = { path: pathRoot, paths: pathsRoot };
