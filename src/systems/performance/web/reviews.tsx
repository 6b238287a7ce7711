// All reviews at work, the latest first; a new one begins with its time and what is expected.
import { z } from "zod";
import { addDays } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { today } from "../../../web/kit/today.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { sets } from "../rules/expectations.ts";
import { performanceFields } from "../schema.ts";
import { t } from "./text.ts";

export default function Reviews() {
  const list = useList(api.performance, {
    search: t("find"),
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "ahead", label: t("ahead"), asked: { ahead: true } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("performance")}
      sub={t("sub")}
      add={{ label: t("add"), form: (end) => <NewReview onEnd={end} /> }}
      empty={t("none")}
      row={(one, remove) => (
        <Row key={one.id} title={one.title} reason={one.said} to={`/performance/${one.id}`} onRemove={() => remove(one.id)} />
      )}
    />
  );
}

const { title, begins, ends, talkOn, withWhom } = performanceFields;
const schema = z.object({
  title,
  begins,
  ends,
  talkOn,
  withWhom,
  criteria: z.string().max(20_000).nullable().meta({ long: true }),
  set: z.enum(sets).nullable(),
});

function NewReview({ onEnd }: { onEnd: () => void }) {
  const go = useGo();
  const form = useRecordForm({
    schema,
    initial: { begins: addDays(today(), -365), ends: today() },
    save: async ({ criteria, set, ...values }) => {
      const sent = { ...values, ...(criteria && { criteria }), ...(set && { set }) };
      const made = await client.performance.add(sent, { context: { said: t("added") } });
      go(`/performance/${made.id}`);
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} add={t("add")}>
      <Field form={form} name="title" autoFocus as="text" help />
      <div className="field-row">
        <Field form={form} name="begins" />
        <Field form={form} name="ends" />
      </div>
      <div className="field-row">
        <Field form={form} name="talkOn" />
        <Field form={form} name="withWhom" as="text" />
      </div>
      <Field form={form} name="criteria" as="long" label={t("criteria")} help={t("criteriaHelp")} />
      <Field
        form={form}
        name="set"
        label={t("set")}
        choiceLabels={{ general: t("setGeneral"), care: t("setCare"), trade: t("setTrade"), lead: t("setLead") }}
      />
    </RecordForm>
  );
}
