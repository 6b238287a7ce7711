// The first run: what a person does, where they want to go, their week, a few questions, and the plan to agree to. Nothing is saved before they agree.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api } from "../../../../web/client.ts";
import { CairnMark } from "../../../../web/kit/cairn-picture.tsx";
import { Go, useGo, useQueryParam } from "../../../../web/kit/go.tsx";
import { useKeptDraft } from "../../../../web/kit/kept-draft.ts";
import { Steps } from "../../../../web/kit/steps.tsx";
import { begun, type Given } from "./given.ts";
import { Questions } from "./questions.tsx";
import { t } from "./text.ts";
import { ThePlan } from "./the-plan.tsx";
import { WhatYouHave } from "./what-you-have.tsx";
import { WhereTo } from "./where-to.tsx";
import { YourWeek } from "./your-week.tsx";
import "./welcome.css";

const [now, whereTo, week, questions, plan] = [
  { name: t("stepHave"), Screen: WhatYouHave },
  { name: t("stepRole"), Screen: WhereTo },
  { name: t("stepHours"), Screen: YourWeek },
  { name: t("stepQuestions"), Screen: Questions },
  { name: t("stepPlan"), Screen: ThePlan },
];
/** Without a role there is nothing to ask about it. */
const stepsOf = ({ exploring }: Given) => (exploring ? [now, whereTo, week, plan] : [now, whereTo, week, questions, plan]);
/** From this step on it must be said where to, or that it is not known. */
const firstOfWay = 2;

interface Kept {
  at: number;
  given: Given;
}

const isKept = (before: unknown): before is Kept =>
  typeof before === "object" && before !== null && "at" in before && "given" in before;

export default function Welcome() {
  const go = useGo();
  const { data } = useQuery(api.profile.show.queryOptions({ input: {} }));
  const draft = useKeptDraft("welcome");
  const kept = isKept(draft.before) ? draft.before : undefined;
  const [given, setGiven] = useState<Given>(() => begun(kept?.given, data?.profile ?? null));
  const [written, setWritten] = useQueryParam("step");
  // The address says the step, so that the browser's Back goes one step back; whoever comes without one goes on where they stopped.
  const [stopped] = useState(() => (written === undefined ? (kept?.at ?? 0) : 0));
  const wanted = written === undefined ? stopped : Number(written) - 1;
  const steps = stepsOf(given);
  const furthest = given.role || given.exploring ? steps.length - 1 : firstOfWay - 1;
  const at = Math.min(Math.max(0, Number.isInteger(wanted) ? wanted : 0), furthest);
  useEffect(() => {
    if (written === undefined && at > 0) setWritten(String(at + 1));
  }, [written, at, setWritten]);
  const { keep } = draft;
  useEffect(() => keep({ at, given } satisfies Kept), [keep, at, given]);
  const goTo = (step: number) => go(`/welcome?step=${step + 1}`);
  const { Screen } = steps[at] ?? now;
  return (
    <div className="first-run">
      <header>
        <div className="brand">
          <CairnMark />
          Cairn
        </div>
        <LookAround />
      </header>
      <main>
        <Steps label={t("steps")} steps={steps.map(({ name }) => name)} at={at} onGo={goTo} />
        <Screen
          key={at}
          given={given}
          onGiven={(part) => setGiven((before) => ({ ...before, ...part }))}
          onNext={() => goTo(at + 1)}
          onBack={() => goTo(at - 1)}
          onSaved={() => keep(undefined)}
        />
      </main>
    </div>
  );
}

function LookAround() {
  const go = useGo();
  const sample = useMutation(
    api.sample.load.mutationOptions({ context: { said: t("sampleHere") }, onSuccess: () => go("/today") }),
  );
  const written = useQuery(api.changes.list.queryOptions({ input: { limit: 1 } }));
  if (!written.data) return null;
  // Among records of one's own a sample would only be in the way.
  if (written.data.total > 0)
    return (
      <Go to="/today" className="record-link">
        {t("toToday")}
      </Go>
    );
  return (
    <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate({})}>
      {t("lookAround")}
    </Button>
  );
}
