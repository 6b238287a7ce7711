// One activity: go on with it, what was logged, whether it is worth it, its fields, who may see it, its history.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { ChainCard } from "../../../web/kit/chain-card.tsx";
import { Chip } from "../../../web/kit/chip.tsx";
import { sayHours } from "../../../web/kit/effort.tsx";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Card, Columns, Section } from "../../../web/kit/page.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { ActivityWithProgress, StudyLog } from "../schema.ts";
import { ActivityForm } from "./activity-form.tsx";
import { FinishDialog } from "./finish-dialog.tsx";
import { LogDialog } from "./log-dialog.tsx";
import { text } from "./text.ts";
import "./learning.css";

type Shown = ActivityWithProgress & { logs: StudyLog[] };

export default function ActivityScreen() {
  const id = useRouteParam("id");
  const activity = useQuery(api.activities.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={activity} shape={<PageSkeleton />}>
      {(found) => <ActivityPage activity={found} />}
    </Loaded>
  );
}

function ActivityPage({ activity }: { activity: Shown }) {
  const t = useText(text);
  const [asking, setAsking] = useState<"log" | "finish">();
  const { id } = activity;
  const open = activity.status === "planned" || activity.status === "active";
  const start = useMutation(api.activities.start.mutationOptions({ context: { said: t("started") } }));
  return (
    <RecordPage
      kind="activity"
      record={activity}
      title={activity.title}
      trail={[
        { label: t("learning"), to: "/learning" },
        { label: t("activities"), to: "/learning/activities" },
      ]}
      sub={[
        t("progress", { done: sayHours(activity.hoursDone), hours: sayHours(activity.hours) }),
        activity.finishedOn && t("doneOn", { day: sayDay(activity.finishedOn) }),
        activity.origin && t("origin", { role: activity.origin.roleLabel }),
      ]
        .filter(Boolean)
        .join(" · ")}
      action={
        open
          ? { label: t("logTime"), hotkey: "L", onClick: () => setAsking("log") }
          : { label: t("start"), onClick: () => start.mutate({ id }) }
      }
      more={
        open && (
          <Button variant="default" onClick={() => setAsking("finish")}>
            {t("finish")}
          </Button>
        )
      }
      change={client.activities.update}
      remove={client.activities.remove}
    >
      <Columns
        side={
          <>
            {open && <WorthIt id={id} />}
            <Logs logs={activity.logs} />
            <ChainCard kind="activity" id={id} teach={t("chainTeach")} />
          </>
        }
      >
        <ActivityForm key={activity.revision} activity={activity} />
      </Columns>
      {asking === "log" && <LogDialog activity={activity} onClose={() => setAsking(undefined)} />}
      {asking === "finish" && <FinishDialog activity={activity} onClose={() => setAsking(undefined)} />}
    </RecordPage>
  );
}

function WorthIt({ id }: { id: string }) {
  const t = useText(text);
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
  const t = useText(text);
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
