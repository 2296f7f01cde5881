/** Relationships that entries of several sections state: tenures, levels of relations, participations, parties. */
import { daysBefore, parseDate } from '../../model/dates.js';
import type { Certainty } from '../../model/vocabulary.js';
import type { Cite } from '../schema/fields.js';
import type { Content } from '../schema/format.js';
import { type Collector, Day, type Optional, type Properties, type Ref } from './facts.js';
import { dayOf, spanned, spanOfTime, sure, tenureDays } from './properties.js';

/** States that an official held an office. */
export function stateTenure(
  official: Ref,
  tenure: Content['tenures'][number] | (NonNullable<Content['officials'][number]['offices']>[number] & { cite: Cite }),
  facts: Collector,
  path: readonly PropertyKey[],
): void {
  const { office, from, to, attested, acting, cite } = tenure;
  const certainty = sure(tenure.certainty);
  const properties = {
    ...{ from, to, attested, acting, certainty },
    ...tenureDays(from, to, attested),
    citations: facts.citations(cite, path, certainty),
  };
  const held = facts.ref('Office', office);
  facts.relationship('HELD_OFFICE', official, held, [...path, 'office'], properties);
}

type Relation = Content['relations'][number];

/** A period leads from the country that sent the mission; one of both sides from the first of the two, and says that. */
export function statePeriod(
  node: Ref,
  relation: Relation,
  period: NonNullable<Relation['periods']>[number],
  facts: Collector,
  path: readonly PropertyKey[],
): void {
  const { from, to, level, sender, resident, kind } = period;
  const certainty = sure(period.certainty ?? relation.certainty);
  const [first = ''] = [...relation.countries].sort();
  const where = sender === undefined ? ['countries', relation.countries.indexOf(first)] : [...path, 'sender'];
  facts.relationship('HAD_LEVEL', facts.ref('Country', sender ?? first), node, where, {
    ...{ from, to, level, resident, kind, certainty },
    ...periodDays(relation, period),
    mutual: sender === undefined,
    statedBy: [facts.dataset],
    citations: facts.citations(period.cite ?? relation.cite, path, certainty),
  });
}

/** The days of a period. One whose beginning is not given began with relations; one without an end ended with them. */
function periodDays(
  { establishedOn, severedOn }: Relation,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Optional<Properties> {
  const days = spanOfTime(from, to);
  const established = establishedOn === undefined ? null : parseDate(establishedOn).latest;
  const severed = severedOn === undefined ? null : parseDate(severedOn).earliest;
  const begunBy = days.begunBy ?? dayOf(established);
  const isOver = severed !== null && days.endedBy === undefined && !(begunBy instanceof Day && begunBy.iso >= severed);
  return { ...days, begunBy, ...(isOver && { endedBy: new Day(daysBefore(severed, 1)) }) };
}

/** States that somebody took part in an event. */
export function stateParticipation(
  event: Ref,
  part: Omit<Content['participations'][number], 'event' | 'certainty'> & { certainty: Certainty },
  facts: Collector,
  path: readonly PropertyKey[],
): void {
  const { role, capacity, presence, certainty, cite } = part;
  const properties = {
    ...{ role, presence, certainty },
    capacity: capacity === undefined ? undefined : facts.ref('Office', capacity).slug,
    citations: facts.citations(cite, path, certainty),
  };
  facts.relationship('PARTICIPATED_IN', whoOf(part, facts), event, path, properties);
}

/** States that a country or an organization is a party to an agreement. */
export function stateParty(
  agreement: Ref,
  party: Omit<Content['parties'][number], 'agreement'>,
  certainty: Certainty,
  facts: Collector,
  path: readonly PropertyKey[],
): void {
  facts.relationship('PARTY_TO', whoOf(party, facts), agreement, path, {
    role: party.role,
    ...spanned('signedOn', 'signed', party.signedOn),
    ...spanned('inForceFrom', 'inForce', party.inForceFrom),
    ...spanned('withdrewOn', 'withdrew', party.withdrewOn),
    citations: facts.citations(party.cite, path, certainty),
  });
}

/** Whom a participant or party names. */
function whoOf(
  one: { official?: string | undefined; organization?: string | undefined; country?: string | undefined },
  facts: Collector,
): Ref {
  if (one.official !== undefined) return facts.ref('Official', one.official);
  if (one.organization !== undefined) return facts.ref('Organization', one.organization);
  return facts.ref('Country', one.country ?? '');
}
