// All rests, the last to come first; a line adds one.
import { api, client } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { OneLine } from "../../../web/kit/one-line.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { t } from "./text.ts";

export default function Rests() {
  const list = useList(api.rests, {
    search: t("find"),
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "ahead", label: t("ahead"), asked: { over: false } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("rests")}
      trail={[{ label: t("people"), to: "/contacts" }]}
      sub={t("sub")}
      above={
        <Card>
          <OneLine
            label={t("lineLabel")}
            help={t("lineHelp")}
            placeholder={t("linePlaceholder")}
            submitLabel={t("lineNow")}
            most={200}
            keep={(title) => client.rests.add({ title }, { context: { said: t("lineKept") } })}
            read={({ id, title, said }) => (
              <>
                {title}: {said} <Go to={`/contacts/rests/${id}`}>{t("putRight")}</Go>
              </>
            )}
          />
        </Card>
      }
      empty={t("none")}
      row={({ id, title, said }, remove) => (
        <Row key={id} title={title} reason={said} to={`/contacts/rests/${id}`} onRemove={() => remove(id)} />
      )}
    />
  );
}
