/** What the graph knows of two countries: relations, agreements, events, meetings. */
import { InputError } from '../errors.js';
import type { Parameter } from '../planner/parameter.js';
import { agreementStatus, isBound } from '../planner/conditions.js';
import { connection } from '../planner/connection.js';
import { askedCountry } from '../planner/countries.js';
import { cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { listed, one, type RelatedTo, value } from '../planner/fields.js';
import type { EventFilter, MeetingFilter, StatementFilter } from '../planner/inputs.js';
import type { TypePlan } from '../planner/plan.js';
import { beginningsOf, lastBoundary, shownLast } from './boundary.js';
import { eventRows } from './event-rows.js';
import { attendance, isMeeting, isPresent, USUAL_MEETINGS } from './meeting.js';
import { basisOf, deciding, matchOffices, seniorityOf } from './seniority.js';
import { statementConditions, statementOrders } from './statement.js';

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
    askedCountry(args[first] as Parameter<string>),
    askedCountry(args[second] as Parameter<string>),
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
  (inForceOnly: boolean): RelatedTo<Pair, Variable> =>
  ({ a, b }, _, planner) => {
    const [agreement, ofA, ofB] = [new Variable('g'), new Variable('p'), new Variable('q')];
    const inForce = cypher`WHERE ${agreementStatus(agreement, planner.asOf)} = 'IN_FORCE'
      AND ${isBound(ofA, planner.asOf)} AND ${isBound(ofB, planner.asOf)}`;
    const match = cypher`MATCH (${a})-[${ofA}:PARTY_TO]->(${agreement}:Agreement)<-[${ofB}:PARTY_TO]-(${b})
      ${inForceOnly ? inForce : cypher``}`;
    const order = cypher`${agreement}.signedEarliest, ${agreement}.slug`;
    return { match, subject: agreement, order };
  };

/** Officials of both were present at an event: two people, for a citizen of both did not meet himself. */
function bothMet({ a, b }: Pair, event: Variable, filter: MeetingFilter): Fragment {
  const [part, other] = [new Variable('p'), new Variable('q')];
  const [person, counterpart] = [new Variable('o'), new Variable('x')];
  const present = (of: Variable, by: Variable, country: Variable): Fragment =>
    cypher`(${event})<-[${by}:${attendance(filter)}]-(${of}:Official)-[:CITIZEN_OF]->(${country})`;
  return cypher`EXISTS { MATCH ${present(person, part, a)} MATCH ${present(counterpart, other, b)}
    WHERE ${person} <> ${counterpart} AND ${isPresent(part, event, filter)} AND ${isPresent(other, event, filter)} }`;
}

/** How senior the most senior of a country was who was present, and what decides that: a map, or null. */
function mostSenior(country: Variable, event: Variable, filter: MeetingFilter): Fragment {
  const [participation, official] = [new Variable('p'), new Variable('o')];
  const [office, acting] = [new Variable('f'), new Variable('acting')];
  const bearing = { event, participation, official, office, acting };
  return cypher`COLLECT { MATCH (${event})<-[${participation}:PARTICIPATED_IN]-(${official}:Official)-[:CITIZEN_OF]->(${country})
    WHERE ${isPresent(participation, event, filter)} AND EXISTS { (${official})-[:${attendance(filter)}]->(${event}) }
    ${matchOffices(bearing)}
    RETURN {seniority: ${seniorityOf(office)}, basis: ${basisOf(office)}} ORDER BY ${seniorityOf(office)}, ${deciding(bearing)} LIMIT 1 }[0]`;
}

/** Meetings of one level: its rank and what decides that, how many, and the last. */
interface Level {
  rank: Variable;
  basis: Variable;
  meetings: Variable;
  last: Variable;
}

const meetingLevel: TypePlan<Level> = {
  rank: ({ rank }) => value(cypher`toInteger(${rank})`),
  basis: ({ basis }) => value(cypher`${basis}`),
  meetings: ({ meetings }) => value(cypher`${meetings}`),
  lastMet: ({ last }) => shownLast(last),
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
  ...listed('agreementsInForce', 'agreementInForceCount', agreements(true)),
  ...listed('agreements', 'agreementCount', agreements(false)),
  events: ({ a, b }, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${a})<-[:INVOLVES]-(${event}:Event)-[:INVOLVES]->(${b})`, {
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
  ...listed<Pair, Level>('meetingLevels', 'meetingLevelCount', ({ a, b }, field) => {
    const filter = (field.args.filter as MeetingFilter | undefined) ?? USUAL_MEETINGS;
    const event = new Variable('e');
    const names = ['rank', 'basis', 'meetings', 'last'] as const;
    const level = Object.fromEntries(names.map((name) => [name, new Variable(name)])) as unknown as Level;
    const match = cypher`MATCH (${a})<-[:INVOLVES]-(${event}:Event)-[:INVOLVES]->(${b})
      WHERE ${isMeeting(event, filter)} AND ${bothMet({ a, b }, event, filter)}
      WITH ${event}, ${mostSenior(a, event, filter)} AS ours, ${mostSenior(b, event, filter)} AS theirs
      WITH ${event}, CASE WHEN ours IS NULL OR theirs IS NULL THEN null WHEN ours.seniority > theirs.seniority THEN ours
        WHEN ours.seniority < theirs.seniority OR theirs.basis = 'CLASS' THEN theirs ELSE ours END AS lower
      WITH lower.seniority AS ${level.rank}, lower.basis AS ${level.basis}, count(${event}) AS ${level.meetings},
        ${lastBoundary(beginningsOf(event))} AS ${level.last}`;
    const order = cypher`coalesce(${level.rank}, 2147483647), ${level.basis} DESC`;
    return { match, piped: true, subject: level, order, aggregates: true };
  }),
  statements: ({ a, b }, field, planner) => {
    const [statement, event] = [new Variable('s'), new Variable('e')];
    const conditions = statementConditions(statement, field.args.filter as StatementFilter | undefined);
    const both = cypher`(${a})<-[:INVOLVES]-(${event}:Event)-[:INVOLVES]->(${b})`;
    const saying = (of: Variable, about: Variable): Fragment =>
      cypher`MATCH (${of})<-[:CITIZEN_OF]-(:Official)<-[:MADE_BY]-(${statement}:Statement)-[:ABOUT]->(${about}) RETURN ${statement}`;
    return connection(
      {
        match: cypher`CALL (${a}, ${b}) {
            MATCH ${both} MATCH (${event})<-[:MADE_AT|ABOUT]-(${statement}:Statement) RETURN ${statement}
            UNION
            MATCH (${a})-[:IN_RELATION]->(r:DiplomaticRelation)<-[:IN_RELATION]-(${b})
            MATCH (r)<-[:ABOUT]-(${statement}:Statement) RETURN ${statement}
            UNION
            MATCH (${a})-[:PARTY_TO]->(g:Agreement)<-[:PARTY_TO]-(${b})
            MATCH (g)<-[:ABOUT]-(${statement}:Statement) RETURN ${statement}
            UNION ${saying(a, b)} UNION ${saying(b, a)}
          }
          WITH ${statement} ${where(conditions)}`,
        piped: true,
        carry: [statement],
        subject: statement,
        node: statement,
        orders: statementOrders(statement),
      },
      field,
      planner,
    );
  },
  meetings: ({ a, b }, field, planner) => {
    const filter = (field.args.filter as MeetingFilter | undefined) ?? USUAL_MEETINGS;
    return connection(
      eventRows((event) => cypher`MATCH (${a})<-[:INVOLVES]-(${event}:Event)-[:INVOLVES]->(${b})`, {
        conditions: (event) => [isMeeting(event, filter), bothMet({ a, b }, event, filter)],
      }),
      field,
      planner,
    );
  },
};

export const BILATERAL_PLANS = { Bilateral: bilateral, MeetingLevel: meetingLevel };

export const BILATERAL_ROOTS: TypePlan<null> = {
  bilateral: (_, field, planner) => {
    const { match, ...pair } = matchPair(field.args, ['a', 'b']);
    return one({ match, subject: pair }, field, planner.at(field.args.asOf as Parameter<string> | undefined));
  },
};
