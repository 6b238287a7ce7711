// A review as a Markdown file that a person can read and keep.
import { sayDay } from "../../../core/day.ts";
import type { Opening } from "../schema/review.ts";
import { sayCadence, sayPeriod } from "./periods.ts";

export const sayMinutesSpent = (seconds: number): string => {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
};

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines.map((line) => `- ${line}`), ""];

const countsOf = ({ happened }: Opening): string[] => [
  ...happened.kinds.map(({ kind, count }) => `${count} ${kind}`),
  ...happened.effort.map(({ system, minutes }) => `${minutes} min in ${system}`),
  ...(happened.rest > 0 ? [`${happened.rest} min of rest and recovery`] : []),
];

export const reviewToMarkdown = (opening: Opening): string => {
  const { review, questions, entries, happened } = opening;
  const of = (what: string) => entries.filter((entry) => entry.what === what).map(({ title }) => title);
  const state = review.finishedAt ? `Finished on ${sayDay(review.finishedAt.slice(0, 10))}` : "Open";
  return [
    `# ${sayCadence(review.cadence)} review: ${sayPeriod(review.cadence, review)}`,
    "",
    `${state}, after ${sayMinutesSpent(review.secondsSpent)}.`,
    "",
    ...list(`What happened (${happened.total})`, countsOf(opening)),
    ...questions.filter(({ answer }) => answer !== "").flatMap(({ ask, answer }) => [`## ${ask}`, "", answer, ""]),
    ...list("Written down", of("filed")),
    ...list("Carried over", of("carried")),
    ...list("Let go", of("dropped")),
  ].join("\n");
};
