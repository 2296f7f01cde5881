/** Who attended an event, by country. */
import { SURE } from '../model/meetings.js';
import { cypher, type Fragment, name, Variable } from '../planner/cypher.js';
import { listed, madeOf, type RelatedTo, value } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';

/** A country, which may be null, and those of it who attended, as a list. */
interface Delegation {
  country: Variable;
  members: Variable;
}

/**
 * The delegations to an event; with the argument `parts`, to the event or one of its parts. An official of two countries is
 * in both, and whoever is of none is in a delegation without a country.
 */
export const delegations: RelatedTo<Variable, Delegation> = (event, field) => {
  const [whole, part, member] = [new Variable('e'), new Variable('p'), new Variable('x')];
  const [country, members] = [new Variable('country'), new Variable('members')];
  const at = field.args.parts === true ? cypher`(${event})<-[:PART_OF*0..]-(${whole}:Event)` : cypher`(${event})`;
  const from = field.args.parts === true ? whole : event;
  return {
    match: cypher`MATCH ${at} MATCH (${from})<-[${part}:PARTICIPATED_IN]-(${member})
      WHERE coalesce(${part}.presence, '') <> 'REPRESENTED' AND ${part}.certainty IN ${SURE}
      WITH DISTINCT ${member}
      OPTIONAL MATCH (${member})-[:CITIZEN_OF|OF_COUNTRY]->(c:Country)
      WITH CASE WHEN ${member}:Country THEN ${member} ELSE c END AS ${country}, collect(${member}) AS ${members}`,
    piped: true,
    aggregates: true,
    subject: { country, members },
    order: cypher`${country}.slug`,
  };
};

/** The members that are of a type, by name. */
function membersOf(type: 'Official' | 'Organization'): RelatedTo<Delegation, Variable> {
  return ({ members }) => {
    const member = new Variable('m');
    const is: Fragment = cypher`WITH ${member} WHERE ${member}:${name(type)}`;
    return {
      match: cypher`UNWIND ${members} AS ${member} ${is}`,
      piped: true,
      subject: member,
      order: cypher`${member}.label, ${member}.slug`,
    };
  };
}

const delegation: TypePlan<Delegation> = {
  country: ({ country }, field, planner) =>
    madeOf(planner.project(country, field), (object) => cypher`CASE WHEN ${country} IS NOT NULL THEN ${object} END`),
  ...listed('officials', 'officialCount', membersOf('Official')),
  ...listed('organizations', 'organizationCount', membersOf('Organization')),
  itself: ({ country, members }) => value(cypher`coalesce(${country} IN ${members}, false)`),
};

export const DELEGATION_PLANS = { Delegation: delegation };
