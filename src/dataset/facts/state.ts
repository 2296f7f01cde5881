/** What an entry of a data set comes to: section by section, as facts. */
import { indexedDays, lengthOf, parseDate, precisionOf } from '../../model/dates.js';
import { mostDays } from '../../model/event-days.js';
import { SURE, TOOK_PLACE } from '../../model/meetings.js';
import { parseGlobalId, relationSlug } from '../../model/ids.js';
import { type Collector, Day, type Optional, type Properties } from './facts.js';
import { classByTitle } from './class-by-title.js';
import type { Content, Section } from '../schema/format.js';
import { dayOf, named, spanned, spanOfTime, sure } from './properties.js';
import { stateParticipation, stateParty, statePeriod, stateTenure } from './ties.js';
import { countryOfTitle } from './title-country.js';

/** What an entry needs to know of others. */
export interface Others {
  /** The date of an event of the same data set, as written. */
  dateOf(event: string): string | undefined;
  /** Whether the data set, or one that it requires, states a country. */
  hasCountry(slug: string): boolean;
  /** What is stated of an official of the data set for others to tell who it is. */
  identityOf(official: string): Optional<Properties>;
}

type Stated = {
  [S in Section]: (entry: Content[S][number], facts: Collector, others: Others) => void;
};

/** States the facts of one entry of a section. */
export function state<S extends Section>(
  section: S,
  entry: Content[S][number],
  facts: Collector,
  others: Others,
): void {
  (STATED[section] as (entry: Content[S][number], facts: Collector, others: Others) => void)(entry, facts, others);
}

const STATED: Stated = {
  sources: (source, facts) => {
    const { id, title, publisher, publishedOn, kind, url, licence, language, note } = source;
    const node = facts.node('Source', id, {
      ...{ label: title, kind, url, licence, language, note },
      ...spanned('publishedOn', 'published', publishedOn),
    });
    if (publisher) facts.relationship('PUBLISHED_BY', node, facts.ref('Organization', publisher), ['publisher']);
  },

  countries: (country, facts) => {
    const { id, name, former, codes, periods, latitude, longitude, cite, certainty } = country;
    const properties = {
      ...named(name, country),
      ...{ former, latitude, longitude },
      codes: codes?.map(({ scheme, code, from = '', to = '' }) => [scheme, code, from, to].join('|')),
      periods: periods?.map(({ from = '', to = '' }) => `${from}|${to}`),
    };
    const { node, citations } = facts.entity('Country', id, properties, cite, sure(certainty));
    country.successors?.forEach((successor, at) => {
      const { country: slug, on, how, cite: own } = typeof successor === 'string' ? { country: successor } : successor;
      const path = ['successors', at];
      const said = own === undefined ? citations : facts.citations(own, path, sure(certainty));
      facts.relationship('SUCCEEDED_BY', node, facts.ref('Country', slug), path, { on, how, citations: said });
    });
    for (const slug of country.capitals ?? [])
      facts.relationship('HAS_CAPITAL', node, facts.ref('Place', slug), ['capitals'], { citations });
  },

  organizations: (organization, facts) => {
    const { id, name, kind, country, cite, certainty } = organization;
    const properties = { ...named(name, organization), kind };
    const { node, citations } = facts.entity('Organization', id, properties, cite, sure(certainty));
    if (country) facts.relationship('OF_COUNTRY', node, facts.ref('Country', country), ['country'], { citations });
  },

  offices: (office, facts, others) => {
    const { id, title, rank, class: stated, organization, country, cite, certainty } = office;
    const properties = { ...named(title, office), rank, class: stated, classByTitle: classByTitle(title) };
    const { node, citations } = facts.entity('Office', id, properties, cite, sure(certainty));
    if (organization)
      facts.relationship('IN_ORGANIZATION', node, facts.ref('Organization', organization), ['organization'], {
        citations,
      });
    if (country) facts.relationship('OF_COUNTRY', node, facts.ref('Country', country), ['country'], { citations });
    // Apart from what is stated, which counts for more, as the organization's country does.
    const titled = country === undefined ? countryOfTitle(title) : undefined;
    if (titled !== undefined && others.hasCountry(titled))
      facts.relationship('TITLE_NAMES', node, facts.ref('Country', titled), ['title'], { citations });
  },

  officials: (official, facts, others) => {
    const { id, name, born, died, citizenOf, offices, cite, certainty } = official;
    const properties = { ...named(name, official), born, died, ...others.identityOf(id) };
    const { node, citations } = facts.entity('Official', id, properties, cite, sure(certainty));
    citizenOf?.forEach((slug, at) => {
      facts.relationship('CITIZEN_OF', node, facts.ref('Country', slug), ['citizenOf', at], { citations });
    });
    offices?.forEach((tenure, at) => {
      const own = { ...tenure, certainty: tenure.certainty ?? certainty, cite: tenure.cite ?? cite };
      stateTenure(node, own, facts, ['offices', at]);
    });
  },

  groups: (group, facts) => {
    const { id, name, kind, description, members = [], cite } = group;
    const certainty = sure(group.certainty);
    const properties = { ...named(name, group), kind, description };
    const { node, citations } = facts.entity('Group', id, properties, cite, certainty);
    members.forEach((member, at) => {
      const { country, from, to, suspended, cite: own } = member;
      const path = ['members', at];
      const how = sure(member.certainty ?? group.certainty);
      facts.relationship('MEMBER_OF', facts.ref('Country', country), node, [...path, 'country'], {
        ...{ from, to, certainty: how },
        ...spanOfTime(from, to),
        suspended: suspended?.map(({ from: since, to: until = '' }) => `${since}|${until}`),
        citations: own === undefined ? citations : facts.citations(own, path, how),
      });
    });
  },

  places: (place, facts) => {
    const { id, name, kind, within, country, latitude, longitude, cite, certainty } = place;
    const properties = { ...named(name, place), kind, latitude, longitude };
    const { node, citations } = facts.entity('Place', id, properties, cite, sure(certainty));
    if (within) facts.relationship('WITHIN', node, facts.ref('Place', within), ['within'], { citations });
    if (country) facts.relationship('OF_COUNTRY', node, facts.ref('Country', country), ['country'], { citations });
  },

  relations: (relation, facts) => {
    const { countries, establishedOn, severedOn, level, periods = [], description, cite, certainty } = relation;
    const properties = {
      description,
      ...spanned('establishedOn', 'established', establishedOn),
      ...spanned('severedOn', 'severed', severedOn),
    };
    const slug = relationSlug(...countries);
    const { node, citations } = facts.entity('DiplomaticRelation', slug, properties, cite, sure(certainty));
    countries.forEach((one, at) => {
      facts.relationship('IN_RELATION', facts.ref('Country', one), node, ['countries', at], { citations });
    });
    if (level !== undefined) statePeriod(node, relation, { level }, facts, ['level']);
    periods.forEach((period, at) => {
      statePeriod(node, relation, period, facts, ['periods', at]);
    });
  },

  events: (event, facts) => {
    const { id, title, description, kind, status, date, cite } = event;
    const certainty = event.certainty ?? (status === 'SPECULATED' ? 'SPECULATED' : 'REPORTED');
    const parsed = parseDate(date);
    const { start, end, earliest, latest } = parsed;
    const days = lengthOf(parsed);
    const { begins, ends, span, sortDay } = indexedDays(parsed, mostDays(kind, status));
    const properties = {
      ...named(title, event),
      ...{ description, kind, status, date, start: start ?? undefined, end: end ?? undefined },
      ...{ earliest: dayOf(earliest), latest: dayOf(latest) },
      // That it counts where nothing else is asked; no property where it does not, to keep the index small.
      tookPlace: TOOK_PLACE.includes(status) && SURE.includes(certainty) ? true : undefined,
      ...{ begins: new Day(begins), ends: new Day(ends), span, sortDay: new Day(sortDay) },
      startLatest: dayOf(parsed.startLatest),
      startPrecision: precisionOf(earliest, parsed.startLatest),
      ...{ certainFrom: dayOf(parsed.certainFrom), certainTo: dayOf(parsed.certainTo) },
      ...{ minDays: days?.least, maxDays: days?.most },
    };
    const { node, citations } = facts.entity('Event', id, properties, cite, certainty);
    if (event.place)
      facts.relationship('TOOK_PLACE_IN', node, facts.ref('Place', event.place), ['place'], { citations });
    if (event.partOf) facts.relationship('PART_OF', node, facts.ref('Event', event.partOf), ['partOf'], { citations });
    event.participants?.forEach((participant, at) => {
      const own = { ...participant, certainty: participant.certainty ?? certainty, cite: participant.cite ?? cite };
      stateParticipation(node, own, facts, ['participants', at]);
    });
    event.commemorates?.forEach((commemoration, at) => {
      const path = ['commemorates', at];
      facts.relationship('COMMEMORATES', node, facts.ref('DiplomaticRelation', commemoration.relation), path, {
        ordinal: commemoration.ordinal,
        citations: facts.citations(commemoration.cite ?? cite, path, certainty),
      });
    });
  },

  agreements: (agreement, facts) => {
    const { id, title, kind, reciprocal, passportClasses, maxStayDays, cite } = agreement;
    const certainty = sure(agreement.certainty);
    const properties = {
      ...named(title, agreement),
      ...{ kind, reciprocal, passportClasses, maxStayDays },
      ...spanned('signedOn', 'signed', agreement.signedOn),
      ...spanned('inForceFrom', 'inForce', agreement.inForceFrom),
      ...spanned('endedOn', 'ended', agreement.endedOn),
    };
    const { node, citations } = facts.entity('Agreement', id, properties, cite, certainty);
    const { signedAt, signedOn, inForceFrom } = agreement;
    if (signedAt) facts.relationship('SIGNED_AT', node, facts.ref('Event', signedAt), ['signedAt'], { citations });
    for (const slug of agreement.amends ?? [])
      facts.relationship('AMENDS', node, facts.ref('Agreement', slug), ['amends'], { citations });
    for (const slug of agreement.supersedes ?? [])
      facts.relationship('SUPERSEDES', node, facts.ref('Agreement', slug), ['supersedes'], { citations });
    agreement.parties.forEach((party, at) => {
      const own = {
        ...party,
        signedOn: party.signedOn ?? signedOn,
        inForceFrom: party.inForceFrom ?? inForceFrom,
        cite: party.cite ?? cite,
      };
      stateParty(node, own, certainty, facts, ['parties', at]);
    });
  },

  statements: (statement, facts, others) => {
    const { id, paraphrase, topics, madeBy, madeAt, cite } = statement;
    const madeOn = statement.madeOn ?? (madeAt === undefined ? undefined : others.dateOf(madeAt));
    const properties = { paraphrase, topics, ...spanned('madeOn', 'made', madeOn) };
    const { node, citations } = facts.entity('Statement', id, properties, cite, sure(statement.certainty));
    facts.relationship('MADE_BY', node, facts.ref('Official', madeBy), ['madeBy'], { citations });
    if (madeAt) facts.relationship('MADE_AT', node, facts.ref('Event', madeAt), ['madeAt'], { citations });
    for (const slug of statement.echoes ?? [])
      facts.relationship('ECHOES', node, facts.ref('Statement', slug), ['echoes'], { citations });
    (statement.about ?? []).forEach((subject, at) => {
      const ref = parseGlobalId(subject);
      if (ref) facts.relationship('ABOUT', node, facts.ref(ref.type, ref.slug), ['about', at], { citations });
    });
  },

  tenures: (tenure, facts) => {
    stateTenure(facts.ref('Official', tenure.official), tenure, facts, []);
  },

  participations: (participation, facts) => {
    const own = { ...participation, certainty: sure(participation.certainty) };
    stateParticipation(facts.ref('Event', participation.event), own, facts, []);
  },

  parties: (party, facts) => {
    stateParty(facts.ref('Agreement', party.agreement), party, 'REPORTED', facts, []);
  },

  visaRules: (rule, facts) => {
    const { from, to, passport, requirement, maxStayDays, observedOn, cite } = rule;
    const certainty = sure(rule.certainty);
    const properties = {
      ...{ passport, requirement, maxStayDays, certainty },
      ...spanned('observedOn', 'observed', observedOn),
      citations: facts.citations(cite, [], certainty),
    };
    facts.relationship('NEEDS_VISA', facts.ref('Country', from), facts.ref('Country', to), ['to'], properties);
  },
};
