/** When two first and last met, as far as it is known: of a meeting that took days, or whose day is not known, all of them. */
import { dateInWords } from '../dates/date-words';
import type { Words } from '../words/words';

interface Met {
  /** When these meetings began. */
  firstMet: string;
  lastMet: string;
  meetings: number;
  /** The first of them, in order of time: not always all. */
  events: readonly { date: string; start: string | null }[];
}

export interface MetDate {
  date: string;
  /** Whether it is the day on which the meeting began, and its end is not at hand. */
  began: boolean;
}

/** The dates of the first and of the last meeting. */
export function metDates({ firstMet, lastMet, meetings, events }: Met): [first: MetDate, last: MetDate] {
  const last = events.length < meetings ? undefined : events.findLast(({ date, start }) => (start ?? date) === lastMet);
  const first = events.find(({ date, start }) => (start ?? date) === firstMet);
  const of = (met: { date: string } | undefined, began: string): MetDate =>
    met ? { date: met.date, began: false } : { date: began, began: true };
  return [of(first, firstMet), of(last, lastMet)];
}

export function metInWords({ date, began }: MetDate, words: Words): string {
  const said = dateInWords(date, words);
  return began ? words.t('date.began', { date: said }) : said;
}
