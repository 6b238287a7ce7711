// One task: its fields, who may see it, its history, and the way to the bin.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dayOf, sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { timezone } from "../../../web/kit/today.ts";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { Task } from "../schema.ts";
import { TaskForm } from "./task-form.tsx";
import { text } from "./text.ts";

export default function TaskScreen() {
  const id = useRouteParam("id");
  const task = useQuery(api.tasks.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={task} shape={<PageSkeleton />}>
      {(found) => <TaskPage task={found} />}
    </Loaded>
  );
}

function TaskPage({ task }: { task: Task }) {
  const t = useText(text);
  const go = useGo();
  const [history, setHistory] = useState(false);
  const complete = useMutation(api.tasks.complete.mutationOptions({ context: { said: t("taskDone") } }));
  const reopen = useMutation(api.tasks.reopen.mutationOptions({ context: { said: t("taskReopened") } }));
  const remove = useMutation(
    api.tasks.remove.mutationOptions({ context: { said: t("taskRemoved") }, onSuccess: () => go("/tasks") }),
  );
  const open = useMutation({
    mutationFn: (openness: Openness) =>
      client.tasks.update({ id: task.id, revision: task.revision, ...openness }, { context: { said: t("taskSaved") } }),
  });
  const dayOfInstant = (at: string): string => sayDay(dayOf(at, timezone()));
  return (
    <Page
      title={task.title}
      above={<Trail steps={[{ label: t("tasks"), to: "/tasks" }]} />}
      sub={task.doneAt ? t("doneOn", { day: dayOfInstant(task.doneAt) }) : t("writtenOn", { day: dayOfInstant(task.createdAt) })}
      action={
        task.doneAt
          ? { label: t("reopen"), onClick: () => reopen.mutate({ id: task.id }) }
          : { label: t("markTaskDone"), hotkey: "X", onClick: () => complete.mutate({ id: task.id }) }
      }
      more={
        <>
          <VisibilityMenu {...task} onChange={(openness) => open.mutate(openness)} />
          <Button variant="default" onClick={() => setHistory(true)}>
            {t("history")}
          </Button>
          <Button variant="default" color="clay" onClick={() => remove.mutate({ id: task.id })}>
            {t("remove")}
          </Button>
        </>
      }
    >
      <TaskForm key={task.revision} task={task} />
      <HistoryDrawer kind="task" id={task.id} opened={history} onClose={() => setHistory(false)} />
    </Page>
  );
}
