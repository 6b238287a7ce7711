// Answers of a review: only to what it asks, added to those that stand, taken back by an empty text.
import { refuse } from "../../../core/refusal.ts";
import { reviewRefusals } from "../refusals.ts";
import type { Answers, CadenceName } from "../schema/review.ts";
import { questionsFor } from "./questions.ts";

export const mustBeAsked = (cadence: CadenceName, given: Answers): void => {
  const known = questionsFor(cadence).map(({ id }) => id);
  const question = Object.keys(given).find((id) => !known.includes(id));
  if (question !== undefined) refuse(reviewRefusals.unknownQuestion, { question, known: known.join(", ") });
};

export const merged = (before: Answers, given: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, text]) => text.trim() !== ""));
