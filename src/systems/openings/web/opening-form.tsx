// The form of an opening, for a new one and for an edit; what only some kinds have is asked where it applies.
import { useState } from "react";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { inside, kindLabels, passing } from "../rules/stages.ts";
import { type Opening, type OpeningKind, openingFields } from "../schema/opening.ts";
import type { ReadPostingView } from "../schema/posting.ts";
import { PastePosting } from "./paste-posting.tsx";
import { t as say } from "./posting-text.ts";
import { wayLabels } from "./saying.ts";
import { t } from "./text.ts";

const { people: _, events: __, ...plain } = openingFields;
const schema = z.object({ ...plain, kind: plain.kind.default("job"), tags: plain.tags.default([]) });

interface OpeningFormProps {
  record?: Opening;
  /** What came from the page that one had open, and that page itself, to be read. */
  sent?: { text: string; url: string | null; page: string };
  onEnd?: () => void;
}

export function OpeningForm({ record, sent, onEnd }: OpeningFormProps) {
  const [whole, setWhole] = useState(record !== undefined);
  const form = useRecordForm({
    schema,
    initial: record ?? (sent ? { text: sent.text, url: sent.url } : {}),
    revision: record?.revision,
    save: (values, revision) =>
      record
        ? client.openings.update({ ...values, id: record.id, revision }, { context: { said: t("saved") } })
        : client.openings.add(values, { context: { said: t("added") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const kind = (form.form.values.kind ?? "job") as OpeningKind;
  /** What was written stands; what was read fills the rest. */
  const fillIn = (read: ReadPostingView) => {
    const { values } = form.form;
    const found = Object.entries(read).filter(([name, value]) => name in schema.shape && value !== null);
    form.form.setValues(Object.fromEntries(found.filter(([name]) => name === "text" || !values[name])));
    setWhole(true);
  };
  return (
    <RecordForm form={form} add={t("add")}>
      {!record && (
        <>
          <Field form={form} name="text" help={say("pasteHelp")} />
          <PastePosting text={sent?.page ?? String(form.form.values.text ?? "")} onRead={fillIn} />
        </>
      )}
      <Field form={form} name="title" autoFocus />
      <div className="field-row">
        <Field form={form} name="organisation" as="text" />
        <Field form={form} name="kind" choiceLabels={kindLabels} />
      </div>
      <div className="field-row">
        <Field form={form} name="how" choiceLabels={wayLabels} />
        <Field form={form} name="deadline" />
      </div>
      {record && <Field form={form} name="text" help={t("textHelp")} />}
      {whole && (
        <>
          <div className="field-row">
            <Field form={form} name="place" as="text" />
            <Field form={form} name="pay" as="text" />
          </div>
          <div className="field-row">
            <Field form={form} name="hoursPerWeek" />
            <Field form={form} name="source" as="text" />
          </div>
          <Field form={form} name="url" as="text" />
        </>
      )}
      {whole && inside.includes(kind) && (
        <fieldset className="plain-fieldset">
          <legend>{t("insideTitle")}</legend>
          <Field form={form} name="managerTold" />
          <Field form={form} name="whoKnows" as="text" />
          <Field form={form} name="tenureRule" as="text" />
          <Field form={form} name="sponsor" as="text" />
        </fieldset>
      )}
      {whole && passing.includes(kind) && (
        <fieldset className="plain-fieldset">
          <legend>{t("passingTitle")}</legend>
          <Field form={form} name="skillGrown" as="text" />
          <Field form={form} name="exitDate" />
          {record && <Field form={form} name="debrief" />}
        </fieldset>
      )}
      {whole && <Field form={form} name="tags" help />}
      {whole && <Field form={form} name="note" />}
      {!record && (
        <button type="button" className="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? "lessFields" : "moreFields")}
        </button>
      )}
    </RecordForm>
  );
}
