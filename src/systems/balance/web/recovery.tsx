// What does one good: on the plan, ticked when it was done, changed or taken off the plan for a while.

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useQueryParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type Recovery, recoveryFields } from "../schema.ts";
import { text } from "./text.ts";
import { WeekdayToggles } from "./weekday-toggles.tsx";

export default function RecoveryScreen() {
  const t = useText(text);
  const [adding, setAdding] = useQueryParam("add");
  const list = useQuery(api.recovery.list.queryOptions({ input: { limit: 500 } }));
  return (
    <Page
      title={t("recoveryTitle")}
      above={<Trail steps={[{ label: t("balance"), to: "/balance" }]} />}
      sub={t("recoverySub")}
      action={{ label: t("addRecovery"), hotkey: "N", onClick: () => setAdding("yes") }}
    >
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("noRecovery")} action={{ label: t("addRecovery"), onClick: () => setAdding("yes") }} />
          ) : (
            <RowList label={t("recovery")}>
              {items.map((one) => (
                <RecoveryRow key={one.id} one={one} />
              ))}
            </RowList>
          )
        }
      </Loaded>
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("addRecovery")}>
        <RecoveryForm onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function RecoveryRow({ one }: { one: Recovery & { thisWeek: number } }) {
  const t = useText(text);
  const [open, setOpen] = useState<"edit" | "times" | "history">();
  const done = useMutation(api.recovery.done.mutationOptions({ context: { said: t("recoveryDone") } }));
  const reached = one.thisWeek >= one.weeklyTimes;
  const remove = useMutation(api.recovery.remove.mutationOptions({ context: { said: t("removed") } }));
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
        onRemove={() => remove.mutate({ id: one.id })}
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
  const t = useText(text);
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
const blank = { title: "", minutes: 45, weeklyTimes: 2, weight: 0.6, active: true };

function RecoveryForm({ one, onEnd }: { one?: Recovery; onEnd: () => void }) {
  const t = useText(text);
  const [days, setDays] = useState(one?.days ?? []);
  const form = useRecordForm({
    schema: shape,
    initial: one ?? blank,
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
      <Field form={form} name="title" label={t("title")} help="" placeholder={t("titlePlaceholder")} autoFocus={!one} />
      <Field form={form} name="minutes" label={t("minutes")} help="" />
      <Field form={form} name="weeklyTimes" label={t("weeklyTimes")} help="" />
      <WeekdayToggles label={t("days")} value={days} onChange={setDays} />
      <Field form={form} name="weight" label={t("weight")} help="" />
      {one && <Field form={form} name="active" label={t("active")} help="" />}
    </RecordForm>
  );
}
