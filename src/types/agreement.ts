/** Agreements, their parties, and where they stand on a day. */
import { factId } from '../model/fact-ids.js';
import { globalId, slugOf } from '../model/ids.js';
import { agreementStatus, inPeriod, nameFits } from '../planner/conditions.js';
import { type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { all, cypher, type Fragment, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { along, listed, listProperty, property, toOne, value } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { AgreementFilter, IdFilter } from '../planner/inputs.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { linksFit, listFits, setFits, valueFits } from '../planner/sets.js';
import { bySlug, entities, namedEntity, nodeId, related, relationshipCitations } from './entity.js';
import { provenance } from './provenance.js';
import type { Start } from './starts.js';

export const agreementOrders = (agreement: Variable): Rows<Variable>['orders'] => ({
  SIGNED_ON: { value: cypher`${agreement}.signedEarliest`, type: 'day', optional: true },
  TITLE: { value: cypher`${agreement}.label`, type: 'text' },
});

const AGREEMENT: FilterTable<AgreementFilter, Variable> = {
  title: (agreement, text, { path }) => nameFits(agreement, text, path),
  kind: (agreement, kinds) => valueFits(cypher`${agreement}.kind`, kinds),
  parties: partiesFit,
  countries: (agreement, ids) =>
    linksFit('Country', ids, (country) => cypher`(${agreement})<-[:PARTY_TO]-(${country}:Country)`),
  passport: (agreement, classes) => listFits(cypher`${agreement}.passportClasses`, classes),
  signed: (agreement, period, { path }) => {
    const signed = { earliest: cypher`${agreement}.signedEarliest`, latest: cypher`${agreement}.signedLatest` };
    return all(inPeriod(signed, period, path));
  },
  inForceOn: (agreement, day) => cypher`${agreementStatus(agreement, day)} = 'IN_FORCE'`,
  ...provenance('Agreement'),
};

/** What a filter asks of an agreement. */
export function agreementConditions(agreement: Variable, filter: AgreementFilter | null | undefined): Fragment[] {
  return filterConditions(AGREEMENT, agreement, filter);
}

/** The parties fit, as a set. A slug may be that of a country or of an organization. */
function partiesFit(agreement: Variable, { anyOf, allOf, noneOf }: IdFilter): Fragment {
  const named = (id: string): string[] =>
    (['Country', 'Organization'] as const).flatMap((type) => {
      const slug = slugOf(type, id);
      return slug === undefined ? [] : [globalId(type, slug)];
    });
  const party = new Variable('x');
  const id = cypher`CASE WHEN ${party}:Country THEN 'Country:' ELSE 'Organization:' END + ${party}.slug`;
  return setFits(
    {
      anyOf: anyOf?.map((ids) => ids.flatMap(named)),
      allOf: allOf?.map((ids) => ids.map(named)),
      noneOf: noneOf?.map((ids) => ids.flatMap(named)),
    },
    (test) => cypher`EXISTS { (${agreement})<-[:PARTY_TO]-(${party}) WHERE ${test(id)} }`,
    (value, names) => cypher`${value} IN ${names}`,
  );
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
  ...listed(
    'amends',
    'amendedCount',
    along((from, to) => cypher`(${from})-[:AMENDS]->(${to}:Agreement)`),
  ),
  ...listed(
    'supersedes',
    'supersededCount',
    along((from, to) => cypher`(${from})-[:SUPERSEDES]->(${to}:Agreement)`),
  ),
  ...listed(
    'supersededBy',
    'supersedingCount',
    along((from, to) => cypher`(${from})<-[:SUPERSEDES]-(${to}:Agreement)`),
  ),
};

export const AGREEMENT_PLANS = {
  Agreement: agreement,
  AgreementEdge: edgePlan() as TypePlan<Edge<Variable>>,
  AgreementParty: agreementParty,
};

const STARTS: readonly Start[] = [
  {
    part: 'parties',
    types: ['Country', 'Organization'],
    way: (party, agreement) => cypher`(${party})-[:PARTY_TO]->(${agreement}:Agreement)`,
    repeats: true,
  },
  {
    part: 'countries',
    types: ['Country'],
    way: (country, agreement) => cypher`(${country})-[:PARTY_TO]->(${agreement}:Agreement)`,
    repeats: true,
  },
];

export const AGREEMENT_ROOTS: TypePlan<null> = {
  agreement: bySlug('Agreement'),
  agreements: entities('Agreement', agreementOrders, agreementConditions, STARTS),
};
