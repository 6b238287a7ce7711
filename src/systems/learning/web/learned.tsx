// What was learned in the last weeks, beside the plan; nothing while nothing is logged.
import { useQuery } from "@tanstack/react-query";
import { shortDay } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { Figure } from "../../../web/kit/figure.tsx";
import { t } from "./text.ts";

export default function Learned() {
  const progress = useQuery(api.learning.progress.queryOptions({ input: { weeks: 12 } }));
  const weeks = progress.data?.weeks ?? [];
  if (weeks.every(({ minutes }) => minutes === 0)) return null;
  const most = Math.max(60, ...weeks.map(({ minutes }) => minutes));
  const note = t("learnedNote", { hours: progress.data?.totalHours ?? 0 });
  const table = { columns: [t("week"), t("hours")], rows: weeks.map((week) => [shortDay(week.week), sayMinutes(week.minutes)]) };
  return (
    <Figure title={t("learned")} note={note} table={table}>
      <svg viewBox="0 0 280 74" width="100%" role="img" aria-label={`${t("learned")}. ${note}`}>
        <line x1="8" x2="272" y1="66" y2="66" stroke="var(--line)" />
        {weeks.map((week, place) => (
          <rect
            key={week.week}
            x={8 + place * 22}
            y={66 - (week.minutes / most) * 58}
            width="17"
            height={(week.minutes / most) * 58}
            rx="4"
            fill="var(--moss)"
          />
        ))}
      </svg>
    </Figure>
  );
}
