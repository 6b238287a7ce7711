// The hours of one week by day: planned as an outline, done in full, each day with its figure over a line.
import { addDays, type Day, sayDay } from "../../core/day.ts";
import { t } from "../text.ts";
import { sayHours } from "./effort.tsx";
import { Figure } from "./figure.tsx";

export interface DayHours {
  day: Day;
  planned: number;
  done: number;
}

interface WeekBarsProps {
  title: string;
  note?: string;
  /** Monday of the week. */
  week: Day;
  /** Days without an entry have no hours. */
  days: readonly DayHours[];
}

/** Short enough to stand over a bar beside its neighbours: 45 min, 1.5 h. */
const figureOf = (hours: number): string => (hours < 1 ? sayHours(hours) : t("hours", { count: Math.round(hours * 10) / 10 }));

const floor = 82;
const tallest = 58;
const step = 39;

export function WeekBars({ title, note, week, days }: WeekBarsProps) {
  const all = Array.from({ length: 7 }, (_, place) => {
    const day = addDays(week, place);
    return days.find((entry) => entry.day === day) ?? { day, planned: 0, done: 0 };
  });
  const most = Math.max(0.5, ...all.flatMap((entry) => [entry.planned, entry.done]));
  const tall = (hours: number) => (hours / most) * tallest;
  const isDone = all.some(({ done }) => done > 0);
  const isEmpty = !isDone && all.every(({ planned }) => planned === 0);
  const table = {
    columns: [t("day"), t("planned"), t("spent")],
    rows: all.map((entry) => [sayDay(entry.day, { weekday: "long" }), sayHours(entry.planned), sayHours(entry.done)]),
  };
  return (
    <Figure title={title} note={note} table={table}>
      <svg viewBox="0 0 280 102" width="100%" role="img" aria-label={`${title}. ${note ?? ""}`}>
        <line x1="2" x2="278" y1={floor} y2={floor} stroke="var(--ink-3)" />
        {all.map(({ day, planned, done }, place) => (
          <g key={day} transform={`translate(${10 + place * step} 0)`} textAnchor="middle" fontSize="11">
            <Bar height={tall(planned)} fill="none" stroke="var(--moss)" />
            <Bar height={tall(done)} fill="var(--moss)" />
            {planned + done > 0 && (
              <text x="11" y={floor - tall(Math.max(planned, done)) - 5} fill="var(--ink-2)">
                {figureOf(done > 0 ? done : planned)}
              </text>
            )}
            <text x="11" y="98" fill="var(--ink-3)">
              {sayDay(day, { weekday: "narrow" })}
            </text>
          </g>
        ))}
      </svg>
      {!isEmpty && <p className="note">{t(isDone ? "barsDone" : "barsPlanned")}</p>}
    </Figure>
  );
}

function Bar({ height, fill, stroke }: { height: number; fill: string; stroke?: string }) {
  if (height <= 0) return null;
  return <rect y={floor - height} width="22" height={height} rx={Math.min(5, height / 2)} fill={fill} stroke={stroke} />;
}
