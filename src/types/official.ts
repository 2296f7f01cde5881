/** Officials. */
import { globalId } from '../model/ids.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { counts, inEffect, intFits, nameFits } from '../planner/conditions.js';
import { all, cypher, type Fragment, TRUE, Variable } from '../planner/cypher.js';
import { listed, property, toMany, value } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { AgreementFilter, EventFilter, OfficialFilter, StatementFilter } from '../planner/inputs.js';
import type { TypePlan } from '../planner/plan.js';
import { asSlugs, setFits, valueFits } from '../planner/sets.js';
import { agreementConditions, agreementOrders } from './agreement.js';
import { citizenshipFits } from './citizenship.js';
import { COUNTERPART_PLANS } from './counterpart.js';
import { counterparts, met } from './counterparts.js';
import { doubtsOf } from './doubt.js';
import { bySlug, entities, namedEntity } from './entity.js';
import { eventRows } from './event-rows.js';
import { meetingsOf } from './meetings.js';
import { provenance } from './provenance.js';
import { classOf } from './seniority.js';
import { statementConditions, statementOrders } from './statement.js';
import { tenuresOf } from './tenure.js';
import type { Start } from './starts.js';

export const officialOrders = (official: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${official}.label`, type: 'text' },
});

const OFFICIAL: FilterTable<OfficialFilter, Variable> = {
  name: (official, text, { path }) => nameFits(official, text, path),
  country: citizenshipFits,
  office: (official, ids, { filter }) =>
    setFits(asSlugs('Office', ids), (test) => held(official, (office) => test(cypher`${office}.slug`), filter)),
  rank: (official, rank, { filter }) => held(official, (office) => intFits(cypher`${office}.rank`, rank), filter),
  officeClass: (official, classes, { filter }) =>
    held(official, (office) => valueFits(classOf(office), classes), filter),
  // Of `office`, `rank` and `officeClass`.
  asOf: () => TRUE,
  ...provenance('Official'),
};

/** What a filter asks of an official. @param argument the argument that it is */
export function officialConditions(
  official: Variable,
  filter: OfficialFilter | null | undefined,
  argument = 'filter',
): Fragment[] {
  return filterConditions(OFFICIAL, official, filter, argument);
}

/** The official certainly held an office that fits, on a day where one is given. */
function held(official: Variable, fits: (office: Variable) => Fragment, { asOf }: OfficialFilter): Fragment {
  const [tenure, office] = [new Variable('t'), new Variable('o')];
  const then = asOf ? inEffect(tenure, cypher`date(${asOf})`, cypher`date(${asOf})`) : counts(tenure);
  return cypher`EXISTS { (${official})-[${tenure}:HELD_OFFICE]->(${office}:Office) WHERE ${all([fits(office), then])} }`;
}

export const official: TypePlan<Variable> = {
  ...namedEntity('Official', 'name'),
  otherIds: (official) =>
    value(
      cypher`[id IN coalesce(${official}.ownIds, []) WHERE id <> ${official}.slug AND NOT EXISTS { (:Official {slug: id}) }]`,
      (slugs) => (slugs as string[]).map((slug) => globalId('Official', slug)),
    ),
  ...listed('doubts', 'doubtCount', doubtsOf('MAY_BE')),
  born: property('born'),
  died: property('died'),
  citizenships: toMany((from, to) => cypher`(${from})-[:CITIZEN_OF]->(${to}:Country)`),
  ...listed('offices', 'officeCount', tenuresOf),
  events: (node, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${node})-[:PARTICIPATED_IN]->(${event}:Event)`, {
        repeats: true,
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
  meetings: meetingsOf({
    way: (node, event) => cypher`(${node})-[:PARTICIPATED_IN]->(${event}:Event)`,
    isOf: (node, official) => cypher`${official} = ${node}`,
    repeats: true,
  }),
  statements: (node, field, planner) => {
    const statement = new Variable('s');
    const conditions = statementConditions(statement, field.args.filter as StatementFilter | undefined);
    return connection(
      {
        match: cypher`MATCH (${node})<-[:MADE_BY]-(${statement}:Statement)`,
        conditions,
        carry: [statement],
        subject: statement,
        node: statement,
        orders: statementOrders(statement),
      },
      field,
      planner,
    );
  },
  agreements: (node, field, planner) => {
    const agreement = new Variable('a');
    const conditions = agreementConditions(agreement, field.args.filter as AgreementFilter | undefined);
    return connection(
      {
        match: cypher`MATCH (${node})-[:PARTICIPATED_IN]->(:Event)<-[:SIGNED_AT]-(${agreement}:Agreement)`,
        conditions,
        repeats: true,
        carry: [agreement],
        subject: agreement,
        node: agreement,
        orders: agreementOrders(agreement),
      },
      field,
      planner,
    );
  },
  counterparts,
  met,
};

export const OFFICIAL_PLANS = {
  Official: official,
  OfficialEdge: edgePlan() as TypePlan<Edge<Variable>>,
  ...COUNTERPART_PLANS,
};

const STARTS: readonly Start[] = [
  // Which office counts depends on the day, too.
  {
    part: 'office',
    types: ['Office'],
    way: (office, official) => cypher`(${office})<-[:HELD_OFFICE]-(${official}:Official)`,
    repeats: true,
    wider: true,
  },
  {
    part: 'country',
    types: ['Country'],
    way: (country, official) => cypher`(${country})<-[:CITIZEN_OF]-(${official}:Official)`,
  },
];

export const OFFICIAL_ROOTS: TypePlan<null> = {
  official: bySlug('Official'),
  officials: entities('Official', officialOrders, officialConditions, STARTS),
};
