// How an employer one would like to work for stands, in a sentence.
import { type Day, sayDay } from "../../../core/day.ts";
import { sayCount, shortNearDay } from "../../../core/say.ts";
import type { Employer, LearnedLine } from "../schema.ts";

export const flagsIn = ({ learned }: { learned: readonly Pick<LearnedLine, "flag">[] }): number =>
  learned.filter(({ flag }) => flag).length;

/** The last day of which anything was learned; null where nothing was. */
export const lastLearned = ({ learned }: { learned: readonly Pick<LearnedLine, "day">[] }): Day | null =>
  learned.reduce<Day | null>((last, { day }) => (last === null || day > last ? day : last), null);

export const sayStanding = (
  { next, nextOn, letGoOn, learned }: Pick<Employer, "next" | "nextOn" | "letGoOn" | "learned">,
  today: Day,
): string => {
  if (letGoOn) return `Let go on ${sayDay(letGoOn)}.`;
  const move = next
    ? `Next: ${next}${nextOn ? `, ${nextOn < today ? "was due" : "by"} ${shortNearDay(nextOn, today)}` : ""}.`
    : "No next move yet.";
  const last = lastLearned({ learned });
  const known = last
    ? `${sayCount(learned.length, "thing")} learned, the last on ${shortNearDay(last, today)}.`
    : "Nothing learned yet.";
  const flags = flagsIn({ learned });
  return [move, known, flags > 0 && `${sayCount(flags, "red flag")}.`].filter(Boolean).join(" ");
};

/** The latest first; lines of one day stay as they were written, the later one above. */
export const latestFirst = <L extends Pick<LearnedLine, "day">>(learned: readonly L[]): L[] =>
  [...learned].reverse().sort((a, b) => b.day.localeCompare(a.day));
