// Job-loss mode: begun with one day, then runway, dates, the first seven days, references, messages and rhythm on one page.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { capital } from "../../../core/capital.ts";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { TrailPicture } from "../../../web/kit/empty-state.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Card, Columns, Page, Section, Trail } from "../../../web/kit/page.tsx";
import { Pieces } from "../../../web/kit/pieces.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { sayJobLossState } from "../rules/say-mode.ts";
import { type JobLoss, type JobLossView, jobLossFields } from "../schema.ts";
import { FirstWeek } from "./first-week.tsx";
import { JobLossForm } from "./form.tsx";
import { KeptDates } from "./kept-dates.tsx";
import { Messages } from "./messages.tsx";
import { RhythmCard } from "./rhythm.tsx";
import { t } from "./text.ts";
import "./job-loss.css";

export default function JobLossScreen() {
  const id = useRouteParam("id");
  return id ? <One id={id} /> : <Standing />;
}

function One({ id }: { id: string }) {
  const view = useQuery(api.jobLoss.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={view} shape={<PageSkeleton />}>
      {(found) => <JobLossPage view={found} />}
    </Loaded>
  );
}

function Standing() {
  const shown = useQuery(api.jobLoss.show.queryOptions({ input: {} }));
  return (
    <Loaded query={shown} shape={<PageSkeleton />}>
      {({ view }) => (view ? <JobLossPage view={view} /> : <BeginPage />)}
    </Loaded>
  );
}

function BeginPage() {
  const earlier = useQuery(api.jobLoss.list.queryOptions({ input: {} }));
  const items = earlier.data?.items ?? [];
  const [latest] = items;
  return (
    <Page
      title={t("jobLossStartTitle")}
      above={<Trail steps={[{ label: t("setbacks"), to: "/setbacks" }]} />}
      sub={t("jobLossStartSub")}
    >
      {latest && <Ended jobLoss={latest} />}
      <Card>
        <div className="begin-job-loss">
          <TrailPicture />
          <p>{t("jobLossAsk")}</p>
        </div>
        <BeginForm />
      </Card>
      {items.length > 0 && (
        <Section title={t("earlierTimes")}>
          <RowList label={t("earlierTimes")}>
            {items.map((one) => (
              <Row
                key={one.id}
                title={one.employer ?? sayDay(one.day)}
                reason={`${sayDay(one.day)}. ${sayJobLossState(one, today())}`}
                to={`/setbacks/job-loss/${one.id}`}
              />
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  );
}

/** The mode that ended last, when and by what, with the way back into it. */
function Ended({ jobLoss }: { jobLoss: JobLoss }) {
  const resume = useMutation(api.jobLoss.resume.mutationOptions({ context: { said: t("tookUp") } }));
  return (
    <Card title={t("endedTitle", { name: jobLoss.employer ?? sayDay(jobLoss.day) })}>
      <p>
        {sayJobLossState(jobLoss, today())} {t("endedStays")}
      </p>
      <div className="mode-acts">
        <Button size="xs" variant="default" loading={resume.isPending} onClick={() => resume.mutate({ id: jobLoss.id })}>
          {t("takeUp")}
        </Button>
      </div>
    </Card>
  );
}

const beginning = z.object({ day: jobLossFields.day, employer: jobLossFields.employer, lastDay: jobLossFields.lastDay });

function BeginForm() {
  const state = useRecordForm({
    schema: beginning,
    initial: { day: today(), employer: null, lastDay: null },
    save: (values) => client.jobLoss.start(values, { context: { said: t("jobLossBegun") } }),
  });
  return (
    <RecordForm form={state} save={t("jobLossBegin")}>
      <Field form={state} name="day" />
      <Field form={state} name="employer" />
      <Field form={state} name="lastDay" />
    </RecordForm>
  );
}

function JobLossPage({ view }: { view: JobLossView }) {
  const [filling, setFilling] = useState(false);
  const { jobLoss, active, said } = view;
  const { id } = jobLoss;
  const end = useMutation(api.jobLoss.end.mutationOptions({ context: { said: t("leftMode") } }));
  const resume = useMutation(api.jobLoss.resume.mutationOptions({ context: { said: t("tookUp") } }));
  return (
    <RecordPage
      kind="job-loss"
      record={jobLoss}
      title={jobLoss.employer ? `${t("jobLoss")}: ${jobLoss.employer}` : t("jobLoss")}
      trail={[{ label: t("setbacks"), to: "/setbacks" }]}
      sub={
        <>
          {said}{" "}
          <button type="button" className="quiet" onClick={() => (active ? end : resume).mutate({ id })}>
            {t(active ? "leaveMode" : "takeUp")}
          </button>
        </>
      }
      action={{ label: t("fillIn"), hotkey: "F", onClick: () => setFilling(true) }}
      change={client.jobLoss.update}
      remove={client.jobLoss.remove}
    >
      {view.slips.length > 0 && <Slips slips={view.slips} />}
      <div className="money-first">
        <Columns
          side={
            <>
              <RunwayCard view={view} onFillIn={() => setFilling(true)} />
              <KeptDates view={view} />
            </>
          }
        >
          <FirstWeek view={view} />
          <Pieces place="job-loss" />
          <Messages view={view} />
          <RhythmCard jobLoss={jobLoss} />
        </Columns>
      </div>
      <Modal opened={filling} onClose={() => setFilling(false)} title={t("fillIn")} size={620}>
        <JobLossForm jobLoss={jobLoss} onEnd={() => setFilling(false)} />
      </Modal>
    </RecordPage>
  );
}

function Slips({ slips }: { slips: readonly string[] }) {
  return (
    <Card title={t("lookAgain")}>
      <ul className="plain-list">
        {slips.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Card>
  );
}

function RunwayCard({ view: { jobLoss, runway }, onFillIn }: { view: JobLossView; onFillIn: () => void }) {
  const hold = useMutation(api.jobLoss.check.mutationOptions({ context: { said: t("figuresConfirmed") } }));
  const known = runway.months !== null;
  return (
    <Card title={t("runwayTitle")} note={known && t("runwayNote", { day: sayDay(jobLoss.figuresOf) })}>
      <p className={runway.headline ? "runway-said" : undefined}>{runway.headline ?? runway.said}</p>
      {runway.ends && <p className="runway-ends">{capital(runway.ends)}.</p>}
      {known && (
        <details>
          <summary className="quiet">{t("howCounted")}</summary>
          <ul className="plain-list">
            {runway.assumes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="mode-acts">
        {known ? (
          <Button size="xs" variant="default" onClick={() => hold.mutate({ id: jobLoss.id, step: "figures" })}>
            {t("figuresHold")}
          </Button>
        ) : (
          <Button size="xs" variant="default" onClick={onFillIn}>
            {t("fillIn")}
          </Button>
        )}
      </div>
    </Card>
  );
}
