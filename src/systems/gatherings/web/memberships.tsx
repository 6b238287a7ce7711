// All memberships, the next to renew first.
import { api, client } from "../../../web/client.ts";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { MembershipForm } from "./membership-form.tsx";
import { t } from "./text.ts";

export default function Memberships() {
  const list = useList(api.memberships, {
    search: t("findMembership"),
    sorts: [
      ["renewal", t("byRenewal")],
      ["name", t("byName")],
    ],
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "now", label: t("now"), asked: { left: false } },
        { value: "left", label: t("left"), asked: { left: true } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("memberships")}
      trail={[{ label: t("events"), to: "/events" }]}
      sub={t("membershipsSub")}
      add={{ label: t("addMembership"), form: (end) => <MembershipForm onEnd={end} /> }}
      more={
        <SpreadsheetMenu
          name="memberships.csv"
          save={() => client.memberships.export({})}
          empty={list.answer?.counts?.all === 0}
          help={t("membershipHelp")}
          take={(asked, said) => client.memberships.import(asked, { context: { said } })}
        />
      }
      empty={t("noMemberships")}
      row={({ id, name, said }, remove) => (
        <Row key={id} title={name} reason={said} to={`/events/memberships/${id}`} onRemove={() => remove(id)} />
      )}
    />
  );
}
