/**
 * How senior an office is, and somebody at an event. One rule: the protocol rank that a source gives; where none does, the
 * customary precedence of the office's class stands in, on the same scale.
 */
import { PRECEDENCE } from '../model/office-class.js';
import { ONE_RECORD_DAYS } from '../model/tenure-line.js';
import { inEffect } from '../planner/conditions.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';

/** The class that a data set states, or else that of the title; null where there is neither. */
export function classOf(office: Variable): Fragment {
  return cypher`coalesce(${office}.class, ${office}.classByTitle)`;
}

/** How senior an office is, 1 the most; null where no source ranks it and its class has no precedence. */
export function seniorityOf(office: Variable): Fragment {
  return cypher`coalesce(${office}.rank, ${PRECEDENCE}[${classOf(office)}])`;
}

/** What decides that: RANK or CLASS. */
export function basisOf(office: Variable): Fragment {
  return cypher`CASE WHEN ${office}.rank IS NULL THEN 'CLASS' ELSE 'RANK' END`;
}

/** Somebody's part in an event, and an office held then. */
interface Bearing {
  event: Variable;
  participation: Variable;
  official: Variable;
  office: Variable;
  /** 1 where the office was held for the time being, else 0. */
  acting: Variable;
}

/** All other records of the time of an event contradict that the official held an office, told by its slug. */
export function isInDoubt(official: Variable, office: Fragment, event: Variable): Fragment {
  const doubted = new Variable('d');
  // The record that tells of both may tell of a whole journey.
  const near = cypher`duration({days: ${ONE_RECORD_DAYS}})`;
  return cypher`EXISTS { (${official})-[${doubted}:HELD_OFFICE {heldBasis: 'DOUBTED'}]->(:Office {slug: ${office}})
    WHERE coalesce(${doubted}.begunBy >= ${event}.earliest - ${near} AND ${doubted}.begunBy <= ${lastKnownDay(event)} + ${near}, true) }`;
}

/** The last day of an event, of one whose end is open or not known that of its beginning. */
export function lastKnownDay(event: Variable): Fragment {
  return cypher`coalesce(${event}.latest, ${event}.startLatest, ${event}.earliest)`;
}

/**
 * The offices that an official held on one of an event's days, as far as sources are sure, and the one in which he or she came:
 * each once, and only those that are ranked. None is more senior than the one in which the official came, unless that is in
 * doubt. Of an event whose end is open, the days are those of its beginning.
 */
export function matchOffices({ event, participation, official, office, acting }: Bearing): Fragment {
  const [tenure, forTheTime] = [new Variable('t'), new Variable('a')];
  const [offices, one, most] = [new Variable('offices'), new Variable('one'), new Variable('most')];
  const seniority = seniorityOf(office);
  return cypher`CALL (${event}, ${participation}, ${official}) {
      MATCH (${official})-[${tenure}:HELD_OFFICE]->(${office}:Office)
      WHERE ${inEffect(tenure, cypher`${event}.earliest`, lastKnownDay(event))}
      RETURN ${office}, CASE WHEN ${tenure}.acting THEN 1 ELSE 0 END AS ${forTheTime}
      UNION
      MATCH (${office}:Office {slug: ${participation}.capacity})
      WHERE NOT ${isInDoubt(official, cypher`${office}.slug`, event)}
      RETURN ${office}, null AS ${forTheTime}
    }
    WITH ${event}, ${participation}, ${official}, ${office}, coalesce(min(${forTheTime}), 0) AS ${acting}
    WHERE ${seniority} IS NOT NULL
    WITH ${event}, ${participation}, ${official}, collect([${office}, ${acting}]) AS ${offices},
      min(CASE WHEN ${office}.slug = ${participation}.capacity THEN ${seniority} END) AS ${most}
    UNWIND ${offices} AS ${one}
    WITH ${event}, ${participation}, ${official}, ${most}, ${one}[0] AS ${office}, ${one}[1] AS ${acting}
    WHERE coalesce(${seniority} >= ${most}, true)
    WITH ${event}, ${participation}, ${official}, ${office}, ${acting}`;
}

/** The order in which one of several offices decides, after how senior they are. */
export function deciding({ participation, office, acting }: Bearing): Fragment {
  return cypher`${office}.rank IS NULL, ${acting}, coalesce(${office}.slug <> ${participation}.capacity, true), ${office}.slug`;
}
