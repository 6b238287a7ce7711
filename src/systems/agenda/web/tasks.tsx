import { useMutation } from "@tanstack/react-query";
import { type Day, dayOf, sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { sayShortDay, timezone, today } from "../../../web/kit/today.ts";
import { useList } from "../../../web/kit/use-list.ts";
import type { Task } from "../schema.ts";
import { TaskForm } from "./task-form.tsx";
import { t } from "./text.ts";

export default function Tasks() {
  const list = useList(api.tasks, {
    tabs: {
      name: "show",
      label: t("tasks"),
      choices: [
        { value: "open", label: t("open"), asked: { open: true } },
        { value: "done", label: t("done"), asked: { open: false } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("tasks")}
      sub={t("tasksSub")}
      add={{ label: t("newTask"), form: (end) => <TaskForm onEnd={end} />, size: 560 }}
      empty={t(list.tab === "done" ? "noDoneTasks" : "noOpenTasks")}
      removed={t("taskRemoved")}
      row={(task, remove) => <TaskRow key={task.id} task={task} onRemove={() => remove(task.id)} />}
    />
  );
}

function TaskRow({ task, onRemove }: { task: Task; onRemove: () => void }) {
  const go = useGo();
  const complete = useMutation(api.tasks.complete.mutationOptions({ context: { said: t("done") } }));
  const reopen = useMutation(api.tasks.reopen.mutationOptions({ context: { said: t("taskReopened") } }));
  const putOff = useMutation({
    mutationFn: (due: Day) =>
      client.tasks.update({ id: task.id, revision: task.revision, due }, { context: { said: t("taskSaved") } }),
  });
  const isDone = task.doneAt !== null;
  return (
    <Row
      title={task.title}
      reason={task.doneAt ? t("doneOn", { day: sayDay(dayOf(task.doneAt, timezone())) }) : task.note}
      chips={!isDone && task.due && <DueChip due={task.due} />}
      minutes={task.minutes}
      to={`/tasks/${task.id}`}
      done={isDone}
      onDone={() => (isDone ? reopen : complete).mutate({ id: task.id })}
      onEdit={() => go(`/tasks/${task.id}`)}
      onSnooze={isDone ? undefined : (until) => putOff.mutate(until)}
      onRemove={onRemove}
    />
  );
}

function DueChip({ due }: { due: Day }) {
  return <Chip tone={due <= today() ? "clay" : "stone"}>{t("dueOn", { day: sayShortDay(due) })}</Chip>;
}
