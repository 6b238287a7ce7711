// Levels and states of goals in the words of the screens.
import type { Tone } from "../../../web/theme.ts";
import type { GoalLevel, GoalStatus, SmartRule } from "../schema.ts";
import { t } from "./text.ts";

const levelKeys = {
  vision: "vision",
  "long-term": "longTerm",
  "short-term": "shortTerm",
  milestone: "milestone",
  action: "action",
} as const;
export const sayLevel = (level: GoalLevel): string => t(levelKeys[level]);

const statusKeys = {
  draft: "draft",
  active: "active",
  paused: "paused",
  achieved: "achieved",
  dropped: "dropped",
  "no-longer-relevant": "noLongerRelevant",
} as const;
export const sayStatus = (status: GoalStatus): string => t(statusKeys[status]);

export const statusTone: Record<GoalStatus, Tone> = {
  draft: "sky",
  active: "moss",
  paused: "gold",
  achieved: "moss",
  dropped: "stone",
  "no-longer-relevant": "stone",
};

const ruleKeys = {
  specific: "specific",
  measurable: "measurable",
  achievable: "achievable",
  relevant: "relevant",
  "time-bound": "timeBound",
  "if-then": "ifThen",
  checkpoints: "checkpoints",
} as const;
export const sayRule = (rule: SmartRule): string => t(ruleKeys[rule]);
