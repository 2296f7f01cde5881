/** Whom several officials all met, and how often each did. */
import { InputError } from '../errors.js';
import { slugs } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { many, value } from '../planner/fields.js';
import type { MeetingFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import { asList, type FieldPlan, returning, type TypePlan } from '../planner/plan.js';
import { beginningsOf, firstBoundary, lastBoundary, shownFirst, shownLast } from './boundary.js';
import { recalledInCommon } from './recalled-in-common.js';
import { attendance, ends, isMeeting, isPresent, isUsual, USUAL_MEETINGS } from './meeting.js';

const FEWEST = 2;
const MOST = 10;

/** Somebody whom all met: how many meetings, and of each with one of them that one and when it began. */
export interface Common {
  meetings: Variable;
  /** Clauses that give what was shared with each of those asked about. */
  each: (shared: Shared) => { match: Fragment; aggregates: boolean };
}

/** The meetings with one of those asked about. */
export interface Shared {
  official: Variable;
  meetings: Variable;
  first: Variable;
  last: Variable;
}

/** Whom all of `asked` met, one row each. Nobody meets himself, so none of them is among these. */
function inCommon(asked: Variable, howMany: Parameter<number>, filter: MeetingFilter): Rows<Common> {
  const [official, event, other] = [new Variable('o'), new Variable('e'), new Variable('other')];
  const [own, theirs] = [new Variable('p'), new Variable('q')];
  const [meetings, each] = [new Variable('meetings'), new Variable('each')];
  const common: Common = {
    meetings,
    each: (shared) => {
      const one = new Variable('one');
      const beginnings = { when: cypher`${one}[1]`, begunBy: cypher`${one}[2]` };
      const match = cypher`UNWIND ${each} AS ${one}
        WITH ${one}[0] AS ${shared.official}, count(*) AS ${shared.meetings},
          ${firstBoundary(beginnings)} AS ${shared.first}, ${lastBoundary(beginnings)} AS ${shared.last}`;
      return { match, aggregates: true };
    },
  };
  const chosen = [
    isMeeting(event, filter),
    isPresent(own, event, filter),
    isPresent(theirs, event, filter),
    cypher`${other} <> ${official}`,
  ];
  const met = cypher`UNWIND ${asked} AS ${official}
    MATCH (${official})-[${own}:${attendance(filter)}]->(${event}${ends(filter).event})<-[${theirs}:${attendance(filter)}]-(${other}${ends(filter).official})
    ${where(chosen)}`;
  const { when, begunBy } = beginningsOf(event);
  return {
    // Somebody may have had two parts in an event; he was there once.
    match: cypher`${met}
      WITH ${isUsual(filter) ? cypher`` : cypher`DISTINCT`} ${official}, ${event}, ${other}
      WITH ${other}, count(DISTINCT ${official}) AS people, count(DISTINCT ${event}) AS ${meetings},
        collect([${official}, ${when}, ${begunBy}]) AS ${each}
      WHERE people = ${howMany}`,
    counted: cypher`${met} WITH ${other}, count(DISTINCT ${official}) AS people WHERE people = ${howMany} RETURN ${other}`,
    piped: true,
    carry: [other, meetings, each],
    subject: common,
    node: other,
    aggregates: true,
    orders: {
      MEETINGS: { value: cypher`${common.meetings}`, type: 'number' },
      NAME: { value: cypher`${other}.label`, type: 'text' },
    },
  };
}

const edge: TypePlan<Edge<Common>> = edgePlan<Common>({
  meetings: ({ row }) => value(cypher`${row.meetings}`),
  withEach: ({ row }, field, planner) => {
    const shared: Shared = {
      ...{ official: new Variable('o'), meetings: new Variable('meetings') },
      ...{ first: new Variable('first'), last: new Variable('last') },
    };
    return many({ ...row.each(shared), subject: shared, order: cypher`${shared.official}.slug` }, field, planner);
  },
});

const sharedMeetings: TypePlan<Shared> = {
  official: ({ official }, field, planner) => planner.project(official, field),
  meetings: ({ meetings }) => value(cypher`${meetings}`),
  firstMet: ({ first }) => shownFirst(first),
  lastMet: ({ last }) => shownLast(last),
};

const root: FieldPlan<null> = (_, field, planner) => {
  const named = slugs('Official', field.args.officials as Parameter<string[]>).map((all) => [...new Set(all)]);
  named.check(({ length }) => {
    if (length >= FEWEST && length <= MOST) return;
    throw new InputError('officials', `${length} officials`, `${FEWEST} to ${MOST} different ones`);
  });
  const howMany = named.map(({ length }) => length);
  const [official, asked] = [new Variable('o'), new Variable('asked')];
  const filter = (field.args.filter as MeetingFilter | undefined) ?? USUAL_MEETINGS;
  const found = recalledInCommon(named, filter, field, planner) ?? inCommon(asked, howMany, filter);
  const rows = connection(found, field, planner);
  const answer = asList([rows]);
  return {
    // No row where one of them is not known.
    value: cypher`COLLECT { MATCH (${official}:Official) WHERE ${official}.slug IN ${named}
      WITH collect(${official}) AS ${asked} WHERE size(${asked}) = ${howMany} ${returning(answer)} }`,
    aggregates: true,
    shape: (answered, binding) => {
      const [row] = answered as [[unknown]?];
      return row === undefined ? null : rows.shape(row[0], binding);
    },
  };
};

export const IN_COMMON_PLANS = { InCommonEdge: edge, SharedMeetings: sharedMeetings };
export const IN_COMMON_ROOTS: TypePlan<null> = { inCommon: root };
