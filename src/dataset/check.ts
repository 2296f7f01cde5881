/** What a data set's records must be to each other: unique ids, dates that do not contradict, parts that fit wholes. */
import { parseDate } from '../model/dates.js';
import { relationSlug } from '../model/ids.js';
import type { Content, Section } from './format.js';
import type { Place, Problem } from './problems.js';

type Locate = (path: readonly PropertyKey[]) => Place;

/** Records that have ids of their own. */
const SECTIONS = [
  'sources',
  'countries',
  'organizations',
  'offices',
  'officials',
  'places',
  'events',
  'agreements',
  'statements',
] as const satisfies readonly Section[];

/**
 * Every contradiction within the content.
 *
 * @param today days after it cannot have occurred, `YYYY-MM-DD`
 */
export function checkContent(content: Content, locate: Locate, today: string): Problem[] {
  return [
    ...duplicates(content, locate),
    ...events(content, locate, today),
    ...tenures(content, locate),
    ...agreements(content, locate),
    ...relations(content, locate),
    ...statements(content, locate),
    ...cycles(content, locate),
  ];
}

function duplicates(content: Content, locate: Locate): Problem[] {
  return SECTIONS.flatMap((section) => {
    const first = new Map<string, Place>();
    return content[section].flatMap(({ id }, index) => {
      const place = locate([section, index, 'id']);
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, place);
        return [];
      }
      const where = `${earlier.file}:${earlier.line ?? 1}`;
      return [
        { ...place, message: `"${id}" is stated twice among the ${section}; first at ${where}`, cure: 'Keep one' },
      ];
    });
  });
}

/** Both dates are known, and the first certainly lies after the second. */
function isAfter(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined || first === '..' || second === '..') return false;
  const [one, other] = [parseDate(first), parseDate(second)];
  return one.earliest !== null && other.latest !== null && one.earliest > other.latest;
}

/** Two fields that must come in this order. */
function ordered(
  place: Place,
  who: string,
  [firstName, first]: [string, string | undefined],
  [secondName, second]: [string, string | undefined],
): Problem[] {
  if (!isAfter(first, second)) return [];
  return [
    {
      ...place,
      message: `${who}: "${firstName}" (${first}) is later than "${secondName}" (${second})`,
      cure: 'Correct one of the dates',
    },
  ];
}

function events(content: Content, locate: Locate, today: string): Problem[] {
  const byId = new Map(content.events.map((event) => [event.id, event]));
  return content.events.flatMap((event, index) => {
    const found: Problem[] = [];
    const { earliest, latest } = parseDate(event.date);
    const who = `Event "${event.id}"`;
    if (['OCCURRED', 'ONGOING'].includes(event.status) && earliest !== null && earliest > today) {
      found.push({
        ...locate(['events', index, 'date']),
        message: `${who} has the status ${event.status} and the date ${event.date}, which is yet to come`,
        cure: 'Make the status SCHEDULED, or correct the date',
      });
    }
    if (event.status === 'SPECULATED' && event.certainty !== undefined && event.certainty !== 'SPECULATED') {
      found.push({
        ...locate(['events', index, 'certainty']),
        message: `${who} has the status SPECULATED and the certainty ${event.certainty}`,
        cure: 'Leave the certainty out',
      });
    }
    const whole = event.partOf === undefined ? undefined : byId.get(event.partOf);
    if (whole !== undefined) {
      const outer = parseDate(whole.date);
      const before = latest !== null && outer.earliest !== null && latest < outer.earliest;
      const after = earliest !== null && outer.latest !== null && earliest > outer.latest;
      if (before || after) {
        found.push({
          ...locate(['events', index, 'date']),
          message: `${who} (${event.date}) lies ${before ? 'before' : 'after'} "${whole.id}" (${whole.date}), which it is part of`,
          cure: 'Correct one of the dates, or "partOf"',
        });
      }
    }
    return found;
  });
}

function tenures(content: Content, locate: Locate): Problem[] {
  return content.officials.flatMap((official, index) =>
    (official.offices ?? []).flatMap((tenure, at) =>
      ordered(
        locate(['officials', index, 'offices', at]),
        `Tenure of "${tenure.office}" by "${official.id}"`,
        ['from', tenure.from],
        ['to', tenure.to],
      ),
    ),
  );
}

function agreements(content: Content, locate: Locate): Problem[] {
  const eventDates = new Map(content.events.map(({ id, date }) => [id, date]));
  return content.agreements.flatMap((agreement, index) => {
    const place = locate(['agreements', index]);
    const who = `Agreement "${agreement.id}"`;
    const { signedOn, inForceFrom, endedOn, signedAt } = agreement;
    const signing = signedAt === undefined ? undefined : eventDates.get(signedAt);
    return [
      ...ordered(place, who, ['signedOn', signedOn], ['inForceFrom', inForceFrom]),
      ...ordered(place, who, ['inForceFrom', inForceFrom], ['endedOn', endedOn]),
      ...ordered(place, who, ['signedOn', signedOn], ['endedOn', endedOn]),
      ...ordered(place, who, ['signedOn', signedOn], ['the date of signedAt', signing]),
      ...ordered(place, who, ['the date of signedAt', signing], ['signedOn', signedOn]),
      ...agreement.parties.flatMap((party, at) =>
        ordered(
          locate(['agreements', index, 'parties', at]),
          who,
          ['signedOn', party.signedOn ?? signedOn],
          ['withdrewOn', party.withdrewOn],
        ),
      ),
    ];
  });
}

function relations(content: Content, locate: Locate): Problem[] {
  const first = new Set<string>();
  return content.relations.flatMap(({ countries, establishedOn, severedOn }, index) => {
    const place = locate(['relations', index]);
    const slug = relationSlug(...countries);
    const found = ordered(place, `Relation "${slug}"`, ['establishedOn', establishedOn], ['severedOn', severedOn]);
    if (countries[0] === countries[1]) {
      found.push({ ...place, message: `A relation of "${countries[0]}" with itself`, cure: 'Name two countries' });
    }
    if (first.has(slug)) found.push({ ...place, message: `Relation "${slug}" is stated twice`, cure: 'Keep one' });
    first.add(slug);
    return found;
  });
}

function statements(content: Content, locate: Locate): Problem[] {
  const eventDates = new Map(content.events.map(({ id, date }) => [id, date]));
  return content.statements.flatMap(({ id, madeOn, madeAt }, index) => {
    const place = locate(['statements', index]);
    const date = madeAt === undefined ? undefined : eventDates.get(madeAt);
    return [
      ...ordered(place, `Statement "${id}"`, ['madeOn', madeOn], ['the date of madeAt', date]),
      ...ordered(place, `Statement "${id}"`, ['the date of madeAt', date], ['madeOn', madeOn]),
    ];
  });
}

/** Events that are part of themselves, and places that lie within themselves. */
function cycles(content: Content, locate: Locate): Problem[] {
  const through = (section: 'events' | 'places', field: 'partOf' | 'within', upward: Map<string, string>): Problem[] =>
    content[section].flatMap(({ id }, index) => {
      const seen = new Set<string>();
      let at = upward.get(id);
      while (at !== undefined && at !== id && !seen.has(at)) {
        seen.add(at);
        at = upward.get(at);
      }
      if (at !== id) return [];
      const chain = [id, ...seen, id].join(' → ');
      return [
        {
          ...locate([section, index, field]),
          message: `"${id}" contains itself: ${chain}`,
          cure: `Break the chain of "${field}"`,
        },
      ];
    });
  const parts = content.events.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [[id, partOf] as const]));
  const withins = content.places.flatMap(({ id, within }) => (within === undefined ? [] : [[id, within] as const]));
  return [...through('events', 'partOf', new Map(parts)), ...through('places', 'within', new Map(withins))];
}
