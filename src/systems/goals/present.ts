// Goals as text, for the command line and for assistants.
import { sayDay } from "../../core/day.ts";
import type { GoalLine, SmartFinding, SmartReport } from "./schema.ts";

const statusSaid: Record<GoalLine["status"], string> = {
  draft: "draft",
  active: "active",
  paused: "paused",
  achieved: "achieved",
  dropped: "dropped",
  "no-longer-relevant": "no longer relevant",
};

export const sayStatus = (status: GoalLine["status"]): string => statusSaid[status];

export const presentLine = ({ goal, status, progress, forecast, depth }: GoalLine): string => {
  const indent = "  ".repeat(depth);
  const due = goal.due ? `, due ${sayDay(goal.due)}` : "";
  const head = `${indent}${goal.title}  [${goal.level}, ${sayStatus(status)}${due}]  ${goal.id}`;
  const course =
    status === "active" || status === "paused"
      ? `\n${indent}  ${progress.said}${forecast.spoken ? `; ${forecast.said}` : ""}`
      : "";
  return head + course;
};

const ruleSaid: Record<SmartFinding["rule"], string> = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  relevant: "Relevant",
  "time-bound": "Time-bound",
  "if-then": "If, then",
  checkpoints: "Checkpoints",
};

export const presentCheck = ({ findings }: SmartReport): string =>
  findings
    .map(
      ({ rule, verdict, message, fix }) =>
        `${verdict === "ok" ? "✓" : "○"} ${ruleSaid[rule].padEnd(12)} ${message}${fix ? `\n${" ".repeat(15)}${fix.label}` : ""}`,
    )
    .join("\n");
