// Step 4: the few answers that narrow most how ready the person is, each with what the level looks like in that work.
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { sayLevel } from "../../../../career/proficiency.ts";
import { hundredths } from "../../../../core/say.ts";
import { LevelList } from "../../../../web/kit/level-list.tsx";
import { Page } from "../../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../../web/kit/skeletons.tsx";
import { type StepProps, withSkill } from "./given.ts";
import { type PlanTo, usePlanPreview } from "./preview.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

export function Questions(props: StepProps) {
  // Answers come quickly one after the other: the plan is made once the person pauses.
  const [told] = useDebouncedValue(props.given, 500);
  const { preview } = usePlanPreview(told, true);
  return (
    <Loaded query={preview} shape={<PageSkeleton />}>
      {(plan) => plan.target && <Asked {...props} plan={plan} />}
    </Loaded>
  );
}

function Asked({ given, onGiven, onNext, onBack, plan }: StepProps & { plan: PlanTo }) {
  // What is asked at the first look stays in its place while it is answered.
  const [asked] = useState(() => plan.questions);
  const said = Object.fromEntries(
    asked.flatMap(({ label }) => {
      const level = given.skills[label]?.level;
      return typeof level === "number" ? [[label, level]] : [];
    }),
  );
  const [low = 0, high = 0] = plan.readinessRange.map(hundredths);
  return (
    <Page
      title={t(asked.length === 0 ? "questionsNone" : "questionsTitle", { role: plan.target.label, count: asked.length })}
      sub={asked.length > 0 && t("questionsSub")}
    >
      <form
        className="step"
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
      >
        <LevelList
          competencies={asked.map(({ label, need, levels }) => ({
            key: label,
            label,
            note: t("levelAsked", { level: sayLevel(need) }),
            says: Object.fromEntries(levels.map(({ level, says }) => [level, says])),
          }))}
          levels={said}
          onLevel={(label, level) =>
            onGiven({ skills: withSkill(given.skills, label, level === null ? null : { level, keep: true, asked: true }) })
          }
          focused
        />
        <p aria-live="polite">{t("readySoFar", { low, high, role: plan.target.label })}</p>
        <StepEnd onBack={onBack} label={t("seePlan")} />
      </form>
    </Page>
  );
}
