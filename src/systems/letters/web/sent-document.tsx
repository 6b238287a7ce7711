// A document as it was sent.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { type DocumentFormat, SaveAs, useSaveAs } from "../../../web/kit/save-as.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type SentView, sentFields } from "../schema.ts";
import { t } from "./text.ts";

export default recordScreen("sent-document", api.sent, function useSent(one) {
  const save = useSaveAs((format: DocumentFormat) => client.sent.export({ id: one.id, format }));
  return {
    title: one.title,
    trail: [
      { label: t("letters"), to: "/letters" },
      { label: t("allSent"), to: "/letters/sent" },
    ],
    sub: t("sentOnDay", { day: sayDay(one.day) }),
    more: <SaveAs save={save} without={["json"]} />,
    main: (
      <Card title={t("words")}>
        <p className="as-written">{one.text}</p>
      </Card>
    ),
    side: (
      <>
        <Card title={t("madeOf")}>
          <ul className="plain-list">
            {[one.opening, one.made].map(
              (record) =>
                record && (
                  <li key={record.id}>
                    <RecordLink kind={record.kind} id={record.id}>
                      {record.label}
                    </RecordLink>
                  </li>
                ),
            )}
          </ul>
          <p className="note">{t("sentTeach")}</p>
        </Card>
        <Card title={t("note")}>
          <NoteForm key={one.revision} one={one} />
        </Card>
      </>
    ),
  };
});

function NoteForm({ one }: { one: SentView }) {
  const form = useRecordForm({
    schema: z.object(sentFields),
    initial: one,
    revision: one.revision,
    save: (values, revision) => client.sent.update({ ...values, id: one.id, revision }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form} save={t("saveNote")}>
      <Field form={form} name="day" />
      <Field form={form} name="note" as="long" />
    </RecordForm>
  );
}
