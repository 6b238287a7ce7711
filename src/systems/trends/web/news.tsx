// What the feeds that are followed say: unread first, each with what it touches.
import { Button } from "@mantine/core";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { ItemRow } from "./item-row.tsx";
import { ReadFeeds } from "./read-feeds.tsx";
import { TakeFeed } from "./take-feed.tsx";
import { t } from "./text.ts";
import { useNews } from "./use-news.ts";

export default function News() {
  const go = useGo();
  return (
    <ListPage
      of={useNews()}
      label={t("feeds")}
      add={{ label: t("takeIn"), form: (end) => <TakeFeed onEnd={end} /> }}
      more={
        <Button variant="default" onClick={() => go("/feeds/followed")}>
          {t("followed")}
        </Button>
      }
      above={<ReadFeeds />}
      empty={t("none")}
      row={(item, remove) => <ItemRow key={item.id} item={item} onRemove={() => remove(item.id)} />}
    />
  );
}
