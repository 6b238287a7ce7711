// One posting: how one fits it, what it says, and what becomes of it.
import { Button, Group } from "@mantine/core";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type PostingView, postingFields } from "../schema.ts";
import { t } from "./text.ts";
import { useKeep, useMark } from "./use-marks.ts";

export default recordScreen("board-posting", api.boardPostings, function usePosting(posting) {
  const { title, organisation, place, pay, foundOn, goneOn, fitSaid, before, text, url } = posting;
  const when = goneOn ? t("goneSince", { day: sayDay(goneOn) }) : t("foundOn", { day: sayDay(foundOn) });
  return {
    title,
    trail: [
      { label: t("openings"), to: "/openings" },
      { label: t("boards"), to: "/openings/boards" },
    ],
    sub: [organisation, place, pay, when].filter(Boolean).join(", "),
    main: (
      <>
        <Card title={t("fit")}>
          <p>{fitSaid}</p>
          {before && <p>{before}</p>}
          <Ways posting={posting} />
        </Card>
        <Card title={t("says")}>
          <p style={{ whiteSpace: "pre-line" }}>{text ?? t("noText")}</p>
          {url && (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {t("page")}
            </a>
          )}
        </Card>
      </>
    ),
    side: (
      <Card title={t("yours")}>
        <PostingForm key={posting.revision} posting={posting} />
      </Card>
    ),
  };
});

function Ways({ posting: { id, state, openingId } }: { posting: PostingView }) {
  const keep = useKeep(id);
  const mark = useMark(id);
  if (openingId !== null) return <Go to={`/openings/${openingId}`}>{t("toOpening")}</Go>;
  return (
    <Group>
      <Button loading={keep.isPending} onClick={() => keep.mutate()}>
        {t("keep")}
      </Button>
      {state === "not-for-me" ? (
        <Button variant="default" loading={mark.isPending} onClick={() => mark.mutate("seen")}>
          {t("back")}
        </Button>
      ) : (
        <Button variant="default" loading={mark.isPending} onClick={() => mark.mutate("not-for-me")}>
          {t("notForMe")}
        </Button>
      )}
    </Group>
  );
}

const edited = z.object(postingFields);

function PostingForm({ posting }: { posting: PostingView }) {
  const form = useRecordForm({
    schema: edited,
    initial: posting,
    revision: posting.revision,
    save: (values, revision) =>
      client.boardPostings.update({ ...values, id: posting.id, revision }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="state" />
      <Field form={form} name="note" />
    </RecordForm>
  );
}
