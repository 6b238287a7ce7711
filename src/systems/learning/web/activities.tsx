// All activities: open ones to go on with, done ones to look back at, dropped ones to take up again.

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { sayHours } from "../../../web/kit/effort.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import type { ActivityWithProgress } from "../schema.ts";
import { ActivityForm } from "./activity-form.tsx";
import { FinishDialog } from "./finish-dialog.tsx";
import { LogDialog } from "./log-dialog.tsx";
import { t } from "./text.ts";
import "./learning.css";

export default function Activities() {
  const list = useList(api.activities, {
    tabs: {
      name: "show",
      label: t("activities"),
      choices: [
        { value: "open", label: t("open"), asked: { open: true } },
        { value: "done", label: t("done"), asked: { status: "done" } },
        { value: "dropped", label: t("droppedState"), asked: { status: "dropped" } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("activities")}
      trail={[{ label: t("learning"), to: "/learning" }]}
      add={{ label: t("newActivity"), form: (end) => <ActivityForm onEnd={end} /> }}
      more={
        <SpreadsheetMenu
          name="learning.csv"
          save={() => client.activities.export({})}
          empty={list.tab === "open" && list.answer?.total === 0}
          help={t("importHelp")}
          take={(asked, said) => client.activities.import(asked, { context: { said } })}
        />
      }
      empty={{ open: t("noOpen"), done: t("noDone"), dropped: t("noDropped") }[list.tab ?? "open"]}
      row={(one, remove) => <ActivityRow key={one.id} activity={one} onRemove={() => remove(one.id)} />}
    />
  );
}

function ActivityRow({ activity, onRemove }: { activity: ActivityWithProgress; onRemove: () => void }) {
  const go = useGo();
  const [asking, setAsking] = useState<"log" | "finish">();
  const start = useMutation(api.activities.start.mutationOptions({ context: { said: t("started") } }));
  const drop = useMutation(api.activities.drop.mutationOptions({ context: { said: t("dropped") } }));
  const { id, status } = activity;
  const open = status === "planned" || status === "active";
  const progress = t("progress", { done: sayHours(activity.hoursDone), hours: sayHours(activity.hours) });
  const skills = activity.raises.map(({ label, toLevel }) => t("skillAt", { label, level: toLevel })).join(", ");
  return (
    <>
      <Row
        title={activity.title}
        reason={[progress, skills, activity.finishedOn && t("doneOn", { day: sayDay(activity.finishedOn) })]
          .filter(Boolean)
          .join(" · ")}
        chips={<Chip tone={status === "active" ? "moss" : "stone"}>{activity.kind}</Chip>}
        to={`/learning/activities/${id}`}
        done={status === "done"}
        onDone={open ? () => setAsking("finish") : undefined}
        onEdit={() => go(`/learning/activities/${id}`)}
        onRemove={onRemove}
        more={
          <>
            {open && <Menu.Item onClick={() => setAsking("log")}>{t("logTime")}</Menu.Item>}
            {status !== "active" && <Menu.Item onClick={() => start.mutate({ id })}>{t("start")}</Menu.Item>}
            {open && <Menu.Item onClick={() => drop.mutate({ id })}>{t("drop")}</Menu.Item>}
          </>
        }
      />
      {asking === "log" && <LogDialog activity={activity} onClose={() => setAsking(undefined)} />}
      {asking === "finish" && <FinishDialog activity={activity} onClose={() => setAsking(undefined)} />}
    </>
  );
}
