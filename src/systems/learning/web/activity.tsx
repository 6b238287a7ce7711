// One activity as a page: what and why, the first move and the steps after it, what it works through, what was logged; its form behind Edit.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, type client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { sayHours } from "../../../web/kit/effort.tsx";
import { HowTo } from "../../../web/kit/how-to.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { isOpen } from "../rules/plan.ts";
import type { Activity, StudyLog } from "../schema.ts";
import { ActivityForm } from "./activity-form.tsx";
import { FinishDialog } from "./finish-dialog.tsx";
import { LogDialog } from "./log-dialog.tsx";
import { t } from "./text.ts";
import "./learning.css";

type Found = Awaited<ReturnType<typeof client.activities.get>>;
type Asking = "log" | "finish" | "edit";

export default recordScreen("activity", api.activities, function useActivity(activity) {
  const [asking, setAsking] = useState<Asking>();
  const shut = () => setAsking(undefined);
  const { id } = activity;
  const open = isOpen(activity);
  const start = useMutation(api.activities.start.mutationOptions({ context: { said: t("started") } }));
  const drop = useMutation(api.activities.drop.mutationOptions({ context: { said: t("dropped") } }));
  return {
    title: activity.title,
    trail: [
      { label: t("learning"), to: "/learning" },
      { label: t("activities"), to: "/learning/activities" },
    ],
    sub: activity.why,
    action: open
      ? { label: t("done"), hotkey: "X", onClick: () => setAsking("finish") }
      : { label: t("takeUpAgain"), onClick: () => start.mutate({ id }) },
    more: open && (
      <Button variant="default" onClick={() => setAsking("log")} data-hotkey="l" aria-keyshortcuts="L">
        {t("logTime")}
      </Button>
    ),
    items: (
      <>
        <Menu.Item onClick={() => setAsking("edit")}>{t("edit")}</Menu.Item>
        {open && <Menu.Item onClick={() => drop.mutate({ id })}>{t("drop")}</Menu.Item>}
      </>
    ),
    main: (
      <>
        <HowItIsDone activity={activity} onEdit={() => setAsking("edit")} />
        <Source activity={activity} />
        {activity.note && (
          <Card title={t("note")}>
            <p className="kept-lines">{activity.note}</p>
          </Card>
        )}
        <Logs logs={activity.logs} />
      </>
    ),
    side: (
      <>
        <Stands activity={activity} />
        {open && activity.raises.length > 0 && <WorthIt id={id} />}
      </>
    ),
    ...(activity.raises.length > 0 && { chain: t("chainTeach") }),
    over: (
      <>
        {asking === "log" && <LogDialog activity={activity} onClose={shut} />}
        {asking === "finish" && <FinishDialog activity={activity} onClose={shut} />}
        <Modal opened={asking === "edit"} onClose={shut} title={t("edit")} size={560}>
          <ActivityForm key={activity.revision} activity={activity} onEnd={shut} />
        </Modal>
      </>
    ),
  };
});

function HowItIsDone({ activity: { steps, doneWhen }, onEdit }: { activity: Found; onEdit: () => void }) {
  if (steps.length === 0 && !doneWhen)
    return (
      <Card title={t("steps")}>
        <p>{t("noSteps")}</p>
        <Button variant="default" onClick={onEdit}>
          {t("writeSteps")}
        </Button>
      </Card>
    );
  return (
    <Card title={t("howTo")}>
      <HowTo steps={steps} doneWhen={doneWhen} />
    </Card>
  );
}

function Source({ activity: { provider, link } }: { activity: Activity }) {
  if (!provider && !link) return null;
  return (
    <Card title={t("worksThrough")}>
      <p>
        {provider}{" "}
        {link && (
          <a href={link} target="_blank" rel="noreferrer" className="record-link">
            {t("openIt")}
          </a>
        )}
      </p>
    </Card>
  );
}

const toneOf = { planned: "stone", active: "moss", done: "moss", dropped: "stone" } as const;

function Stands({ activity }: { activity: Found }) {
  const { status, kind, hoursDone, hours, finishedOn, deadline, raises } = activity;
  const share = Math.min(1, hoursDone / hours);
  return (
    <Card title={t("progress", { done: sayHours(hoursDone), hours: sayHours(hours) })}>
      <div className="bar-track" aria-hidden>
        <div style={{ width: `${share * 100}%` }} />
      </div>
      <p>
        <Chip tone={toneOf[status]}>{t(status === "dropped" ? "droppedState" : status)}</Chip> <Chip>{kind}</Chip>
      </p>
      {finishedOn && <p className="note">{t("doneOn", { day: sayDay(finishedOn) })}</p>}
      {deadline && !finishedOn && <p className="note">{t("finishBy", { day: sayDay(deadline) })}</p>}
      {raises.length > 0 && (
        <p className="note">
          {t("raisesSaid", { skills: raises.map(({ label, toLevel }) => t("skillAt", { label, level: toLevel })).join(", ") })}
        </p>
      )}
    </Card>
  );
}

function WorthIt({ id }: { id: string }) {
  const check = useQuery({ ...api.activities.check.queryOptions({ input: { activityId: id } }), retry: false });
  if (!check.data) return null;
  const { verdict, reasons, pointsPerTenHours } = check.data;
  return (
    <Card title={t("check")} note={t(verdict)}>
      <ul className="plain">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="note number">{t("points", { points: pointsPerTenHours.toFixed(1) })}</p>
    </Card>
  );
}

function Logs({ logs }: { logs: readonly StudyLog[] }) {
  const remove = useMutation(api.activities.removeLog.mutationOptions({ context: { said: t("removed") } }));
  if (logs.length === 0) return null;
  return (
    <Section title={t("logs")}>
      <RowList label={t("logs")}>
        {logs.map((log) => (
          <Row
            key={log.id}
            title={log.note ?? sayDay(log.day)}
            reason={log.note && sayDay(log.day)}
            minutes={log.minutes}
            onRemove={() => remove.mutate({ id: log.id })}
          />
        ))}
      </RowList>
    </Section>
  );
}
