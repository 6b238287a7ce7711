// How a time one was seen stands, and what brings something more often than not.
import { addDays, type Day } from "../../../core/day.ts";
import { shortNearDay } from "../../../core/say.ts";
import type { Appearance, AppearanceSort } from "../schema.ts";

/** What came of it is asked for after so many days, when it can have come. */
export const daysToAsk = 14;

/** From which day on one is asked what came of it; null where that is said. */
export const askFrom = ({ day, outcome }: Pick<Appearance, "day" | "outcome">): Day | null =>
  outcome === null ? addDays(day, daysToAsk) : null;

export const kindWords: Readonly<Record<AppearanceSort, string>> = {
  meeting: "Spoke up",
  talk: "Talk",
  discussion: "Discussion",
  shared: "Shared",
  wrote: "Wrote",
  other: "Other",
};

export const sayStanding = (
  { day, place, came, outcome }: Pick<Appearance, "day" | "place" | "came" | "outcome">,
  today: Day,
) => {
  const became = came ? `: ${came.split("\n")[0]}` : outcome === "nothing" ? ": nothing came of it" : "";
  return `${shortNearDay(day, today)}${place ? `, ${place}` : ""}${became}`;
};

/** Below this many of which it is said what came of them, no share is told. */
export const fewestTold = 5;

/** How often something came of it, in a sentence; null while too few are told of. `told` and `something` are counts, the second at most the first. */
export const sayYield = (told: number, something: number): string | null =>
  told < fewestTold ? null : `Something came of ${something} of the ${told} times of which you said so.`;
