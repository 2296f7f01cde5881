/** The visit by the most senior official. */
import { InputError } from '../errors.js';
import { VISIT_KINDS } from '../model/meetings.js';
import { all, cypher, Variable } from '../planner/cypher.js';
import { inEffect, inPeriod } from '../planner/conditions.js';
import type { Parameter } from '../planner/parameter.js';
import { many, one } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { matchPair } from './bilateral.js';
import { extentOf } from './event-filter.js';

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
  event: ({ event }, field, planner) => planner.project(event, field),
  uncertain: ({ uncertain }, field, planner) => {
    const event = new Variable('e');
    const match = cypher`UNWIND ${uncertain} AS ${event} WITH DISTINCT ${event}`;
    return many({ match, subject: event, order: cypher`${event}.earliest, ${event}.slug` }, field, planner);
  },
};

export const VISIT_PLANS = { RankedVisit: rankedVisit };

/**
 * A visit counts if it occurred, an official of the one country was there as a guest, and the other was the host or the
 * place lies in it. The rank is that of the offices held on one of its days, or of the one he came in.
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
    const [event, guest, official, tenure, office] = [
      new Variable('e'),
      new Variable('p'),
      new Variable('o'),
      new Variable('t'),
      new Variable('f'),
    ];
    const [rows, best] = [new Variable('rows'), new Variable('best')];
    const subject: RankedVisit = { official, office, event, uncertain: new Variable('uncertain') };
    const extent = extentOf(event);
    const period = { from: since, to: until };
    const certain = all(inPeriod(extent, { ...period, match: 'WITHIN' }, 'since'));
    const possible = all(inPeriod(extent, { ...period, match: 'OVERLAPS' }, 'since'));
    return one(
      {
        match: cypher`${match}
          MATCH (${from})<-[:INVOLVES]-(${event}:Event)-[:INVOLVES]->(${to})
          WHERE ${event}.kind IN ${VISIT_KINDS} AND ${event}.status IN ['OCCURRED', 'ONGOING']
            AND ${event}.certainty IN ['CONFIRMED', 'REPORTED'] AND ${possible}
            AND (EXISTS { (${event})-[:TOOK_PLACE_IN]->(:Place)-[:OF_COUNTRY]->(${to}) }
              OR EXISTS { (${event})<-[:PARTICIPATED_IN {role: 'HOST'}]-(${to}) }
              OR EXISTS { (${event})<-[:PARTICIPATED_IN {role: 'HOST'}]-()-[:CITIZEN_OF|OF_COUNTRY]->(${to}) })
          MATCH (${event})<-[${guest}:PARTICIPATED_IN {role: 'GUEST'}]-(${official}:Official)-[:CITIZEN_OF]->(${from})
          WHERE ${guest}.presence = 'IN_PERSON' AND ${guest}.certainty IN ['CONFIRMED', 'REPORTED']
          MATCH (${official})-[${tenure}:HELD_OFFICE]->(${office}:Office)
          WHERE ${office}.rank IS NOT NULL
            AND (${office}.slug = ${guest}.capacity OR ${inEffect(tenure, extent.earliest, extent.latest)})
          WITH ${event}, ${official}, ${office}, ${certain} AS certain
          ORDER BY ${office}.rank, ${event}.earliest DESC, ${event}.slug, ${office}.slug = ${guest}.capacity DESC,
            ${official}.slug, ${office}.slug
          WITH collect({event: ${event}, official: ${official}, office: ${office}, certain: certain}) AS ${rows}
          WITH ${rows}, head([row IN ${rows} WHERE row.certain]) AS ${best}
          WHERE ${best} IS NOT NULL
          WITH ${best}.event AS ${event}, ${best}.official AS ${official}, ${best}.office AS ${office},
            [row IN ${rows} WHERE NOT row.certain AND row.office.rank <= ${best}.office.rank | row.event]
              AS ${subject.uncertain}`,
        subject,
      },
      field,
      planner,
    );
  },
};
