// One view of another person: who and when; what was answered where they agreed to be named.
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { viewFields } from "../schema/view.ts";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";

type View = Awaited<ReturnType<typeof api.views.get.call>>;

export default recordScreen("view", api.views, function useView(view) {
  return {
    title: `${view.raterName ?? t("unnamed")}, ${t(view.raterGroup).toLowerCase()}`,
    trail: [{ label: t("othersTitle"), to: "/assessment/views" }],
    sub: [view.day && sayDay(view.day), t("statementsCount", { count: view.answered })].filter(Boolean).join(" · "),
    withoutHistory: !view.answers,
    main:
      view.answers && view.day ? (
        <>
          <Card>
            <ViewForm key={view.revision} view={{ ...view, day: view.day }} />
          </Card>
          <Answers answers={view.answers} />
        </>
      ) : (
        <Card>
          <p>{t("viewUnnamed")}</p>
        </Card>
      ),
  };
});

function Answers({ answers }: { answers: NonNullable<View["answers"]> }) {
  const instrument = useQuery(api.instruments.get.queryOptions({ input: { id: "strengths" } }));
  return (
    <Loaded query={instrument} shape={<CardSkeleton />}>
      {({ items, answers: steps }) => (
        <Card title={t("viewAnswers")}>
          <dl className="scale-words">
            {items
              .filter((item) => answers[item.id] !== undefined)
              .map((item) => (
                <div key={item.id}>
                  <dt>{steps.find(({ value }) => value === answers[item.id])?.label}</dt>
                  <dd>{item.othersText ?? item.text}</dd>
                </div>
              ))}
          </dl>
        </Card>
      )}
    </Loaded>
  );
}

const viewForm = z.object(viewFields);

function ViewForm({ view }: { view: View & { day: string } }) {
  const { id } = view;
  const groups = Object.fromEntries(viewForm.shape.raterGroup.options.map((group) => [group, t(group)]));
  const form = useRecordForm({
    schema: viewForm,
    initial: view,
    revision: view.revision,
    save: (values, revision) => client.views.update({ id, revision, ...values }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="raterGroup" choiceLabels={groups} />
      <Field form={form} name="raterName" />
      <Field form={form} name="day" />
      <Field form={form} name="note" />
    </RecordForm>
  );
}
