// Four weeks as bars: work, career and recovery, one on the other, against the line of the hours there are.
import { sayDay } from "../../../core/day.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { Figure } from "../../../web/kit/figure.tsx";
import { type Say, useText } from "../../../web/words.ts";
import type { GuardWeek } from "../schema.ts";
import { text } from "./text.ts";
import "./balance.css";

type T = Say<(typeof text)["en"]>;

const short = (day: string): string => sayDay(day, { day: "numeric", month: "short" });
const height = 168;
const floor = 132;
const tallest = 116;
const barWidth = 46;
const step = 78;

export const titleOfGuard = (weeks: readonly GuardWeek[], t: T): string => {
  const over = weeks.filter((week) => week.over > 0).length;
  if (over > 0) return t("guardOver", { count: over });
  if (weeks.some(({ proposal }) => proposal)) return t("guardWorse");
  return weeks.some(({ fits }) => fits !== null) ? t("guardFits") : t("guard");
};

const sayWeek = ({ week, work, spent, planned, recovery, capacity }: GuardWeek, t: T): string =>
  t("guardLabel", {
    week: t("weekOf", { day: short(week) }),
    work: work === null ? "?" : sayMinutes(work),
    career: sayMinutes(spent + planned),
    recovery: sayMinutes(recovery),
    capacity: capacity === null ? "?" : sayMinutes(capacity),
  });

export function GuardBars({ weeks }: { weeks: readonly GuardWeek[] }) {
  const t = useText(text);
  const total = ({ work, spent, planned, recovery }: GuardWeek) => (work ?? 0) + spent + planned + recovery;
  const most = Math.max(60, ...weeks.flatMap((week) => [total(week), week.capacity ?? 0]));
  const tall = (minutes: number) => (minutes / most) * tallest;
  const table = {
    columns: [t("week"), t("work"), t("career"), t("recoveryTime"), t("capacity")],
    rows: weeks.map((week) => [
      short(week.week),
      week.work === null ? "" : sayMinutes(week.work),
      sayMinutes(week.spent + week.planned),
      sayMinutes(week.recovery),
      week.capacity === null ? "" : sayMinutes(week.capacity),
    ]),
  };
  return (
    <Figure title={titleOfGuard(weeks, t)} note={t("guardNote")} table={table}>
      <svg
        viewBox={`0 0 ${weeks.length * step} ${height}`}
        width="100%"
        style={{ maxWidth: 460 }}
        role="img"
        aria-label={weeks.map((week) => sayWeek(week, t)).join(" ")}
      >
        {weeks.map((week, place) => {
          const x = place * step + (step - barWidth) / 2;
          const parts = [
            { minutes: week.work ?? 0, fill: "var(--stone)" },
            { minutes: week.spent + week.planned, fill: week.over > 0 ? "var(--clay)" : "var(--moss)" },
            { minutes: week.recovery, fill: "var(--sky-soft)" },
          ];
          let top = floor;
          return (
            <g key={week.week}>
              {parts.map(({ minutes, fill }) => {
                top -= tall(minutes);
                return <rect key={fill} x={x} y={top} width={barWidth} height={tall(minutes)} fill={fill} />;
              })}
              {week.capacity !== null && (
                <line
                  x1={x - 9}
                  x2={x + barWidth + 9}
                  y1={floor - tall(week.capacity)}
                  y2={floor - tall(week.capacity)}
                  stroke="var(--ink)"
                  strokeWidth="1.8"
                />
              )}
              <text x={x + barWidth / 2} y={floor + 17} fontSize="11" textAnchor="middle" fill="var(--ink-3)">
                {short(week.week)}
              </text>
              <text x={x + barWidth / 2} y={floor + 31} fontSize="11" textAnchor="middle" fill="var(--ink-2)">
                {sayMinutes((week.work ?? 0) + week.spent + week.planned)}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="guard-legend" aria-hidden>
        <span>
          <i style={{ background: "var(--stone)" }} />
          {t("work")}
        </span>
        <span>
          <i style={{ background: "var(--moss)" }} />
          {t("career")}
        </span>
        <span>
          <i style={{ background: "var(--sky-soft)" }} />
          {t("recoveryTime")}
        </span>
      </p>
    </Figure>
  );
}
