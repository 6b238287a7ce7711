// Wins over time: how many of which kind in each month, and the stones of each year.
import { addMonths, type Day } from "../../../core/day.ts";
import { type Win, type WinKind, winKinds } from "../schema.ts";

export interface MonthCount {
  /** The first of the month. */
  month: Day;
  total: number;
  kinds: Record<WinKind, number>;
}

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

const noKinds = (): Record<WinKind, number> => Object.fromEntries(winKinds.map((kind) => [kind, 0])) as Record<WinKind, number>;

/** Every month from the first win to `today`, at least twelve and at most the last `most`, the earliest first; months without a win count 0. */
export const monthsOf = (wins: readonly Pick<Win, "day" | "kind">[], today: Day, most = 60): MonthCount[] => {
  const last = monthOf(today);
  const first = wins.reduce((least, { day }) => (day < least ? monthOf(day) : least), addMonths(last, -11));
  const months: MonthCount[] = [];
  for (let month = last; month >= first && months.length < most; month = addMonths(month, -1))
    months.unshift({ month, total: 0, kinds: noKinds() });
  const byMonth = new Map(months.map((one) => [one.month, one]));
  for (const { day, kind } of wins) {
    const counted = byMonth.get(monthOf(day));
    if (!counted) continue;
    counted.total++;
    counted.kinds[kind]++;
  }
  return months;
};
