// How an activity comes into the record: its skills linked to the catalogue, its place among the others checked.
import type { z } from "zod";
import { nameKey } from "../../catalogue/fold.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import { refuse } from "../../core/refusal.ts";
import type { Context } from "../../operations/context.ts";
import { blankActivity } from "./readers.ts";
import { learningRefusals } from "./refusals.ts";
import { circleThrough } from "./rules/plan.ts";
import type { Activity, newActivity, Raise } from "./schema.ts";
import { activitiesOf, activityKind } from "./store.ts";

/** Raises with the catalogue's id where the catalogue knows the name. */
export const linked = async (context: Context, raises: readonly Raise[]): Promise<Raise[]> => {
  const catalogue = await openCatalogue(context);
  return raises.map((one) => {
    const named =
      one.catalogueId ??
      catalogue.search(one.label, { type: "skill", limit: 3 }).find(({ matched }) => nameKey(matched) === nameKey(one.label))?.id;
    return { ...one, catalogueId: named ? catalogue.canonical(named) : null };
  });
};

export const checkOrder = async (
  context: Context,
  one: Pick<Activity, "id" | "title" | "prerequisites" | "earliest" | "deadline">,
) => {
  const { title, earliest, deadline } = one;
  if (earliest && deadline && deadline < earliest) refuse(learningRefusals.daysCross, { earliest, deadline });
  const all = await activitiesOf(context.records);
  const titles = new Map(all.map((other) => [other.id, other.title]));
  const unknown = one.prerequisites.find((before) => !titles.has(before));
  if (unknown) refuse(learningRefusals.unknownPrerequisite, { id: unknown });
  const circle = circleThrough(one, all);
  if (circle)
    refuse(learningRefusals.prerequisiteCircle, { title, through: circle.map((step) => titles.get(step) ?? step).join(", ") });
};

export const orderRefusals = [
  learningRefusals.prerequisiteCircle,
  learningRefusals.unknownPrerequisite,
  learningRefusals.daysCross,
];

export const addOne = async (
  context: Context,
  given: Partial<z.infer<typeof newActivity>> & Pick<Activity, "title" | "hours">,
  itsId?: string,
) => {
  const draft = { ...blankActivity, ...given, raises: await linked(context, given.raises ?? []) };
  await checkOrder(context, { ...draft, id: itsId ?? "" });
  return context.records.create(activityKind, itsId ? { ...draft, id: itsId } : draft);
};
