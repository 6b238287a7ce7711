// One piece of news: what it says, what it touches, and what becomes of it.
import { Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type FeedItem, itemFields } from "../schema.ts";
import { t } from "./text.ts";
import { useMarks } from "./use-marks.ts";

export default recordScreen("feed-item", api.feedItems, function useItem(item) {
  return {
    title: item.title,
    trail: [{ label: t("feeds"), to: "/feeds" }],
    sub: `${item.source}, ${sayDay(item.day)}`,
    main: (
      <>
        <Card title={t("why")}>
          <p>{item.why}</p>
          <Ways item={item} />
        </Card>
        <Card title={t("saysIt")}>
          <p style={{ whiteSpace: "pre-line" }}>{item.text ?? t("noText")}</p>
          {item.url && (
            <a href={item.url} target="_blank" rel="noreferrer noopener">
              {t("open")}
            </a>
          )}
        </Card>
      </>
    ),
    side: (
      <Card title={t("yours")}>
        <ItemForm key={item.revision} item={item} />
      </Card>
    ),
  };
});

const edited = z.object(itemFields);

function ItemForm({ item }: { item: FeedItem }) {
  const form = useRecordForm({
    schema: edited,
    initial: item,
    revision: item.revision,
    save: (values, revision) => client.feedItems.update({ ...values, id: item.id, revision }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="state" />
      <Field form={form} name="note" />
    </RecordForm>
  );
}

/** Half an hour is the least that can be planned, and enough for an article. */
const hoursToRead = 0.5;

function Ways({ item: { id, title, url, state, text } }: { item: FeedItem }) {
  const mark = useMarks(id);
  const learn = useMutation({
    mutationFn: async () => {
      await client.activities.add(
        { title: title.slice(0, 200), kind: "book", hours: hoursToRead, link: url, note: text },
        { context: { said: t("learned") } },
      );
    },
  });
  return (
    <>
      <Group>
        {state !== "kept" && (
          <Button onClick={() => mark.mutate("kept")} loading={mark.isPending}>
            {t("keep")}
          </Button>
        )}
        {state === "unread" && (
          <Button variant="default" onClick={() => mark.mutate("read")}>
            {t("markRead")}
          </Button>
        )}
        <Button variant="default" onClick={() => learn.mutate()} loading={learn.isPending}>
          {t("learn")}
        </Button>
      </Group>
      <Refused error={mark.error ?? learn.error} />
    </>
  );
}
