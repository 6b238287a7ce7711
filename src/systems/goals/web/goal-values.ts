// A goal as its form holds it: flat fields on the screen, a measure in the record.
import { z } from "zod";
import { today } from "../../../web/kit/today.ts";
import type { RecordFormState } from "../../../web/kit/use-record-form.tsx";
import { type GivenMeasure, type Goal, goalFields, numberMeasure, rateMeasure } from "../schema.ts";

const {
  title,
  level,
  parentId,
  specific,
  weeklyHours,
  relevant,
  links,
  startDay,
  due,
  reviewDay,
  ifTrigger,
  thenAction,
  weight,
} = goalFields;
const amount = z.number().finite().nullable();

export const goalForm = z.object({
  title,
  level,
  parentId,
  startDay,
  due,
  seenBy: z.enum(["number", "rate", "milestones", "yes-no"]).meta({ title: "How is progress seen?" }),
  unit: numberMeasure.shape.unit.nullable().meta({ title: "Counted in" }),
  baseline: amount.meta({ title: "Start at" }),
  commit: amount.meta({ title: "Promise" }),
  target: amount,
  stretch: amount,
  weeklyRate: amount.meta({ title: "A week" }),
  count: amount.meta({ title: "How many" }),
  per: rateMeasure.shape.per.meta({ title: "In each" }),
  follows: rateMeasure.shape.follows.unwrap(),
  specific,
  relevant,
  links,
  ifTrigger,
  thenAction,
  weeklyHours,
  weight,
  reviewDay,
});

export type GoalValues = z.output<typeof goalForm>;
export type GoalFormState = RecordFormState<typeof goalForm>;

/** Null while a number or a rate is not fully said. */
export const measureOf = (values: GoalValues): GivenMeasure | null => {
  const unit = values.unit ?? "";
  if (values.seenBy === "number")
    return {
      kind: "number",
      unit: unit || "times",
      baseline: values.baseline ?? 0,
      commit: values.commit,
      target: values.target ?? undefined,
      stretch: values.stretch,
      weeklyRate: values.weeklyRate ?? undefined,
    };
  if (values.seenBy === "rate")
    return { kind: "rate", unit: unit || "times", count: values.count ?? 1, per: values.per, follows: values.follows };
  return { kind: values.seenBy };
};

export const initialOf = (goal: Goal | undefined, start: Partial<GoalValues>): GoalValues => {
  const measure = goal?.measure ?? null;
  const number = measure?.kind === "number" ? measure : null;
  const rate = measure?.kind === "rate" ? measure : null;
  return {
    title: goal?.title ?? "",
    level: goal?.level ?? "short-term",
    parentId: goal?.parentId ?? null,
    startDay: goal?.startDay ?? today(),
    due: goal?.due ?? null,
    seenBy: measure?.kind ?? "yes-no",
    unit: number?.unit ?? rate?.unit ?? null,
    baseline: number?.baseline ?? null,
    commit: number?.commit ?? null,
    target: number?.target ?? null,
    stretch: number?.stretch ?? null,
    weeklyRate: null,
    count: rate?.count ?? null,
    per: rate?.per ?? "month",
    follows: rate?.follows ?? null,
    specific: goal?.specific ?? null,
    relevant: goal?.relevant ?? null,
    links: goal?.links ?? [],
    ifTrigger: goal?.ifTrigger ?? null,
    thenAction: goal?.thenAction ?? null,
    weeklyHours: goal?.weeklyHours ?? null,
    weight: goal?.weight ?? 0.5,
    reviewDay: goal?.reviewDay ?? null,
    ...start,
  };
};

/** A measure as the form's fields hold it. */
export const fieldsOf = (measure: GivenMeasure): Partial<GoalValues> => {
  if (measure.kind === "number")
    return { seenBy: "number", unit: measure.unit, baseline: measure.baseline, target: measure.target ?? null };
  if (measure.kind === "rate")
    return { seenBy: "rate", unit: measure.unit, count: measure.count, per: measure.per, follows: measure.follows };
  return { seenBy: measure.kind };
};
