// For tests: somebody who answers the exercise by an order of their own.
import type { ValuesQuestion } from "./schema/exercise.ts";
import type { ValueId } from "./schema/work-values.ts";

/** Somebody who always answers by this order, the most important first. */
export const answering = (order: readonly ValueId[]) => (question: ValuesQuestion) => {
  const shown = question.options.map((option) => option.valueId).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const [most = "mastery"] = shown;
  return {
    id: question.exerciseId ?? "",
    number: question.number,
    most,
    least: question.kind === "vignette" ? null : (shown.at(-1) ?? null),
  };
};
