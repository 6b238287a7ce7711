// One task: its fields, who may see it, its history, and the way to the bin.
import { useMutation } from "@tanstack/react-query";
import { dayOf, sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { timezone } from "../../../web/kit/today.ts";
import { TaskForm } from "./task-form.tsx";
import { t } from "./text.ts";

const dayOfInstant = (at: string): string => sayDay(dayOf(at, timezone()));

export default recordScreen("task", api.tasks, function useTask(task) {
  const { id, doneAt } = task;
  const complete = useMutation(api.tasks.complete.mutationOptions({ context: { said: t("done") } }));
  const reopen = useMutation(api.tasks.reopen.mutationOptions({ context: { said: t("taskReopened") } }));
  return {
    title: task.title,
    trail: [{ label: t("tasks"), to: "/tasks" }],
    sub: doneAt ? t("doneOn", { day: dayOfInstant(doneAt) }) : t("writtenOn", { day: dayOfInstant(task.createdAt) }),
    action: doneAt
      ? { label: t("reopen"), onClick: () => reopen.mutate({ id }) }
      : { label: t("done"), hotkey: "X", onClick: () => complete.mutate({ id }) },
    main: <TaskForm key={task.revision} task={task} />,
  };
});
