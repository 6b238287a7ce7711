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
import { sayShortDay, today } from "../../../web/kit/today.ts";
import type { Tone } from "../../../web/theme.ts";
import type { CadenceName, HappenedDigest, Opening, Review, SystemHappening } from "../schema/review.ts";
import { t } from "./text.ts";

const kinds = {
  reached: { key: "kind_reached", tone: "moss" },
  won: { key: "kind_won", tone: "gold" },
  heard: { key: "kind_heard", tone: "sky" },
  met: { key: "kind_met", tone: "sky" },
  learned: { key: "kind_learned", tone: "moss" },
  hard: { key: "kind_hard", tone: "stone" },
  missed: { key: "kind_missed", tone: "stone" },
  changed: { key: "kind_changed", tone: "stone" },
  done: { key: "kind_done", tone: "moss" },
  felt: { key: "kind_felt", tone: "stone" },
} as const satisfies Record<string, { key: string; tone: Tone }>;

const kindOf = (kind: string) => kinds[kind as keyof typeof kinds] ?? kinds.changed;

interface HappenedProps {
  review: Pick<Review, "id" | "cadence">;
  happened: HappenedDigest;
}

/** A week and a month are told day by day, a quarter and a year by kind; all of it, once asked for, always day by day. */
export function HappenedView({ review, happened: opened }: HappenedProps) {
  const chipOf = useSystemChip();
  const [whole, setWhole] = useState(false);
  const all = useQuery({ ...api.reviews.happened.queryOptions({ input: { id: review.id } }), enabled: whole });
  const happened = all.data ?? opened;
  if (happened.total === 0) return <p className="quiet-line">{t("nothingHappened")}</p>;
  const inKinds = byKind(review.cadence) && !all.data;
  return (
    <>
      {!inKinds && (
        <p className="happened-counts">
          {happened.kinds.map(({ kind, count }) => (
            <Chip key={kind} tone={kindOf(kind).tone}>
              {t(kindOf(kind).key, { count })}
            </Chip>
          ))}
        </p>
      )}
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
      {inKinds ? <KindByKind happened={happened} /> : <DayByDay happened={happened} />}
      <Refused error={all.error} />
      {happened.left > 0 && (
        <Button variant="default" loading={all.isFetching} onClick={() => setWhole(true)}>
          {t("notShown", { count: happened.left })}
        </Button>
      )}
    </>
  );
}

const byKind = (cadence: CadenceName): boolean => cadence === "quarter" || cadence === "year";

function DayByDay({ happened: { days } }: Pick<HappenedProps, "happened">) {
  return (
    <ol className="happened">
      {days.map(({ day, items }) => (
        <li key={day}>
          <h3>{sayNearDay(day, today(), { weekday: "long", day: "numeric", month: "long" })}</h3>
          <ul>
            {items.map((item) => (
              <HappenedLine key={keyOf(item)} item={item} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function KindByKind({ happened: { days, kinds: counted } }: Pick<HappenedProps, "happened">) {
  const shown = Map.groupBy(
    days.flatMap(({ items }) => items),
    ({ kind }) => kind,
  );
  return (
    <ol className="happened">
      {counted.map(({ kind, count }) => {
        const items = shown.get(kind) ?? [];
        return (
          <li key={kind}>
            <h3>
              {t(kindOf(kind).key, { count })}
              {items.length > 0 && items.length < count && (
                <span className="note"> {t("theLatest", { count: items.length })}</span>
              )}
            </h3>
            <ul>
              {items.map((item) => (
                <HappenedLine key={keyOf(item)} item={item} day />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

const keyOf = ({ day, system, kind, title, record }: SystemHappening): string =>
  `${day} ${system} ${kind} ${title} ${record?.id}`;

function HappenedLine({ item, day = false }: { item: SystemHappening; day?: boolean }) {
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
        {day && <span className="number">{sayShortDay(item.day)}</span>}
        {item.minutes !== null && item.minutes > 0 && <Effort minutes={item.minutes} />}
        <SystemChip system={item.system} />
      </span>
    </li>
  );
}

/** The goals that are on; with them those that ended in the time of the review, what was reached and what was let go. */
export function GoalsGlance({ goals }: { goals: Opening["goals"] }) {
  const on = goals.filter(({ ended }) => ended === null);
  return (
    <>
      <GoalsOn goals={on} />
      <GoalsEnded goals={goals} />
    </>
  );
}

export function GoalsEnded({ goals: all }: { goals: Opening["goals"] }) {
  const goals = all.filter((goal) => goal.ended !== null);
  if (goals.length === 0) return null;
  return (
    <section className="glance">
      <h3>{t("goalsEnded")}</h3>
      <ul>
        {goals.map(({ id, title, status, ended }) => (
          <li key={id}>
            <RecordLink kind="goal" id={id}>
              {title}
            </RecordLink>
            <span className="note">
              {t(status === "achieved" ? "goalReached" : "goalLetGo", { day: sayNearDay(ended?.day ?? "", today()) })}
              {ended?.note && <> “{ended.note}”</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoalsOn({ goals }: { goals: Opening["goals"] }) {
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
