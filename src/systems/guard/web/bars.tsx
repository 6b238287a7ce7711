// Four weeks as bars: work and career, one on the other, against the line of the hours there are; recovery stands beside them.
import { useElementSize } from "@mantine/hooks";
import { shortDay } from "../../../core/say.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { Figure } from "../../../web/kit/figure.tsx";
import type { GuardWeek } from "../schema.ts";
import { t } from "./text.ts";
import "./guard.css";

const height = 186;
const floor = 148;
const tallest = 122;
const barWidth = 40;
const besideWidth = 10;

/** What counts against the hours there are: recovery does not. */
const loadOf = ({ work, spent, planned }: GuardWeek): number => (work ?? 0) + spent + planned;

const titleOfGuard = (weeks: readonly GuardWeek[]): string => {
  const over = weeks.filter((week) => week.over > 0).length;
  if (over > 0) return t("guardOver", { count: over });
  if (weeks.some(({ proposal }) => proposal)) return t("guardWorse");
  return weeks.some(({ fits }) => fits !== null) ? t("guardFits") : t("guard");
};

const sayWeek = ({ week, work, spent, planned, recovery, capacity }: GuardWeek): string =>
  t("guardLabel", {
    week: t("weekOf", { day: shortDay(week) }),
    work: work === null ? "?" : sayMinutes(work),
    career: sayMinutes(spent + planned),
    recovery: sayMinutes(recovery),
    capacity: capacity === null ? "?" : sayMinutes(capacity),
  });

export function GuardBars({ weeks }: { weeks: readonly GuardWeek[] }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const most = Math.max(60, ...weeks.flatMap((week) => [loadOf(week), week.recovery, week.capacity ?? 0]));
  const tall = (minutes: number) => (minutes / most) * tallest;
  const table = {
    columns: [t("week"), t("work"), t("career"), t("recoveryTime"), t("capacity")],
    rows: weeks.map((week) => [
      shortDay(week.week),
      week.work === null ? "" : sayMinutes(week.work),
      sayMinutes(week.spent + week.planned),
      sayMinutes(week.recovery),
      week.capacity === null ? "" : sayMinutes(week.capacity),
    ]),
  };
  return (
    <Figure title={titleOfGuard(weeks)} note={t("guardNote")} table={table}>
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={weeks.map((week) => sayWeek(week)).join(" ")}>
            {weeks.map((week, place) => (
              <WeekBar
                key={week.week}
                week={week}
                middle={((place + 0.5) * width) / weeks.length - besideWidth - 3}
                tall={tall}
              />
            ))}
          </svg>
        )}
      </div>
      <p className="guard-legend" aria-hidden>
        <span>
          <i style={{ background: "var(--stone)" }} />
          {t("work")}
        </span>
        <span>
          <i style={{ background: "var(--moss)" }} />
          {t("career")}
        </span>
        {weeks.some(({ over }) => over > 0) && (
          <span>
            <i style={{ background: "var(--clay)" }} />
            {t("overThere")}
          </span>
        )}
        <span>
          <i style={{ background: "var(--sky-soft)" }} />
          {t("recoveryTime")}
        </span>
      </p>
    </Figure>
  );
}

function WeekBar({ week, middle, tall }: { week: GuardWeek; middle: number; tall: (minutes: number) => number }) {
  const x = middle - barWidth / 2;
  const { work, capacity, over, recovery } = week;
  const load = loadOf(week);
  const line = capacity === null ? null : floor - tall(capacity);
  return (
    <g>
      <rect x={x} y={floor - tall(work ?? 0)} width={barWidth} height={tall(work ?? 0)} fill="var(--stone)" />
      <rect x={x} y={floor - tall(load)} width={barWidth} height={tall(load - (work ?? 0))} fill="var(--moss)" />
      {over > 0 && <rect x={x} y={floor - tall(load)} width={barWidth} height={tall(over)} fill="var(--clay)" />}
      <rect x={x + barWidth + 5} y={floor - tall(recovery)} width={besideWidth} height={tall(recovery)} fill="var(--sky-soft)" />
      {line !== null && capacity !== null && (
        <>
          <line x1={x - 5} x2={x + barWidth + 3} y1={line} y2={line} stroke="var(--ink)" strokeWidth="1.8" />
          <text x={x + barWidth + 6} y={line + 4} fontSize="11" fill="var(--ink-2)">
            {t("hoursThere", { hours: Math.round(capacity / 60) })}
          </text>
        </>
      )}
      <text x={middle} y={floor + 17} fontSize="11" textAnchor="middle" fill="var(--ink-3)">
        {shortDay(week.week)}
      </text>
      <text x={middle} y={floor + 31} fontSize="11" textAnchor="middle" fill="var(--ink-2)">
        {sayMinutes(load)}
      </text>
    </g>
  );
}
