// The hours of one week by day: planned in soft moss, done in full.
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

const floor = 76;
const tallest = 62;

export function WeekBars({ title, note, week, days }: WeekBarsProps) {
  const all = Array.from({ length: 7 }, (_, place) => {
    const day = addDays(week, place);
    return days.find((entry) => entry.day === day) ?? { day, planned: 0, done: 0 };
  });
  const most = Math.max(0.5, ...all.flatMap((entry) => [entry.planned, entry.done]));
  const tall = (hours: number) => (hours / most) * tallest;
  const table = {
    columns: [t("day"), t("planned"), t("spent")],
    rows: all.map((entry) => [sayDay(entry.day, { weekday: "long" }), sayHours(entry.planned), sayHours(entry.done)]),
  };
  return (
    <Figure title={title} note={note} table={table}>
      <svg viewBox="0 0 280 96" width="100%" role="img" aria-label={`${title}. ${note ?? ""}`}>
        {all.map((entry, place) => (
          <g key={entry.day}>
            <Bar x={10 + place * 39} height={tall(entry.planned)} fill="var(--moss-soft)" />
            <Bar x={10 + place * 39} height={tall(entry.done)} fill="var(--moss)" />
            <text x={21 + place * 39} y="92" fontSize="11" textAnchor="middle" fill="var(--ink-3)">
              {sayDay(entry.day, { weekday: "narrow" })}
            </text>
          </g>
        ))}
      </svg>
    </Figure>
  );
}

function Bar({ x, height, fill }: { x: number; height: number; fill: string }) {
  if (height <= 0) return null;
  return <rect x={x} y={floor - height} width="22" height={height} rx={Math.min(5, height / 2)} fill={fill} />;
}
