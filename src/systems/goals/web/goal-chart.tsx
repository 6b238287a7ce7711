// How a goal goes over time: a number with its forecast, a rate with its score.
import { capital } from "../../../core/capital.ts";
import { addDays, daysBetween, sayNearDay } from "../../../core/day.ts";
import { LineWithBand } from "../../../web/kit/line-with-band.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { today } from "../../../web/kit/today.ts";
import { habitScore } from "../rules/progress.ts";
import type { Forecast, Goal, NumberMeasure, Pause, Progress, RateMeasure } from "../schema.ts";
import { t } from "./text.ts";

export interface Course {
  goal: Goal;
  progress: Progress;
  forecast: Forecast;
  pauses: readonly Pause[];
  counted: readonly { day: string; value: number | null }[];
}

export function GoalChart(course: Course) {
  const { measure } = course.goal;
  if (measure?.kind === "number") return <NumberChart {...course} measure={measure} />;
  if (measure?.kind === "rate") return <RateChart {...course} measure={measure} />;
  return <Card title={course.progress.said} note={capital(course.forecast.said)} />;
}

function NumberChart({ goal, progress, forecast, counted, measure }: Course & { measure: NumberMeasure }) {
  const points = byDay(counted);
  const title = `${progress.value ?? measure.baseline} of ${measure.target} ${measure.unit}`;
  const last = points.at(-1);
  if (!last)
    return (
      <Card title={title} note={capital(forecast.said)}>
        {t("noChart")}
      </Card>
    );
  const { p50, p85 } = forecast;
  const ahead = p50 && p85 && p50 > last.day && p85 > p50;
  const slow = ahead ? last.value + ((measure.target - last.value) * daysBetween(last.day, p50)) / daysBetween(last.day, p85) : 0;
  const falls = measure.target < measure.baseline;
  const between = (fast: number, late: number) => (falls ? { low: fast, high: late } : { low: late, high: fast });
  return (
    <LineWithBand
      title={title}
      note={capital(forecast.said)}
      sure={forecast.figures}
      label={t("chartLabel", { said: progress.said, forecast: forecast.said })}
      points={points}
      expected={ahead ? [{ day: p50, value: measure.target }] : []}
      band={
        ahead
          ? [
              { day: last.day, low: last.value, high: last.value },
              { day: p50, ...between(measure.target, slow) },
              { day: p85, ...between(measure.target, measure.target) },
            ]
          : []
      }
      due={goal.due ? { day: goal.due, label: t("due", { day: sayNearDay(goal.due, today()) }) } : undefined}
    />
  );
}

/** The last value of each day. */
const byDay = (counted: Course["counted"]): { day: string; value: number }[] => {
  const days = new Map<string, number>();
  for (const { day, value } of counted) if (value !== null) days.set(day, value);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, value]) => ({ day, value }));
};

const weeksShown = 26;

function RateChart({ goal, progress, counted, pauses, measure }: Course & { measure: RateMeasure }) {
  const now = today();
  const weeks = Math.min(weeksShown, Math.floor(daysBetween(goal.startDay, now) / 7));
  const points = Array.from({ length: weeks + 1 }, (_, place) => {
    const day = addDays(now, -7 * (weeks - place));
    const before = counted.filter((one) => one.day <= day);
    return { day, value: Math.round(100 * habitScore(measure, before, goal.startDay, day, pauses)) };
  });
  const score = t("scoreNow", { score: Math.round(100 * (progress.score ?? 0)) });
  return (
    <LineWithBand
      title={`${progress.said}`}
      note={`${t("howItGoes")} ${score}: ${t("scoreNote")}`}
      label={t("chartLabel", { said: progress.said, forecast: score })}
      points={points}
      range={[0, 100]}
    />
  );
}
