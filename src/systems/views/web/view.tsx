// One view of another person: who and when; what was answered where they agreed to be named.
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import type { InstrumentDefinition } from "../../questionnaires/shared.ts";
import { viewFields } from "../schema/view.ts";
import { text } from "./text.ts";
import "../../../web/kit/lists.css";

type View = Awaited<ReturnType<typeof api.views.get.call>>;

export default function ViewScreen() {
  const id = useRouteParam("id");
  const view = useQuery(api.views.get.queryOptions({ input: { id } }));
  const instrument = useQuery(api.instruments.get.queryOptions({ input: { id: "strengths" } }));
  return (
    <Loaded query={view} shape={<PageSkeleton />}>
      {(found) => (
        <Loaded query={instrument} shape={<PageSkeleton />}>
          {(asked) => <ViewPage view={found} instrument={asked} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function ViewPage({ view, instrument }: { view: View; instrument: InstrumentDefinition }) {
  const t = useText(text);
  const { revision, answers } = view;
  const label = (value: number | undefined) => instrument.answers.find((answer) => answer.value === value)?.label;
  return (
    <RecordPage
      kind="view"
      record={view}
      title={`${view.raterName ?? t("unnamed")}, ${t(view.raterGroup).toLowerCase()}`}
      trail={[{ label: t("othersTitle"), to: "/assessment/views" }]}
      sub={[view.day && sayDay(view.day), t("statementsCount", { count: view.answered })].filter(Boolean).join(" · ")}
      withoutHistory={!answers}
      change={client.views.update}
      remove={client.views.remove}
    >
      {answers && view.day ? (
        <>
          <Card>
            <ViewForm key={revision} view={{ ...view, day: view.day }} />
          </Card>
          <Card title={t("viewAnswers")}>
            <dl className="scale-words">
              {instrument.items
                .filter((item) => answers[item.id] !== undefined)
                .map((item) => (
                  <div key={item.id}>
                    <dt>{label(answers[item.id])}</dt>
                    <dd>{item.othersText ?? item.text}</dd>
                  </div>
                ))}
            </dl>
          </Card>
        </>
      ) : (
        <Card>
          <p>{t("viewUnnamed")}</p>
        </Card>
      )}
    </RecordPage>
  );
}

const viewForm = z.object(viewFields);

function ViewForm({ view }: { view: View & { day: string } }) {
  const t = useText(text);
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
      <Field form={form} name="raterGroup" label={t("whichGroup")} help="" choiceLabels={groups} />
      <Field form={form} name="raterName" label={t("nameMay")} help="" />
      <Field form={form} name="day" label={t("day")} help="" />
      <Field form={form} name="note" as="long" label={t("theirWords")} help="" />
    </RecordForm>
  );
}
