// Which copies stay: the last of each day, of each week and of each month, so far back.
import { type Day, weekOf } from "../core/day.ts";

export const keptFor = { days: 14, weeks: 8, months: 12 };

/** Of the days that copies were made on, those whose copies stay. */
export const daysToKeep = (made: readonly Day[]): Set<Day> => {
  const newestFirst = [...new Set(made)].sort().reverse();
  const newestOfEach = (period: (day: Day) => string, most: number): Day[] => {
    const seen = new Map<string, Day>();
    for (const day of newestFirst) if (!seen.has(period(day))) seen.set(period(day), day);
    return [...seen.values()].slice(0, most);
  };
  return new Set([
    ...newestFirst.slice(0, keptFor.days),
    ...newestOfEach(weekOf, keptFor.weeks),
    ...newestOfEach((day) => day.slice(0, 7), keptFor.months),
  ]);
};
