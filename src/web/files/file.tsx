// One kept file: looked at where it is a picture, named and noted, saved on this computer, and what it proves.
import { useQuery } from "@tanstack/react-query";
import { dayOf, sayDay } from "../../core/day.ts";
import { isPicture, saySize } from "../../platform/attachments/media-type.ts";
import { type AttachmentInUse, attachmentForm } from "../../platform/attachments/schema.ts";
import { api, client } from "../client.ts";
import { ChainCard } from "../kit/chain-card.tsx";
import { Field } from "../kit/field.tsx";
import { useRouteParam } from "../kit/go.tsx";
import { fileAddress } from "../kit/kept-files.tsx";
import { Columns } from "../kit/page.tsx";
import { RecordPage } from "../kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../kit/skeletons.tsx";
import { timezone } from "../kit/today.ts";
import { RecordForm, useRecordForm } from "../kit/use-record-form.tsx";
import { useText } from "../words.ts";
import { saySort } from "./saying.ts";
import { text } from "./text.ts";
import "./files.css";

export default function FileScreen() {
  const id = useRouteParam("id");
  const file = useQuery(api.attachments.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={file} shape={<PageSkeleton />}>
      {(found) => <FilePage key={found.id} file={found} />}
    </Loaded>
  );
}

const take = ({ id, name }: AttachmentInUse): void => {
  const link = document.createElement("a");
  link.href = fileAddress(id);
  link.download = name;
  link.click();
};

function FilePage({ file }: { file: AttachmentInUse }) {
  const t = useText(text);
  const { id, name, mediaType, size, createdAt, sha256 } = file;
  const facts = [saySort(mediaType), saySize(size), t("keptOn", { day: sayDay(dayOf(createdAt, timezone())) })];
  return (
    <RecordPage
      kind="attachment"
      record={file}
      title={name}
      trail={[{ label: t("files"), to: "/files" }]}
      sub={facts.join(" · ")}
      action={{ label: t("download"), onClick: () => take(file) }}
      change={client.attachments.update}
      remove={client.attachments.remove}
      removed={t("removed", { name })}
    >
      <Columns
        side={
          <>
            <ChainCard kind="attachment" id={id} teach={t("chainTeach")} />
            <p className="note fingerprint">
              {t("fingerprint")}: <code>{sha256}</code>
            </p>
          </>
        }
      >
        {isPicture(mediaType) && <img className="kept-picture" src={fileAddress(id)} alt={t("pictureOf", { name })} />}
        <FileForm file={file} />
      </Columns>
    </RecordPage>
  );
}

function FileForm({ file }: { file: AttachmentInUse }) {
  const t = useText(text);
  const form = useRecordForm({
    schema: attachmentForm,
    initial: file,
    revision: file.revision,
    save: (values, revision) =>
      client.attachments.update({ id: file.id, revision, ...values }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form} save={t("saveChanges")}>
      <Field form={form} name="name" label={t("name")} help="" />
      <Field form={form} name="note" as="long" label={t("note")} />
      <Field form={form} name="day" label={t("day")} help="" />
    </RecordForm>
  );
}
