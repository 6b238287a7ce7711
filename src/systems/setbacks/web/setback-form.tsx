// The form of a setback: a line is enough for a new one, the rest can be said later or never.
import { useState } from "react";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { RecordForm, type RecordFormState, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { kindFromWords } from "../rules/kind-from-words.ts";
import { rejectionStages, type Setback, type SetbackKind, setbackFields } from "../schema/setback.ts";
import { kindChoices } from "./saying.ts";
import { t } from "./text.ts";

const form = z.object({
  title: setbackFields.title,
  kind: setbackFields.kind.optional(),
  stage: setbackFields.stage,
  hurts: setbackFields.hurts,
  day: setbackFields.day.optional(),
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
  const [whole, setWhole] = useState(setback !== undefined);
  const state = useRecordForm({
    schema: form,
    initial: setback ?? {},
    revision: setback?.revision,
    save: async (values, revision) => {
      const saved = setback
        ? await client.setbacks.update({ id: setback.id, revision, ...values }, { context: { said: t("saved") } })
        : await client.setbacks.log(values, { context: { said: t("writtenDown") } });
      onSaved?.(saved.id);
      return saved;
    },
    onCancel,
  });
  const { title, kind } = state.form.getValues();
  const told = title ? kindFromWords(String(title)) : null;
  const isRejection = (kind || told) === "rejection";
  return (
    <RecordForm form={state} add={t("writeDown")}>
      <Field form={state} name="title" placeholder={t("titlePlaceholder")} autoFocus />
      <KindAndStage state={state} told={told} hasStage={whole || isRejection} />
      <Hurts state={state} />
      <Field form={state} name="day" help={setback ? "" : t("dayHelp")} placeholder={t("dayPlaceholder")} />
      {(whole || isRejection) && <Field form={state} name="words" help={t("wordsHelp")} />}
      {whole && (
        <>
          <Field form={state} name="note" />
          {setback && <Field form={state} name="coolOffUntil" />}
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

interface KindAndStageProps {
  state: State;
  /** The kind that its words tell; null while there are none. */
  told: SetbackKind | null;
  hasStage: boolean;
}

/** The kind read from the words stands there to be seen and changed. A rejection comes at one of a few stages, so that they can be counted; elsewhere the words are free. */
function KindAndStage({ state, told, hasStage }: KindAndStageProps) {
  const kind = state.form.getInputProps("kind");
  const stage = state.form.getInputProps("stage");
  const shown = kind.value || told;
  const read = told === "other" ? t("kindUnread") : t("kindHelp");
  return (
    <div className={hasStage ? "field-row" : undefined}>
      <Select
        label={t("kind")}
        placeholder={t("kindHelp")}
        description={!kind.value && told ? read : undefined}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data={kindChoices()}
        value={shown}
        onChange={(chosen) => {
          kind.onChange(chosen ?? "");
          stage.onChange("");
        }}
        clearable={Boolean(kind.value)}
      />
      {hasStage && shown === "rejection" && (
        <Select
          label={t("stage")}
          data={[...rejectionStages]}
          value={stage.value || null}
          onChange={(chosen) => stage.onChange(chosen ?? "")}
          error={stage.error}
          clearable
        />
      )}
      {hasStage && shown !== "rejection" && <Field form={state} name="stage" />}
    </div>
  );
}
