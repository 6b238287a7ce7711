// One activity: go on with it, what was logged, whether it is worth it, its fields, who may see it, its history.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { sayHours } from "../../../web/kit/effort.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import type { StudyLog } from "../schema.ts";
import { ActivityForm } from "./activity-form.tsx";
import { FinishDialog } from "./finish-dialog.tsx";
import { LogDialog } from "./log-dialog.tsx";
import { t } from "./text.ts";
import "./learning.css";

export default recordScreen("activity", api.activities, function useActivity(activity) {
  const [asking, setAsking] = useState<"log" | "finish">();
  const { id } = activity;
  const open = activity.status === "planned" || activity.status === "active";
  const start = useMutation(api.activities.start.mutationOptions({ context: { said: t("started") } }));
  return {
    title: activity.title,
    trail: [
      { label: t("learning"), to: "/learning" },
      { label: t("activities"), to: "/learning/activities" },
    ],
    sub: [
      t("progress", { done: sayHours(activity.hoursDone), hours: sayHours(activity.hours) }),
      activity.finishedOn && t("doneOn", { day: sayDay(activity.finishedOn) }),
      activity.origin && t("origin", { role: activity.origin.roleLabel }),
    ]
      .filter(Boolean)
      .join(" · "),
    action: open
      ? { label: t("logTime"), hotkey: "L", onClick: () => setAsking("log") }
      : { label: t("start"), onClick: () => start.mutate({ id }) },
    more: open && (
      <Button variant="default" onClick={() => setAsking("finish")}>
        {t("finish")}
      </Button>
    ),
    main: <ActivityForm key={activity.revision} activity={activity} />,
    side: (
      <>
        {open && <WorthIt id={id} />}
        <Logs logs={activity.logs} />
      </>
    ),
    chain: t("chainTeach"),
    over: (
      <>
        {asking === "log" && <LogDialog activity={activity} onClose={() => setAsking(undefined)} />}
        {asking === "finish" && <FinishDialog activity={activity} onClose={() => setAsking(undefined)} />}
      </>
    ),
  };
});

function WorthIt({ id }: { id: string }) {
  const check = useQuery({ ...api.activities.check.queryOptions({ input: { activityId: id } }), retry: false });
  if (!check.data) return null;
  const { verdict, reasons, pointsPerTenHours } = check.data;
  return (
    <Card title={t("check")} note={<Chip tone={verdict === "go" ? "moss" : "clay"}>{t(verdict)}</Chip>}>
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
  if (logs.length === 0) return <Card title={t("logs")}>{t("noLogs")}</Card>;
  return (
    <Section title={t("logs")}>
      <RowList label={t("logs")}>
        {logs.map((log) => (
          <Row
            key={log.id}
            title={sayDay(log.day)}
            reason={log.note}
            minutes={log.minutes}
            onRemove={() => remove.mutate({ id: log.id })}
          />
        ))}
      </RowList>
    </Section>
  );
}
