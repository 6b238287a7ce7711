// What a win says: its line, day and kind, how much it mattered, and the four parts of the story.
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Win, winForm, winKinds } from "../schema.ts";
import { ImpactField } from "./impact-field.tsx";
import { sayKind } from "./saying.ts";
import { t } from "./text.ts";

const kindWords = Object.fromEntries(winKinds.map((kind) => [kind, sayKind(kind)]));

export function WinForm({ win }: { win: Win }) {
  const form = useNounForm(api.wins, { schema: winForm, record: win });
  return (
    <RecordForm form={form} save={t("saveWin")}>
      <Field form={form} name="title" />
      <div className="side-by-side">
        <Field form={form} name="day" />
        <Field form={form} name="kind" choiceLabels={kindWords} />
        <ImpactField form={form} />
      </div>
      <Field form={form} name="situation" help />
      <Field form={form} name="task" help />
      <Field form={form} name="action" help />
      <Field form={form} name="result" help />
    </RecordForm>
  );
}
