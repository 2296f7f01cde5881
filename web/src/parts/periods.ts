/** Periods of a series (`2024`, `2024-04`, `2024-Q2`, `2024-04-12`) as the first and last day of a filter. */
import type { TimeInterval } from '../graphql/types';
import { dayOfTime, timeOfDay } from './time-scale';

const MONTHS: Readonly<Record<TimeInterval, number>> = { DAY: 0, MONTH: 1, QUARTER: 3, YEAR: 12 };

/** @param start its first day */
export function periodOf(start: string, interval: TimeInterval): { from: string; to: string } {
  const end = timeOfDay(start);
  if (interval !== 'DAY') {
    end.setUTCMonth(end.getUTCMonth() + MONTHS[interval]);
    end.setUTCDate(0);
  }
  return { from: start, to: dayOfTime(end) };
}

/** `2024`, `2024-04`, `2024 Q2`, `2024-04-12` */
export function periodLabel(start: string, interval: TimeInterval): string {
  if (interval === 'YEAR') return start.slice(0, 4);
  if (interval === 'QUARTER') return `${start.slice(0, 4)} Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
  return interval === 'MONTH' ? start.slice(0, 7) : start;
}
