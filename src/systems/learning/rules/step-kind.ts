// The sort of step that an activity is, as actions of a plan are sorted.
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

export const stepKind = (kind: Activity["kind"]): ActionKind => stepKinds[kind] ?? "learning";
