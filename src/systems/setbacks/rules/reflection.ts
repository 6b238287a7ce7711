// The guided reflection: which question comes next, how much is answered, and what is merged when a step is written.
import type { Day } from "../../../core/day.ts";
import { type Reflection, type ReflectionStep, reflectionSteps, type Shares } from "../schema/setback.ts";

export const emptyReflection = (today: Day, early: boolean): Reflection => ({
  happened: null,
  mine: null,
  theirs: null,
  luck: null,
  shares: null,
  same: null,
  change: null,
  lessonId: null,
  task: null,
  begunOn: today,
  early,
  finishedOn: null,
});

/** The questions that have an answer. */
export const answered = (reflection: Reflection | null): ReflectionStep[] =>
  reflectionSteps.filter((step) => {
    if (!reflection) return false;
    if (step === "lesson") return reflection.lessonId !== null;
    if (step === "next") return reflection.task !== null;
    return reflection[step] !== null;
  });

/** The first question without an answer; null when all have one. */
export const nextStep = (reflection: Reflection | null): ReflectionStep | null => {
  const done = answered(reflection);
  return reflectionSteps.find((step) => !done.includes(step)) ?? null;
};

export const sharesAdd = ({ mine, theirs, luck }: Shares): number => mine + theirs + luck;
