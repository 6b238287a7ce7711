// How often to be in touch, said once for all: talks a week, and by tag; a way to the days on which nothing reminds.
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type ContactRhythm, contactRhythmFields, type TagRule, tagRule } from "../schema/contact-rhythm.ts";
import { LinesInput } from "./lines-input.tsx";
import { t } from "./text.ts";

const schema = z.object({
  ...contactRhythmFields,
  byTag: z
    .array(z.object({ tag: tagRule.shape.tag, days: z.coerce.number(t("rhythmDaysWrong")).pipe(tagRule.shape.days) }))
    .default([]),
});

type Standing = Pick<ContactRhythm, keyof typeof contactRhythmFields | "revision">;

export function Rhythm({ onClose }: { onClose: () => void }) {
  const standing = useQuery(api.contacts.rhythm.queryOptions({ input: {} })).data;
  return (
    <Modal opened onClose={onClose} title={t("rhythm")} size={560}>
      {standing && <RhythmForm standing={standing} onEnd={onClose} />}
    </Modal>
  );
}

function RhythmForm({ standing: { revision, ...fields }, onEnd }: { standing: Standing; onEnd: () => void }) {
  const form = useRecordForm({
    schema,
    initial: fields,
    revision,
    save: (values, seen) =>
      client.contacts.setRhythm({ ...values, ...(seen ? { revision: seen } : {}) }, { context: { said: t("saved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  const { values, errors, setFieldValue } = form.form;
  return (
    <RecordForm form={form}>
      <p className="note">{t("rhythmHelp")}</p>
      <Field form={form} name="weeklyTalks" placeholder="3" />
      <LinesInput<TagRule>
        title={t("rhythmByTag")}
        lines={values.byTag as TagRule[]}
        onChange={(lines) => setFieldValue("byTag", lines)}
        blank={{ tag: "", days: 90 }}
        cells={[
          { name: "tag", label: t("rhythmTag") },
          { name: "days", label: t("rhythmDays") },
        ]}
        add={t("rhythmAddTag")}
        takeAway={({ tag }) => t("takeAway", { what: tag })}
        error={Object.entries(errors).find(([path]) => path.startsWith("byTag."))?.[1]}
      />
      <p>
        <Go to="/contacts/rests">{t("rhythmRests")}</Go>
      </p>
    </RecordForm>
  );
}
