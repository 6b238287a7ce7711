// Step 5: the plan as a proposal: by when, the first step, goals, weeks; then what it rests on, to be put right. Agreeing saves it all as one change.
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../../core/day.ts";
import { dayOfMonth, hundredths } from "../../../../core/say.ts";
import { client } from "../../../../web/client.ts";
import { sayHours, sayMinutes } from "../../../../web/kit/effort.tsx";
import { useGo } from "../../../../web/kit/go.tsx";
import { Meter } from "../../../../web/kit/meter.tsx";
import { Card, Page } from "../../../../web/kit/page.tsx";
import { Ring } from "../../../../web/kit/ring.tsx";
import { Loaded, PageSkeleton } from "../../../../web/kit/skeletons.tsx";
import { runsOfWeeks, standsBetween } from "../../rules.ts";
import type { StepProps } from "./given.ts";
import { type GoalChoice, GoalsToChoose } from "./goals-to-choose.tsx";
import { isUnknown, type Plan, type PlanDecisions, usePlanPreview } from "./preview.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

export function ThePlan({ given, onBack, onSaved }: StepProps) {
  const go = useGo();
  const [goals, setGoals] = useState<Record<string, GoalChoice>>({});
  // Goals do not change what is proposed: they are decided on what is there, and only sent with the agreement.
  const { preview, input } = usePlanPreview(given);
  const save = useMutation({
    mutationFn: (plan: Plan) =>
      client.plan.make({ ...input, ...agreed(plan, input.skills ?? [], goals) }, { context: { said: t("saved") } }),
    onSuccess: () => {
      onSaved();
      go("/today");
    },
  });
  return (
    <Loaded query={preview} shape={<PageSkeleton />}>
      {(plan) => (
        <Page title={t("planTitle", { role: plan.target.label })} sub={t("planSub")}>
          <form
            className="step plan"
            onSubmit={(event) => {
              event.preventDefault();
              save.mutate(plan);
            }}
          >
            <div className="plan-ready" aria-live="polite">
              <Ring share={plan.readiness} size={84} />
              <div>
                <p>{headlineOf(plan)}</p>
                <PlanReady plan={plan} />
              </div>
            </div>
            <FirstStep plan={plan} />
            <GoalsToChoose
              goals={plan.goals}
              chosen={goals}
              onChoose={(suggestion, choice) => setGoals((before) => withChoice(before, suggestion, choice))}
            />
            <WeeksInSight plan={plan} />
            <AskedBeside plan={plan} />
            <GapInSight plan={plan} />
            <StepEnd onBack={onBack} label={t("agree")} loading={save.isPending} />
            <p className="note">{t("nothingSaved")}</p>
          </form>
        </Page>
      )}
    </Loaded>
  );
}

function PlanReady({ plan: { readinessRange, gap } }: { plan: Plan }) {
  const [low, high] = readinessRange.map(hundredths) as [number, number];
  const count = gap.filter(isUnknown).length;
  return <p className="note">{count === 0 ? t("planReady", { low, high }) : t("planKnown", { low, high, count })}</p>;
}

const mostBetween = 3;

/** What stands between the person and the role, before all figures. */
const headlineOf = (plan: Plan): string => {
  const between = standsBetween(plan).slice(0, mostBetween).join(", ");
  const said = { role: plan.target.label, day: sayDay(plan.firstApplication) };
  return between ? t("headline", { ...said, between }) : t("headlineReady", said);
};

/** The first thing of the first week, told so that one can begin. */
function FirstStep({ plan }: { plan: Plan }) {
  const piece = plan.weeks[0]?.pieces[0];
  if (!piece) return null;
  return (
    <Card title={t("firstStep")} note={sayMinutes(piece.minutes)}>
      <p>{piece.title}</p>
      <ol className="plain-list">
        {piece.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Card>
  );
}

function AskedBeside({ plan: { gates, whomToAsk } }: { plan: Plan }) {
  if (gates.length === 0 && !whomToAsk) return null;
  return (
    <Card title={t("asksBeside")}>
      <ul className="plain-list">
        {gates.map(({ id, name, body, gate, standing, held }) => (
          <li key={id}>
            {name} <span className="note">{t(held ? "credentialHeld" : gate ? "credentialGate" : standing)}</span>
            <div className="reason">{body}</div>
          </li>
        ))}
      </ul>
      {whomToAsk && <p className="note">{whomToAsk}</p>}
    </Card>
  );
}

const withChoice = (
  chosen: Record<string, GoalChoice>,
  suggestion: string,
  choice: GoalChoice | null,
): Record<string, GoalChoice> => {
  const { [suggestion]: _, ...others } = chosen;
  return choice ? { ...others, [suggestion]: choice } : others;
};

/** Agreeing confirms every skill that was read, at the level that is shown, but for those that were decided on one by one. */
const agreed = (plan: Plan, decided: NonNullable<PlanDecisions["skills"]>, goals: Record<string, GoalChoice>): PlanDecisions => {
  const shown = plan.skills.filter(({ confirmation }) => confirmation === "unconfirmed");
  const kept = shown
    .filter(({ label }) => !decided.some((one) => one.label === label))
    .map(({ label, level }) => ({ label, level, keep: true }));
  return {
    skills: [...kept, ...decided],
    goals: Object.entries(goals).map(([suggestion, choice]) => ({ suggestion, ...choice })),
  };
};

const mostGaps = 8;

function GapInSight({ plan }: { plan: Plan }) {
  return (
    <Card title={t("gapTitle", { role: plan.target.label })} note={plan.gap.length > 0 ? t("gapHelp") : undefined}>
      {plan.gap.length === 0 && <p>{t("gapNone")}</p>}
      <ol className="gap-list">
        {plan.gap.slice(0, mostGaps).map((line) => (
          <li key={line.skillId}>
            <span>{line.label}</span>
            {isUnknown(line) ? (
              <span className="note">{t("gapUnknown", { need: line.need })}</span>
            ) : (
              <Meter level={line.have ?? 0} needed={line.need} />
            )}
            <span className="note number">{t("gapMoves", { percent: hundredths(line.readinessIfClosed) })}</span>
          </li>
        ))}
      </ol>
      {plan.met.length > 0 && <p className="note">{t("gapMet", { count: plan.met.length })}</p>}
    </Card>
  );
}

const mostRuns = 5;

function WeeksInSight({ plan }: { plan: Plan }) {
  const runs = runsOfWeeks(plan.weeks);
  const more = runs.slice(mostRuns).reduce((sum, { weeks }) => sum + weeks, 0);
  return (
    <Card title={t("weeksTitle")} note={t("weeksHelp", { hours: sayHours(plan.hours) })}>
      {plan.weeks.length === 0 && <p>{t("weeksNone")}</p>}
      {runs.slice(0, mostRuns).map(({ first, last, weeks }) => (
        <section key={first.week} className="plan-week">
          <h3>
            {weeks === 1
              ? t("weekOf", { day: dayOfMonth(first.week) })
              : t("weeksOf", { from: dayOfMonth(first.week), to: dayOfMonth(last) })}{" "}
            <span className="note number">
              {weeks === 1 ? sayMinutes(first.minutes) : t("inEach", { time: sayMinutes(first.minutes) })}
            </span>
          </h3>
          <ul className="plain-list">
            {first.pieces.map((piece) => (
              <li key={piece.activityId}>
                {piece.title} <span className="note number">{sayMinutes(piece.minutes)}</span>
                <div className="reason">{piece.why}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && <p className="note">{t("weeksMore", { count: more })}</p>}
      {plan.schedule && <p className="note">{plan.schedule}</p>}
    </Card>
  );
}
