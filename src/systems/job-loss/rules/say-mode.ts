// Where the time after a lost job stands, in a sentence.
import { addDays, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import type { JobLoss } from "../schema.ts";
import { asksAfter, inFirstDays, isActive } from "./mode.ts";

const ending = ({ day, endsOn }: Pick<JobLoss, "day" | "endsOn">): string =>
  endsOn === null
    ? `It ends by itself when a new role begins; on ${sayDay(addDays(day, asksAfter))} it asks whether it still helps.`
    : `It ends by itself when a new role begins, and on ${sayDay(endsOn)} at the latest.`;

export const sayJobLossState = (jobLoss: JobLoss, today: Day): string => {
  if (jobLoss.endedOn !== null)
    return `It ended on ${sayDay(jobLoss.endedOn)}${jobLoss.endedBecause === "new-role" ? ", when a new role began" : ", when you left it"}.`;
  if (jobLoss.day > today) return `It begins on ${sayDay(jobLoss.day)}.`;
  if (!isActive(jobLoss, today)) return `It ended by itself on ${sayDay(jobLoss.endsOn ?? today)}.`;
  const does = inFirstDays(jobLoss, today)
    ? "For these seven days Today shows their steps, your dates and what restores you; what nobody was promised waits, on purpose."
    : "Today puts this first and long-term learning last.";
  return `Day ${daysBetween(jobLoss.day, today) + 1}. ${does} ${ending(jobLoss)}`;
};

/** The same in a few words, for a list: "stands", "ended by itself on 10 December 2026". */
export const sayWhetherActive = (jobLoss: JobLoss, today: Day): string => {
  if (jobLoss.endedOn !== null)
    return `ended on ${sayDay(jobLoss.endedOn)}, ${jobLoss.endedBecause === "new-role" ? "by itself, when a new role began" : "when you left it"}`;
  if (jobLoss.day > today) return "has not begun";
  return isActive(jobLoss, today) ? "stands" : `ended by itself on ${sayDay(jobLoss.endsOn ?? today)}`;
};
