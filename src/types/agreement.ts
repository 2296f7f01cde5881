/** Agreements, their parties, and where they stand on a day. */
import { factId } from '../model/fact-ids.js';
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
import { listed, listProperty, property, toOne, value } from '../planner/fields.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { bySlug, labelled, namedEntity, nodeId, related, relationshipCitations } from './entity.js';

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

/** The relationship and both its ends. */
export interface AgreementParty {
  agreement: Variable;
  party: Variable;
  binding: Variable;
}

const ofBinding =
  (key: string): FieldPlan<AgreementParty> =>
  (subject, field, planner) =>
    property(key)(subject.binding, field, planner);

const agreementParty: TypePlan<AgreementParty> = {
  id: ({ agreement, party }) =>
    value(cypher`[${nodeId(party)}, ${agreement}.slug]`, (parts) => factId('AgreementParty', parts as string[])),
  party: ({ party }, field, planner) => planner.project(party, field),
  role: ofBinding('role'),
  signedOn: ofBinding('signedOn'),
  inForceFrom: ofBinding('inForceFrom'),
  withdrewOn: ofBinding('withdrewOn'),
  ...relationshipCitations((subject: AgreementParty) => subject.binding),
};

/** The agreements at the end of a pattern. */
export function agreementsAlong(pattern: Parameters<typeof related>[0]): FieldPlan<Variable> {
  return related(
    pattern,
    (node, filter) => agreementConditions(node, filter as AgreementFilter | undefined),
    agreementOrders,
  );
}

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
  ...listed<Variable, AgreementParty>('parties', 'partyCount', (agreement) => {
    const [binding, party] = [new Variable('b'), new Variable('x')];
    return {
      match: cypher`MATCH (${agreement})<-[${binding}:PARTY_TO]-(${party})`,
      subject: { agreement, binding, party },
      order: cypher`${party}.slug`,
    };
  }),
  signedAt: toOne((from, to) => cypher`(${from})-[:SIGNED_AT]->(${to}:Event)`),
  amends: agreementsAlong((from, to) => cypher`(${from})-[:AMENDS]->(${to}:Agreement)`),
  supersedes: agreementsAlong((from, to) => cypher`(${from})-[:SUPERSEDES]->(${to}:Agreement)`),
  supersededBy: agreementsAlong((from, to) => cypher`(${from})<-[:SUPERSEDES]-(${to}:Agreement)`),
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
