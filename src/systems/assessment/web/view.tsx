// One view of another person: who and when; what was answered where they agreed to be named.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { viewFields } from "../schema/view.ts";
import { text } from "./text.ts";
import "./assessment.css";

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
  const go = useGo();
  const { id, revision, answers } = view;
  const [history, setHistory] = useState(false);
  const remove = useMutation(
    api.views.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/assessment/views") }),
  );
  const show = useMutation({
    mutationFn: (openness: Openness) => client.views.update({ id, revision, ...openness }, { context: { said: t("saved") } }),
  });
  const label = (value: number | undefined) => instrument.answers.find((answer) => answer.value === value)?.label;
  return (
    <Page
      title={`${view.raterName ?? t("unnamed")}, ${t(view.raterGroup).toLowerCase()}`}
      above={<Trail steps={[{ label: t("othersTitle"), to: "/assessment/views" }]} />}
      sub={t("viewRow", { day: sayDay(view.day), answered: view.answered })}
      more={
        <>
          <VisibilityMenu {...view} onChange={(openness) => show.mutate(openness)} />
          {answers && (
            <Button variant="default" onClick={() => setHistory(true)}>
              {t("history")}
            </Button>
          )}
          <Button variant="default" color="clay" onClick={() => remove.mutate({ id })}>
            {t("remove")}
          </Button>
        </>
      }
    >
      {answers ? (
        <>
          <Card>
            <ViewForm key={revision} view={view} />
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
      {answers && <HistoryDrawer kind="view" id={id} opened={history} onClose={() => setHistory(false)} />}
    </Page>
  );
}

const viewForm = z.object(viewFields);

function ViewForm({ view }: { view: View }) {
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
    <RecordForm form={form} submitLabel={t("save")}>
      <Field form={form} name="raterGroup" label={t("whichGroup")} help="" choiceLabels={groups} />
      <Field form={form} name="raterName" label={t("nameMay")} help="" />
      <Field form={form} name="day" label={t("day")} help="" />
      <Field form={form} name="note" as="long" label={t("theirWords")} help="" />
    </RecordForm>
  );
}
