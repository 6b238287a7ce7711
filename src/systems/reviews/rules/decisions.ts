// Where a decision stands, and what a change to it must keep to.

import { addDays, type Day, sayDay } from "../../../core/day.ts";
import { refuse } from "../../../core/refusal.ts";
import { call } from "../../../operations/call.ts";
import type { Unfinished } from "../../../operations/contributions.ts";
import { reviewRefusals } from "../refusals.ts";
import type { Decision, DecisionLine, DecisionStatus } from "../schema/decision.ts";

type Placed = Pick<Decision, "happened" | "decidedOn" | "letGoOn">;

export const statusOf = ({ happened, decidedOn, letGoOn }: Placed): DecisionStatus => {
  if (happened !== null) return "resolved";
  if (letGoOn !== null) return "let-go";
  return decidedOn !== null ? "waiting" : "open";
};

const hasEnded = (decision: Placed): boolean => ["resolved", "let-go"].includes(statusOf(decision));

/** The day on which to look at it: the one that was chosen, else the one by which the outcome is known. */
export const lookAgainOn = (decision: Placed & Pick<Decision, "reviewOn" | "resolvesBy">): Day | null =>
  hasEnded(decision) ? null : (decision.reviewOn ?? decision.resolvesBy);

export const lineOf = <T extends Decision>(decision: T): DecisionLine & { decision: T } => ({
  decision,
  status: statusOf(decision),
  due: lookAgainOn(decision),
});

/** What was chosen must be one of the options where there are any. */
export const checkOption = (chosen: string | null | undefined, options: Decision["options"]): void => {
  if (chosen === null || chosen === undefined || options.length === 0) return;
  if (options.some(({ label }) => label === chosen)) return;
  refuse(reviewRefusals.notAnOption, { chosen, known: options.map(({ label }) => `“${label}”`).join(", ") });
};

const statement = ["chosen", "expectation", "probability"] as const;
type Statement = Pick<Decision, (typeof statement)[number]>;

const statementOf = ({ chosen, expectation, probability }: Statement): Statement => ({ chosen, expectation, probability });

const changesStatement = (before: Statement, patch: Partial<Statement>): boolean =>
  statement.some((field) => patch[field] !== undefined && patch[field] !== before[field]);

/** What was chosen, expected and held for likely stands as it is once the outcome is known. */
export const checkStatement = (before: Decision, patch: Partial<Statement> & Partial<Pick<Decision, "decidedOn">>): void => {
  if (statusOf(before) !== "resolved") return;
  const movesDay = patch.decidedOn !== undefined && patch.decidedOn !== before.decidedOn;
  if (movesDay || changesStatement(before, patch)) refuse(reviewRefusals.outcomeKnown, { title: before.title });
};

/**
 * What a change does to the record of what was stated: the percentage that stood at the decision stays, and what stood before the change is
 * kept with its day. Deciding, for the first time or anew, states the percentage that stands then.
 */
export const restatedBy = (
  before: Decision,
  patch: Partial<Decision>,
  today: Day,
  decides = false,
): Pick<Decision, "stated" | "restated"> => {
  const after = { ...before, ...patch };
  const changed = before.decidedOn !== null && changesStatement(before, patch);
  const restated = changed ? [...before.restated, { day: today, ...statementOf(before) }] : before.restated;
  const isFirst = before.decidedOn === null || before.stated === null;
  if (after.decidedOn === null) return { stated: null, restated: before.decidedOn === null ? before.restated : restated };
  return { stated: decides || isFirst ? after.probability : before.stated, restated };
};

export const sayExpectation = ({ expectation, probability }: Pick<Decision, "expectation" | "probability">): string | null =>
  expectation && `You expected${probability === null ? "" : `, at ${probability} %`}: ${expectation}`;

/** Decisions that wait for a second look by a day, to carry over by four weeks or to let go. */
export const unfinishedDecisions = (decisions: readonly Decision[], by: Day, today: Day): Unfinished[] =>
  decisions.map((one) => ({
    key: `reviews:decision:${one.id}`,
    title: one.title,
    reason: `${statusOf(one) === "open" ? "Not decided yet" : "Its outcome is not written down"}; you wanted to look at it on ${sayDay(lookAgainOn(one) ?? by)}.`,
    record: { kind: "decision", id: one.id, label: one.title },
    carry: call("decisions.update", { id: one.id, reviewOn: addDays(today, 28) }),
    drop: call("decisions.letGo", { id: one.id }),
  }));
