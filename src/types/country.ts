/** Countries. */
import { nameFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, Variable } from '../planner/cypher.js';
import { listed, many, property, toMany, value } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { CountryFilter, EventFilter, OfficialFilter, OrganizationFilter } from '../planner/inputs.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { agreementsAlong } from './agreement.js';
import { bySlug, coordinates, entities, namedEntity, packed, related, relationshipCitations } from './entity.js';
import { eventRows } from './event-rows.js';
import { membershipsOf } from './group.js';
import { meetingsOf } from './meetings.js';
import { organizationConditions, organizationOrders } from './organization.js';
import { officialConditions, officialOrders } from './official.js';
import { provenance } from './provenance.js';
import { relationsOf } from './relation-period.js';

const countryOrders = (country: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${country}.label`, type: 'text' },
  CODE: { value: cypher`${country}.slug`, type: 'text' },
});

const COUNTRY: FilterTable<CountryFilter, Variable> = {
  name: (country, text, { path }) => nameFits(country, text, path),
  former: (country, former) => cypher`${country}.former = ${former}`,
  ...provenance('Country'),
};

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** Codes are kept as `scheme|code|from|to`. */
const splitCode = (text: string): Record<string, string | null> => {
  const [scheme = '', code = '', from, to] = text.split('|');
  return { scheme, code, from: orNull(from), to: orNull(to) };
};

/** Times are kept as `from|to`. */
const splitPeriod = (text: string): Record<string, string | null> => {
  const [from, to] = text.split('|');
  return { from: orNull(from), to: orNull(to) };
};

/** An end of all times in which a state was there. */
const endOfPeriods = (which: 'from' | 'to'): FieldPlan<Variable> => {
  const pick = which === 'from' ? cypher`head` : cypher`last`;
  return (node) =>
    value(cypher`${pick}(${node}.periods)`, (text) =>
      text === null ? null : (splitPeriod(text as string)[which] ?? null),
    );
};

/** Two states, the second of which came of the first. */
interface Succession {
  predecessor: Variable;
  successor: Variable;
  relationship: Variable;
}

const succession: TypePlan<Succession> = {
  predecessor: ({ predecessor }, field, planner) => planner.project(predecessor, field),
  successor: ({ successor }, field, planner) => planner.project(successor, field),
  on: ({ relationship }) => value(cypher`${relationship}.on`),
  how: ({ relationship }) => value(cypher`${relationship}.how`),
  ...relationshipCitations(({ relationship }: Succession) => relationship),
};

/** What became of a country, and what it came of: by the day, and those of no known day last. */
const successions: FieldPlan<Variable> = (node, field, planner) => {
  const subject: Succession = {
    predecessor: new Variable('a'),
    successor: new Variable('b'),
    relationship: new Variable('s'),
  };
  const { predecessor, successor, relationship } = subject;
  const match = cypher`MATCH (${predecessor}:Country)-[${relationship}:SUCCEEDED_BY]->(${successor}:Country)
    WHERE ${node} IN [${predecessor}, ${successor}]`;
  const order = cypher`coalesce(${relationship}.on, '~'), ${predecessor}.slug, ${successor}.slug`;
  return many({ match, subject, order }, field, planner);
};

const country: TypePlan<Variable> = {
  ...namedEntity('Country', 'name'),
  code: (node) => value(cypher`toUpper(${node}.slug)`),
  codes: packed('codes', splitCode),
  former: property('former'),
  from: endOfPeriods('from'),
  to: endOfPeriods('to'),
  periods: packed('periods', splitPeriod),
  successors: toMany((from, to) => cypher`(${from})-[:SUCCEEDED_BY]->(${to}:Country)`),
  predecessors: toMany((from, to) => cypher`(${from})<-[:SUCCEEDED_BY]-(${to}:Country)`),
  successions,
  ...listed('memberships', 'membershipCount', membershipsOf),
  capitals: toMany((from, to) => cypher`(${from})-[:HAS_CAPITAL]->(${to}:Place)`),
  coordinates,
  ...listed('relations', 'relationCount', relationsOf),
  organizations: related(
    (from, to) => cypher`(${from})<-[:OF_COUNTRY]-(${to}:Organization)`,
    (node, filter) => organizationConditions(node, filter as OrganizationFilter | undefined),
    organizationOrders,
  ),
  officials: related(
    (from, to) => cypher`(${from})<-[:CITIZEN_OF]-(${to}:Official)`,
    (node, filter) => officialConditions(node, filter as OfficialFilter | undefined),
    officialOrders,
  ),
  events: (node, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${node})<-[:INVOLVES]-(${event}:Event)`, {
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
  meetings: meetingsOf({
    way: (node, event) => cypher`(${node})<-[:INVOLVES]-(${event}:Event)`,
    isOf: (node, official) => cypher`(${official})-[:CITIZEN_OF]->(${node})`,
  }),
  agreements: agreementsAlong((from, to) => cypher`(${from})-[:PARTY_TO]->(${to}:Agreement)`),
};

export const COUNTRY_PLANS = {
  Country: country,
  Succession: succession,
  CountryEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const COUNTRY_ROOTS: TypePlan<null> = {
  country: bySlug('Country', 'code'),
  countries: entities('Country', countryOrders, (node, filter: CountryFilter | undefined) =>
    filterConditions(COUNTRY, node, filter),
  ),
};
