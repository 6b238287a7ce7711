// One task: its fields, who may see it, its history, and the way to the bin.
import { useMutation, useQuery } from "@tanstack/react-query";
import { dayOf, sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { timezone } from "../../../web/kit/today.ts";
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
  const complete = useMutation(api.tasks.complete.mutationOptions({ context: { said: t("taskDone") } }));
  const reopen = useMutation(api.tasks.reopen.mutationOptions({ context: { said: t("taskReopened") } }));
  const dayOfInstant = (at: string): string => sayDay(dayOf(at, timezone()));
  return (
    <RecordPage
      kind="task"
      record={task}
      title={task.title}
      trail={[{ label: t("tasks"), to: "/tasks" }]}
      sub={task.doneAt ? t("doneOn", { day: dayOfInstant(task.doneAt) }) : t("writtenOn", { day: dayOfInstant(task.createdAt) })}
      action={
        task.doneAt
          ? { label: t("reopen"), onClick: () => reopen.mutate({ id: task.id }) }
          : { label: t("markTaskDone"), hotkey: "X", onClick: () => complete.mutate({ id: task.id }) }
      }
      change={client.tasks.update}
      remove={client.tasks.remove}
    >
      <TaskForm key={task.revision} task={task} />
    </RecordPage>
  );
}
