/** What the holder of a passport needs, by the agreements that bear on it and by what sources observed. */
import type { AgreementStatus, Certainty, PassportClass } from '../model/vocabulary.js';
import { agreementStatus, isBound } from '../planner/conditions.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { SURE } from '../model/meetings.js';
import type { Parameter } from '../planner/parameter.js';
import { listed, madeOf, one, value } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { matchPair, type Pair } from './bilateral.js';

/** The countries, the exemption that bears most on it and what was observed last: null where there is none. */
interface Requirement extends Pair {
  passport: PassportClass;
  agreement: Variable;
  /** Where the agreement stands on the day, for both parties. */
  status: Variable;
  /** Whether the agreement settles what is needed. */
  settles: Variable;
  /** Why it was not in force for both: null where that is not reported, or it was. */
  hindrance: Variable;
  /** How many days holders may stay by the agreement. */
  stay: Variable;
  /** What a source observed by that day: a relationship. */
  rule: Variable;
}

/** What the agreement settles, or else what was observed; null where neither is there. */
const settled = ({ settles }: Requirement, byAgreement: Fragment, byRule: Fragment) =>
  cypher`CASE WHEN ${settles} THEN ${byAgreement} ELSE ${byRule} END`;

/** The citations of what settles it; where nothing does, those of the agreement that bears on it. */
function citationsOf({ agreement, rule, settles }: Requirement): { match: Fragment; citation: Variable } {
  const citation = new Variable('c');
  const observed = cypher`${rule} IS NOT NULL AND NOT ${settles}`;
  const match = cypher`CALL (${agreement}, ${rule}, ${settles}) {
      MATCH (${agreement})-[:CITES]->(${citation}:Citation) WHERE NOT (${observed}) RETURN ${citation}
      UNION
      MATCH (${citation}:Citation) WHERE ${observed} AND ${citation}.slug IN ${rule}.citations RETURN ${citation}
    }`;
  return { match, citation };
}

/** Another agreement took the place of one, or may have; it may have ended, or a party may have withdrawn. */
type Hindrance = 'REPLACED' | 'PERHAPS_REPLACED' | 'ENDED' | 'WITHDRAWN';

/** Why the answer is what it is. */
function note(day: string, passport: PassportClass, facts: readonly unknown[]): string {
  const [settles, title, status, hindrance, certainty, reciprocal, signedOn, observedOn] = facts as [
    boolean,
    string | null,
    AgreementStatus | null,
    Hindrance | null,
    Certainty | null,
    boolean | null,
    string | null,
    string | null,
  ];
  const holders = `${passport.toLowerCase()} passports`;
  if (observedOn !== null && !settles) {
    return `A source observed on ${observedOn} what holders of ${holders} needed; that it still held on ${day} is not known.`;
  }
  if (title === null) return `No source in the graph tells what holders of ${holders} needed on ${day}.`;
  const exemption = `"${title}" exempts holders of ${holders}`;
  if (settles) return `${exemption} and was in force on ${day}.`;
  if (hindrance === 'REPLACED') return `${exemption}, but another agreement had taken its place by ${day}.`;
  if (hindrance === 'PERHAPS_REPLACED')
    return `${exemption}, but another agreement may have taken its place by ${day}.`;
  if (status === 'ENDED') return `${exemption} but had ended by ${day}.`;
  if (certainty === 'DISPUTED') return `${exemption}, but that is disputed.`;
  if (certainty === 'SPECULATED') return `${exemption}, but that is speculation.`;
  if (status === 'IN_FORCE') {
    const binding = reciprocal === false ? 'whose holders it exempts' : 'that it binds both alike';
    return `${exemption} and was in force on ${day}, but no source says ${binding}.`;
  }
  if (hindrance === 'ENDED') return `${exemption}, but may have ended by ${day}.`;
  if (hindrance === 'WITHDRAWN')
    return `${exemption}, but one of the two had withdrawn from it by ${day}, or may have.`;
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
  maxStayDays: (subject) => value(settled(subject, cypher`${subject.stay}`, cypher`${subject.rule}.maxStayDays`)),
  observedOn: (subject) => value(settled(subject, cypher`null`, cypher`${subject.rule}.observedOn`)),
  agreement: ({ agreement }, field, planner) => {
    const projected = planner.project(agreement, field);
    return madeOf(projected, (object) => cypher`CASE WHEN ${agreement} IS NOT NULL THEN ${object} END`);
  },
  ...listed('citations', 'citationCount', (subject: Requirement) => {
    const { match, citation } = citationsOf(subject);
    const cited = cypher`${match} WITH ${citation}`;
    return { match: cited, piped: true, subject: citation, order: cypher`${citation}.slug` };
  }),
  ...listed('sources', 'sourceCount', (subject: Requirement) => {
    const { match, citation } = citationsOf(subject);
    const source = new Variable('s');
    const documents = cypher`${match} MATCH (${citation})-[:OF_SOURCE]->(${source}:Source) WITH DISTINCT ${source}`;
    return { match: documents, piped: true, subject: source, order: cypher`${source}.slug` };
  }),
  note: ({ agreement, rule, status, settles, hindrance, passport }, _, planner) =>
    value(
      cypher`[${settles}, ${agreement}.label, ${status}, ${hindrance}, ${agreement}.certainty, ${agreement}.reciprocal, ${agreement}.signedOn, ${rule}.observedOn]`,
      (facts, binding) => note(planner.asOf.in(binding), passport, facts as unknown[]),
    ),
};

export const VISA_PLANS = { VisaRequirement: visaRequirement };

/** Both countries are bound by the agreement on the day. */
function bindsBoth({ a, b }: Pair, agreement: Variable, day: Parameter<string>): Fragment {
  const [ofA, ofB] = [new Variable('p'), new Variable('q')];
  return cypher`EXISTS { (${a})-[${ofA}:PARTY_TO]->(${agreement})<-[${ofB}:PARTY_TO]-(${b})
    WHERE ${isBound(ofA, day)} AND ${isBound(ofB, day)} }`;
}

/** Both countries had joined an agreement by the day, for all that is known. @param by `inForceLatest`: certainly, `inForceEarliest`: perhaps */
function haveJoined({ a, b }: Pair, agreement: Variable, day: Parameter<string>, by: Fragment): Fragment {
  const [ofA, ofB] = [new Variable('p'), new Variable('q')];
  return cypher`(${agreement}.${by} <= date(${day}) AND EXISTS { (${a})-[${ofA}:PARTY_TO]->(${agreement})<-[${ofB}:PARTY_TO]-(${b})
    WHERE coalesce(${ofA}.${by} <= date(${day}), true) AND coalesce(${ofB}.${by} <= date(${day}), true) })`;
}

const CERTAINLY = cypher`inForceLatest`;
const PERHAPS = cypher`inForceEarliest`;
/** How many agreements may lie between one and what takes its place in the end. */
const LONGEST_CHAIN = cypher`1..10`;

/**
 * Another agreement took the place of this one, or of what took it: what was superseded does not come back when that ends.
 *
 * @param by whether that is certain
 */
function isSuperseded(subject: Requirement, day: Parameter<string>, by: Fragment): Fragment {
  const newer = new Variable('n');
  return cypher`EXISTS { (${newer}:Agreement)-[:SUPERSEDES*${LONGEST_CHAIN}]->(${subject.agreement})
    WHERE ${newer}.certainty IN ${SURE} AND ${haveJoined(subject, newer, day, by)} }`;
}

/** An agreement in force between the two amends this one. */
function isAmendedBy(subject: Requirement, newer: Variable, day: Parameter<string>): Fragment {
  return cypher`${agreementStatus(newer, day)} = 'IN_FORCE' AND ${newer}.certainty IN ${SURE} AND ${bindsBoth(subject, newer, day)}`;
}

/** An amendment settles the same in other words. */
function isReworded(subject: Requirement, day: Parameter<string>): Fragment {
  const newer = new Variable('n');
  return cypher`EXISTS { (${newer}:Agreement)-[:AMENDS]->(${subject.agreement}) WHERE ${isAmendedBy(subject, newer, day)}
    AND ${newer}.kind = 'VISA_EXEMPTION' AND ${newer}.reciprocal AND ${subject.passport} IN ${newer}.passportClasses }`;
}

/** How long holders may stay: as the last amendment says that says it, else as the agreement does. */
function stayOf(subject: Requirement, day: Parameter<string>): Fragment {
  const newer = new Variable('n');
  return cypher`coalesce(head(COLLECT { MATCH (${newer}:Agreement)-[:AMENDS]->(${subject.agreement})
    WHERE ${newer}.maxStayDays IS NOT NULL AND ${isAmendedBy(subject, newer, day)}
    RETURN ${newer}.maxStayDays ORDER BY ${newer}.inForceLatest DESC, ${newer}.slug LIMIT 1 }), ${subject.agreement}.maxStayDays)`;
}

/**
 * The exemption that bears most on the question. One settles it that is in force for both, binds both alike and is not in
 * doubt; of several the one with the longest stay, for its holder may rely on any. Of the others what is in force goes
 * before what is not known to be, then the newest; what is in doubt comes after these, then what has ended, and what another took the place of last.
 */
function findExemption(subject: Requirement, asOf: Parameter<string>): Fragment {
  const { a, b, agreement, status, settles, hindrance, stay, passport } = subject;
  const party = new Variable('p');
  const withdrew = cypher`EXISTS { (${agreement})<-[${party}:PARTY_TO]-(x) WHERE x IN [${a}, ${b}] AND ${party}.withdrewEarliest <= date(${asOf}) }`;
  return cypher`CALL (${a}, ${b}) {
    OPTIONAL MATCH (${a})-[:PARTY_TO]->(${agreement}:Agreement {kind: 'VISA_EXEMPTION'})<-[:PARTY_TO]-(${b})
    WHERE ${passport} IN ${agreement}.passportClasses AND ${agreementStatus(agreement, asOf)} <> 'NOT_SIGNED'
    WITH ${a}, ${b}, ${agreement}, ${agreementStatus(agreement, asOf)} AS standing, ${agreement}.certainty IN ${SURE} AS sure,
      CASE WHEN ${isSuperseded(subject, asOf, CERTAINLY)} OR ${isReworded(subject, asOf)} THEN 'REPLACED'
        WHEN ${isSuperseded(subject, asOf, PERHAPS)} THEN 'PERHAPS_REPLACED' WHEN ${agreement}.endedEarliest <= date(${asOf}) THEN 'ENDED'
        WHEN ${withdrew} THEN 'WITHDRAWN' END AS ${hindrance}
    WITH ${a}, ${b}, ${agreement}, sure, ${hindrance}, CASE WHEN ${agreement} IS NULL THEN null
      WHEN standing = 'IN_FORCE' AND NOT ${bindsBoth(subject, agreement, asOf)} THEN 'SIGNED' ELSE standing END AS ${status}
    WITH ${agreement}, sure, ${hindrance}, ${status}, CASE WHEN ${agreement} IS NOT NULL THEN ${stayOf(subject, asOf)} END AS ${stay},
      coalesce(${status} = 'IN_FORCE' AND sure AND ${agreement}.reciprocal AND NOT coalesce(${hindrance} IN ['REPLACED', 'PERHAPS_REPLACED'], false), false) AS ${settles}
    ORDER BY CASE WHEN ${settles} THEN 0 WHEN ${hindrance} = 'REPLACED' THEN 5 WHEN ${status} = 'ENDED' THEN 4 WHEN NOT sure THEN 3 WHEN ${status} = 'IN_FORCE' THEN 1 ELSE 2 END,
      CASE WHEN ${settles} THEN coalesce(${stay}, 0) ELSE 0 END DESC,
      coalesce(${agreement}.signedEarliest, ${agreement}.inForceEarliest, date('0001-01-01')) DESC, ${agreement}.slug
    LIMIT 1
    RETURN ${agreement}, ${status}, ${settles}, ${hindrance}, ${stay}
  }`;
}

/** What was observed last by the day; of several sources on one day what is surest, then as data sets precede each other. */
function findRule({ a, b, rule, passport }: Requirement, asOf: Parameter<string>): Fragment {
  return cypher`CALL (${a}, ${b}) {
    OPTIONAL MATCH (${a})-[${rule}:NEEDS_VISA {passport: ${passport}}]->(${b})
    WHERE ${rule}.observedLatest <= date(${asOf}) AND ${rule}.certainty IN ${SURE}
    OPTIONAL MATCH (d:Dataset {slug: ${rule}.dataset})
    RETURN ${rule} ORDER BY ${rule}.observedLatest DESC, ${rule}.certainty, coalesce(d.precedence, 0) DESC, ${rule}.dataset, ${rule}.observedOn
    LIMIT 1
  }`;
}

export const VISA_ROOTS: TypePlan<null> = {
  visaRequirement: (_, field, root) => {
    const planner = root.at(field.args.asOf as Parameter<string> | undefined);
    const { match, a, b } = matchPair(field.args, ['from', 'to']);
    const subject: Requirement = {
      ...{ a, b, passport: field.args.passport as PassportClass },
      ...{ agreement: new Variable('g'), status: new Variable('status'), settles: new Variable('settles') },
      hindrance: new Variable('hindrance'),
      stay: new Variable('stay'),
      rule: new Variable('rule'),
    };
    const found = cypher`${match} ${findExemption(subject, planner.asOf)} ${findRule(subject, planner.asOf)}`;
    return one({ match: found, subject }, field, planner);
  },
};
