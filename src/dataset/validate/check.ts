/** What entries must be to each other, once all are noted: dates that do not contradict, parts that fit wholes. */
import { countrySlug } from '../../model/country-codes.js';
import { parseDate } from '../../model/dates.js';
import { CAME_ABOUT } from '../../model/meetings.js';
import type { Place, Problem } from '../report/problems.js';
import type { Content } from '../schema/format.js';
import type { Entry } from '../sources/entry.js';
import { DAY, dayOf, ordered } from './dates.js';
import { checkGroup } from './groups.js';
import { type Register, spanOf } from './register.js';

type Locate = (path: readonly PropertyKey[]) => Place;

export class Checks {
  constructor(private readonly register: Register) {}

  /** What is wrong with an entry, once all are noted. */
  check(entry: Entry): Problem[] {
    const { section, value } = entry;
    const locate = (path: readonly PropertyKey[]): Place => this.register.locate(entry, path);
    switch (section) {
      case 'countries':
        return country(value as Content['countries'][number], locate(['id']));
      case 'officials':
        return this.official(value as Content['officials'][number], locate);
      case 'tenures': {
        const tenure = value as Content['tenures'][number];
        return this.tenure(tenure, tenure.official, locate, []);
      }
      case 'places':
        return this.cycle((value as Content['places'][number]).id, this.register.outer, locate(['within']), 'within');
      case 'events':
        return this.event(value as Content['events'][number], locate);
      case 'participations': {
        const part = value as Content['participations'][number];
        const days = this.register.span('events', part.event);
        return days === undefined ? [] : this.alive(part.official, days, part.event, locate([]));
      }
      case 'agreements':
        return this.agreement(value as Content['agreements'][number], locate);
      case 'groups':
        return checkGroup(value as Content['groups'][number], locate);
      case 'relations':
        return this.register.relations.check(value as Content['relations'][number], locate);
      case 'statements':
        return this.statement(value as Content['statements'][number], locate);
      case 'visaRules': {
        const { from, to } = value as Content['visaRules'][number];
        const message = `A visa rule of "${from}" for itself`;
        return from === to ? [{ ...locate(['to']), message, cure: 'Name two countries, or leave it out' }] : [];
      }
      default:
        return [];
    }
  }

  private official(official: Content['officials'][number], locate: Locate): Problem[] {
    const { id, born, died, offices = [] } = official;
    return [
      ...this.past(locate(['born']), `Official "${id}"`, 'born', born),
      ...this.past(locate(['died']), `Official "${id}"`, 'died', died),
      ...ordered(locate(['died']), `Official "${id}"`, ['born', born], ['died', died]),
      ...offices.flatMap((tenure, at) => this.tenure(tenure, id, locate, ['offices', at])),
    ];
  }

  /** A birth or a death that certainly lies in the future. */
  private past(place: Place, who: string, field: string, date: string | undefined): Problem[] {
    const earliest = date === undefined ? null : parseDate(date).earliest;
    if (earliest === null || earliest <= this.register.today) return [];
    return [{ ...place, message: `${who}: "${field}" (${date}) is yet to come`, cure: 'Correct the date' }];
  }

  private tenure(
    tenure: { office: string; from?: string | undefined; to?: string | undefined },
    official: string,
    locate: Locate,
    path: readonly PropertyKey[],
  ): Problem[] {
    const who = `Tenure of "${tenure.office}" by "${official}"`;
    const found = ordered(locate(path), who, ['from', tenure.from], ['to', tenure.to]);
    const [born] = this.register.span('officials', official) ?? [NaN];
    const begun = tenure.from === undefined ? NaN : dayOf(parseDate(tenure.from).latest);
    if (begun < born) {
      const message = `${who} begins ${tenure.from}, before the official was born`;
      found.push({ ...locate([...path, 'from']), message, cure: 'Correct one of the dates' });
    }
    return found;
  }

  /** Somebody who took part before being born, or after having died. */
  private alive(official: string | undefined, days: readonly [number, number], event: string, place: Place): Problem[] {
    if (official === undefined) return [];
    const [born, died] = this.register.span('officials', official) ?? [NaN, NaN];
    const early = days[1] < born;
    if (!early && !(days[0] > died)) return [];
    const message = `Official "${official}" took part in event "${event}" ${early ? 'before being born' : 'after having died'}`;
    return [{ ...place, message, cure: 'Correct one of the dates, or name another official' }];
  }

  private event(event: Content['events'][number], locate: Locate): Problem[] {
    const found: Problem[] = [];
    const { earliest } = parseDate(event.date);
    const who = `Event "${event.id}"`;
    this.register.keepDate(event);
    if (CAME_ABOUT.includes(event.status) && earliest !== null && earliest > this.register.today) {
      found.push({
        ...locate(['date']),
        message: `${who} has the status ${event.status} and the date ${event.date}, which is yet to come`,
        cure: 'Make the status SCHEDULED, or correct the date',
      });
    }
    if (event.status === 'SPECULATED' && event.certainty !== undefined && event.certainty !== 'SPECULATED') {
      found.push({
        ...locate(['certainty']),
        message: `${who} has the status SPECULATED and the certainty ${event.certainty}`,
        cure: 'Leave the certainty out',
      });
    }
    const days = spanOf('events', event);
    const outer = event.partOf === undefined ? undefined : this.register.span('events', event.partOf);
    if (outer !== undefined) {
      const before = days[1] < outer[0];
      if (before || days[0] > outer[1]) {
        const whole = `"${event.partOf ?? ''}" (${shownSpan(outer)}), which it is part of`;
        found.push({
          ...locate(['date']),
          message: `${who} (${event.date}) lies ${before ? 'before' : 'after'} ${whole}`,
          cure: 'Correct one of the dates, or "partOf"',
        });
      }
    }
    (event.participants ?? []).forEach(({ official }, at) => {
      found.push(...this.alive(official, days, event.id, locate(['participants', at])));
    });
    found.push(...this.cycle(event.id, this.register.wholes, locate(['partOf']), 'partOf'));
    return found;
  }

  private agreement(agreement: Content['agreements'][number], locate: Locate): Problem[] {
    const place = locate([]);
    const who = `Agreement "${agreement.id}"`;
    const { signedOn, inForceFrom, endedOn, signedAt } = agreement;
    const signing = signedAt === undefined ? undefined : this.register.span('events', signedAt);
    const found = [
      ...ordered(place, who, ['signedOn', signedOn], ['inForceFrom', inForceFrom]),
      ...ordered(place, who, ['inForceFrom', inForceFrom], ['endedOn', endedOn]),
      ...ordered(place, who, ['signedOn', signedOn], ['endedOn', endedOn]),
      ...outside(place, who, ['signedOn', signedOn], ['signedAt', signing]),
      ...agreement.parties.flatMap((party, at) =>
        ordered(
          locate(['parties', at]),
          who,
          ['signedOn', party.signedOn ?? signedOn],
          ['withdrewOn', party.withdrewOn],
        ),
      ),
    ];
    if (!this.register.hasParties(agreement.id)) {
      found.push({ ...place, message: `${who} has no party; wanted at least one party`, cure: 'Name its parties' });
    }
    return found;
  }

  private statement(statement: Content['statements'][number], locate: Locate): Problem[] {
    const { id, madeOn, madeAt } = statement;
    const span = madeAt === undefined ? undefined : this.register.span('events', madeAt);
    return outside(locate([]), `Statement "${id}"`, ['madeOn', madeOn], ['madeAt', span]);
  }

  /** An event that is part of itself, or a place that lies within itself. */
  private cycle(id: string, upward: ReadonlyMap<string, string>, place: Place, field: string): Problem[] {
    const seen = new Set<string>();
    let at = upward.get(id);
    while (at !== undefined && at !== id && !seen.has(at)) {
      seen.add(at);
      at = upward.get(at);
    }
    if (at !== id) return [];
    const chain = [id, ...seen, id].join(' → ');
    return [{ ...place, message: `"${id}" contains itself: ${chain}`, cure: `Break the chain of "${field}"` }];
  }
}

function shownSpan([from, to]: readonly [number, number]): string {
  const shown = (day: number): string => (Number.isNaN(day) ? '..' : new Date(day * DAY).toISOString().slice(0, 10));
  return from === to ? shown(from) : `${shown(from)}/${shown(to)}`;
}

/** A date that certainly lies outside the days of an event. */
function outside(
  place: Place,
  who: string,
  [name, date]: [string, string | undefined],
  [eventName, days]: [string, readonly [number, number] | undefined],
): Problem[] {
  if (date === undefined || days === undefined) return [];
  const { earliest, latest } = parseDate(date);
  const late = dayOf(earliest) > days[1];
  if (!late && !(dayOf(latest) < days[0])) return [];
  const message = `${who}: "${name}" (${date}) is ${late ? 'later' : 'earlier'} than the date of ${eventName} (${shownSpan(days)})`;
  return [{ ...place, message, cure: 'Correct one of the dates' }];
}

/** A code of another country would be taken for that one wherever it is asked for. */
function country({ id }: Content['countries'][number], place: Place): Problem[] {
  const slug = countrySlug(id);
  if (slug === id) return [];
  const message = `Country "${id}" has an id that is a code of "${slug}"`;
  return [{ ...place, message, cure: `Give it another id, or "${slug}" where it is that country` }];
}
