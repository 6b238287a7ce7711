// All negotiation sheets; a new one begins with the figures.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { sayMoney } from "../../../core/money.ts";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { today } from "../../../web/kit/today.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { negotiationFields } from "../schema.ts";
import { Figures } from "./figures.tsx";
import { t } from "./text.ts";

export default function Negotiations() {
  return (
    <ListPage
      of={useList(api.negotiations, {
        search: t("find"),
        sorts: [
          ["latest", t("newest")],
          ["title", t("byTitle")],
        ],
      })}
      label={t("negotiations")}
      sub={t("sub")}
      add={{ label: t("add"), form: (end) => <NewSheet onEnd={end} />, size: 640 }}
      empty={t("none")}
      row={({ id, title, day, ask, currency }, remove) => (
        <Row
          key={id}
          title={title}
          reason={[t("ofDay", { day: sayDay(day) }), ask !== null && t("asks", { amount: sayMoney({ amount: ask, currency }) })]
            .filter(Boolean)
            .join(" · ")}
          to={`/negotiations/${id}`}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}

const { title, day, currency, per, ask, anchor, walkAway } = negotiationFields;
const schema = z.object({ title, day, currency: currency.default("EUR"), per: per.default("year"), ask, anchor, walkAway });

function NewSheet({ onEnd }: { onEnd: () => void }) {
  const go = useGo();
  const form = useNounForm(
    { add: api.negotiations.add, update: api.negotiations.update },
    { schema, initial: { day: today() }, onEnd, added: t("drafted"), onAdded: ({ id }) => go(`/negotiations/${id}`) },
  );
  return (
    <RecordForm form={form} add={t("add")}>
      <div className="field-row">
        <Field form={form} name="title" autoFocus />
        <Field form={form} name="day" />
      </div>
      <Figures form={form} />
    </RecordForm>
  );
}
