// The welcome after a while away in words: what a lighter week would be, and what it became.
import { dayOfMonth, listed, sayCount } from "../../core/say.ts";
import { sayMinutes } from "./present.ts";
import type { LighterLine, LighterWeekAnswer } from "./schema.ts";
import type { WaitingThing, Welcome } from "./welcome.ts";

const tellLine = ({ key, title, due, minutes }: WaitingThing): LighterLine => ({
  key,
  title,
  due,
  minutes: Math.max(1, Math.round(minutes)),
});

const named = 3;

/** What a title quotes itself stands in single marks inside. */
const quoted = (title: string): string => `“${title.replaceAll("“", "‘").replaceAll("”", "’")}”`;

const sayTitles = (lines: readonly LighterLine[]): string => {
  const titles = lines.slice(0, named).map(({ title }) => quoted(title));
  return listed(lines.length > named ? [...titles, `${lines.length - named} more`] : titles);
};

const sayPromised = (lines: readonly LighterLine[]): string =>
  lines.length > 2
    ? `${lines.length} things that others count on keep their days.`
    : `${sayTitles(lines)} ${lines.length === 1 ? "keeps its day" : "keep their days"}: others count on it.`;

const sayMoves = (moves: readonly LighterLine[]): string =>
  `${sayCount(moves.length, "thing")} that ${moves.length === 1 ? "waits moves to a day" : "wait move to days"} after this week. Nothing is deleted.`;

const sayLighterWeek = ({ minutes, stays, promised, moves }: Omit<LighterWeekAnswer, "said">): string =>
  [
    minutes && `About ${sayMinutes(minutes.lighter)} in place of ${sayMinutes(minutes.usual)}.`,
    stays.length > 0 && `${sayTitles(stays)} ${stays.length === 1 ? "stays" : "stay"}.`,
    promised.length > 0 && sayPromised(promised),
    moves.length > 0 && sayMoves(moves),
  ]
    .filter(Boolean)
    .join(" ");

export const tellLighterWeek = ({ minutes, stays, promised, moves }: Welcome): LighterWeekAnswer => {
  const week = {
    minutes,
    stays: stays.map(tellLine),
    promised: promised.map(tellLine),
    moves: moves.map(({ line, to }) => ({ ...tellLine(line), to })),
  };
  return { ...week, said: sayLighterWeek(week) };
};

export const sayBegunAgain = ({ said, promised, moves, saved }: LighterWeekAnswer & { saved: boolean }): string =>
  [
    saved ? `A lighter week. ${said}` : `A lighter week would be: ${said}`,
    ...promised.map(({ title, due }) => `  keeps its day${due ? `, ${dayOfMonth(due)}` : ""}: ${title}`),
    ...moves.map(({ title, to }) => `  moves to ${dayOfMonth(to)}: ${title}`),
  ].join("\n");
