// The pace of applications after several rejections: proposed, agreed on, changed, ended.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { capital } from "../../../core/capital.ts";
import { addDays, sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { sayShortDay, today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { capFor, sayCap } from "../rules/pacing.ts";
import { type Pacing, paceFields } from "../schema/pace.ts";
import { t } from "./text.ts";

export function PaceCard() {
  const pacing = useQuery(api.setbacks.pacing.queryOptions({ input: {} }));
  return (
    <Loaded query={pacing} shape={<CardSkeleton height={60} />}>
      {(found) => <Pace pacing={found} />}
    </Loaded>
  );
}

function Pace({ pacing }: { pacing: Pacing }) {
  const [asking, setAsking] = useState(false);
  const agree = useMutation(api.setbacks.setPace.mutationOptions({ context: { said: t("agreedPace") } }));
  const end = useMutation(api.setbacks.endPace.mutationOptions({ context: { said: t("endedPace") } }));
  const { state, proposal, running, said, why } = pacing;
  return (
    <Card title={t("paceTitle")}>
      {state === "open" && (
        <p>
          {t("paceOpen")} {why}
        </p>
      )}
      {proposal && (
        <>
          <p>
            <strong>{t("paceProposed", { cap: capital(sayCap(proposal.cap)), day: sayShortDay(proposal.until) })}</strong> {why}
          </p>
          <p>{proposal.restsOn}</p>
          <p>{t("paceFirst", { improve: proposal.improve })}</p>
          <p>{t("paceRecovery", { recovery: proposal.recovery })}</p>
        </>
      )}
      {running && (
        <>
          <p>
            <strong>{t("paceRunning", { cap: capital(sayCap(running.cap)), day: sayDay(running.until) })}</strong> {said}
          </p>
          {running.improve && <p>{t("paceFirst", { improve: running.improve })}</p>}
          {running.recovery && <p>{t("paceRecovery", { recovery: running.recovery })}</p>}
        </>
      )}
      <div className="setback-acts">
        {proposal && (
          <Button size="xs" loading={agree.isPending} onClick={() => agree.mutate({})}>
            {t("agreePace")}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => setAsking(true)}>
          {t(state === "open" ? "setPaceNow" : "otherPace")}
        </Button>
        {running && (
          <Button size="xs" variant="default" onClick={() => end.mutate({})}>
            {t("endPace")}
          </Button>
        )}
      </div>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t("paceTitle")}>
        <PaceForm pacing={pacing} onEnd={() => setAsking(false)} />
      </Modal>
    </Card>
  );
}

const form = z.object({
  cap: paceFields.cap,
  until: paceFields.until,
  improve: paceFields.improve,
  recovery: paceFields.recovery,
});

const weeks = 2;

function PaceForm({ pacing: { running, proposal, applications }, onEnd }: { pacing: Pacing; onEnd: () => void }) {
  const from = running ?? proposal;
  const state = useRecordForm({
    schema: form,
    initial: {
      cap: from?.cap ?? capFor(applications),
      until: from?.until ?? addDays(today(), weeks * 7 - 1),
      improve: from?.improve ?? null,
      recovery: from?.recovery ?? null,
    },
    save: (values) => client.setbacks.setPace(values, { context: { said: t("agreedPace") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={state} save={t("agreePace")}>
      <Field form={state} name="cap" help autoFocus />
      <Field form={state} name="until" />
      <Field form={state} name="improve" />
      <Field form={state} name="recovery" />
    </RecordForm>
  );
}
