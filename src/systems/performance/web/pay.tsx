// Pay as dated facts, the latest first.
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { PayForm } from "./pay-form.tsx";
import { sayPay } from "./saying.ts";
import { t } from "./text.ts";

export default function Pay() {
  const list = useList(api.pay);
  return (
    <ListPage
      of={list}
      label={t("pay")}
      trail={[{ label: t("performance"), to: "/performance" }]}
      sub={t("paySub")}
      add={{ label: t("addPay"), form: (end) => <PayForm onEnd={end} /> }}
      more={
        <SpreadsheetMenu
          name="pay.csv"
          save={() => client.pay.export({})}
          empty={list.answer?.total === 0}
          help={t("payHelp")}
          take={(asked, said) => client.pay.import(asked, { context: { said } })}
        />
      }
      empty={t("noPay")}
      row={(one, remove) => (
        <Row
          key={one.id}
          title={sayPay(one)}
          reason={[sayDay(one.day), one.what, one.proof].filter(Boolean).join(" · ")}
          to={`/performance/pay/${one.id}`}
          onRemove={() => remove(one.id)}
        />
      )}
    />
  );
}
