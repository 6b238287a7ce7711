// A review as a Markdown file that a person can read and keep.
import { sayDay } from "../../../core/day.ts";
import { sayCount } from "../../../core/say.ts";
import type { Opening } from "../schema/review.ts";
import { sayCadence, sayPeriod } from "./periods.ts";

export const sayMinutesSpent = (seconds: number): string => sayCount(Math.max(1, Math.round(seconds / 60)), "minute");

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines.map((line) => `- ${line}`), ""];

/** "after 12 minutes"; nothing is said of a time too short to count. */
const sayTime = (seconds: number): string => (seconds < 30 ? "" : `, after ${sayMinutesSpent(seconds)}`);

/** Kinds whose own name would be read wrongly. */
const words: Readonly<Record<string, string>> = { heard: "heard as feedback", met: "met or talked to", missed: "not done" };

export const sayHappened = (kind: string): string => words[kind] ?? kind;

const goalLine = ({ title, said, status, atRisk, ended }: Opening["goals"][number]): string => {
  if (ended)
    return `${title}: ${status === "achieved" ? "reached" : "let go"} on ${sayDay(ended.day)}${ended.note ? ` (“${ended.note}”)` : ""}`;
  return `${title}: ${said}${atRisk ? ", at risk" : ""}${status === "paused" ? ", rests" : ""}`;
};

const valuesMovedLine = ({ valuesMoved }: Opening): string[] =>
  valuesMoved ? [`${valuesMoved.said} (sittings of ${sayDay(valuesMoved.before)} and ${sayDay(valuesMoved.after)})`] : [];

const countsOf = ({ happened }: Opening): string[] => [
  ...happened.kinds.map(
    ({ kind, count }) => `${count} ${kind === "hard" ? (count === 1 ? "that was hard" : "that were hard") : sayHappened(kind)}`,
  ),
  ...happened.effort.map(({ system, minutes }) => `${minutes} min in ${system}`),
  ...(happened.rest > 0 ? [`${happened.rest} min of rest and recovery`] : []),
];

export const reviewToMarkdown = (opening: Opening): string => {
  const { review, finishedOn, questions, entries, happened, goals } = opening;
  const of = (what: string) => entries.filter((entry) => entry.what === what).map(({ title }) => title);
  const state = finishedOn ? `Finished on ${sayDay(finishedOn)}` : "Open";
  return [
    `# ${sayCadence(review.cadence)} review: ${sayPeriod(review.cadence, review)}`,
    "",
    `${state}${sayTime(review.secondsSpent)}.`,
    "",
    ...list(`What happened (${happened.total})`, countsOf(opening)),
    ...list("Goals", goals.map(goalLine)),
    ...list("How values moved", valuesMovedLine(opening)),
    ...questions.filter(({ answer }) => answer !== "").flatMap(({ ask, answer }) => [`## ${ask}`, "", answer, ""]),
    ...list("Written down", of("filed")),
    ...list("Carried over", of("carried")),
    ...list("Let go", of("dropped")),
  ].join("\n");
};
