/**
 * Whether what is stated of the relations of two countries fits together: periods of one side that one source gives do not
 * overlap, and nobody has an ambassador where relations are broken off.
 */
import { parseDate } from '../../model/dates.js';
import { relationSlug } from '../../model/ids.js';
import type { RelationLevel } from '../../model/vocabulary.js';
import type { Place, Problem } from '../report/problems.js';
import type { Content } from '../schema/format.js';
import { dayOf, ordered } from './dates.js';

type Relation = Content['relations'][number];
type Period = NonNullable<Relation['periods']>[number];
type Locate = (path: readonly PropertyKey[]) => Place;

/** Levels of diplomatic relations, which there are none of while these are broken off. */
const DIPLOMATIC: readonly (RelationLevel | undefined)[] = ['AMBASSADOR', 'ENVOY', 'CHARGE_D_AFFAIRES'];

/** A period as others must fit it. Days since 1970; NaN where they are not known. */
interface Noted {
  period: Period;
  sources: readonly string[];
  /** All that it says, by which it is known again. */
  text: string;
  /** The first and the last day on which it may have begun. */
  begins: readonly [earliest: number, latest: number];
  /** The first day on which it may have ended. */
  ends: number;
}

/** The relations of a data set; of a table each row may state another period of the same. */
export class Relations {
  /** Of each relation its periods, each once. */
  private readonly periods = new Map<string, Map<string, Noted>>();

  note(relation: Relation): void {
    const { periods = [], severedOn } = relation;
    if (periods.length === 0 && severedOn === undefined) return;
    const slug = relationSlug(...relation.countries);
    const known = this.periods.get(slug) ?? new Map<string, Noted>();
    this.periods.set(slug, known);
    for (const one of notedOf(relation)) known.set(one.text, known.get(one.text) ?? one);
  }

  /** Takes back what was noted of an entry. */
  reject(relation: Relation): void {
    const slug = relationSlug(...relation.countries);
    for (const { text } of notedOf(relation)) this.periods.get(slug)?.delete(text);
  }

  check(relation: Relation, locate: Locate): Problem[] {
    const { countries, establishedOn, severedOn } = relation;
    const place = locate([]);
    const slug = relationSlug(...countries);
    const found = ordered(place, `Relation "${slug}"`, ['establishedOn', establishedOn], ['severedOn', severedOn]);
    if (countries[0] === countries[1]) {
      found.push({ ...place, message: `A relation of "${countries[0]}" with itself`, cure: 'Name two countries' });
    }
    const all = [...(this.periods.get(slug)?.values() ?? [])];
    notedOf({ ...relation, severedOn: undefined }).forEach((noted, at) => {
      found.push(...checkPeriod(slug, relation, noted, all, (path) => locate(['periods', at, ...path])));
    });
    return found;
  }
}

function checkPeriod(
  slug: string,
  { countries }: Relation,
  noted: Noted,
  all: readonly Noted[],
  locate: Locate,
): Problem[] {
  const { period } = noted;
  const { sender, level, kind } = period;
  const who = `Period ${shown(period)} of relation "${slug}"`;
  const found = ordered(locate(['to']), who, ['from', period.from], ['to', period.to]);
  if (sender !== undefined && !countries.includes(sender)) {
    const message = `${who}: the sender "${sender}" is neither of the two countries`;
    found.push({ ...locate(['sender']), message, cure: `Name ${countries.map((one) => `"${one}"`).join(' or ')}` });
  }
  if (kind === 'BROKEN_OFF' && DIPLOMATIC.includes(level)) {
    const message = `${who}: relations are broken off, and yet kept at the level ${level ?? ''}`;
    const cure = 'Make the level NONE, INTERESTS_SECTION or another below diplomatic relations, or leave "kind" out';
    found.push({ ...locate(['level']), message, cure });
  }
  // Of two the later one is told, or of those that begin on one day that which is stated later.
  const own = all.findIndex(({ text }) => text === noted.text);
  const overlapped = all.find((other, at) => isBefore([other, at], [noted, own]) && overlaps(other, noted));
  if (overlapped !== undefined) {
    const side = sender === undefined ? 'both sides' : `the side of "${sender}"`;
    const message = `${who} overlaps the period ${shown(overlapped.period)} of ${side} from the same source`;
    found.push({ ...locate([]), message, cure: 'Correct the dates, or cite the source that says so' });
  }
  const broken = DIPLOMATIC.includes(level) ? breakBefore(noted, all) : undefined;
  if (broken !== undefined) {
    const message = `${who} is at the level ${level ?? ''} after relations were broken off (${broken.period.from ?? ''}), and none resumed them`;
    found.push({
      ...locate(['level']),
      message,
      cure: 'State "kind: RESUMED" of the period that did, or correct a date',
    });
  }
  return found;
}

/** What an entry states, as periods; that relations were severed is one too, of which only the beginning is known. */
function notedOf({ periods = [], severedOn, cite }: Relation): Noted[] {
  const severed: Period[] = severedOn === undefined ? [] : [{ from: severedOn, kind: 'BROKEN_OFF' }];
  return [...periods, ...severed].map((period) => {
    const { from, to } = period;
    const sources = (period.cite ?? cite).map(({ source }) => source);
    const begins = from === undefined ? undefined : parseDate(from);
    return {
      period,
      sources,
      begins: [dayOf(begins?.earliest), dayOf(begins?.latest)] as const,
      text: JSON.stringify([{ ...period, cite: 0 }, sources]),
      ends: to === '..' ? Infinity : to === undefined ? NaN : dayOf(parseDate(to).earliest),
    };
  });
}

/** Whether a period began before a different one. Each with its place among all. */
function isBefore([earlier, at]: readonly [Noted, number], [later, place]: readonly [Noted, number]): boolean {
  const [one, other] = [earlier.begins[0], later.begins[0]];
  return one < other || (one === other && at < place);
}

/** Both are of one side, from one source, and certainly have more than a day in common: one may end as the next begins. */
function overlaps(earlier: Noted, later: Noted): boolean {
  if (earlier.period.sender !== later.period.sender || earlier.period.level === undefined) return false;
  if (!earlier.sources.some((source) => later.sources.includes(source))) return false;
  if (later.period.level === undefined) return false;
  const isSameDay = earlier.begins[0] === later.begins[0] && earlier.begins[1] === later.begins[1];
  return later.begins[1] < earlier.ends || (isSameDay && earlier.begins[0] === earlier.begins[1]);
}

/** The break that certainly came before a period, if nothing between the two, nor the period itself, says that it is over. */
function breakBefore(noted: Noted, all: readonly Noted[]): Noted | undefined {
  const { kind } = noted.period;
  if (kind === 'RESUMED' || kind === 'ESTABLISHED') return undefined;
  const before = all.filter((one) => one.period.kind !== undefined && one.begins[1] < noted.begins[0]);
  const last = before.reduce<Noted | undefined>(
    (latest, one) => (latest === undefined || one.begins[1] >= latest.begins[1] ? one : latest),
    undefined,
  );
  return last?.period.kind === 'BROKEN_OFF' && !(last.ends < noted.begins[0]) ? last : undefined;
}

/** `1961-01-03/1977-08-31`. */
function shown({ from = '', to = '' }: Period): string {
  return to === '' ? `from ${from === '' ? 'an unknown day' : from}` : `${from}/${to}`;
}
