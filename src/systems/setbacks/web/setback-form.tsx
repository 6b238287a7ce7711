// The form of a setback: a line is enough for a new one, the rest can be said later or never.
import { Select } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, type RecordFormState, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { kindTold } from "../rules/told-by-words.ts";
import { rejectionStages, type Setback, setbackFields } from "../schema/setback.ts";
import { kindChoices } from "./saying.ts";
import { text } from "./text.ts";

const form = z.object({
  title: setbackFields.title,
  kind: setbackFields.kind.optional(),
  stage: setbackFields.stage,
  hurts: setbackFields.hurts,
  day: setbackFields.day,
  words: setbackFields.words,
  note: setbackFields.note,
  coolOffUntil: setbackFields.coolOffUntil.optional(),
});

interface SetbackFormProps {
  setback?: Setback;
  onSaved?: (id: string) => void;
  onCancel?: () => void;
}

export function SetbackForm({ setback, onSaved, onCancel }: SetbackFormProps) {
  const t = useText(text);
  const [whole, setWhole] = useState(setback !== undefined);
  const state = useRecordForm({
    schema: form,
    initial: setback ?? { title: "", stage: null, hurts: null, day: today(), words: null, note: null },
    revision: setback?.revision,
    save: async (values, revision) => {
      const saved = setback
        ? await client.setbacks.update({ id: setback.id, revision, ...values }, { context: { said: t("saved") } })
        : await client.setbacks.log(values, { context: { said: t("writtenDown") } });
      onSaved?.(saved.id);
      return saved;
    },
  });
  const { title, kind } = state.form.getValues();
  const isRejection = (kind || kindTold(String(title ?? ""))) === "rejection";
  return (
    <RecordForm form={state} submitLabel={setback ? t("save") : t("writeDown")} onCancel={onCancel}>
      <Field form={state} name="title" label={t("title")} help="" placeholder={t("titlePlaceholder")} autoFocus />
      <Hurts state={state} />
      <Field form={state} name="day" label={t("day")} help="" />
      {(whole || isRejection) && (
        <>
          <KindAndStage state={state} isRejection={isRejection} />
          <Field form={state} name="words" as="long" label={t("words")} help={t("wordsHelp")} />
        </>
      )}
      {whole && (
        <>
          <Field form={state} name="note" as="long" label={t("note")} help="" />
          {setback && <Field form={state} name="coolOffUntil" label={t("rest")} help="" />}
        </>
      )}
      {!setback && (
        <button type="button" className="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? "lessFields" : "moreFields")}
        </button>
      )}
    </RecordForm>
  );
}

type State = RecordFormState<typeof form>;

function Hurts({ state }: { state: State }) {
  const t = useText(text);
  const { value, onChange } = state.form.getInputProps("hurts");
  const words = [t("hurt1"), t("hurt2"), t("hurt3"), t("hurt4"), t("hurt5")];
  return (
    <div>
      <Choices
        label={t("hurts")}
        inline
        choices={words.map((label, place) => ({ value: String(place + 1), label }))}
        value={typeof value === "number" ? String(value) : null}
        onChange={(chosen) => onChange(Number(chosen))}
      />
      <p className="note">{t("hurtsHelp")}</p>
    </div>
  );
}

/** A rejection comes at one of a few stages, so that they can be counted; elsewhere the words are free. */
function KindAndStage({ state, isRejection }: { state: State; isRejection: boolean }) {
  const t = useText(text);
  const kind = state.form.getInputProps("kind");
  const stage = state.form.getInputProps("stage");
  return (
    <div className="field-row">
      <Select
        label={t("kind")}
        placeholder={t("kindHelp")}
        data={kindChoices()}
        value={kind.value || null}
        onChange={(chosen) => {
          kind.onChange(chosen ?? "");
          stage.onChange("");
        }}
        clearable
      />
      {isRejection ? (
        <Select
          label={t("stage")}
          data={[...rejectionStages]}
          value={stage.value || null}
          onChange={(chosen) => stage.onChange(chosen ?? "")}
          error={stage.error}
          clearable
        />
      ) : (
        <Field form={state} name="stage" label={t("stage")} help="" />
      )}
    </div>
  );
}
