// With whom to talk this week: of more ties than a week has room for, those whose lapse would cost most.
import { addDays, type Day, daysBetween } from "../../../core/day.ts";
import { sayCount } from "../../../core/say.ts";
import type { Tier } from "../schema/contact.ts";
import { never, tierDays } from "./rhythm.ts";

export interface Tie {
  tier: Tier;
  /** When the next talk is due. */
  nextDue: Day;
  /** What I promised them and did not do yet. */
  openMine: number;
}

/** What a day in touch is worth with one tie beside others. A bench tie with a cadence of its own counts like a wide one. */
const tierValue: Readonly<Record<Tier, number>> = { inner: 5, active: 2, wide: 0.5, bench: 0.5 };
/** A promise that is open makes a talk worth so much more. */
const promiseValue = 1.25;
/** Days that a talk holds, where the tier says none. */
const usualDays = 180;

const week = 7;
/** Beyond these days nobody is asked for: there is time. */
const horizon = 14;

/** The chance that a tie lapses if it is left out this week, 0 to 1: certain where it is due within the week, less with each day after. */
export const lapseChance = (nextDue: Day, today: Day): number => {
  const slack = daysBetween(today, nextDue) - week;
  return slack <= 0 ? 1 : Math.exp(-slack / week);
};

/** What leaving a tie out this week would cost: the days in touch that a talk would buy, by their value, times the chance that it lapses. */
export const costOfLeaving = ({ tier, nextDue, openMine }: Tie, today: Day): number =>
  nextDue === never
    ? 0
    : tierValue[tier] * (tierDays[tier] ?? usualDays) * (openMine > 0 ? promiseValue : 1) * lapseChance(nextDue, today);

/** The last day on which somebody can be due to be asked for this week. */
export const askedUntil = (today: Day): Day => addDays(today, horizon);

/**
 * As many ties as a week has room for (`budget`, each costs one talk), those first whose leaving out would cost most, the longest overdue of equal ones. With equal
 * costs this is the exact answer of the knapsack of value times chance (methods 7).
 */
export const pickForWeek = <T extends Tie>(ties: readonly T[], today: Day, budget: number): T[] =>
  ties
    .filter(({ nextDue }) => nextDue <= askedUntil(today))
    .map((tie) => ({ tie, cost: costOfLeaving(tie, today) }))
    .sort((a, b) => b.cost - a.cost || a.tie.nextDue.localeCompare(b.tie.nextDue))
    .slice(0, Math.max(0, budget))
    .map(({ tie }) => tie);

/** Why somebody is asked for this week. */
export const sayPick = ({ tier, nextDue, openMine }: Tie, today: Day): string => {
  const over = daysBetween(nextDue, today);
  return [
    over > 0 ? `${sayCount(over, "day")} over` : over === 0 ? "due today" : `due in ${sayCount(-over, "day")}`,
    tier === "inner" ? "one of your closest" : tier === "active" ? "an active tie" : null,
    openMine > 0 ? `you owe ${sayCount(openMine, "promise")}` : null,
  ]
    .filter(Boolean)
    .join(", ");
};
