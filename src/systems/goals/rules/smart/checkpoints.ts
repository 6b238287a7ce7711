// Checkpoints: one in four weeks keeps a goal steerable.
import { daysBetween, sayDay } from "../../../../core/day.ts";
import { sayCount } from "../../../../core/say.ts";
import type { GoalLevel, SmartFinding } from "../../schema.ts";
import { ok, type Reading, warn } from "./reading.ts";

const longLevels: readonly GoalLevel[] = ["vision", "long-term"];

export const checkpoints = ({ today, fields, due, when }: Reading): SmartFinding => {
  const end = fields.due ?? due;
  const start = fields.startDay && fields.startDay > today ? fields.startDay : today;
  if (fields.measure?.kind === "rate" || (when.rhythm && end === null)) return ok("checkpoints", "Every period is one.");
  if (end === null || daysBetween(start, end) <= 28 || fields.level === "action")
    return ok("checkpoints", "Short enough to need none.");
  const asked = Math.floor(daysBetween(start, end) / 28);
  const have = fields.checkpoints ?? 0;
  if (have >= asked || (fields.level && longLevels.includes(fields.level) && have > 0))
    return ok("checkpoints", `${have} on the way to ${sayDay(end)}.`);
  return warn(
    "checkpoints",
    `${have === 0 ? "None" : `Only ${have}`} on the way to ${sayDay(end)}: one in four weeks keeps it steerable, ${asked} in all.`,
    {
      label: `Add ${sayCount(asked - have, "milestone")}`,
    },
  );
};
