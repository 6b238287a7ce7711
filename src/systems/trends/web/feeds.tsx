// The feeds that are followed.
import { useMutation } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Menu } from "../../../web/kit/menu.tsx";
import { NounFields } from "../../../web/kit/noun-fields.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { saveBytes } from "../../../web/kit/save-file.ts";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { feedFields } from "../schema.ts";
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
      add={{ label: t("add"), form: (end) => <NounFields noun={api.feeds} fields={feedFields} add={t("add")} onEnd={end} /> }}
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
      row={({ id, title, topic, readOn }, remove) => (
        <Row
          key={id}
          title={title}
          reason={[topic, readOn ? t("readOn", { day: sayDay(readOn) }) : t("notRead")].filter(Boolean).join(" · ")}
          to={`/feeds/followed/${id}`}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}
