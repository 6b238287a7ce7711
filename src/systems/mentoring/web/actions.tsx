// What each of you does next: added, ticked with what came of it, dropped; and what is open from the sessions before.
import { Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import { sayShortDay, today } from "../../../web/kit/today.ts";
import type { Action, OpenAction, SessionView } from "../schema/session.ts";
import { t } from "./text.ts";

interface Step {
  session: string;
  action: string;
  by: Action["by"];
  what: string;
  due: Day | null;
  state: Action["state"];
  came: string | null;
}

export function Actions({ one, before }: { one: SessionView; before: readonly OpenAction[] }) {
  const own = one.actions.map(({ id, ...rest }): Step => ({ ...rest, session: one.id, action: id }));
  const earlier = before.map((each): Step => ({ ...each, state: "open", came: null }));
  return (
    <>
      {earlier.length > 0 && (
        <Section title={t("openFromBefore")}>
          <Steps label={t("openFromBefore")} steps={earlier} />
        </Section>
      )}
      <Section title={t("nextSteps")}>
        {own.length === 0 && <p className="note">{t("noActions")}</p>}
        <Steps label={t("nextSteps")} steps={own} />
        <AddInPlace label={t("addAction")} form={(end) => <AddStep one={one} onEnd={end} />} />
      </Section>
    </>
  );
}

function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const [finishing, setFinishing] = useState<Step>();
  const settle = useMutation({
    mutationFn: ({ step, state }: { step: Step; state: Action["state"] }) =>
      client.mentorSessions.settle(
        { id: step.session, action: step.action, state },
        { context: { said: t(state === "dropped" ? "stepDropped" : "stepDone") } },
      ),
  });
  return (
    <>
      <RowList label={label}>
        {steps.map((step) => (
          <Row
            key={step.action}
            title={t(step.by === "me" ? "youDo" : "theyDo", { what: step.what })}
            reason={<Reason step={step} />}
            done={step.state === "done"}
            onDone={() => settle.mutate({ step, state: step.state === "done" ? "open" : "done" })}
            more={
              <>
                <Menu.Item onClick={() => setFinishing(step)}>{t("doneWith")}</Menu.Item>
                <Menu.Item onClick={() => settle.mutate({ step, state: "dropped" })}>{t("stepDropped")}</Menu.Item>
              </>
            }
          />
        ))}
      </RowList>
      <Refused error={settle.error} />
      <Modal opened={finishing !== undefined} onClose={() => setFinishing(undefined)} title={t("whatCame")} size={520}>
        {finishing && <WhatCame step={finishing} onEnd={() => setFinishing(undefined)} />}
      </Modal>
    </>
  );
}

function Reason({ step: { due, state, came } }: { step: Step }) {
  if (state === "dropped") return <>{t("stepDropped")}</>;
  if (state === "done") return <>{came ?? t("stepDone")}</>;
  return due ? <span className={due < today() ? "due" : undefined}>{t("byDay", { day: sayShortDay(due) })}</span> : null;
}

function WhatCame({ step, onEnd }: { step: Step; onEnd: () => void }) {
  const [came, setCame] = useState(step.came ?? "");
  const settle = useMutation({
    mutationFn: () =>
      client.mentorSessions.settle(
        { id: step.session, action: step.action, came: came.trim() || null },
        { context: { said: t("stepDone") } },
      ),
    onSuccess: onEnd,
  });
  return (
    <ShortForm submitLabel={t("stepDone")} write={settle} onSubmit={() => settle.mutate()} onCancel={onEnd}>
      <p>{step.what}</p>
      <Textarea
        label={t("whatCame")}
        value={came}
        maxLength={500}
        autosize
        minRows={2}
        data-autofocus
        onChange={({ currentTarget: { value } }) => setCame(value)}
      />
    </ShortForm>
  );
}

function AddStep({ one, onEnd }: { one: SessionView; onEnd: () => void }) {
  const [what, setWhat] = useState("");
  const [by, setBy] = useState<Action["by"]>("me");
  const [due, setDue] = useState<Day | null>(null);
  const add = useMutation({
    mutationFn: () =>
      client.mentorSessions.update(
        {
          id: one.id,
          revision: one.revision,
          actions: [...one.actions, { id: "", by, what: what.trim(), due, state: "open", settledOn: null, came: null }],
        },
        { context: { said: t("saved") } },
      ),
    onSuccess: () => setWhat(""),
  });
  return (
    <ShortForm submitLabel={t("addAction")} ready={what.trim() !== ""} write={add} onSubmit={() => add.mutate()} onCancel={onEnd}>
      <TextInput
        label={t("stepWhat")}
        value={what}
        maxLength={300}
        data-autofocus
        onChange={({ currentTarget }) => setWhat(currentTarget.value)}
      />
      <div className="field-row">
        <Select
          label={t("stepBy")}
          data={[
            { value: "me", label: t("me") },
            { value: "them", label: t("them") },
          ]}
          value={by}
          onChange={(next) => setBy(next === "them" ? "them" : "me")}
          allowDeselect={false}
        />
        <DayInput label={t("stepDue")} value={due} onChange={setDue} />
      </div>
    </ShortForm>
  );
}
