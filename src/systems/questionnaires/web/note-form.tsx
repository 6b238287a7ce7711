// What else was so at a sitting, written beside its result.
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { sitting as sittingShape } from "../schema/sitting.ts";
import type { ListedSitting } from "./sitting-rows.tsx";
import { t } from "./text.ts";

const noteForm = z.object({ note: sittingShape.shape.note });

export function NoteForm({ sitting }: { sitting: ListedSitting }) {
  const { id } = sitting;
  const form = useRecordForm({
    schema: noteForm,
    initial: { note: sitting.note },
    revision: sitting.revision,
    save: (values, revision) => client.sittings.update({ id, revision, ...values }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="note" as="long" label={t("noteHelp")} help="" />
    </RecordForm>
  );
}
