// The sort of step that an activity is, as actions of a plan are sorted, and the sort of activity that an action becomes.
import type { ActionKind } from "../../../career/action.ts";
import type { Activity } from "../schema.ts";

const stepKinds: Partial<Record<Activity["kind"], ActionKind>> = {
  "on-the-job": "on-the-job",
  people: "people",
  mentoring: "people",
  feedback: "feedback",
  certification: "credential",
  application: "application",
  self: "self",
};

/** What an action is in the list of activities. */
export const activityKindOf: Record<ActionKind, Activity["kind"]> = {
  "on-the-job": "on-the-job",
  people: "people",
  feedback: "feedback",
  learning: "practice",
  credential: "certification",
  application: "application",
  self: "self",
};

export const stepKind = (kind: Activity["kind"]): ActionKind => stepKinds[kind] ?? "learning";

const besideLearning: readonly Activity["kind"][] = ["people", "feedback", "application", "self"];

/** Whether time given to it is time learned; talks, applications and time for oneself are steps of a plan of another sort. */
export const isLearning = ({ kind }: Pick<Activity, "kind">): boolean => !besideLearning.includes(kind);
