// All activities: open ones to go on with, done ones to look back at, dropped ones to take up again.
import { Menu, Modal, SegmentedControl } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { sayHours } from "../../../web/kit/effort.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useText } from "../../../web/words.ts";
import type { ActivityWithProgress } from "../schema.ts";
import { ActivityForm } from "./activity-form.tsx";
import { FinishDialog } from "./finish-dialog.tsx";
import { LogDialog } from "./log-dialog.tsx";
import { text } from "./text.ts";
import "./learning.css";

const shownStates = { open: ["active", "planned"], done: ["done"], dropped: ["dropped"] } as const;
type Shown = keyof typeof shownStates;

const shownOf = (asked: string | undefined): Shown => (asked === "done" || asked === "dropped" ? asked : "open");

export default function Activities() {
  const t = useText(text);
  const [asked, setShown] = useQueryParam("show");
  const [adding, setAdding] = useQueryParam("add");
  const list = useQuery(api.activities.list.queryOptions({ input: { limit: 500 } }));
  const shown = shownOf(asked);
  const empty = { open: t("noOpen"), done: t("noDone"), dropped: t("noDropped") }[shown];
  return (
    <Page
      title={t("activities")}
      above={<Trail steps={[{ label: t("learning"), to: "/learning" }]} />}
      action={{ label: t("newActivity"), hotkey: "N", onClick: () => setAdding("yes") }}
      more={
        <>
          <SegmentedControl
            aria-label={t("activities")}
            value={shown}
            onChange={(next) => setShown(next === "open" ? undefined : next)}
            data={[
              { value: "open", label: t("open") },
              { value: "done", label: t("done") },
              { value: "dropped", label: t("droppedState") },
            ]}
          />
          <SpreadsheetMenu
            name="learning.csv"
            save={sheetOfActivities}
            empty={list.data?.total === 0}
            help={t("importHelp")}
            take={(asked, said) => client.activities.import(asked, { context: { said } })}
          />
        </>
      }
    >
      <Loaded query={list}>
        {({ items }) => {
          const chosen = items.filter(({ status }) => shownStates[shown].some((one) => one === status));
          if (chosen.length === 0) return <EmptyState sentence={empty} />;
          return (
            <RowList label={t("activities")}>
              {chosen.map((one) => (
                <ActivityRow key={one.id} activity={one} />
              ))}
            </RowList>
          );
        }}
      </Loaded>
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("newActivity")} size={620}>
        <ActivityForm onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

const sheetOfActivities = async () => {
  const { csv, activities, leftOut } = await client.activities.export({});
  return { csv, count: activities, leftOut };
};

function ActivityRow({ activity }: { activity: ActivityWithProgress }) {
  const t = useText(text);
  const go = useGo();
  const [asking, setAsking] = useState<"log" | "finish">();
  const start = useMutation(api.activities.start.mutationOptions({ context: { said: t("started") } }));
  const drop = useMutation(api.activities.drop.mutationOptions({ context: { said: t("dropped") } }));
  const remove = useMutation(api.activities.remove.mutationOptions({ context: { said: t("removed") } }));
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
        onRemove={() => remove.mutate({ id })}
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
