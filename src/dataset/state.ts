/** What a data set's content comes to: its records, kind by kind, as facts. */
import { indexedDays, parseDate, precisionOf } from '../model/dates.js';
import { SURE, TOOK_PLACE } from '../model/meetings.js';
import { parseGlobalId, relationSlug } from '../model/ids.js';
import type { Certainty } from '../model/vocabulary.js';
import { Collector, Day, type Facts, type Optional, type Properties, type Ref } from './facts.js';
import type { Content } from './format.js';
import type { Place, Problem } from './problems.js';

/** Straight, curly and modifier apostrophes. */
const APOSTROPHES = /['’ʻʼ`]/g;

/** `signedOn` and the days it spans: `signedEarliest`, `signedLatest`. */
function spanned(field: string, prefix: string, text: string | undefined): Optional<Properties> {
  if (text === undefined) return {};
  const { earliest, latest } = parseDate(text);
  return {
    [field]: text,
    [`${prefix}Earliest`]: earliest === null ? undefined : new Day(earliest),
    [`${prefix}Latest`]: latest === null ? undefined : new Day(latest),
  };
}

/** Forms for search that the index would not split of itself: it keeps d'Ivoire as one word. */
function searchTerms(form: string): string[] {
  const split = form.replace(APOSTROPHES, ' ');
  return split === form ? [form] : [form, split];
}

interface Named {
  names?: { value: string; language?: string | undefined }[] | undefined;
  identifiers?: Record<string, string> | undefined;
}

/** A name, its other forms for search and for show, and ids in other schemes. */
function named(label: string, { names = [], identifiers = {} }: Named): Optional<Properties> {
  return {
    label,
    names: names.map(({ value, language }) => `${language ?? ''}=${value}`),
    aliases: names.map(({ value }) => value),
    terms: [label, ...names.map(({ value }) => value)].flatMap(searchTerms),
    identifiers: Object.entries(identifiers).map(([scheme, value]) => `${scheme}=${value}`),
  };
}

/**
 * The days that decide whether a tenure is in effect: `begunBy`, by which it had certainly begun, and `endedBy`, after
 * which it had certainly ended.
 */
function tenureDays(from?: string, to?: string, attested?: string): Optional<Properties> {
  const begun = from === undefined ? undefined : parseDate(from).latest;
  // An interval attests its first part too, as far as that is precise.
  const start = attested === undefined ? undefined : parseDate(attested).start;
  const seen = start === undefined || start === null || start === '..' ? undefined : parseDate(start).latest;
  const ended = to === undefined || to === '..' ? undefined : parseDate(to).latest;
  const by = begun ?? seen;
  return { begunBy: by ? new Day(by) : undefined, endedBy: ended ? new Day(ended) : undefined };
}

/**
 * The facts that a data set's checked content states.
 *
 * @param locate the place of what lies at a path of the content
 */
export function factsOf(
  dataset: string,
  content: Content,
  locate: (path: readonly PropertyKey[]) => Place,
): { facts: Facts; problems: Problem[] } {
  const facts = new Collector(dataset);
  const sure = (own: Certainty | undefined): Certainty => own ?? 'REPORTED';

  content.sources.forEach((source, index) => {
    const place = locate(['sources', index]);
    const { id, title, publisher, publishedOn, kind, url, licence, language, note } = source;
    const node = facts.node('Source', id, {
      ...{ label: title, kind, url, licence, language, note },
      ...spanned('publishedOn', 'published', publishedOn),
    });
    if (publisher) facts.relationship('PUBLISHED_BY', node, { type: 'Organization', slug: publisher }, place);
  });

  content.countries.forEach((country, index) => {
    const place = locate(['countries', index]);
    const { id, name, former, latitude, longitude, cite, certainty } = country;
    const node = facts.entity(
      'Country',
      id,
      { ...named(name, country), former, latitude, longitude },
      cite,
      sure(certainty),
      place,
    );
    const citations = facts.citations(cite, place, sure(certainty));
    for (const slug of country.successors ?? [])
      facts.relationship('SUCCEEDED_BY', node, { type: 'Country', slug }, place, { citations });
    for (const slug of country.capitals ?? [])
      facts.relationship('HAS_CAPITAL', node, { type: 'Place', slug }, place, { citations });
  });

  content.organizations.forEach((organization, index) => {
    const place = locate(['organizations', index]);
    const { id, name, kind, country, cite, certainty } = organization;
    const node = facts.entity('Organization', id, { ...named(name, organization), kind }, cite, sure(certainty), place);
    const citations = facts.citations(cite, place, sure(certainty));
    if (country) facts.relationship('OF_COUNTRY', node, { type: 'Country', slug: country }, place, { citations });
  });

  content.offices.forEach((office, index) => {
    const place = locate(['offices', index]);
    const { id, title, rank, organization, cite, certainty } = office;
    const node = facts.entity('Office', id, { ...named(title, office), rank }, cite, sure(certainty), place);
    const citations = facts.citations(cite, place, sure(certainty));
    if (organization)
      facts.relationship('IN_ORGANIZATION', node, { type: 'Organization', slug: organization }, place, { citations });
  });

  content.officials.forEach((official, index) => {
    const place = locate(['officials', index]);
    const { id, name, citizenOf, offices, cite, certainty } = official;
    const node = facts.entity('Official', id, named(name, official), cite, sure(certainty), place);
    const citations = facts.citations(cite, place, sure(certainty));
    for (const slug of citizenOf ?? [])
      facts.relationship('CITIZEN_OF', node, { type: 'Country', slug }, place, { citations });
    offices?.forEach((tenure, at) => {
      const where = locate(['officials', index, 'offices', at]);
      const { office, from, to, attested, acting } = tenure;
      const held = sure(tenure.certainty ?? certainty);
      facts.relationship(
        'HELD_OFFICE',
        node,
        { type: 'Office', slug: office },
        where,
        {
          ...{ from, to, attested, acting, certainty: held },
          ...tenureDays(from, to, attested),
          citations: facts.citations(tenure.cite ?? cite, where, held),
        },
        from ?? attested,
      );
    });
  });

  content.places.forEach((place_, index) => {
    const place = locate(['places', index]);
    const { id, name, kind, within, country, latitude, longitude, cite, certainty } = place_;
    const node = facts.entity(
      'Place',
      id,
      { ...named(name, place_), kind, latitude, longitude },
      cite,
      sure(certainty),
      place,
    );
    const citations = facts.citations(cite, place, sure(certainty));
    if (within) facts.relationship('WITHIN', node, { type: 'Place', slug: within }, place, { citations });
    if (country) facts.relationship('OF_COUNTRY', node, { type: 'Country', slug: country }, place, { citations });
  });

  content.relations.forEach((relation, index) => {
    const place = locate(['relations', index]);
    const { countries, establishedOn, severedOn, level, description, cite, certainty } = relation;
    const properties = {
      ...{ level, description },
      ...spanned('establishedOn', 'established', establishedOn),
      ...spanned('severedOn', 'severed', severedOn),
    };
    const node = facts.entity(
      'DiplomaticRelation',
      relationSlug(...countries),
      properties,
      cite,
      sure(certainty),
      place,
    );
    const citations = facts.citations(cite, place, sure(certainty));
    for (const slug of countries)
      facts.relationship('IN_RELATION', { type: 'Country', slug }, node, place, { citations });
  });

  content.events.forEach((event, index) => {
    const place = locate(['events', index]);
    const { id, title, description, kind, status, date, cite } = event;
    const certainty = event.certainty ?? (status === 'SPECULATED' ? 'SPECULATED' : 'REPORTED');
    const { start, end, earliest, latest } = parseDate(date);
    const { begins, ends, span, sortDay } = indexedDays(earliest, latest);
    const begun = start === null || start === '..' ? { earliest: null, latest: null } : parseDate(start);
    const node = facts.entity(
      'Event',
      id,
      {
        ...named(title, event),
        ...{ description, kind, status, date, start: start ?? undefined, end: end ?? undefined },
        earliest: earliest === null ? undefined : new Day(earliest),
        latest: latest === null ? undefined : new Day(latest),
        // That it counts where nothing else is asked; no property where it does not, to keep the index small.
        tookPlace: TOOK_PLACE.includes(status) && SURE.includes(certainty) ? true : undefined,
        ...{ begins: new Day(begins), ends: new Day(ends), span, sortDay: new Day(sortDay) },
        startLatest: begun.latest === null ? undefined : new Day(begun.latest),
        startPrecision: precisionOf(begun.earliest, begun.latest),
      },
      cite,
      certainty,
      place,
    );
    const citations = facts.citations(cite, place, certainty);
    if (event.place)
      facts.relationship('TOOK_PLACE_IN', node, { type: 'Place', slug: event.place }, place, { citations });
    if (event.partOf) facts.relationship('PART_OF', node, { type: 'Event', slug: event.partOf }, place, { citations });
    event.participants?.forEach((participant, at) => {
      const where = locate(['events', index, 'participants', at]);
      const { role, capacity, presence } = participant;
      const took = participant.certainty ?? certainty;
      const properties = {
        ...{ role, capacity, presence, certainty: took },
        citations: facts.citations(participant.cite ?? cite, where, took),
      };
      facts.relationship('PARTICIPATED_IN', participantOf(participant), node, where, properties, role);
    });
    event.commemorates?.forEach((commemoration, at) => {
      const where = locate(['events', index, 'commemorates', at]);
      facts.relationship('COMMEMORATES', node, { type: 'DiplomaticRelation', slug: commemoration.relation }, where, {
        ordinal: commemoration.ordinal,
        citations: facts.citations(commemoration.cite ?? cite, where, certainty),
      });
    });
  });

  content.agreements.forEach((agreement, index) => {
    const place = locate(['agreements', index]);
    const { id, title, kind, reciprocal, passportClasses, maxStayDays, cite } = agreement;
    const certainty = sure(agreement.certainty);
    const node = facts.entity(
      'Agreement',
      id,
      {
        ...named(title, agreement),
        ...{ kind, reciprocal, passportClasses, maxStayDays },
        ...spanned('signedOn', 'signed', agreement.signedOn),
        ...spanned('inForceFrom', 'inForce', agreement.inForceFrom),
        ...spanned('endedOn', 'ended', agreement.endedOn),
      },
      cite,
      certainty,
      place,
    );
    const citations = facts.citations(cite, place, certainty);
    if (agreement.signedAt)
      facts.relationship('SIGNED_AT', node, { type: 'Event', slug: agreement.signedAt }, place, { citations });
    for (const slug of agreement.amends ?? [])
      facts.relationship('AMENDS', node, { type: 'Agreement', slug }, place, { citations });
    for (const slug of agreement.supersedes ?? [])
      facts.relationship('SUPERSEDES', node, { type: 'Agreement', slug }, place, { citations });
    agreement.parties.forEach((party, at) => {
      const where = locate(['agreements', index, 'parties', at]);
      facts.relationship('PARTY_TO', participantOf(party), node, where, {
        role: party.role,
        ...spanned('signedOn', 'signed', party.signedOn ?? agreement.signedOn),
        ...spanned('inForceFrom', 'inForce', party.inForceFrom ?? agreement.inForceFrom),
        ...spanned('withdrewOn', 'withdrew', party.withdrewOn),
        citations: facts.citations(party.cite ?? cite, where, certainty),
      });
    });
  });

  const eventDates = new Map(content.events.map(({ id, date }) => [id, date]));
  content.statements.forEach((statement, index) => {
    const place = locate(['statements', index]);
    const { id, paraphrase, topics, madeBy, madeAt, cite } = statement;
    const certainty = sure(statement.certainty);
    const madeOn = statement.madeOn ?? (madeAt === undefined ? undefined : eventDates.get(madeAt));
    const properties = { paraphrase, topics, ...spanned('madeOn', 'made', madeOn) };
    const node = facts.entity('Statement', id, properties, cite, certainty, place);
    const citations = facts.citations(cite, place, certainty);
    facts.relationship('MADE_BY', node, { type: 'Official', slug: madeBy }, place, { citations });
    if (madeAt) facts.relationship('MADE_AT', node, { type: 'Event', slug: madeAt }, place, { citations });
    for (const slug of statement.echoes ?? [])
      facts.relationship('ECHOES', node, { type: 'Statement', slug }, place, { citations });
    (statement.about ?? []).forEach((subject, at) => {
      const ref = parseGlobalId(subject);
      if (ref) facts.relationship('ABOUT', node, ref, locate(['statements', index, 'about', at]), { citations });
    });
  });

  return {
    facts: { nodes: [...facts.nodes.values()], relationships: [...facts.relationships.values()] },
    problems: facts.problems,
  };
}

/** Whom a participant or party names. */
function participantOf(one: { official?: string; organization?: string; country?: string }): Ref {
  if (one.official !== undefined) return { type: 'Official', slug: one.official };
  if (one.organization !== undefined) return { type: 'Organization', slug: one.organization };
  return { type: 'Country', slug: one.country ?? '' };
}
