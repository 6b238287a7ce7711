// Step 5: the plan as a proposal: by when, the first step, goals, the road over the weeks; then what it rests on. Agreeing saves it all as one change.
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../../web/client.ts";
import { useGo } from "../../../../web/kit/go.tsx";
import { Page } from "../../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../../web/kit/skeletons.tsx";
import { headlineOf, sayBetween } from "../plan/parts.tsx";
import { PlanGround, PlanPicture } from "../plan/plan-picture.tsx";
import type { StepProps } from "./given.ts";
import { type GoalChoice, GoalsToChoose } from "./goals-to-choose.tsx";
import { type PlanInput, usePlanPreview } from "./preview.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

export function ThePlan({ given, onBack, onSaved }: StepProps) {
  const go = useGo();
  const [goals, setGoals] = useState<Record<string, GoalChoice>>({});
  // Goals do not change what is proposed: they are decided on what is there, and only sent with the agreement.
  const { preview, input } = usePlanPreview(given, true);
  const save = useMutation({
    mutationFn: () => client.plan.make({ ...input, goals: decisionsOf(goals) }, { context: { said: t("saved") } }),
    onSuccess: () => {
      onSaved();
      go("/today");
    },
  });
  return (
    <Loaded query={preview} shape={<PageSkeleton />}>
      {(plan) => (
        <Page title={plan.target ? headlineOf(plan) : t("chooseTitle")} sub={plan.target ? sayBetween(plan) : t("chooseSub")}>
          <form
            className="step plan"
            onSubmit={(event) => {
              event.preventDefault();
              save.mutate();
            }}
          >
            <PlanPicture
              plan={plan}
              then="/welcome"
              goals={
                <GoalsToChoose
                  goals={plan.goals}
                  chosen={goals}
                  onChoose={(suggestion, choice) => setGoals((before) => withChoice(before, suggestion, choice))}
                />
              }
            />
            <PlanGround plan={plan} />
            <p className="reason">{t("planSub")}</p>
            <StepEnd onBack={onBack} label={t("agree")} loading={save.isPending} />
          </form>
        </Page>
      )}
    </Loaded>
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

const decisionsOf = (goals: Record<string, GoalChoice>): PlanInput["goals"] =>
  Object.entries(goals).map(([suggestion, choice]) => ({ suggestion, ...choice }));
