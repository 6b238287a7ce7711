// One kept file: looked at where it is a picture, named and noted, saved on this computer, and what it proves.
import { dayOf, sayDay } from "../../core/day.ts";
import { isPicture, saySize } from "../../platform/attachments/media-type.ts";
import { type AttachmentInUse, attachmentForm } from "../../platform/attachments/schema.ts";
import { api, client } from "../client.ts";
import { ChainCard } from "../kit/chain-card.tsx";
import { Field } from "../kit/field.tsx";
import { saveKept, useKeptPicture } from "../kit/kept-bytes.ts";
import { recordScreen } from "../kit/record-screen.tsx";
import { timezone } from "../kit/today.ts";
import { RecordForm, useRecordForm } from "../kit/use-record-form.tsx";
import { saySort } from "./saying.ts";
import { t } from "./text.ts";
import "./files.css";

export default recordScreen("attachment", api.attachments, function useFile(file) {
  const { id, name, mediaType, size, createdAt, sha256 } = file;
  const picture = useKeptPicture(id, isPicture(mediaType));
  const facts = [saySort(mediaType), saySize(size), t("keptOn", { day: sayDay(dayOf(createdAt, timezone())) })];
  return {
    title: name,
    trail: [{ label: t("files"), to: "/files" }],
    sub: facts.join(" · "),
    action: { label: t("download"), onClick: () => void saveKept(file) },
    removed: t("removed", { name }),
    main: (
      <>
        {picture && <img className="kept-picture" src={picture} alt={t("pictureOf", { name })} />}
        <FileForm file={file} />
      </>
    ),
    side: (
      <>
        <ChainCard kind="attachment" id={id} teach={t("chainTeach")} />
        <p className="note fingerprint">
          {t("fingerprint")}: <code>{sha256}</code>
        </p>
      </>
    ),
  };
});

function FileForm({ file }: { file: AttachmentInUse }) {
  const form = useRecordForm({
    schema: attachmentForm,
    initial: file,
    revision: file.revision,
    save: (values, revision) =>
      client.attachments.update({ id: file.id, revision, ...values }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form} save={t("saveChanges")}>
      <Field form={form} name="name" />
      <Field form={form} name="note" help />
      <Field form={form} name="day" />
    </RecordForm>
  );
}
