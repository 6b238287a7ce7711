// What among the days and figures of a lost job looks like a slip: said kindly, and kept as it was given.
import { sayDay } from "../../../core/day.ts";
import type { JobLoss } from "../schema.ts";

type Told = Pick<JobLoss, "day" | "lastDay" | "paidUntil" | "benefitFrom" | "coverUntil">;

/** Each in a sentence with its days; none where nothing looks odd. */
export const slipsIn = ({ day, lastDay, paidUntil, benefitFrom, coverUntil }: Told, isEndless: boolean): string[] => {
  const odd = [
    lastDay !== null &&
      lastDay < day &&
      `The last day of work (${sayDay(lastDay)}) lies before the day you heard (${sayDay(day)}).`,
    lastDay !== null &&
      paidUntil !== null &&
      paidUntil < lastDay &&
      `Pay ends on ${sayDay(paidUntil)}, before the last day of work (${sayDay(lastDay)}). If that is so, ask the employer why.`,
    benefitFrom !== null &&
      paidUntil !== null &&
      benefitFrom <= paidUntil &&
      `The benefit begins on ${sayDay(benefitFrom)}, while pay still comes in until ${sayDay(paidUntil)}. In most places it begins after it.`,
    coverUntil !== null &&
      coverUntil < day &&
      `Health cover ended on ${sayDay(coverUntil)}, before you heard. Is the year right? If so, ask your insurer today.`,
    isEndless && "By these figures it lasts longer than a hundred years. Look whether a zero slipped in.",
  ];
  return odd.filter((one) => one !== false);
};
