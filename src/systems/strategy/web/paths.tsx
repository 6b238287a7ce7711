// The paths that are kept.
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { NewPath } from "./path-form.tsx";
import { t } from "./text.ts";

export default function Paths() {
  const go = useGo();
  const list = useList(api.paths, {
    search: t("find"),
    sorts: [
      ["latest", t("newest")],
      ["title", t("byTitle")],
      ["leadsTo", t("byLeadsTo")],
    ],
  });
  return (
    <ListPage
      of={list}
      label={t("keptPaths")}
      trail={[{ label: t("paths"), to: "/paths" }]}
      sub={t("pathsSub")}
      add={{ label: t("add"), form: (end) => <NewPath onEnd={end} /> }}
      more={
        <SpreadsheetMenu
          name="paths.csv"
          save={() => client.paths.export({})}
          empty={list.answer?.counts?.all === 0}
          help={t("csvHelp")}
          take={(asked, said) => client.paths.import(asked, { context: { said } })}
        >
          <Menu.Item onClick={() => go("/paths")}>{t("toMap")}</Menu.Item>
          <Menu.Divider />
        </SpreadsheetMenu>
      }
      empty={t("none")}
      row={({ id, title, steps, chosen }, remove) => (
        <Row
          key={id}
          title={title}
          reason={steps.map(({ label }) => label).join(" → ")}
          to={`/paths/${id}`}
          chips={chosen ? <Chip tone="moss">{t("followed")}</Chip> : undefined}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}
