// A plan as it is seen, before it is agreed to and after: the first step, goals, the road; then the way to the role, or where one could go.
import type { ReactNode } from "react";
import { Directions } from "./directions.tsx";
import { FirstStep, Gates, WhatYouHold, WhereYouStand } from "./parts.tsx";
import { Road } from "./road.tsx";
import type { Plan, PlanToChoose } from "./shape.ts";
import "./plan.css";

interface PlanPictureProps {
  plan: Plan;
  goals: ReactNode;
  /** Where what one likes leads back to. */
  then: string;
  /** Opens the first step; without it there is no page of it yet. */
  onBegin?: (activityId: string) => void;
  onAim?: (role: PlanToChoose["directions"][number]) => void;
}

export function PlanPicture({ plan, goals, then, onBegin, onAim }: PlanPictureProps) {
  return (
    <>
      <FirstStep weeks={plan.weeks} onBegin={onBegin} />
      {goals}
      <Road weeks={plan.weeks} hours={plan.hours} />
      {plan.target === null && <Directions plan={plan} then={then} onAim={onAim} />}
    </>
  );
}

/** What it rests on: what must be held first and how near the role is, or what one brings. */
export function PlanGround({ plan }: { plan: Plan }) {
  if (plan.target === null) return <WhatYouHold skills={plan.skills} />;
  return (
    <>
      <Gates gates={plan.gates} whomToAsk={plan.whomToAsk} />
      <WhereYouStand {...plan} />
    </>
  );
}
