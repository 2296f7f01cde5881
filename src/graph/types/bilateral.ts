/** What the graph knows of two countries: relations, agreements, events, meetings. */
import { InputError } from '../../errors.js';
import type { Late } from '../late.js';
import {
  agreementStatus,
  isBound,
  isMeeting,
  isPresent,
  type MeetingFilter,
  slug,
  USUAL_MEETINGS,
} from '../conditions.js';
import { connection } from '../connection.js';
import { cypher, type Fragment, Variable } from '../cypher.js';
import { many, one, value } from '../fields.js';
import type { FieldPlan, TypePlan } from '../plan.js';
import { type EventFilter, eventRows } from './event.js';

/** Two countries. */
export interface Pair {
  a: Variable;
  b: Variable;
}

/**
 * The two countries that a root field's arguments name, as a `MATCH`.
 *
 * @throws InputError where they are the same
 */
export function matchPair(
  args: Record<string, unknown>,
  [first, second]: [string, string],
): Pair & { match: Fragment } {
  const [former, latter] = [
    slug('Country', args[first] as Late<string>),
    slug('Country', args[second] as Late<string>),
  ];
  former
    .with(latter, (one, other) => (one === other ? other : undefined))
    .check((same) => {
      if (same !== undefined) throw new InputError(second, same, `another country than "${first}"`);
    });
  const [a, b] = [new Variable('a'), new Variable('b')];
  return { a, b, match: cypher`MATCH (${a}:Country {slug: ${former}}), (${b}:Country {slug: ${latter}})` };
}

const agreements =
  (inForceOnly: boolean): FieldPlan<Pair> =>
  ({ a, b }, field, planner) => {
    const [agreement, ofA, ofB] = [new Variable('g'), new Variable('p'), new Variable('q')];
    const inForce = cypher`WHERE ${agreementStatus(agreement, planner.asOf)} = 'IN_FORCE'
      AND ${isBound(ofA, planner.asOf)} AND ${isBound(ofB, planner.asOf)}`;
    const match = cypher`MATCH (${a})-[${ofA}:PARTY_TO]->(${agreement}:Agreement)<-[${ofB}:PARTY_TO]-(${b})
      ${inForceOnly ? inForce : cypher``}`;
    const order = cypher`${agreement}.signedEarliest, ${agreement}.slug`;
    return many({ match, subject: agreement, order }, field, planner);
  };

const bilateral: TypePlan<Pair> = {
  a: ({ a }, field, planner) => planner.project(a, field),
  b: ({ b }, field, planner) => planner.project(b, field),
  asOf: (_, __, planner) => value(cypher`null`, (__value, binding) => planner.asOf.in(binding)),
  relation: ({ a, b }, field, planner) => {
    const relation = new Variable('r');
    const match = cypher`MATCH (${a})-[:IN_RELATION]->(${relation}:DiplomaticRelation)<-[:IN_RELATION]-(${b})`;
    return one({ match, subject: relation }, field, planner);
  },
  agreementsInForce: agreements(true),
  agreements: agreements(false),
  events: ({ a, b }, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${a})<-[:INVOLVES]-(${event}:Event)-[:INVOLVES]->(${b})`, {
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
  meetings: ({ a, b }, field, planner) => {
    const filter = (field.args.filter as MeetingFilter | undefined) ?? USUAL_MEETINGS;
    const someoneOf = (country: Variable, event: Variable): Fragment => {
      const [part, person] = [new Variable('p'), new Variable('o')];
      return cypher`EXISTS { (${event})<-[${part}:PARTICIPATED_IN]-(${person}:Official)-[:CITIZEN_OF]->(${country})
        WHERE ${isPresent(part, event, filter)} }`;
    };
    return connection(
      eventRows((event) => cypher`MATCH (${a})<-[:INVOLVES]-(${event}:Event)-[:INVOLVES]->(${b})`, {
        conditions: (event) => [isMeeting(event, filter), someoneOf(a, event), someoneOf(b, event)],
      }),
      field,
      planner,
    );
  },
};

export const BILATERAL_PLANS = { Bilateral: bilateral };

export const BILATERAL_ROOTS: TypePlan<null> = {
  bilateral: (_, field, planner) => {
    const { match, ...pair } = matchPair(field.args, ['a', 'b']);
    return one({ match, subject: pair }, field, planner.at(field.args.asOf as Late<string> | undefined));
  },
};
