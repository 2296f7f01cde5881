/** Days as points on a line of time, and back. */

export function timeOfDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time;
}

/** `2024-04-12` */
export function dayOfTime(time: Date | number): string {
  return new Date(time).toISOString().slice(0, 10);
}
