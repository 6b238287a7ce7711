// How a goal comes into the record and changes there: its measure completed, its place in the tree checked, accepted unless it is a draft.
import { z } from "zod";
import { recordChoices } from "../../core/record.ts";
import { refuse } from "../../core/refusal.ts";
import type { Owned, Patch } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { countableMeasures } from "./readers.ts";
import { goalRefusals } from "./refusals.ts";
import { checkGoal } from "./rules/smart-check.ts";
import { completedAim } from "./rules/target.ts";
import { checkLevelAndEnd } from "./rules/tree.ts";
import { type GivenMeasure, type Goal, givenMeasure, goalFields } from "./schema.ts";
import { addEvent, goalKind } from "./store.ts";

export const given = z
  .object({ ...goalFields, measure: givenMeasure.nullable().describe("How progress is seen.") })
  .omit({ origin: true });

export const addInput = z.object({
  ...given.partial().shape,
  title: goalFields.title,
  draft: z.boolean().default(false).describe("Keep it as a draft until you accept it."),
  ...recordChoices,
});

export type GoalGiven = z.input<typeof addInput>;

const mustCount = (context: Context, measure: GivenMeasure | null | undefined): void => {
  if (measure?.kind !== "rate" || measure.follows === null) return;
  const known = countableMeasures(context);
  if (known.some((one) => one.key === measure.follows)) return;
  refuse(goalRefusals.unknownMeasure, { key: measure.follows, known: known.map((one) => one.key).join(", ") || "nothing yet" });
};

/** Adds a goal; what its words say of measure and due day is taken from them where neither is given. */
export const addGoal = async (
  context: Context,
  { draft = false, measure: stated, due: statedDue, ...input }: GoalGiven,
): Promise<Owned<Goal>> => {
  const { records, today } = context;
  const { understood } = checkGoal(input.title, today);
  const startDay = input.startDay ?? today;
  const named = understood.due !== null && understood.due > startDay ? understood.due : null;
  const measure = stated === undefined ? understood.measure : givenMeasure.nullable().parse(stated);
  mustCount(context, measure);
  const isComputed = measure?.kind === "number" && measure.weeklyRate !== undefined && measure.target !== undefined;
  const aim = completedAim(measure, startDay, statedDue === undefined ? (isComputed ? null : named) : statedDue);
  const fields = {
    level: "short-term" as const,
    parentId: null,
    specific: null,
    weeklyHours: null,
    relevant: null,
    links: [],
    reviewDay: null,
    ifTrigger: null,
    thenAction: null,
    weight: 0.5,
    ...input,
    ...aim,
    startDay,
    origin: null,
  };
  await checkPlace(context, { id: "new", ...fields });
  const made = await records.create(goalKind, fields);
  if (!draft) await addEvent(records, made.id, { step: "accepted", day: startDay < today ? startDay : today });
  return made;
};

/** Changes a goal that was read; `revision` is the one the person saw. */
export const changeGoal = async (
  context: Context,
  before: Owned<Goal>,
  patch: Omit<Patch<Goal>, "measure"> & { measure?: GivenMeasure | null },
  revision?: number,
): Promise<Owned<Goal>> => {
  const next = { ...before, ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) };
  mustCount(context, patch.measure);
  const moved = patch.measure !== undefined || patch.due !== undefined || patch.startDay !== undefined;
  const measure: GivenMeasure | null = patch.measure === undefined ? before.measure : patch.measure;
  const aim = moved ? completedAim(measure, next.startDay, next.due) : { measure: before.measure, due: before.due };
  if (patch.parentId !== undefined || patch.level !== undefined || aim.due !== before.due)
    await checkPlace(context, { ...next, ...aim });
  return context.records.update(goalKind, before, { ...patch, ...aim }, revision);
};

/** The parent must be there, and the place in the tree must be one. */
const checkPlace = async (
  { records }: Context,
  one: Pick<Goal, "id" | "parentId" | "title" | "level" | "due">,
): Promise<void> => {
  const parent = one.parentId === null ? undefined : await records.get(goalKind, one.parentId);
  checkLevelAndEnd(one, parent, await childrenIn(records, one.id));
};

/** Into the bin; what served it then serves the goal above it. */
export const removeGoal = async (records: Context["records"], goal: Owned<Goal>): Promise<void> => {
  for (const child of await childrenIn(records, goal.id)) await records.update(goalKind, child, { parentId: goal.parentId });
  await records.remove(goalKind, goal);
};

const childrenIn = (records: Context["records"], parentId: string): Promise<Owned<Goal>[]> =>
  records.list(goalKind, { where: (query) => query.where("parentId", "=", parentId) });
