/** Dates in words of the reader's locale: "in June 2019, day not given"; doubt is said, never rounded away. */
import type { Words } from '../words/words';
import { type ChoiceDate, type IntervalDate, type PlainDate, readDate } from './edtf';

const timeOf = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const time = new Date(0);
  // Years below 100 are years of the first century, not of the twentieth.
  time.setUTCFullYear(year, month - 1, date);
  return time;
};

const FORMS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  dayOfMonth: { day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: string, form: keyof typeof FORMS): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  let made = formats.get(key);
  if (made === undefined)
    formats.set(key, (made = new Intl.DateTimeFormat(localeOf(language), { ...FORMS[form], timeZone: 'UTC' })));
  return made;
}

/** English as the browser wants it; British where it does not say. */
function localeOf(language: string): string {
  if (language !== 'en') return language;
  return globalThis.navigator?.languages?.find((code) => code.startsWith('en-')) ?? 'en-GB';
}

/** A date of the service in words. What has no words is shown as it is written. */
export function dateInWords(text: string, words: Words): string {
  const read = readDate(text);
  if (read === undefined) return text;
  if (read.type === 'date') return plain(read, words, true);
  return read.type === 'interval' ? interval(read, words) : choice(read, words);
}

/** A day (`2024-04-12`) in words. */
export function dayInWords(day: string, words: Words): string {
  return format(words.language, 'day').format(timeOf(day));
}

/** A text of the service with its days (`2024-04-12`) in words. */
export function textWithDays(text: string, words: Words): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dayInWords(day, words));
}

/** A moment as its day and time, in the reader's time zone. */
export function momentInWords(moment: string, words: Words): string {
  return new Date(moment).toLocaleString(localeOf(words.language), { dateStyle: 'long', timeStyle: 'short' });
}

/** @param alone whether it stands by itself, and may say what it leaves open */
function plain({ precision, first, last, mark }: PlainDate, words: Words, alone: boolean): string {
  const { language, t } = words;
  const wide = precision === 'year' && first.slice(0, 4) !== last.slice(0, 4);
  const said = wide
    ? t('date.between', { from: first.slice(0, 4), to: last.slice(0, 4) })
    : format(language, precision).format(timeOf(first));
  if (mark === '~') return t('date.about', { date: said });
  const open = alone && precision !== 'day' && !wide ? t(`date.only.${precision}`, { date: said }) : said;
  if (mark === '?') return t('date.uncertain', { date: open });
  return mark === '%' ? t('date.aboutUncertain', { date: said }) : open;
}

function interval({ from, to }: IntervalDate, words: Words): string {
  const { t, language } = words;
  if (typeof from === 'string') {
    if (typeof to === 'string') return t('date.unknown');
    return t(from === 'open' ? 'date.until' : 'date.untilUnknown', { date: plain(to, words, false) });
  }
  if (typeof to === 'string')
    return t(to === 'open' ? 'date.since' : 'date.sinceUnknown', { date: plain(from, words, false) });
  if (from.first === to.first && from.last === to.last) return plain(from, words, true);
  if (from.precision === 'day' && to.precision === 'day' && !from.mark && !to.mark) {
    const range = format(language, 'day').formatRange(timeOf(from.first), timeOf(to.first));
    // Some languages fall back to figures for a range, where a day alone is in words.
    if (!/\d[/.-]\d/.test(range)) return range;
    return t('date.fromTo', { from: plain(from, words, false), to: restOf(from.first, to.first, language) });
  }
  return t('date.fromTo', { from: plain(from, words, false), to: plain(to, words, false) });
}

/** The last day of a range, without the year and month that the first has said: for languages that begin with the year. */
function restOf(first: string, last: string, language: string): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return format(language, 'day').format(timeOf(last));
  return format(language, first.slice(0, 7) === last.slice(0, 7) ? 'dayOfMonth' : 'dayOfYear').format(timeOf(last));
}

function choice({ options, open }: ChoiceDate, words: Words): string {
  const { t, language } = words;
  const said = options.map((option) => plain(option, words, false));
  const [first = '', last = first] = [said[0], said.at(-1)];
  if (open === 'before') return t('date.onOrBefore', { date: last });
  if (open === 'after') return t('date.onOrAfter', { date: first });
  if (open === 'between') return t('date.between', { from: first, to: last });
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(said);
}
