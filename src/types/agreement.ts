/** Agreements, their parties, and where they stand on a day. */
import { slugOf } from '../model/ids.js';
import type { AgreementKind, PassportClass } from '../model/vocabulary.js';
import {
  agreementStatus,
  given,
  inPeriod,
  nameFits,
  type PeriodFilter,
  type TextFilter,
} from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { listProperty, many, property, toMany, toOne, value } from '../planner/fields.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { bySlug, labelled, namedEntity, relationshipCitations } from './entity.js';

export interface AgreementFilter {
  title?: TextFilter | null;
  kind?: AgreementKind[] | null;
  parties?: Parameter<string[]> | null;
  passport?: PassportClass[] | null;
  signed?: PeriodFilter | null;
  inForceOn?: Parameter<string> | null;
}

export const agreementOrders = (agreement: Variable): Rows<Variable>['orders'] => ({
  SIGNED_ON: { value: cypher`${agreement}.signedEarliest`, type: 'day', optional: true },
  TITLE: { value: cypher`${agreement}.label`, type: 'text' },
});

export function agreementConditions(agreement: Variable, filter: AgreementFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  const signed = { earliest: cypher`${agreement}.signedEarliest`, latest: cypher`${agreement}.signedLatest` };
  return [
    ...given(filter.title, (text) => nameFits(agreement, text)),
    ...given(filter.kind, (kinds) => cypher`${agreement}.kind IN ${kinds}`),
    ...given(filter.parties, (ids) => areParties(agreement, ids)),
    ...given(
      filter.passport,
      (classes) => cypher`any(class IN ${agreement}.passportClasses WHERE class IN ${classes})`,
    ),
    ...given(filter.signed, (period) => inPeriod(signed, period, 'filter.signed')),
    ...given(filter.inForceOn, (day) => cypher`${agreementStatus(agreement, day)} = 'IN_FORCE'`),
  ];
}

/** Every one of the references names a party: a country or an organization. */
function areParties(agreement: Variable, ids: Parameter<string[]>): Fragment {
  const named = ids.map((all) => all.map((id) => [slugOf('Country', id) ?? '', slugOf('Organization', id) ?? '']));
  return cypher`all(named IN ${named} WHERE EXISTS { (${agreement})<-[:PARTY_TO]-(x)
    WHERE (x:Country AND x.slug = named[0]) OR (x:Organization AND x.slug = named[1]) })`;
}

/** The relationship and the party. */
interface AgreementParty {
  party: Variable;
  binding: Variable;
}

const ofBinding =
  (key: string): FieldPlan<AgreementParty> =>
  (subject, field, planner) =>
    property(key)(subject.binding, field, planner);

const agreementParty: TypePlan<AgreementParty> = {
  party: ({ party }, field, planner) => planner.project(party, field),
  role: ofBinding('role'),
  signedOn: ofBinding('signedOn'),
  inForceFrom: ofBinding('inForceFrom'),
  withdrewOn: ofBinding('withdrewOn'),
  citations: relationshipCitations((subject) => subject.binding),
};

const agreement: TypePlan<Variable> = {
  ...namedEntity('Agreement', 'title'),
  kind: property('kind'),
  reciprocal: property('reciprocal'),
  passportClasses: listProperty('passportClasses'),
  maxStayDays: property('maxStayDays'),
  signedOn: property('signedOn'),
  inForceFrom: property('inForceFrom'),
  endedOn: property('endedOn'),
  status: (node, field, planner) => {
    const { asOf } = field.args as { asOf?: Parameter<string> | null };
    return value(agreementStatus(node, asOf ?? planner.asOf));
  },
  parties: (node, field, planner) => {
    const [binding, party] = [new Variable('b'), new Variable('x')];
    return many<AgreementParty>(
      {
        match: cypher`MATCH (${node})<-[${binding}:PARTY_TO]-(${party})`,
        subject: { binding, party },
        order: cypher`${party}.slug`,
      },
      field,
      planner,
    );
  },
  signedAt: toOne((from, to) => cypher`(${from})-[:SIGNED_AT]->(${to}:Event)`),
  amends: toMany((from, to) => cypher`(${from})-[:AMENDS]->(${to}:Agreement)`),
  supersedes: toMany((from, to) => cypher`(${from})-[:SUPERSEDES]->(${to}:Agreement)`),
  supersededBy: toMany((from, to) => cypher`(${from})<-[:SUPERSEDES]-(${to}:Agreement)`),
};

export const AGREEMENT_PLANS = {
  Agreement: agreement,
  AgreementEdge: edgePlan() as TypePlan<Edge<Variable>>,
  AgreementParty: agreementParty,
};

export const AGREEMENT_ROOTS: TypePlan<null> = {
  agreement: bySlug('Agreement'),
  agreements: (_, field, planner) =>
    connection(
      labelled('Agreement', agreementOrders, (node) =>
        agreementConditions(node, field.args.filter as AgreementFilter | undefined),
      ),
      field,
      planner,
    ),
};
