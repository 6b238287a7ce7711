// What happened in the time of a review: counted by kind, then by day, and how the goals stand.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayNearDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Effort, sayMinutes } from "../../../web/kit/effort.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { SystemChip, useSystemChip } from "../../../web/kit/system-chip.tsx";
import { today } from "../../../web/kit/today.ts";
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

export function HappenedView({ reviewId, happened: opened }: { reviewId: string; happened: HappenedDigest }) {
  const t = useText(text);
  const chipOf = useSystemChip();
  const [whole, setWhole] = useState(false);
  const all = useQuery({ ...api.reviews.happened.queryOptions({ input: { id: reviewId } }), enabled: whole });
  const happened = all.data ?? opened;
  if (happened.total === 0) return <p className="quiet-line">{t("nothingHappened")}</p>;
  return (
    <>
      <p className="happened-counts">
        {happened.kinds.map(({ kind, count }) => (
          <Chip key={kind} tone={kindOf(kind).tone}>
            {t(kindOf(kind).key, { count })}
          </Chip>
        ))}
      </p>
      {happened.effort.length > 0 && (
        <p className="note happened-effort">
          {t("effortCounted")}{" "}
          {happened.effort.map(({ system, minutes }) => `${chipOf(system).label} ${sayMinutes(minutes)}`).join(", ")}
        </p>
      )}
      {happened.rest > 0 && (
        <p className="note happened-effort">
          {t("restCounted")} {sayMinutes(happened.rest)}
        </p>
      )}
      <ol className="happened">
        {happened.days.map(({ day, items }) => (
          <li key={day}>
            <h3>{sayNearDay(day, today(), { weekday: "long", day: "numeric", month: "long" })}</h3>
            <ul>
              {items.map((item) => (
                <HappenedLine key={`${item.system} ${item.kind} ${item.title} ${item.record?.id}`} item={item} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Refused error={all.error} />
      {happened.left > 0 && (
        <Button variant="default" loading={all.isFetching} onClick={() => setWhole(true)}>
          {t("notShown", { count: happened.left })}
        </Button>
      )}
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
