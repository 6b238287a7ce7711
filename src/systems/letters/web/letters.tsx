// All letters: what is drafted, what was sent; a new one begins with what it is for.
import { Button } from "@mantine/core";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { purposeWords } from "../rules/say-letter.ts";
import { letterFields } from "../schema.ts";
import { t } from "./text.ts";

export default function Letters() {
  const go = useGo();
  return (
    <ListPage
      of={useList(api.letters, {
        search: t("find"),
        tabs: {
          name: "show",
          label: t("show"),
          choices: [
            { value: "all", label: t("all"), asked: {} },
            { value: "draft", label: t("drafts"), asked: { sent: false } },
            { value: "sent", label: t("sent"), asked: { sent: true } },
          ],
        },
        sorts: [
          ["latest", t("newest")],
          ["title", t("byTitle")],
        ],
      })}
      label={t("letters")}
      sub={t("sub")}
      more={
        <Button variant="default" onClick={() => go("/letters/sent")}>
          {t("allSent")}
        </Button>
      }
      add={{ label: t("add"), form: (end) => <NewLetter onEnd={end} /> }}
      empty={t("none")}
      row={({ id, title, purpose, organisation, day, sentOn }, remove) => (
        <Row
          key={id}
          title={title}
          reason={[
            purposeWords[purpose],
            organisation,
            sentOn ? t("sentOnDay", { day: sayDay(sentOn) }) : t("ofDay", { day: sayDay(day) }),
          ]
            .filter(Boolean)
            .join(" · ")}
          to={`/letters/${id}`}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}

const { purpose, organisation, role, toWhom } = letterFields;
const schema = z.object({ purpose: purpose.default("application"), organisation, role, toWhom });

export const purposeChoices = {
  application: t("application"),
  unasked: t("unasked"),
  call: t("call"),
  thanks: t("thanks"),
  profile: t("profile"),
};

function NewLetter({ onEnd }: { onEnd: () => void }) {
  const go = useGo();
  const form = useNounForm(
    { add: api.letters.add, update: api.letters.update },
    { schema, onEnd, added: t("drafted"), onAdded: ({ id }) => go(`/letters/${id}`) },
  );
  return (
    <RecordForm form={form} add={t("add")}>
      <Field form={form} name="purpose" label={t("purpose")} choiceLabels={purposeChoices} autoFocus />
      <div className="field-row">
        <Field form={form} name="organisation" as="text" label={t("organisation")} />
        <Field form={form} name="role" as="text" label={t("role")} />
      </div>
      <Field form={form} name="toWhom" as="text" label={t("toWhom")} placeholder={t("toWhomHint")} />
    </RecordForm>
  );
}
