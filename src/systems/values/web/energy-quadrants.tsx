// Tasks in four quarters by what they do and how well they are done, each with what to make of it; one below the other on a phone.
import type { client } from "../../../web/client.ts";
import { Figure } from "../../../web/kit/figure.tsx";
import type { Tone } from "../../../web/theme.ts";
import { sayQuadrant } from "../rules/energy.ts";
import { type Quadrant, quadrants } from "../schema/energy.ts";
import { t } from "./text.ts";

export type EnergySummary = Awaited<ReturnType<typeof client.energy.summary>>;

const toneOf: Record<Quadrant, Tone> = {
  "energises-and-excel": "moss",
  "energises-not-yet": "sky",
  "drains-and-excel": "clay",
  "drains-not": "stone",
};

export function Quadrants({ summary }: { summary: EnergySummary }) {
  const { tasks, entries } = summary;
  const waiting = tasks.filter((task) => task.quadrant === null && task.energises !== 0);
  return (
    <Figure
      title={t("quadrantTitle")}
      note={t("quadrantNote", { count: entries })}
      table={{
        columns: [t("task"), t("whatItDoes"), t("howWell"), t("entries")],
        rows: tasks.map((task) => [task.what, task.energises.toFixed(1), task.excel?.toFixed(1) ?? t("unknown"), task.n]),
      }}
    >
      <div className="quadrants">
        {quadrants.map((quadrant) => (
          <section key={quadrant} className={`quadrant ${toneOf[quadrant]}`}>
            <h3>{sayQuadrant[quadrant].title}</h3>
            <p>{sayQuadrant[quadrant].advice}</p>
            <ul>
              {tasks
                .filter((task) => task.quadrant === quadrant)
                .map((task) => (
                  <li key={task.what}>
                    {task.what} <span className="note">{t("timesNoted", { count: task.n })}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {waiting.length > 0 && <p className="note">{t("notPlaced", { tasks: waiting.map((task) => task.what).join(", ") })}</p>}
    </Figure>
  );
}
