// Kinds, states and steps of setbacks in the words of the screens.
import { sayShortDay } from "../../../web/kit/today.ts";
import type { Tone } from "../../../web/theme.ts";
import { say } from "../../../web/words.ts";
import { type Lesson, type StepKind, stepKinds } from "../schema/lesson.ts";
import { type SetbackKind, type SetbackLine, setbackKinds } from "../schema/setback.ts";
import { text } from "./text.ts";

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
export const sayKind = (kind: SetbackKind): string => say(text, kindKeys[kind]);
export const kindChoices = () => setbackKinds.map((kind) => ({ value: kind, label: sayKind(kind) }));

export const sayStep = (step: StepKind): string => say(text, step === "conflict" ? "conflictStep" : step);
export const stepLabels = () => Object.fromEntries(stepKinds.map((step) => [step, sayStep(step)]));

export const sayState = ({ state, coolOffUntil }: SetbackLine): { said: string; tone: Tone } => {
  if (state === "resting") return { said: say(text, "restsUntil", { day: sayShortDay(coolOffUntil) }), tone: "stone" };
  if (state === "ready") return { said: say(text, "ready"), tone: "sky" };
  if (state === "open") return { said: say(text, "open"), tone: "gold" };
  return { said: say(text, "lookedAt"), tone: "moss" };
};
