// Tasks of one's own: the open ones to do, the done ones to look back at.
import { Modal, SegmentedControl } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, dayOf, sayDay } from "../../../core/day.ts";
import { shortNearDay } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useListOffset, useListParam } from "../../../web/kit/go.tsx";
import { Page } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { timezone, today } from "../../../web/kit/today.ts";
import { useText } from "../../../web/words.ts";
import type { Task } from "../schema.ts";
import { TaskForm } from "./task-form.tsx";
import { text } from "./text.ts";

const pageSize = 50;

export default function Tasks() {
  const t = useText(text);
  const [shown, setShown] = useListParam("show");
  const [offset, setOffset] = useListOffset();
  const [adding, setAdding] = useState(false);
  const open = shown !== "done";
  const list = useQuery(api.tasks.list.queryOptions({ input: { open, limit: pageSize, offset } }));
  const choose = (what: string) => setShown(what === "done" ? "done" : undefined);
  return (
    <Page
      title={t("tasks")}
      sub={t("tasksSub")}
      action={{ label: t("newTask"), hotkey: "N", onClick: () => setAdding(true) }}
      more={
        <SegmentedControl
          aria-label={t("tasks")}
          value={open ? "open" : "done"}
          onChange={choose}
          data={[
            { value: "open", label: t("openTasks") },
            { value: "done", label: t("doneTasks") },
          ]}
        />
      }
    >
      <Loaded query={list}>
        {({ items, total }) => (
          <>
            {items.length === 0 ? (
              <EmptyState sentence={open ? t("noOpenTasks") : t("noDoneTasks")} />
            ) : (
              <RowList label={t("tasks")}>
                {items.map((task) => (
                  <TaskRow key={task.id} task={task} />
                ))}
              </RowList>
            )}
            <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
          </>
        )}
      </Loaded>
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("newTask")} size={560}>
        <TaskForm onEnd={() => setAdding(false)} />
      </Modal>
    </Page>
  );
}

function TaskRow({ task }: { task: Task }) {
  const t = useText(text);
  const go = useGo();
  const complete = useMutation(api.tasks.complete.mutationOptions({ context: { said: t("taskDone") } }));
  const reopen = useMutation(api.tasks.reopen.mutationOptions({ context: { said: t("taskReopened") } }));
  const remove = useMutation(api.tasks.remove.mutationOptions({ context: { said: t("taskRemoved") } }));
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
      onRemove={() => remove.mutate({ id: task.id })}
    />
  );
}

function DueChip({ due }: { due: Day }) {
  const t = useText(text);
  return <Chip tone={due <= today() ? "clay" : "stone"}>{t("dueOn", { day: shortNearDay(due, today()) })}</Chip>;
}
