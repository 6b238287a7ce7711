// All employers one would like to work for, the next move first.
import { api, client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { EmployerForm } from "./employer-form.tsx";
import { t } from "./text.ts";

export default function Employers() {
  const list = useList(api.employers, {
    search: t("find"),
    sorts: [
      ["next", t("byNext")],
      ["learned", t("byLearned")],
      ["name", t("byName")],
    ],
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "now", label: t("now"), asked: { letGo: false } },
        { value: "let-go", label: t("letGo"), asked: { letGo: true } },
        { value: "all", label: t("all"), asked: {} },
      ],
    },
  });
  const go = useGo();
  return (
    <ListPage
      of={list}
      label={t("employers")}
      sub={t("sub")}
      add={{ label: t("add"), form: (end) => <EmployerForm onEnd={end} onAdded={(id) => go(`/employers/${id}`)} /> }}
      more={
        <SpreadsheetMenu
          name="employers.csv"
          save={() => client.employers.export({})}
          empty={list.answer?.counts?.all === 0}
          help={t("importHelp")}
          take={(asked, said) => client.employers.import(asked, { context: { said } })}
        />
      }
      empty={t("none")}
      row={({ id, name, said }, remove) => (
        <Row key={id} title={name} reason={said} to={`/employers/${id}`} onRemove={() => remove(id)} />
      )}
    />
  );
}
