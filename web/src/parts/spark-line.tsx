/** When two met, as dots between the first and the last day of the table, or as a bar where they are too many. A picture of what the row says in words. */
import type { ReactNode } from 'react';
import { timeOfDay } from './time-scale';

interface SparkLineProps {
  days: readonly string[];
  /** Whether these are all the days on which they met; else from when to when is drawn. */
  whole: boolean;
  first: string | null;
  last: string | null;
  from: string;
  to: string;
}

export function SparkLine({ days, whole, first, last, from, to }: SparkLineProps): ReactNode {
  const [start, end] = [timeOfDay(from).getTime(), timeOfDay(to).getTime()];
  const x = (day: string): number => 4 + (88 * (timeOfDay(day).getTime() - start)) / Math.max(end - start, 1);
  return (
    <svg className="spark" viewBox="0 0 96 20" aria-hidden="true">
      <line x1={2} x2={94} y1={10} y2={10} />
      {!whole && first && last && <line className="spark-span" x1={x(first)} x2={x(last)} y1={10} y2={10} />}
      {(whole ? days : []).map((day, at) => (
        <circle key={at} cx={x(day)} cy={10} r={3} fillOpacity={0.7} />
      ))}
    </svg>
  );
}
