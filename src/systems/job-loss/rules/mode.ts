// When job-loss mode stands, when it asks whether it still should, and what ends it.

import type { NextRole } from "../../../career/what-is-next.ts";
import { addDays, type Day } from "../../../core/day.ts";
import type { JobLoss } from "../schema.ts";

/** Half a year, after which the mode asks whether it still helps. */
export const asksAfter = 180;

/** It stands from the day one heard, until it was ended or its own day has come. */
export const isActive = ({ day, endedOn, endsOn }: Pick<JobLoss, "day" | "endedOn" | "endsOn">, today: Day): boolean =>
  day <= today && endedOn === null && (endsOn === null || today < endsOn);

const firstDays = 7;

/** The day one heard and the six that follow: they ask for their own steps and dates, and let all else wait. */
export const inFirstDays = ({ day }: Pick<JobLoss, "day">, today: Day): boolean => today < addDays(day, firstDays);

export const asksWhether = ({ day, endsOn }: Pick<JobLoss, "day" | "endsOn">, today: Day): boolean =>
  endsOn === null && today >= addDays(day, asksAfter);

/** A role that began on the day of the loss or later is the next one; where only its month is known it stands on the first of it. */
export const endsWith = ({ day }: Pick<JobLoss, "day">, roleBegan: Day): boolean =>
  roleBegan >= day || roleBegan === `${day.slice(0, 7)}-01`;

/** Volunteering and what is not agreed on yet end nothing; a role of the future is offered as the day on which the mode ends. */
export const endingRole = (jobLoss: Pick<JobLoss, "day" | "endsOn">, roles: readonly NextRole[]): NextRole | undefined =>
  roles.find(({ begins }) => endsWith(jobLoss, begins) && (jobLoss.endsOn === null || begins < jobLoss.endsOn));

/** The day on which it ended by itself; null while it stands and where a person ended it. */
export const endedByItself = ({ endedOn, endedBecause, endsOn }: JobLoss, today: Day): Day | null => {
  if (endedOn !== null) return endedBecause === "new-role" ? endedOn : null;
  return endsOn !== null && endsOn <= today ? endsOn : null;
};
