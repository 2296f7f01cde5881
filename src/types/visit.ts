/** The visit by the most senior official. */
import { InputError } from '../errors.js';
import { CAME_ABOUT, SURE, VISIT_KINDS } from '../model/meetings.js';
import { all, cypher, Variable } from '../planner/cypher.js';
import { inPeriod } from '../planner/conditions.js';
import type { Parameter } from '../planner/parameter.js';
import { listed, one, value } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { matchPair } from './bilateral.js';
import { extentOf } from './event-filter.js';
import { basisOf, deciding, matchOffices, seniorityOf } from './seniority.js';

/** The most senior visitor's visit, and the visits that may lie in the period. */
interface RankedVisit {
  official: Variable;
  office: Variable;
  event: Variable;
  uncertain: Variable;
}

const rankedVisit: TypePlan<RankedVisit> = {
  official: ({ official }, field, planner) => planner.project(official, field),
  office: ({ office }, field, planner) => planner.project(office, field),
  basis: ({ office }) => value(basisOf(office)),
  event: ({ event }, field, planner) => planner.project(event, field),
  ...listed('uncertain', 'uncertainCount', ({ uncertain }: RankedVisit) => {
    const event = new Variable('e');
    const match = cypher`UNWIND ${uncertain} AS ${event} WITH DISTINCT ${event}`;
    return { match, piped: true, subject: event, order: cypher`${event}.earliest, ${event}.slug` };
  }),
};

export const VISIT_PLANS = { RankedVisit: rankedVisit };

/**
 * A visit counts if it occurred, an official of the one country was there as a guest, and the other was the host or the
 * place lies in it. How senior an official was, is told by the offices held then.
 */
export const VISIT_ROOTS: TypePlan<null> = {
  highestRankingVisit: (_, field, planner) => {
    const { since, until } = field.args as { since?: Parameter<string> | null; until?: Parameter<string> | null };
    if (since && until) {
      since
        .with(until, (first, last) => ({ first, last }))
        .check(({ first, last }) => {
          if (first > last) throw new InputError('since', first, `a day no later than "until" (${last})`);
        });
    }
    const { match, a: from, b: to } = matchPair(field.args, ['from', 'to']);
    const [event, guest] = [new Variable('e'), new Variable('p')];
    const [official, office, acting] = [new Variable('o'), new Variable('f'), new Variable('acting')];
    const bearing = { event, participation: guest, official, office, acting };
    const [rows, best] = [new Variable('rows'), new Variable('best')];
    const subject: RankedVisit = { official, office, event, uncertain: new Variable('uncertain') };
    const extent = extentOf(event);
    const period = { from: since, to: until };
    // An end that is open is no day that could be compared.
    const certain = cypher`coalesce(${all(inPeriod(extent, { ...period, match: 'WITHIN' }, 'since'))}, false)`;
    const possible = all(inPeriod(extent, { ...period, match: 'OVERLAPS' }, 'since'));
    return one(
      {
        match: cypher`${match}
          MATCH (${from})<-[:INVOLVES]-(${event}:Event)-[:INVOLVES]->(${to})
          WHERE ${event}.kind IN ${VISIT_KINDS} AND ${event}.status IN ${CAME_ABOUT} AND ${event}.certainty IN ${SURE}
            AND (${possible} OR (${event}.earliest IS NULL AND ${event}.latest IS NULL))
            AND (EXISTS { (${event})-[:TOOK_PLACE_IN]->(:Place)-[:OF_COUNTRY]->(${to}) }
              OR EXISTS { (${event})<-[:PARTICIPATED_IN {role: 'HOST'}]-(${to}) }
              OR EXISTS { (${event})<-[:PARTICIPATED_IN {role: 'HOST'}]-()-[:CITIZEN_OF|OF_COUNTRY]->(${to}) })
          MATCH (${event})<-[${guest}:PARTICIPATED_IN {role: 'GUEST'}]-(${official}:Official)-[:CITIZEN_OF]->(${from})
          WHERE ${guest}.presence = 'IN_PERSON' AND ${guest}.certainty IN ${SURE}
          ${matchOffices(bearing)}
          WITH ${event}, ${official}, ${office}, ${seniorityOf(office)} AS seniority, ${certain} AS certain
          ORDER BY seniority, coalesce(${event}.earliest, date('0001-01-01')) DESC, ${event}.slug, ${deciding(bearing)}, ${official}.slug
          WITH collect({event: ${event}, official: ${official}, office: ${office}, seniority: seniority, certain: certain}) AS ${rows}
          WITH ${rows}, head([row IN ${rows} WHERE row.certain]) AS ${best}
          WHERE ${best} IS NOT NULL
          WITH ${best}.event AS ${event}, ${best}.official AS ${official}, ${best}.office AS ${office},
            [row IN ${rows} WHERE NOT row.certain AND row.seniority <= ${best}.seniority | row.event]
              AS ${subject.uncertain}`,
        subject,
      },
      field,
      planner,
    );
  },
};
