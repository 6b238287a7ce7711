// What the answers say: self beside others with intervals, how far they agree, blind spots and hidden strengths in plain words.
import { listed, sayCount } from "../../../core/say.ts";
import { intervalOfSums } from "../../../core/uncertainty.ts";
import type { Question, Request, Result, Sums } from "../schema/request.ts";
import { scale } from "../schema/request.ts";

export const verdicts = ["hidden-strength", "blind-spot", "alike", "unclear", "not-both"] as const;
export type Verdict = (typeof verdicts)[number];

export interface Line {
  question: string;
  text: string;
  self: number | null;
  /** Mean of the others, 1 to 5, with its 95 % interval (within the scale); low and high are null under two answers. */
  others: { mean: number; low: number | null; high: number | null; n: number } | null;
  /** r_wg, 0 (as scattered as chance) to 1 (all say the same); null under three answers. */
  agreement: number | null;
  verdict: Verdict;
}

const added = (all: readonly Sums[]): Sums | null =>
  all.length === 0
    ? null
    : all.reduce((total, one) => ({
        question: total.question,
        n: total.n + one.n,
        sum: total.sum + one.sum,
        squares: total.squares + one.squares,
      }));

/** Sample variance from sums, never below 0; null under two answers. */
const varianceOf = ({ n, sum, squares }: Sums): number | null => (n < 2 ? null : Math.max(0, (squares - sum ** 2 / n) / (n - 1)));

/** Variance of answers that fall on each of the A steps alike: (A² − 1) / 12. */
const scattered = ((scale.max - scale.min + 1) ** 2 - 1) / 12;

const leastForAgreement = 3;

/** r_wg of one item (James, Demaree, Wolf 1984): 1 − s²/σ²; 0 where answers scatter more than by chance; null under three answers. */
export const agreementOf = (sums: Sums): number | null => {
  const variance = varianceOf(sums);
  return variance === null || sums.n < leastForAgreement ? null : Math.max(0, 1 - variance / scattered);
};

/** r_wg(J) of several items by the mean of their variances: J(1 − s̄²/σ²) / (J(1 − s̄²/σ²) + s̄²/σ²); null where none has three answers. */
export const agreementOverall = (all: readonly Sums[]): number | null => {
  const variances = all.filter(({ n }) => n >= leastForAgreement).flatMap((one) => varianceOf(one) ?? []);
  if (variances.length === 0) return null;
  const share = variances.reduce((total, one) => total + one, 0) / variances.length / scattered;
  if (share >= 1) return 0;
  const agreed = variances.length * (1 - share);
  return agreed / (agreed + share);
};

/** Reliability of the mean of `raters`, by Spearman and Brown from 0.19 for one rater (Hensel and others 2010: ten reach 0.70). */
export const reliabilityOf = (raters: number): number => (raters * 0.19) / (1 + (raters - 1) * 0.19);

/** Far enough to be named: outside the interval of the others, and half a standard deviation or more. */
const verdictOf = (self: number | null, sums: Sums | null): Verdict => {
  const interval = sums && intervalOfSums(sums);
  if (self === null || !sums) return "not-both";
  if (!interval || sums.n < leastForAgreement) return "unclear";
  const apart = self - interval.mean;
  const spread = Math.sqrt(varianceOf(sums) ?? 0);
  const outside = self < interval.low || self > interval.high;
  // Answers that all fall on one step still stand for views that differ by less than a step.
  if (outside && Math.abs(apart) >= Math.max(0.5 * spread, 0.5)) return apart > 0 ? "blind-spot" : "hidden-strength";
  return Math.abs(apart) < 0.5 * Math.max(spread, 1) ? "alike" : "unclear";
};

const within = (value: number): number => Math.min(scale.max, Math.max(scale.min, value));

/** What all results together hold of each question. */
export const sumsOf = (questions: readonly Question[], results: readonly Result[]): Sums[] =>
  questions.flatMap(({ id }) => added(results.flatMap((one) => one.sums.filter(({ question }) => question === id))) ?? []);

export const linesOf = (questions: readonly Question[], self: Request["self"], results: readonly Result[]): Line[] => {
  const all = sumsOf(questions, results);
  return questions
    .filter(({ answer }) => answer === "scale")
    .map(({ id, text }) => {
      const sums = all.find(({ question }) => question === id) ?? null;
      const own = self.find(({ question }) => question === id)?.value ?? null;
      const interval = sums && intervalOfSums(sums);
      return {
        question: id,
        text,
        self: own,
        others: sums && {
          mean: sums.sum / sums.n,
          low: interval ? within(interval.low) : null,
          high: interval ? within(interval.high) : null,
          n: sums.n,
        },
        agreement: sums && agreementOf(sums),
        verdict: verdictOf(own, sums),
      };
    });
};

const agreementWord = (value: number): string =>
  value >= 0.7 ? "They see it alike" : value >= 0.5 ? "They partly see it alike" : "They see it differently";

const quoted = (lines: readonly Line[]): string => listed(lines.map(({ text }) => `“${text.replace(/\.$/, "")}”`));

/** The meaning first: what others see that the person does not, and the other way round. */
export const sayReading = (lines: readonly Line[], answers: number): string[] => {
  if (answers === 0) return ["Nothing can be shown yet."];
  const hidden = lines.filter(({ verdict }) => verdict === "hidden-strength");
  const blind = lines.filter(({ verdict }) => verdict === "blind-spot");
  const known = lines.filter(({ others }) => others !== null && others.n >= leastForAgreement);
  const best = known.toSorted((a, b) => (b.others?.mean ?? 0) - (a.others?.mean ?? 0))[0];
  const compared = lines.some(({ verdict }) => verdict !== "not-both");
  return [
    ...(best ? [`Others see most in you: ${quoted([best])}.`] : []),
    ...(hidden.length > 0 ? [`You think less of yourself than others do: ${quoted(hidden)}.`] : []),
    ...(blind.length > 0 ? [`Others see less of it than you do: ${quoted(blind)}. Worth a question to one of them.`] : []),
    ...(compared && hidden.length + blind.length === 0 ? ["Nowhere do you and the others clearly differ."] : []),
    ...(compared ? [] : ["Answer the questions yourself, and you see where you and the others differ."]),
  ];
};

/** How sure it is, in a sentence or three, with the figures. */
export const sayHowSure = (lines: readonly Line[], overall: number | null, answers: number): string[] => {
  if (answers === 0) return [];
  const reliability = reliabilityOf(answers);
  return [
    `${sayCount(answers, "answer")}. Other people would give other numbers: the mean of so many tells about ${reliability.toFixed(2)} of 1 of what all would say (Spearman–Brown, from 0.19 for one person).`,
    ...(overall === null
      ? ["How far they agree can be said from three answers on."]
      : [
          `${agreementWord(overall)} (r_wg = ${overall.toFixed(2)}; 0.70 and more counts as agreement, over ${sayCount(lines.length, "statement")}).`,
        ]),
    "A difference is named where your own answer lies outside the 95 % interval of theirs and half a standard deviation away.",
  ];
};

/** The groups whose answers wait, in words, without saying more than how many. */
export const sayWaiting = (waiting: number, threshold: number, isClosed: boolean): string | null => {
  if (waiting === 0) return null;
  const many = sayCount(waiting, "grouped answer");
  return isClosed
    ? `${many} cannot be shown: fewer than ${threshold} together would tell who said what. Keep it open longer, or ask more people.`
    : `${many} so far. They open once a group has ${threshold}, or all together when it closes.`;
};
