// What a win says: its line, day and kind, how much it mattered, and the four parts of the story.
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type Win, winForm, winKinds } from "../schema.ts";
import { ImpactField } from "./impact-field.tsx";
import { sayKind } from "./saying.ts";
import { text } from "./text.ts";

const kindWords = Object.fromEntries(winKinds.map((kind) => [kind, sayKind(kind)]));

export function WinForm({ win }: { win: Win }) {
  const t = useText(text);
  const form = useRecordForm({
    schema: winForm,
    initial: win,
    revision: win.revision,
    save: (values, revision) => client.wins.update({ id: win.id, revision, ...values }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form} save={t("saveWin")}>
      <Field form={form} name="title" label={t("title")} help="" />
      <div className="side-by-side">
        <Field form={form} name="day" label={t("day")} help="" />
        <Field form={form} name="kind" label={t("kind")} help="" choiceLabels={kindWords} />
        <ImpactField form={form} />
      </div>
      <Field form={form} name="situation" as="long" label={t("situation")} help={t("situationHelp")} />
      <Field form={form} name="task" as="long" label={t("task")} help={t("taskHelp")} />
      <Field form={form} name="action" as="long" label={t("action")} help={t("actionHelp")} />
      <Field form={form} name="result" as="long" label={t("result")} help={t("resultHelp")} />
    </RecordForm>
  );
}
