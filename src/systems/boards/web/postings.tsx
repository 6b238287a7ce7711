// What stands on the boards of employers that are followed: what is new, how one fits it, kept or put aside.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { FollowBoard } from "./follow-board.tsx";
import { LookAtBoards } from "./look-at-boards.tsx";
import { PostingRow } from "./posting-row.tsx";
import { t } from "./text.ts";
import { usePostings } from "./use-postings.ts";

export default function Postings() {
  const go = useGo();
  const list = usePostings();
  const seen = useMutation({ mutationFn: () => client.boardPostings.seen({}, { context: { said: t("seen") } }) });
  return (
    <ListPage
      of={list}
      label={t("boards")}
      trail={[{ label: t("openings"), to: "/openings" }]}
      add={{ label: t("follow"), form: (end) => <FollowBoard onEnd={end} /> }}
      more={
        <>
          <Button variant="default" onClick={() => go("/openings/boards/followed")}>
            {t("followed")}
          </Button>
          {(list.answer?.counts?.new ?? 0) > 0 && (
            <Button variant="default" loading={seen.isPending} onClick={() => seen.mutate()}>
              {t("seenAll")}
            </Button>
          )}
        </>
      }
      above={<LookAtBoards />}
      empty={t("none")}
      row={(posting, remove) => <PostingRow key={posting.id} posting={posting} onRemove={() => remove(posting.id)} />}
    />
  );
}
