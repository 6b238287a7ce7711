// All interviews, those to come and those that were.
import { api } from "../../../web/client.ts";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import type { InterviewLine } from "../schema.ts";
import { t } from "./text.ts";

export default function Interviews() {
  const list = useList(api.interviews, {
    search: t("findInterview"),
    tabs: {
      name: "show",
      label: t("interviews"),
      choices: [
        { value: "all", label: t("tabAll"), asked: {} },
        { value: "ahead", label: t("tabAhead"), asked: { ahead: true, sort: "first" } },
        { value: "past", label: t("tabPast"), asked: { ahead: false } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("interviews")}
      action={{ label: t("toOpenings"), to: "/openings" }}
      empty={t("noInterviews")}
      row={(one, remove) => <InterviewRow key={one.id} one={one} onRemove={() => remove(one.id)} />}
    />
  );
}

export function InterviewRow({ one, onRemove }: { one: InterviewLine; onRemove?: () => void }) {
  return (
    <Row
      title={[one.opening.label, one.round].filter(Boolean).join(": ")}
      reason={one.said}
      to={`/interviews/${one.id}`}
      {...(onRemove && { onRemove })}
    />
  );
}
