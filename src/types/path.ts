/** Chains of meetings between two officials. */
import { atMost, slug } from '../planner/conditions.js';
import { connection, type Edge, edgePlan } from '../planner/connection.js';
import { cypher, type Fragment, integer, TRUE, Variable, where } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { many, one, value } from '../planner/fields.js';
import type { MeetingFilter } from '../planner/inputs.js';
import type { FieldPlan, Planner, TypePlan } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import { shortestChain } from '../projection/index.js';
import { attendance, isMeeting, isPresent, isUsual, USUAL_MEETINGS } from './meeting.js';
import { isRecallable, selectionOf } from './recalled.js';

const MOST_HOPS = 6;
/** The same officials may be linked by many meetings, each a chain of its own to the server. */
const CHAINS_LOOKED_AT = 200;

/** The two officials and the meeting of each step, as lists of equal length. */
interface Chain {
  froms: Variable;
  tos: Variable;
  events: Variable;
}

interface Step {
  from: Variable;
  to: Variable;
  event: Variable;
}

const path: TypePlan<Chain> = {
  length: ({ froms }) => value(cypher`size(${froms})`),
  steps: ({ froms, tos, events }, field, planner) => {
    const step: Step = { from: new Variable('f'), to: new Variable('t'), event: new Variable('e') };
    const index = new Variable('i');
    const match = cypher`UNWIND range(0, size(${froms}) - 1) AS ${index}
      WITH ${index}, ${froms}[${index}] AS ${step.from}, ${tos}[${index}] AS ${step.to},
        ${events}[${index}] AS ${step.event}`;
    return many({ match, subject: step, order: cypher`${index}` }, field, planner);
  },
};

const pathStep: TypePlan<Step> = {
  from: ({ from }, field, planner) => planner.project(from, field),
  to: ({ to }, field, planner) => planner.project(to, field),
  event: ({ event }, field, planner) => planner.project(event, field),
};

interface PathArgs {
  from: Parameter<string>;
  to: Parameter<string>;
  maxHops: Parameter<number>;
  filter?: MeetingFilter | null;
}

/** The chains that a root field's arguments ask for, each as a row. Empty for an official and himself. */
function chains(field: SelectedField, planner: Planner, most: number): { match: Fragment; chain: Chain } {
  const { from, to, maxHops, ...args } = field.args as unknown as PathArgs;
  atMost('maxHops', maxHops, MOST_HOPS);
  const hops = maxHops.decide((given) => given);
  const filter = args.filter ?? USUAL_MEETINGS;
  const [start, end] = [slug('Official', from), slug('Official', to)];
  const [a, b] = [new Variable('a'), new Variable('b')];
  const chain: Chain = { froms: new Variable('froms'), tos: new Variable('tos'), events: new Variable('events') };
  if (start.with(end, (one, other) => one === other).decide((same) => same)) {
    const match = cypher`MATCH (${a}:Official {slug: ${start}}) WITH [] AS ${chain.froms}, [] AS ${chain.tos}, [] AS ${chain.events}`;
    return { match, chain };
  }
  const meetings = most === 1 ? planner.recall.for(isRecallable(filter)) : undefined;
  if (meetings) {
    const found = start
      .with(end, (one, other) => [one, other] as const)
      .with(selectionOf(meetings, filter), (two, chosen) => {
        const { officials, events } = chosen.meetings.arrays;
        const [one, other] = [officials.numberOf(two[0]), officials.numberOf(two[1])];
        const short = one < 0 || other < 0 ? undefined : shortestChain(chosen, one, other, hops);
        return short ? [[short.officials.map((x) => officials.at(x)), short.events.map((x) => events.at(x))]] : [];
      });
    return { match: recalled(found, chain), chain };
  }
  if (most === 1 && isUsual(filter)) return { match: shortest(start, end, hops, chain, filter), chain };
  const [event, own, theirs] = [new Variable('e'), new Variable('p'), new Variable('q')];
  const [x, y] = [new Variable('x'), new Variable('y')];
  const meeting = [isMeeting(event, filter), isPresent(own, event, filter), isPresent(theirs, event, filter)];
  const match = cypher`
    MATCH (${a}:Official {slug: ${start}}), (${b}:Official {slug: ${end}})
    MATCH SHORTEST ${integer(most)} (${a}) (
      (${x}:Official)-[${own}:${attendance(filter)}]->(${event}:Event)<-[${theirs}:${attendance(filter)}]-(${y}:Official)
      ${where(meeting)}
    ){1,${integer(hops)}} (${b})
    WITH ${x} AS ${chain.froms}, ${y} AS ${chain.tos}, ${event} AS ${chain.events}`;
  return { match, chain };
}

/** Chains that are at hand: of each the slugs of its officials, and of the events between. */
function recalled(found: Parameter<string[][][]>, { froms, tos, events }: Chain): Fragment {
  const [one, stops] = [new Variable('chain'), new Variable('stops')];
  return cypher`UNWIND ${found} AS ${one}
    WITH COLLECT { UNWIND ${one}[0] AS slug MATCH (o:Official {slug: slug}) RETURN o } AS ${stops},
      COLLECT { UNWIND ${one}[1] AS slug MATCH (e:Event {slug: slug}) RETURN e } AS ${events}
    WITH ${stops}[..-1] AS ${froms}, ${stops}[1..] AS ${tos}, ${events}`;
}

/**
 * One shortest chain of usual meetings. MET_AT leads from officials to events alone, so any way along it is a chain; the
 * server's older search for it takes a quarter of the time of the newer one.
 */
function shortest(
  start: Parameter<string>,
  end: Parameter<string>,
  hops: number,
  chain: Chain,
  filter: MeetingFilter,
): Fragment {
  const [a, b, way, node] = [new Variable('a'), new Variable('b'), new Variable('way'), new Variable('n')];
  const meeting = isMeeting(node, filter);
  const meetings = cypher`WHERE all(${node} IN nodes(${way}) WHERE ${node}:Official OR (${meeting}))`;
  return cypher`
    MATCH (${a}:Official {slug: ${start}}), (${b}:Official {slug: ${end}})
    MATCH ${way} = shortestPath((${a})-[:MET_AT*..${integer(2 * hops)}]-(${b})) ${meeting === TRUE ? cypher`` : meetings}
    WITH nodes(${way}) AS stops
    WITH [i IN range(0, size(stops) - 2, 2) | stops[i]] AS ${chain.froms}, [i IN range(2, size(stops), 2) | stops[i]] AS ${chain.tos},
      [i IN range(1, size(stops) - 1, 2) | stops[i]] AS ${chain.events}`;
}

const pathRoot: FieldPlan<null> = (_, field, planner) => {
  const { match, chain } = chains(field, planner, 1);
  return one({ match, subject: chain }, field, planner);
};

/** Chains that visit somebody twice are longer ways to what a shorter one shows. */
const pathsRoot: FieldPlan<null> = (_, field, planner) => {
  const { match, chain } = chains(field, planner, CHAINS_LOOKED_AT);
  const { froms, tos, events } = chain;
  const once = cypher`WHERE all(i IN range(0, size(${froms}) - 1) WHERE NOT ${froms}[i] IN ${froms}[i + 1..])
    AND NOT last(${tos}) IN ${froms}`;
  return connection<Chain, Chain>(
    {
      // Of the meetings of the same officials, those of one chain.
      match: cypher`${match} ${once} WITH ${froms}, ${tos}, head(collect(${events})) AS ${events}`,
      piped: true,
      carry: [froms, tos, events],
      subject: chain,
      node: chain,
      tie: cypher`reduce(slugs = '', official IN ${tos} | slugs + ' ' + official.slug)`,
      aggregates: true,
      orders: { LENGTH: { value: cypher`size(${froms})`, type: 'number' } },
    },
    field,
    planner,
  );
};

export const PATH_PLANS = {
  Path: path,
  PathStep: pathStep,
  PathEdge: edgePlan<Chain, Chain>() as TypePlan<Edge<Chain, Chain>>,
};
export const PATH_ROOTS: TypePlan<null> = { path: pathRoot, paths: pathsRoot };
