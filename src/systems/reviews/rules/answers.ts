// Answers of a review: only to what it asks, added to those that stand, taken back by an empty text; written at two places they meet here.
import { refuse } from "../../../core/refusal.ts";
import { reviewRefusals } from "../refusals.ts";
import type { Answers, CadenceName } from "../schema/review.ts";
import { questionsFor } from "./questions.ts";

export const checkQuestions = (cadence: CadenceName, given: Answers): void => {
  const known = questionsFor(cadence).map(({ id }) => id);
  const question = Object.keys(given).find((id) => !known.includes(id));
  if (question !== undefined) refuse(reviewRefusals.unknownQuestion, { question, known: known.join(", ") });
};

export const merged = (before: Answers, given: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, text]) => text.trim() !== ""));

/** Answers as they stand in one place: what was read last, and what is written in the fields now. */
export interface Written {
  read: Answers;
  now: Answers;
}

const same = (one: string | undefined, other: string | undefined): boolean => (one ?? "") === (other ?? "");

/** What was written here and is not kept yet. */
export const changedAnswers = ({ read, now }: Written): Answers =>
  Object.fromEntries(Object.entries(now).filter(([id, text]) => !same(text, read[id])));

export interface Met extends Written {
  /** Questions that were answered here and elsewhere, and differently. */
  apart: string[];
}

/**
 * What came of answers here when those kept elsewhere turn out to be newer: what was left alone here follows them, what was written here
 * alone stays, and what was written at both places is told apart for the person to choose.
 */
export const metAnswers = ({ read, now }: Written, kept: Answers): Met => {
  const ids = [...new Set([...Object.keys(read), ...Object.keys(now), ...Object.keys(kept)])];
  const apart = ids.filter((id) => !same(kept[id], read[id]) && !same(now[id], read[id]) && !same(now[id], kept[id]));
  const followed = (from: Answers, otherwise: Answers): Answers =>
    Object.fromEntries(ids.map((id) => [id, (apart.includes(id) ? otherwise : from)[id] ?? ""]));
  return {
    read: followed(kept, read),
    now: Object.fromEntries(ids.map((id) => [id, (same(now[id], read[id]) ? kept : now)[id] ?? ""])),
    apart,
  };
};
