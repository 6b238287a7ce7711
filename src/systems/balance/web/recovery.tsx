// What does one good: on the plan, ticked when it was done, changed or taken off the plan for a while.
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Recovery, recoveryFields } from "../schema.ts";
import { t } from "./text.ts";
import { WeekdayToggles } from "./weekday-toggles.tsx";

export default function RecoveryScreen() {
  return (
    <ListPage
      of={useList(api.recovery)}
      label={t("recoveryTitle")}
      trail={[{ label: t("balance"), to: "/balance" }]}
      sub={t("recoverySub")}
      add={{ label: t("addRecovery"), form: (end) => <RecoveryForm onEnd={end} />, size: 440 }}
      empty={t("noRecovery")}
      row={(one, remove) => <RecoveryRow key={one.id} one={one} onRemove={() => remove(one.id)} />}
    />
  );
}

function RecoveryRow({ one, onRemove }: { one: Recovery & { thisWeek: number }; onRemove: () => void }) {
  const [open, setOpen] = useState<"edit" | "times" | "history">();
  const done = useMutation(api.recovery.done.mutationOptions({ context: { said: t("recoveryDone") } }));
  const reached = one.thisWeek >= one.weeklyTimes;
  return (
    <>
      <Row
        title={one.title}
        reason={t("timesThisWeek", { done: one.thisWeek, times: one.weeklyTimes, minutes: one.minutes })}
        chips={
          <>
            {reached && <Chip tone="moss">{t("weekReached")}</Chip>}
            {!one.active && <Chip>{t("notOnPlan")}</Chip>}
          </>
        }
        inset
        onDone={reached ? undefined : () => done.mutate({ id: one.id })}
        onEdit={() => setOpen("edit")}
        onRemove={onRemove}
        more={
          <>
            {reached && <Menu.Item onClick={() => done.mutate({ id: one.id })}>{t("onceMore")}</Menu.Item>}
            <Menu.Item onClick={() => setOpen("times")}>{t("times")}</Menu.Item>
            <Menu.Item onClick={() => setOpen("history")}>{t("history")}</Menu.Item>
          </>
        }
      />
      <Modal opened={open === "edit"} onClose={() => setOpen(undefined)} title={one.title}>
        <RecoveryForm one={one} onEnd={() => setOpen(undefined)} />
      </Modal>
      <Modal opened={open === "times"} onClose={() => setOpen(undefined)} title={one.title}>
        <Times id={one.id} />
      </Modal>
      <HistoryDrawer kind="recovery" id={one.id} opened={open === "history"} onClose={() => setOpen(undefined)} />
    </>
  );
}

function Times({ id }: { id: string }) {
  const times = useQuery(api.recovery.times.queryOptions({ input: { id, limit: 20 } }));
  const remove = useMutation(api.recovery.removeTime.mutationOptions({ context: { said: t("removed") } }));
  return (
    <Loaded query={times}>
      {({ items, total }) => (
        <>
          <p className="note">{t("timesInAll", { count: total })}</p>
          <RowList label={t("times")}>
            {items.map((one) => (
              <Row key={one.id} title={sayDay(one.day)} minutes={one.minutes} onRemove={() => remove.mutate({ id: one.id })} />
            ))}
          </RowList>
        </>
      )}
    </Loaded>
  );
}

const { days: _days, ...plain } = recoveryFields;
const shape = z.object(plain);
const usual = { minutes: 45, weeklyTimes: 2, weight: 0.6, active: true };

function RecoveryForm({ one, onEnd }: { one?: Recovery; onEnd: () => void }) {
  const [days, setDays] = useState(one?.days ?? []);
  const form = useRecordForm({
    schema: shape,
    initial: one ?? usual,
    revision: one?.revision,
    save: ({ active, ...values }, revision) =>
      one
        ? client.recovery.update({ id: one.id, revision, ...values, active, days }, { context: { said: t("saved") } })
        : client.recovery.add({ ...values, days }, { context: { said: t("recoveryAdded") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} add={t("addRecovery")}>
      <Field form={form} name="title" placeholder={t("titlePlaceholder")} autoFocus />
      <Field form={form} name="minutes" />
      <Field form={form} name="weeklyTimes" />
      <WeekdayToggles label={t("days")} value={days} onChange={setDays} />
      <Field form={form} name="weight" />
      {one && <Field form={form} name="active" />}
    </RecordForm>
  );
}
