// Round ticks for a value axis, and days for a time axis.
import { addDays, addMonths, type Day, daysBetween, sayDay, weekOf } from "../../core/day.ts";
import { shortDay } from "../../core/say.ts";

/** Ticks from at most `low` to at least `high` in steps of 1, 2 or 5 times a power of ten; about `count` of them. */
export const roundTicks = (low: number, high: number, count = 4): number[] => {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toPrecision(12)));
};

export interface DayTick {
  day: Day;
  label: string;
}

/** Ticks at months, or at weeks where the span is short; thinned so that at most `most` remain. */
export const dayTicks = (from: Day, to: Day, most: number): DayTick[] => {
  const byMonth = daysBetween(from, to) > 70;
  const ticks: DayTick[] = [];
  let at = byMonth ? `${from.slice(0, 7)}-01` : weekOf(from);
  while (at <= to) {
    if (at >= from) ticks.push({ day: at, label: byMonth ? monthLabel(at) : shortDay(at) });
    at = byMonth ? addMonths(at, 1) : addDays(at, 7);
  }
  const stride = Math.max(1, Math.ceil(ticks.length / most));
  return ticks.filter((_, place) => place % stride === 0);
};

const monthLabel = (of: Day): string =>
  of.slice(5, 7) === "01" ? sayDay(of, { year: "numeric" }) : sayDay(of, { month: "short" });
