// Events that changed the ground under a career, written down and changed in place.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { api } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useQueryParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Card } from "../../../web/kit/page.tsx";
import { OwnSkillPicker } from "../../../web/kit/record-picker.tsx";
import { RecordWays } from "../../../web/kit/record-ways.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { sayEvent } from "../rules/signals.ts";
import { type CareerEvent, type EventKind, eventFields } from "../schema/event.ts";
import { t } from "./text.ts";

const shown = 5;
const form = z.object(eventFields);

export function EventsCard() {
  const [chosen, choose] = useQueryParam("event");
  const list = useQuery(api.events.list.queryOptions({ input: { limit: shown } }));
  const close = () => choose(undefined);
  return (
    <Card title={t("events")}>
      <Loaded query={list} shape={<CardSkeleton height={60} />}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="quiet-line">{t("eventsHint")}</p>}
            <ul className="events">
              {items.map((event) => (
                <li key={event.id}>
                  <button type="button" className="row-title" onClick={() => choose(event.id)}>
                    {sayEvent(event)}
                  </button>
                  <span className="note">{sayDay(event.day)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <Button variant="default" onClick={() => choose("new")}>
        {t("newEvent")}
      </Button>
      <Modal opened={chosen !== undefined} onClose={close} title={t(chosen === "new" ? "newEvent" : "editEvent")} size={560}>
        {chosen === "new" && <EventForm onEnd={close} />}
        {chosen !== undefined && chosen !== "new" && <StandingEvent id={chosen} onEnd={close} />}
      </Modal>
    </Card>
  );
}

function StandingEvent({ id, onEnd }: { id: string; onEnd: () => void }) {
  const event = useQuery(api.events.get.queryOptions({ input: { id } }));
  const [history, setHistory] = useState(false);
  const remove = useMutation(api.events.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: onEnd }));
  const update = useMutation(api.events.update.mutationOptions({ context: { said: t("saved") } }));
  return (
    <Loaded query={event} shape={<CardSkeleton />}>
      {(found) => (
        <>
          <EventForm key={found.revision} event={found} onEnd={onEnd} />
          <div className="record-ways">
            <RecordWays
              employerSensitive={found.employerSensitive}
              onSensitive={(employerSensitive) => update.mutate({ id, revision: found.revision, employerSensitive })}
              onHistory={() => setHistory(true)}
              onRemove={() => remove.mutate({ id })}
            />
          </div>
          <HistoryDrawer kind="career-event" id={id} opened={history} onClose={() => setHistory(false)} />
        </>
      )}
    </Loaded>
  );
}

function EventForm({ event, onEnd }: { event?: CareerEvent; onEnd: () => void }) {
  const state = useNounForm(api.events, {
    schema: form,
    record: event,
    initial: { what: "new-manager", day: today(), records: [] },
    added: t("eventSaved"),
    onEnd,
  });
  const choiceLabels: Record<EventKind, string> = {
    "new-manager": t("event_newManager"),
    reorganisation: t("event_reorganisation"),
    offer: t("event_offer"),
    "role-change": t("event_roleChange"),
    "layoff-rumours": t("event_layoffRumours"),
    "pay-decision": t("event_payDecision"),
    "life-change": t("event_lifeChange"),
    "skill-demand": t("event_skillDemand"),
    other: t("event_somethingElse"),
  };
  return (
    <RecordForm form={state} save={t("save")} add={t("addEvent")}>
      <Field form={state} name="what" choiceLabels={choiceLabels} />
      {state.form.values.what === "skill-demand" && (
        <SkillConcerned
          records={form.shape.records.catch([]).parse(state.form.values.records)}
          onChange={(records) => state.form.setFieldValue("records", records)}
        />
      )}
      <Field form={state} name="day" />
      <Field form={state} name="title" help />
      <Field form={state} name="note" />
    </RecordForm>
  );
}

function SkillConcerned({ records, onChange }: { records: RecordRef[]; onChange: (records: RecordRef[]) => void }) {
  const others = records.filter(({ kind }) => kind !== "skill");
  const concerned = records.find(({ kind }) => kind === "skill");
  return (
    <OwnSkillPicker
      label={t("eventSkill")}
      value={concerned ? { id: concerned.id, label: concerned.label ?? concerned.id } : null}
      onChange={(chosen) => onChange(chosen ? [...others, { kind: "skill", id: chosen.id, label: chosen.label }] : others)}
    />
  );
}
