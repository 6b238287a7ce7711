// All kept files: what each is, how large, what it proves; found by words, in the order that is asked for.
import { Menu, Modal } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { dayOf, sayDay } from "../../core/day.ts";
import { saySize } from "../../platform/attachments/media-type.ts";
import { type AttachmentInUse, attachmentSorts } from "../../platform/attachments/schema.ts";
import { api } from "../client.ts";
import { EmptyState } from "../kit/empty-state.tsx";
import { useGo, useListOffset, useListParam, useQueryParam } from "../kit/go.tsx";
import { AddFile, fileAddress } from "../kit/kept-files.tsx";
import { FilterText, SortChoice } from "../kit/list-filter.tsx";
import { Page } from "../kit/page.tsx";
import { Pager } from "../kit/pager.tsx";
import { RecordLink } from "../kit/record-link.tsx";
import { Row, RowList } from "../kit/row.tsx";
import { Loaded, PageSkeleton } from "../kit/skeletons.tsx";
import { timezone } from "../kit/today.ts";
import { useText } from "../words.ts";
import { saySort } from "./saying.ts";
import { text } from "./text.ts";
import "./files.css";

const pageSize = 50;

export default function Files() {
  const t = useText(text);
  const go = useGo();
  const [adding, setAdding] = useQueryParam("add");
  const all = useQuery(api.attachments.list.queryOptions({ input: { limit: 1 } }));
  const add = { label: t("addFile"), hotkey: "N", onClick: () => setAdding("yes") };
  return (
    <Loaded query={all} shape={<PageSkeleton />}>
      {({ total, used, room }) => (
        <Page
          title={t("files")}
          sub={total > 0 ? t("filesSub", { count: total, used: saySize(used), room: saySize(room) }) : undefined}
          action={add}
        >
          {total > 0 ? <FileList /> : <EmptyState sentence={t("emptyFiles")} />}
          <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("addFile")}>
            <AddFile onKept={({ id }) => go(`/files/${id}`)} />
          </Modal>
        </Page>
      )}
    </Loaded>
  );
}

function FileList() {
  const t = useText(text);
  const go = useGo();
  const [sought, setSought] = useListParam("text");
  const [offset, setOffset] = useListOffset();
  const [asked, setSort] = useListParam("sort");
  const sort = attachmentSorts.find((one) => one === asked) ?? "added";
  const list = useQuery(
    api.attachments.list.queryOptions({
      input: { text: sought || undefined, sort, limit: pageSize, offset },
      placeholderData: keepPreviousData,
    }),
  );
  const words = { added: t("byAdded"), name: t("byName"), size: t("bySize"), day: t("byDay") };
  const clear = () => {
    go("/files");
  };
  return (
    <>
      <div className="file-filters">
        <FilterText label={t("search")} value={sought ?? ""} onChange={setSought} />
        <SortChoice
          label={t("sortBy")}
          value={sort}
          choices={attachmentSorts.map((one) => [one, words[one]] as const)}
          onChange={setSort}
        />
      </div>
      <Loaded query={list}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("nothingMatches")} action={{ label: t("clearSearch"), onClick: clear }} />
          ) : (
            <>
              <RowList label={t("files")}>
                {items.map((file) => (
                  <FileRow key={file.id} file={file} />
                ))}
              </RowList>
              <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function FileRow({ file }: { file: AttachmentInUse }) {
  const t = useText(text);
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
      more={
        <Menu.Item component="a" href={fileAddress(id)} download={name}>
          {t("download")}
        </Menu.Item>
      }
    />
  );
}

function Uses({ file: { usedBy } }: { file: AttachmentInUse }) {
  const t = useText(text);
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
