/** When two met, as dots between the first and the last day of the table. A picture of what the row says in words. */
import type { ReactNode } from 'react';
import { timeOfDay } from './time-scale';

interface SparkLineProps {
  days: readonly string[];
  from: string;
  to: string;
}

export function SparkLine({ days, from, to }: SparkLineProps): ReactNode {
  const [start, end] = [timeOfDay(from).getTime(), timeOfDay(to).getTime()];
  const x = (day: string): number => 4 + (88 * (timeOfDay(day).getTime() - start)) / Math.max(end - start, 1);
  return (
    <svg className="spark" viewBox="0 0 96 20" aria-hidden="true">
      <line x1={2} x2={94} y1={10} y2={10} />
      {days.map((day, at) => (
        <circle key={at} cx={x(day)} cy={10} r={3} fillOpacity={0.7} />
      ))}
    </svg>
  );
}
