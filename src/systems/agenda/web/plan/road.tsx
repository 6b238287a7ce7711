// The road of a plan as bars over its weeks: one line for each sort of step, and every step with its weeks in the table behind it.
import { type Day, sayDay } from "../../../../core/day.ts";
import { shortDay } from "../../../../core/say.ts";
import { sayHours, sayMinutes } from "../../../../web/kit/effort.tsx";
import { Figure } from "../../../../web/kit/figure.tsx";
import { type RoadWeek, roadOf, stepsOf } from "../../rules/road.ts";
import { t } from "./text.ts";

/** Sorts of steps share the colours of what they stand for: people wait, work moves, learning is where one stands, an application opens. */
const tones = {
  people: "clay",
  "on-the-job": "moss",
  learning: "sky",
  feedback: "stone",
  credential: "gold",
  application: "gold",
  self: "stone",
} as const;

export function Road({ weeks, hours }: { weeks: readonly RoadWeek[]; hours: number }) {
  if (weeks.length === 0) return null;
  const { lanes, mondays } = roadOf(weeks);
  const table = {
    columns: [t("step"), t("sort"), t("weeks"), t("time")],
    rows: stepsOf(weeks).map(({ title, kind, first, last, minutes }) => [
      title,
      t(`kind_${kind}`),
      first === last ? shortDay(first) : `${shortDay(first)} – ${shortDay(last)}`,
      sayMinutes(minutes),
    ]),
  };
  const columns = { gridTemplateColumns: `repeat(${mondays.length}, 1fr)` };
  return (
    <Figure title={t("roadTitle", { count: mondays.length })} note={t("roadNote", { hours: sayHours(hours) })} table={table}>
      <div
        className="road"
        role="img"
        aria-label={t("roadSaid", { sorts: lanes.map(({ kind }) => t(`kind_${kind}`)).join(", ") })}
      >
        {lanes.map(({ kind, bars }) => (
          <div key={kind} className="road-lane">
            <span>{t(`kind_${kind}`)}</span>
            <div style={columns}>
              {bars.map(({ from, to }) => (
                <i key={from} className={`road-bar ${tones[kind]}`} style={{ gridColumn: `${from + 1} / ${to + 2}` }} />
              ))}
            </div>
          </div>
        ))}
        <div className="road-lane months">
          <span />
          <div style={columns}>
            {mondays.map((monday, at) => (
              <small key={monday}>{isNewMonth(mondays, at) && sayDay(monday, { month: "short" })}</small>
            ))}
          </div>
        </div>
      </div>
    </Figure>
  );
}

const isNewMonth = (mondays: readonly Day[], at: number): boolean => mondays[at]?.slice(0, 7) !== mondays[at - 1]?.slice(0, 7);
