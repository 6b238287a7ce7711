// The feeds that are followed.
import { useMutation } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Menu } from "../../../web/kit/menu.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { saveBytes } from "../../../web/kit/save-file.ts";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { FollowFeed } from "./follow-feed.tsx";
import { ReadFeeds } from "./read-feeds.tsx";
import { t } from "./text.ts";

export default function Feeds() {
  const opml = useMutation({ mutationFn: () => client.feeds.opml({}), onSuccess: saveBytes });
  const list = useList(api.feeds, {
    search: t("findFeed"),
    sorts: [
      ["title", t("byName")],
      ["read", t("byRead")],
    ],
  });
  return (
    <ListPage
      of={list}
      label={t("followed")}
      trail={[{ label: t("feeds"), to: "/feeds" }]}
      add={{ label: t("follow"), form: (end) => <FollowFeed onEnd={end} /> }}
      above={<ReadFeeds />}
      more={
        <SpreadsheetMenu
          name="feeds.csv"
          save={() => client.feeds.export({})}
          empty={list.answer?.total === 0}
          help={t("sheetHelp")}
          take={(asked, said) => client.feeds.import(asked, { context: { said } })}
        >
          <Menu.Item onClick={() => opml.mutate()}>{t("saveOpml")}</Menu.Item>
          <Menu.Divider />
        </SpreadsheetMenu>
      }
      empty={t("noFeeds")}
      row={({ id, title, topic, readOn, look }, remove) => (
        <Row
          key={id}
          title={title}
          reason={[topic, readOn ? t("readOn", { day: sayDay(readOn) }) : t("notRead"), look?.said].filter(Boolean).join(" · ")}
          to={`/feeds/followed/${id}`}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}
