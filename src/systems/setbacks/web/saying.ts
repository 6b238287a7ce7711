// Kinds, states and steps of setbacks in the words of the screens.
import { sayShortDay } from "../../../web/kit/today.ts";
import type { Tone } from "../../../web/theme.ts";
import { type Lesson, type StepKind, stepKinds } from "../schema/lesson.ts";
import { type SetbackKind, type SetbackLine, setbackKinds } from "../schema/setback.ts";
import { t } from "./text.ts";

export type ShownSetback = SetbackLine & { lessons: Lesson[] };

const kindKeys = {
  rejection: "rejection",
  "missed-goal": "missedGoal",
  "failed-project": "failedProject",
  "lost-job": "lostJob",
  "hard-feedback": "hardFeedback",
  conflict: "conflict",
  other: "other",
} as const;
export const sayKind = (kind: SetbackKind): string => t(kindKeys[kind]);
export const kindChoices = () => setbackKinds.map((kind) => ({ value: kind, label: sayKind(kind) }));

export const sayStep = (step: StepKind): string => t(step === "conflict" ? "conflictStep" : step);
export const stepLabels = () => Object.fromEntries(stepKinds.map((step) => [step, sayStep(step)]));

export const sayState = ({ state, coolOffUntil }: SetbackLine): { said: string; tone: Tone } => {
  if (state === "resting") return { said: t("restsUntil", { day: sayShortDay(coolOffUntil) }), tone: "stone" };
  if (state === "ready") return { said: t("ready"), tone: "sky" };
  if (state === "open") return { said: t("open"), tone: "gold" };
  return { said: t("lookedAt"), tone: "moss" };
};
