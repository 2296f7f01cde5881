/** What the holder of a passport needs, by the agreements that bear on it and by what sources observed. */
import type { AgreementStatus, PassportClass } from '../model/vocabulary.js';
import { agreementStatus, isBound } from '../planner/conditions.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { SURE } from '../model/meetings.js';
import type { Parameter } from '../planner/parameter.js';
import { madeOf, many, one, value } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { matchPair, type Pair } from './bilateral.js';

/** The countries, the agreement that bears most on it and what was observed last: null where there is none. */
interface Requirement extends Pair {
  passport: PassportClass;
  agreement: Variable;
  /** What a source observed by that day: a relationship. */
  rule: Variable;
  /** Where the agreement stands on the day, for both parties. */
  status: Variable;
}

/** An exemption that is in force, for both, and known to bind both alike. */
const isFree = ({ agreement, status }: Requirement) =>
  cypher`coalesce(${status} = 'IN_FORCE' AND ${agreement}.reciprocal, false)`;

/** What the agreement settles, or else what was observed. */
const settled = (subject: Requirement, byAgreement: Fragment, byRule: Fragment) =>
  cypher`CASE WHEN ${isFree(subject)} THEN ${byAgreement} ELSE ${byRule} END`;

/** Why the answer is what it is. */
function note(day: string, passport: PassportClass, facts: readonly unknown[]): string {
  const [title, status, reciprocal, signedOn, observedOn] = facts as [
    string | null,
    AgreementStatus | null,
    boolean | null,
    string | null,
    string | null,
  ];
  const holders = `${passport.toLowerCase()} passports`;
  if (observedOn !== null && !(status === 'IN_FORCE' && reciprocal)) {
    return `A source observed on ${observedOn} what holders of ${holders} needed; that it still held on ${day} is not known.`;
  }
  if (title === null) return `No source in the graph tells what holders of ${holders} needed on ${day}.`;
  const exemption = `"${title}" exempts holders of ${holders}`;
  if (status === 'IN_FORCE' && reciprocal) return `${exemption} and was in force on ${day}.`;
  if (status === 'IN_FORCE')
    return `${exemption} and was in force on ${day}, but no source says that it binds both alike.`;
  if (status === 'ENDED') return `${exemption} but had ended by ${day}.`;
  const signed = signedOn === null ? '' : `, was signed on ${signedOn}`;
  return `${exemption}${signed}, but its entry into force by ${day} is not reported.`;
}

const visaRequirement: TypePlan<Requirement> = {
  from: ({ a }, field, planner) => planner.project(a, field),
  to: ({ b }, field, planner) => planner.project(b, field),
  passport: ({ passport }) => value(cypher`null`, () => passport),
  asOf: (_, __, planner) => value(cypher`null`, (__value, binding) => planner.asOf.in(binding)),
  requirement: (subject) =>
    value(settled(subject, cypher`'VISA_FREE'`, cypher`coalesce(${subject.rule}.requirement, 'UNKNOWN')`)),
  maxStayDays: (subject) => {
    const { agreement, rule } = subject;
    const otherwise = cypher`CASE WHEN ${rule} IS NULL THEN ${agreement}.maxStayDays ELSE ${rule}.maxStayDays END`;
    return value(settled(subject, cypher`${agreement}.maxStayDays`, otherwise));
  },
  observedOn: (subject) => value(settled(subject, cypher`null`, cypher`${subject.rule}.observedOn`)),
  agreement: ({ agreement }, field, planner) => {
    const projected = planner.project(agreement, field);
    return madeOf(projected, (object) => cypher`CASE WHEN ${agreement} IS NOT NULL THEN ${object} END`);
  },
  sources: (subject, field, planner) => {
    const { agreement, rule } = subject;
    const [source, citation] = [new Variable('s'), new Variable('c')];
    const observed = cypher`${rule} IS NOT NULL AND NOT ${isFree(subject)}`;
    const match = cypher`CALL (${agreement}, ${rule}, ${subject.status}) {
        MATCH (${agreement})-[:CITES]->(${citation}:Citation) RETURN ${citation}
        UNION
        MATCH (${citation}:Citation) WHERE ${observed} AND ${citation}.slug IN ${rule}.citations RETURN ${citation}
      }
      MATCH (${citation})-[:OF_SOURCE]->(${source}:Source) WITH DISTINCT ${source}`;
    return many({ match, subject: source, order: cypher`${source}.slug` }, field, planner);
  },
  note: ({ agreement, rule, status, passport }, _, planner) =>
    value(
      cypher`[${agreement}.label, ${status}, ${agreement}.reciprocal, ${agreement}.signedOn, ${rule}.observedOn]`,
      (facts, binding) => note(planner.asOf.in(binding), passport, facts as unknown[]),
    ),
};

export const VISA_PLANS = { VisaRequirement: visaRequirement };

export const VISA_ROOTS: TypePlan<null> = {
  visaRequirement: (_, field, root) => {
    const planner = root.at(field.args.asOf as Parameter<string> | undefined);
    const { match, a, b } = matchPair(field.args, ['from', 'to']);
    const passport = field.args.passport as PassportClass;
    const subject: Requirement = {
      ...{ a, b, passport },
      ...{ agreement: new Variable('g'), rule: new Variable('rule'), status: new Variable('status') },
    };
    const { agreement, rule, status } = subject;
    const [ofA, ofB] = [new Variable('p'), new Variable('q')];
    const day = cypher`date(${planner.asOf})`;
    return one(
      {
        match: cypher`${match}
          CALL (${a}, ${b}) {
            OPTIONAL MATCH (${a})-[${ofA}:PARTY_TO]->(${agreement}:Agreement {kind: 'VISA_EXEMPTION'})<-[${ofB}:PARTY_TO]-(${b})
            WHERE ${passport} IN ${agreement}.passportClasses AND ${agreement}.signedEarliest <= ${day}
            WITH ${agreement}, ${agreementStatus(agreement, planner.asOf)} AS standing,
              ${isBound(ofA, planner.asOf)} AND ${isBound(ofB, planner.asOf)} AS bound
            WITH ${agreement}, CASE WHEN ${agreement} IS NULL THEN null
              WHEN standing = 'IN_FORCE' AND NOT bound THEN 'SIGNED' ELSE standing END AS ${status}
            ORDER BY CASE ${status} WHEN 'IN_FORCE' THEN 0 ELSE 1 END, ${agreement}.signedEarliest DESC, ${agreement}.slug
            LIMIT 1
            RETURN ${agreement}, ${status}
          }
          CALL (${a}, ${b}) {
            OPTIONAL MATCH (${a})-[${rule}:NEEDS_VISA {passport: ${passport}}]->(${b})
            WHERE ${rule}.observedLatest <= ${day} AND ${rule}.certainty IN ${SURE}
            RETURN ${rule} ORDER BY ${rule}.observedLatest DESC, ${rule}.dataset LIMIT 1
          }`,
        subject,
      },
      field,
      planner,
    );
  },
};
