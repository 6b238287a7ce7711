// All requests for feedback, the latest first; a new one begins with what it is about and which questions.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { today } from "../../../web/kit/today.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { setNames } from "../rules/question-sets.ts";
import { requestFields } from "../schema/request.ts";
import { groupingLabels, setLabels } from "./saying.ts";
import { t } from "./text.ts";

export default function Requests() {
  return (
    <ListPage
      of={useList(api.feedbackRequests)}
      label={t("requests")}
      trail={[{ label: t("feedback"), to: "/feedback" }]}
      sub={t("requestsSub")}
      add={{ label: t("newRequest"), form: (end) => <NewRequest onEnd={end} /> }}
      empty={t("noRequests")}
      row={({ id, title, closesOn }, remove) => (
        <Row
          key={id}
          title={title}
          reason={closesOn < today() ? t("closed", { day: sayDay(closesOn) }) : t("openUntil", { day: sayDay(closesOn) })}
          to={`/feedback/requests/${id}`}
          chips={closesOn >= today() && <Chip tone="sky">{t("isOpen")}</Chip>}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}

const { title, grouping, note } = requestFields;
const schema = z.object({
  title,
  set: z.enum(setNames).describe("You can change each question afterwards.").meta({ title: "Which questions" }),
  grouping,
  note,
});

function NewRequest({ onEnd }: { onEnd: () => void }) {
  const go = useGo();
  const form = useNounForm(api.feedbackRequests, {
    schema,
    initial: { set: "general", grouping: "grouped" },
    added: t("requestAdded"),
    onAdded: ({ id }) => go(`/feedback/requests/${id}`),
    onEnd,
  });
  return (
    <RecordForm form={form} add={t("newRequest")}>
      <Field form={form} name="title" autoFocus help />
      <Field form={form} name="set" choiceLabels={setLabels()} help />
      <Field form={form} name="grouping" choiceLabels={groupingLabels()} help />
      <Field form={form} name="note" help />
    </RecordForm>
  );
}
