// One feed: its fields, and what it said.
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { NounFields } from "../../../web/kit/noun-fields.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordList } from "../../../web/kit/record-list.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { feedFields } from "../schema.ts";
import { ItemRow } from "./item-row.tsx";
import { ReadFeeds } from "./read-feeds.tsx";
import { t } from "./text.ts";
import { useNews } from "./use-news.ts";

export default recordScreen("feed", api.feeds, function useFeed(feed) {
  return {
    title: feed.title,
    trail: [
      { label: t("feeds"), to: "/feeds" },
      { label: t("followed"), to: "/feeds/followed" },
    ],
    sub: feed.readOn ? t("readOn", { day: sayDay(feed.readOn) }) : t("notRead"),
    main: (
      <>
        {feed.url && (
          <Card title={t("atAddress")}>
            <p>{feed.looked ?? t("notLooked")}</p>
            <ReadFeeds id={feed.id} />
          </Card>
        )}
        <Items feed={feed.id} />
      </>
    ),
    side: (
      <Card>
        <NounFields noun={api.feeds} fields={feedFields} key={feed.revision} record={feed} add={t("save")} />
      </Card>
    ),
  };
});

const Items = ({ feed }: { feed: string }) => (
  <Section title={t("itsItems")}>
    <RecordList
      of={useNews(feed)}
      label={t("itsItems")}
      empty={t("noItems")}
      row={(item, remove) => <ItemRow key={item.id} item={item} onRemove={() => remove(item.id)} />}
    />
  </Section>
);
