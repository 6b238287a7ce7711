// Where a decision stands, and what a change to it must keep to.
import type { Unfinished } from "../../../core/contributions.ts";
import { addDays, type Day, sayDay } from "../../../core/day.ts";
import { refuse } from "../../../core/refusal.ts";
import { reviewRefusals } from "../refusals.ts";
import type { Decision, DecisionLine, DecisionStatus } from "../schema/decision.ts";

export const statusOf = ({ happened, decidedOn }: Pick<Decision, "happened" | "decidedOn">): DecisionStatus =>
  happened !== null ? "resolved" : decidedOn !== null ? "waiting" : "open";

/** The day on which to look at it: the one that was chosen, else the one by which the outcome is known. */
export const lookAgainOn = (decision: Pick<Decision, "happened" | "reviewOn" | "resolvesBy" | "decidedOn">): Day | null =>
  statusOf(decision) === "resolved" ? null : (decision.reviewOn ?? decision.resolvesBy);

export const lineOf = <T extends Decision>(decision: T): DecisionLine & { decision: T } => ({
  decision,
  status: statusOf(decision),
  due: lookAgainOn(decision),
});

/** What was chosen must be one of the options where there are any. */
export const mustBeOption = (chosen: string | null | undefined, options: Decision["options"]): void => {
  if (chosen === null || chosen === undefined || options.length === 0) return;
  if (options.some(({ label }) => label === chosen)) return;
  refuse(reviewRefusals.notAnOption, { chosen, known: options.map(({ label }) => `“${label}”`).join(", ") });
};

export const mustHaveCome = (day: Day | null | undefined, today: Day): void => {
  if (day !== null && day !== undefined && day > today) refuse(reviewRefusals.notYet, { day: sayDay(day) });
};

/** Those whose day to look again has come. */
export const dueDecisions = <T extends Decision>(decisions: readonly T[], today: Day): T[] =>
  decisions
    .filter((one) => {
      const on = lookAgainOn(one);
      return on !== null && on <= today;
    })
    .sort((a, b) => ((lookAgainOn(a) ?? "") < (lookAgainOn(b) ?? "") ? -1 : 1));

export const sayExpectation = ({ expectation, probability }: Pick<Decision, "expectation" | "probability">): string | null =>
  expectation && `You expected${probability === null ? "" : `, at ${probability} %`}: ${expectation}`;

/** Decisions that wait for a second look by a day, to carry over by four weeks or to let go. */
export const unfinishedDecisions = (decisions: readonly Decision[], by: Day, today: Day): Unfinished[] =>
  dueDecisions(decisions, by).map((one) => ({
    key: `reviews:decision:${one.id}`,
    title: one.title,
    reason: `${statusOf(one) === "open" ? "Not decided yet" : "Its outcome is not written down"}; you wanted to look at it on ${sayDay(lookAgainOn(one) ?? by)}.`,
    record: { kind: "decision", id: one.id, label: one.title },
    carry: { operation: "decisions.update", input: { id: one.id, reviewOn: addDays(today, 28) } },
    drop: { operation: "decisions.remove", input: { id: one.id } },
  }));
