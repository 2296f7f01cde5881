/** A date as sources give it, in words; as it is written for those who hover. */
import type { ReactNode } from 'react';
import { dateInWords, dayInWords } from '../dates/date-words';
import { useWords } from '../words/words';

export function FuzzyDate({ date }: { date: string }): ReactNode {
  const words = useWords();
  return <time title={date}>{dateInWords(date, words)}</time>;
}

/** A day of the calendar. */
export function Day({ day }: { day: string }): ReactNode {
  const words = useWords();
  return <time dateTime={day}>{dayInWords(day, words)}</time>;
}
