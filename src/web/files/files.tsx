// All kept files: what each is, how large, what it proves; found by words, in the order that is asked for.

import { useMutation } from "@tanstack/react-query";
import { dayOf, sayDay } from "../../core/day.ts";
import { saySize } from "../../platform/attachments/media-type.ts";
import { type AttachmentInUse, attachmentSorts } from "../../platform/attachments/schema.ts";
import { api } from "../client.ts";
import { useGo } from "../kit/go.tsx";
import { saveKept } from "../kit/kept-bytes.ts";
import { AddFile } from "../kit/kept-files.tsx";
import { Menu } from "../kit/menu.tsx";
import { RecordLink } from "../kit/record-link.tsx";
import { ListPage } from "../kit/record-list.tsx";
import { Row } from "../kit/row.tsx";
import { timezone } from "../kit/today.ts";
import { useList } from "../kit/use-list.ts";
import { saySort } from "./saying.ts";
import { t } from "./text.ts";
import "./files.css";

export default function Files() {
  const go = useGo();
  const words = { added: t("byAdded"), name: t("byName"), size: t("bySize"), day: t("byDay") };
  const list = useList(api.attachments, { search: t("search"), sorts: attachmentSorts.map((one) => [one, words[one]]) });
  const { answer } = list;
  return (
    <ListPage
      of={list}
      label={t("files")}
      sub={
        answer && answer.counts.all > 0
          ? t("filesSub", { count: answer.counts.all, used: saySize(answer.used), room: saySize(answer.room) })
          : undefined
      }
      add={{ label: t("addFile"), form: () => <AddFile onKept={({ id }) => go(`/files/${id}`)} />, size: 440 }}
      empty={t("emptyFiles")}
      row={(file) => <FileRow key={file.id} file={file} />}
    />
  );
}

function FileRow({ file }: { file: AttachmentInUse }) {
  const go = useGo();
  const { id, name, note, size, mediaType, createdAt } = file;
  const remove = useMutation(api.attachments.remove.mutationOptions({ context: { said: t("removed", { name }) } }));
  const facts = [saySort(mediaType), saySize(size), t("keptOn", { day: sayDay(dayOf(createdAt, timezone())) })];
  return (
    <Row
      title={name}
      reason={
        <>
          <div className="number">{facts.join(" · ")}</div>
          {note && <div>{note}</div>}
          <Uses file={file} />
        </>
      }
      to={`/files/${id}`}
      onEdit={() => go(`/files/${id}`)}
      onRemove={() => remove.mutate({ id })}
      more={<Menu.Item onClick={() => void saveKept({ id, name })}>{t("download")}</Menu.Item>}
    />
  );
}

function Uses({ file: { usedBy } }: { file: AttachmentInUse }) {
  if (usedBy.length === 0) return <div>{t("provesNothing")}</div>;
  return (
    <div>
      {t("proves")}{" "}
      {usedBy.map(({ kind, id, label }, place) => (
        <span key={`${kind} ${id}`}>
          {place > 0 && ", "}
          <RecordLink kind={kind} id={id}>
            {label}
          </RecordLink>
        </span>
      ))}
    </div>
  );
}
