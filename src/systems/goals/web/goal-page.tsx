// One goal: how it goes with its forecast, whether its words are good, what starts it, its check-ins, and what serves it.

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { addDays, daysBetween, sayDay } from "../../../core/day.ts";
import { shortDate } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Go, useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, type PageAction, Section } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { RowList } from "../../../web/kit/row.tsx";
import { today } from "../../../web/kit/today.ts";
import type { SmartFinding } from "../schema.ts";
import { CheckInDialog } from "./check-in-dialog.tsx";
import { CheckInsCard } from "./check-ins-card.tsx";
import { CloseDialog, PauseDialog } from "./course-dialogs.tsx";
import { GoalChart } from "./goal-chart.tsx";
import { GoalRow } from "./goals.tsx";
import { sayStatus } from "./saying.ts";
import { ServesCard } from "./serves-card.tsx";
import { type Fix, SmartCard } from "./smart-card.tsx";
import { t } from "./text.ts";
import "./goals.css";

type Found = Awaited<ReturnType<typeof client.goals.get>>;

type Opened = "check-in" | "pause" | "close";

export default recordScreen("goal", api.goals, function useGoal(found) {
  const { goal, status, trail, children, checkIns, pauses, check } = found;
  const [opened, setOpened] = useState<Opened>();
  const shut = () => setOpened(undefined);
  const accept = useMutation(api.goals.accept.mutationOptions({ context: { said: t("accepted") } }));
  const resume = useMutation(api.goals.resume.mutationOptions({ context: { said: t("resumed") } }));
  const reopen = useMutation(api.goals.reopen.mutationOptions({ context: { said: t("reopened") } }));
  const complete = useMutation(api.goals.complete.mutationOptions({ context: { said: t("done") } }));
  const ticked = goal.level === "action" || goal.level === "milestone";
  const again = { label: t("reopen"), onClick: () => reopen.mutate({ id: goal.id }) };
  const actions: Record<Found["status"], PageAction> = {
    draft: { label: t("accept"), hotkey: "A", onClick: () => accept.mutate({ id: goal.id }) },
    active: ticked
      ? { label: t("done"), hotkey: "X", onClick: () => complete.mutate({ id: goal.id }) }
      : { label: t("checkIn"), hotkey: "I", onClick: () => setOpened("check-in") },
    paused: { label: t("resume"), hotkey: "R", onClick: () => resume.mutate({ id: goal.id }) },
    achieved: again,
    dropped: again,
    "no-longer-relevant": again,
  };
  const parent = trail.at(-1);
  return {
    record: goal,
    title: goal.title,
    trail: [parent ? { label: parent.title, to: `/goals/${parent.id}` } : { label: t("goals"), to: "/goals" }],
    list: "/goals",
    action: actions[status],
    items: <GoalItems found={found} onOpen={setOpened} />,
    above: <Notice found={found} />,
    main: (
      <>
        {status !== "draft" && !ticked && <GoalChart {...found} />}
        {!ticked && <CheckedWords found={found} report={check} />}
        <Below found={found} lines={children} />
      </>
    ),
    side: (
      <>
        <PlanCard found={found} />
        {!ticked && <CheckInsCard goal={goal} checkIns={checkIns} pauses={pauses} />}
        <ServesCard goal={goal} />
        <CourseCard found={found} />
      </>
    ),
    over: (
      <>
        <CheckInDialog opened={opened === "check-in"} goal={goal} last={checkIns[0]} onEnd={shut} />
        <PauseDialog opened={opened === "pause"} goal={goal} onEnd={shut} />
        <CloseDialog opened={opened === "close"} goal={goal} onEnd={shut} />
      </>
    ),
  };
});

function GoalItems({ found: { goal, status }, onOpen }: { found: Found; onOpen: (what: Opened) => void }) {
  const go = useGo();
  const open = status === "active" || status === "paused";
  return (
    <>
      <Menu.Item onClick={() => go(`/goals/${goal.id}/edit`)}>{t("edit")}</Menu.Item>
      {status === "paused" && <Menu.Item onClick={() => onOpen("check-in")}>{t("checkIn")}</Menu.Item>}
      {status === "active" && <Menu.Item onClick={() => onOpen("pause")}>{t("pause")}</Menu.Item>}
      {(open || status === "draft") && <Menu.Item onClick={() => onOpen("close")}>{t("close")}</Menu.Item>}
    </>
  );
}

function Notice({ found: { status, pauses, closed } }: { found: Found }) {
  if (status === "draft") return <div className="goal-notice sky">{t("draftSays")}</div>;
  if (status === "paused") {
    const rest = pauses.find((one) => one.from <= today() && (one.to === null || today() < one.to));
    return (
      <div className="goal-notice gold">
        {rest?.to ? t("restsUntil", { day: sayDay(rest.to) }) : t("rests", { day: sayDay(rest?.from ?? today()) })}
      </div>
    );
  }
  if (!closed) return null;
  return (
    <div className="goal-notice stone">
      {t("closedSays", { status: sayStatus(status), day: sayDay(closed.day) })} {closed.note}
    </div>
  );
}

function CheckedWords({ found: { goal, children }, report }: { found: Found; report: Found["check"] }) {
  const go = useGo();
  const update = useMutation(api.goals.update.mutationOptions({ context: { said: t("saved") } }));
  const link = useMutation(api.goals.link.mutationOptions({ context: { said: t("linked") } }));
  const take = (fix: Fix, rule: SmartFinding["rule"]) => {
    if (fix.title !== undefined || fix.fields)
      return update.mutate({ id: goal.id, revision: goal.revision, title: fix.title, ...fix.fields });
    if (fix.link) return link.mutate({ id: goal.id, record: fix.link.kind, of: fix.link.id, label: fix.link.label });
    if (rule === "checkpoints")
      void addMilestones(goal, children.length).then((added) => !added && go(`/goals/new?under=${goal.id}`));
  };
  return <SmartCard report={report} showWords onFix={take} canFix={(rule) => rule === "checkpoints"} />;
}

/** One milestone in four weeks, each with its share of the way; only for a number with a due day. */
const addMilestones = async (goal: Found["goal"], have: number): Promise<boolean> => {
  if (goal.measure?.kind !== "number" || goal.due === null) return false;
  const { baseline, target, unit } = goal.measure;
  const from = goal.startDay > today() ? goal.startDay : today();
  const days = daysBetween(from, goal.due);
  const count = Math.max(1, Math.floor(days / 28) - have);
  for (let place = 1; place <= count; place += 1) {
    const value = Math.round(10 * (baseline + ((target - baseline) * place) / (count + 1))) / 10;
    await client.goals.add(
      {
        title: `${value} ${unit}`,
        level: "milestone",
        parentId: goal.id,
        measure: { kind: "yes-no" },
        due: addDays(from, Math.round((days * place) / (count + 1))),
      },
      { context: { silent: place < count } },
    );
  }
  return true;
};

function PlanCard({ found: { goal } }: { found: Found }) {
  return (
    <Card title={t("ifThen")}>
      {goal.ifTrigger && goal.thenAction ? (
        <p>{t("ifThenSays", { trigger: goal.ifTrigger, deed: goal.thenAction })}</p>
      ) : (
        <p>
          {t("noIfThen")} <Go to={`/goals/${goal.id}/edit`}>{t("addIfThen")}</Go>
        </p>
      )}
    </Card>
  );
}

const stepKeys = {
  accepted: "step_accepted",
  paused: "step_paused",
  resumed: "step_resumed",
  closed: "step_closed",
  reopened: "step_reopened",
} as const;

function CourseCard({ found: { events } }: { found: Found }) {
  if (events.length < 2) return null;
  return (
    <Card title={t("happened")}>
      <ul className="check-in-list">
        {events.toReversed().map((event) => (
          <li key={event.id} className="check-in">
            <p>
              {shortDate(event.day)}
              {event.note && <small>{event.note}</small>}
            </p>
            <span>{t(stepKeys[event.step])}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Below({ found: { goal, status }, lines }: { found: Found; lines: Found["children"] }) {
  if (goal.level === "action") return null;
  const addable = status !== "achieved" && status !== "dropped" && status !== "no-longer-relevant";
  return (
    <Section title={t("below")} end={addable && <Go to={`/goals/new?under=${goal.id}`}>{t("addBelow")}</Go>}>
      {lines.length === 0 ? (
        <p className="quiet-line">{t("nothingBelow")}</p>
      ) : (
        <RowList label={t("below")}>
          {lines.map((line) => (
            <GoalRow key={line.goal.id} line={line} flat />
          ))}
        </RowList>
      )}
    </Section>
  );
}
