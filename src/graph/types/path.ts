/** Chains of meetings between two officials. */
import { InputError } from '../../errors.js';
import { isMeeting, isPresent, type MeetingFilter, slug, USUAL_MEETINGS } from '../conditions.js';
import { cypher, integer, Variable } from '../cypher.js';
import type { Late } from '../late.js';
import { many, one, value } from '../fields.js';
import type { FieldPlan, TypePlan } from '../plan.js';

const MOST_HOPS = 6;

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

const pathRoot: FieldPlan<null> = (_, field, planner) => {
  const { from, to, maxHops, ...args } = field.args as {
    from: Late<string>;
    to: Late<string>;
    maxHops: Late<number>;
    filter?: MeetingFilter | null;
  };
  const most = maxHops.decide((hops) => {
    if (hops > MOST_HOPS) throw new InputError('maxHops', hops, `at most ${MOST_HOPS}`);
    return hops;
  });
  const filter = args.filter ?? USUAL_MEETINGS;
  const [start, end] = [slug('Official', from), slug('Official', to)];
  const [a, b] = [new Variable('a'), new Variable('b')];
  const chain: Chain = { froms: new Variable('froms'), tos: new Variable('tos'), filter };
  if (start.with(end, (one, other) => one === other).decide((same) => same)) {
    const match = cypher`MATCH (${a}:Official {slug: ${start}}) WITH [] AS ${chain.froms}, [] AS ${chain.tos}`;
    return one({ match, subject: chain }, field, planner);
  }
  const [event, own, theirs] = [new Variable('e'), new Variable('p'), new Variable('q')];
  const [x, y] = [new Variable('x'), new Variable('y')];
  return one(
    {
      match: cypher`
        MATCH (${a}:Official {slug: ${start}}), (${b}:Official {slug: ${end}})
        MATCH SHORTEST 1 (${a}) (
          (${x}:Official)-[${own}:PARTICIPATED_IN]->(${event}:Event)<-[${theirs}:PARTICIPATED_IN]-(${y}:Official)
          WHERE ${isMeeting(event, filter)} AND ${isPresent(own, event, filter)} AND ${isPresent(theirs, event, filter)}
        ){1,${integer(most)}} (${b})
        WITH ${x} AS ${chain.froms}, ${y} AS ${chain.tos}`,
      subject: chain,
    },
    field,
    planner,
  );
};

export const PATH_PLANS = { Path: path, PathStep: pathStep };
export const PATH_ROOTS: TypePlan<null> = { path: pathRoot };
