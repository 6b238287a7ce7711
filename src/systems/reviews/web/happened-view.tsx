// What happened in the time of a review: counted by kind, then by day, and how the goals stand.
import { sayDay } from "../../../core/day.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Effort } from "../../../web/kit/effort.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { SystemChip } from "../../../web/kit/system-chip.tsx";
import type { Tone } from "../../../web/theme.ts";
import { useText } from "../../../web/words.ts";
import type { HappenedDigest, Opening, SystemHappening } from "../schema/review.ts";
import { text } from "./text.ts";

const kinds = {
  reached: { key: "kind_reached", tone: "moss" },
  won: { key: "kind_won", tone: "gold" },
  heard: { key: "kind_heard", tone: "sky" },
  met: { key: "kind_met", tone: "sky" },
  learned: { key: "kind_learned", tone: "moss" },
  missed: { key: "kind_missed", tone: "stone" },
  changed: { key: "kind_changed", tone: "stone" },
  done: { key: "kind_done", tone: "moss" },
  felt: { key: "kind_felt", tone: "stone" },
} as const satisfies Record<string, { key: string; tone: Tone }>;

const kindOf = (kind: string) => kinds[kind as keyof typeof kinds] ?? kinds.changed;

export function HappenedView({ happened }: { happened: HappenedDigest }) {
  const t = useText(text);
  if (happened.total === 0) return <p className="quiet-line">{t("nothingHappened")}</p>;
  return (
    <>
      <p className="happened-counts">
        {happened.kinds.map(({ kind, count }) => (
          <Chip key={kind} tone={kindOf(kind).tone}>
            {t(kindOf(kind).key, { count })}
          </Chip>
        ))}
        {happened.minutes > 0 && <Effort minutes={happened.minutes} />}
      </p>
      <ol className="happened">
        {happened.days.map(({ day, items }) => (
          <li key={day}>
            <h3>{sayDay(day, { weekday: "long", day: "numeric", month: "long" })}</h3>
            <ul>
              {items.map((item) => (
                <HappenedLine key={`${item.system} ${item.kind} ${item.title} ${item.record?.id}`} item={item} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {happened.left > 0 && <p className="note">{t("notShown", { count: happened.left })}</p>}
    </>
  );
}

function HappenedLine({ item }: { item: SystemHappening }) {
  return (
    <li>
      <span className={`happened-mark ${kindOf(item.kind).tone}`} aria-hidden />
      <span className="happened-title">
        {item.record ? (
          <RecordLink kind={item.record.kind} id={item.record.id}>
            {item.title}
          </RecordLink>
        ) : (
          item.title
        )}
      </span>
      <span className="happened-end">
        {item.minutes !== null && item.minutes > 0 && <Effort minutes={item.minutes} />}
        <SystemChip system={item.system} />
      </span>
    </li>
  );
}

export function GoalsGlance({ goals }: { goals: Opening["goals"] }) {
  const t = useText(text);
  if (goals.length === 0) return null;
  return (
    <section className="glance">
      <h3>{t("goalsAtAGlance")}</h3>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <RecordLink kind="goal" id={goal.id}>
              {goal.title}
            </RecordLink>
            <span className="note">
              {goal.said}
              {goal.atRisk && <span className="attention"> · {t("goalAtRisk")}</span>}
              {goal.status === "paused" && <> · {t("goalPaused")}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
