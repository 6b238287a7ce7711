// One board: what is looked for there, what came of the last look, and what stands on it.
import { useMutation } from "@tanstack/react-query";
import type { FileInput } from "../../../core/file-input.ts";
import { api, client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { NounFields } from "../../../web/kit/noun-fields.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordList } from "../../../web/kit/record-list.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { boardFields } from "../schema.ts";
import { LookAtBoards } from "./look-at-boards.tsx";
import { PostingRow } from "./posting-row.tsx";
import { t } from "./text.ts";
import { usePostings } from "./use-postings.ts";

export default recordScreen("board", api.boards, function useBoard(board) {
  return {
    title: board.title,
    trail: [
      { label: t("openings"), to: "/openings" },
      { label: t("boards"), to: "/openings/boards" },
      { label: t("followed"), to: "/openings/boards/followed" },
    ],
    main: (
      <>
        <Card title={t("atAddress")}>
          <p>{board.looked ?? t("notLooked")}</p>
          <p className="note" style={{ overflowWrap: "anywhere" }}>
            {t("readAs", { source: board.source })}
          </p>
          <LookAtBoards id={board.id} />
        </Card>
        <Postings board={board.id} />
      </>
    ),
    side: (
      <>
        <Card>
          <NounFields noun={api.boards} fields={boardFields} key={board.revision} record={board} add={t("save")} />
        </Card>
        <Card title={t("fromFile")}>
          <FromFile board={board.id} />
        </Card>
      </>
    ),
  };
});

const Postings = ({ board }: { board: string }) => (
  <Section title={t("itsPostings")}>
    <RecordList
      of={usePostings(board)}
      label={t("itsPostings")}
      empty={t("noPostings")}
      row={(posting, remove) => <PostingRow key={posting.id} posting={posting} onRemove={() => remove(posting.id)} />}
    />
  </Section>
);

function FromFile({ board }: { board: string }) {
  const read = useMutation({ mutationFn: (file: FileInput) => client.boards.read({ id: board, file }) });
  return (
    <>
      <FileDrop
        label={t("fileLabel")}
        hint={t("fromFileHint")}
        accept=".json,.xml,.html,.htm"
        megabytes={5}
        onFile={(file) => read.mutate(file)}
      />
      <Refused error={read.error} />
      <p role="status" className="note">
        {read.data?.items[0]?.said}
      </p>
    </>
  );
}
