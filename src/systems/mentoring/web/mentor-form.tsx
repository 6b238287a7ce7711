// The forms of a relationship: a new one with what one knows at once, what was agreed on, and how it ends.

import { Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { WordsToSend } from "../../../web/kit/words-to-send.tsx";
import { type MentorView, mentorFields } from "../schema/mentor.ts";
import { areaLabels, fitLabels, roleLabels } from "./saying.ts";
import { t } from "./text.ts";

const { name, role, areas, need, askedOn, answer, answeredOn, rhythmDays, endsOn, confidential } = mentorFields;
const { fit, fitNote, wroteOn, closedOn, taken, passedOn, note } = mentorFields;

const short = z.object({ name, role: role.default("mentor"), areas: areas.default([]), need, answeredOn });

export function NewMentor({ onEnd, onAdded }: { onEnd: () => void; onAdded: (id: string) => void }) {
  const form = useNounForm(
    { add: api.mentors.add, update: api.mentors.update },
    { schema: short, added: t("mentorAdded"), onAdded: ({ id }: { id: string }) => onAdded(id), onEnd },
  );
  return (
    <RecordForm form={form} add={t("addMentor")}>
      <Field form={form} name="name" autoFocus help as="text" />
      <Field form={form} name="role" choiceLabels={roleLabels()} />
      <Field form={form} name="areas" choiceLabels={areaLabels()} />
      <Field form={form} name="need" help />
      <Field form={form} name="answeredOn" label={t("agreedSince")} />
    </RecordForm>
  );
}

const full = z.object({
  ...{ name, role, areas: areas.default([]), need, askedOn, answer, answeredOn, rhythmDays, endsOn, confidential },
  ...{ fit, fitNote, wroteOn, closedOn, taken, passedOn, note },
});

export function MentorForm({ one, onEnd }: { one: MentorView; onEnd: () => void }) {
  const form = useNounForm(api.mentors, { schema: full, record: one, onEnd });
  return (
    <RecordForm form={form}>
      <Field form={form} name="name" as="text" />
      <Field form={form} name="role" choiceLabels={roleLabels()} />
      <Field form={form} name="areas" choiceLabels={areaLabels()} />
      <Field form={form} name="need" />
      <div className="field-row">
        <Field form={form} name="rhythmDays" />
        <Field form={form} name="endsOn" />
      </div>
      <Field form={form} name="confidential" />
      <div className="field-row">
        <Field form={form} name="askedOn" />
        <Field form={form} name="answer" choiceLabels={{ yes: t("yes"), no: t("no") }} />
        <Field form={form} name="answeredOn" />
      </div>
      <Field form={form} name="fit" choiceLabels={fitLabels()} />
      <Field form={form} name="fitNote" />
      <Field form={form} name="note" help />
      <div className="field-row">
        <Field form={form} name="wroteOn" />
        <Field form={form} name="closedOn" />
      </div>
      <Field form={form} name="taken" />
      <Field form={form} name="passedOn" />
    </RecordForm>
  );
}

/** Ends it, then shows the word to send. */
export function Closing({ one, onEnd }: { one: MentorView; onEnd: () => void }) {
  const [written, setWritten] = useState({ taken: one.taken ?? "", passedOn: one.passedOn ?? "" });
  const close = useMutation({
    mutationFn: () =>
      client.mentors.close(
        { id: one.id, taken: written.taken.trim() || null, passedOn: written.passedOn.trim() || null },
        { context: { said: t("endedNow") } },
      ),
  });
  if (close.data) return <WordsToSend label={t("endWords")} words={close.data.words} />;
  const input = (field: "taken" | "passedOn", label: string, autoFocus = false) => (
    <Textarea
      label={label}
      value={written[field]}
      autosize
      minRows={2}
      data-autofocus={autoFocus || undefined}
      onChange={({ currentTarget: { value } }) => setWritten((before) => ({ ...before, [field]: value }))}
    />
  );
  return (
    <ShortForm submitLabel={t("endNow")} write={close} onSubmit={() => close.mutate()} onCancel={onEnd}>
      <p className="note">{t("endHelp")}</p>
      {input("taken", t("takeWith"), true)}
      {input("passedOn", t("passOn"))}
    </ShortForm>
  );
}
