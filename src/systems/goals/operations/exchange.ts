// Goals out to a spreadsheet and back in: those with a known id or title are changed.
import { nameKey } from "../../../catalogue/fold.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { type Outcome, outcomeOf, tableVerbs } from "../../../operations/table-verbs.ts";
import { type GoalRow, goalLine, goalTable, measureIn } from "../formats/csv.ts";
import { readGoals } from "../readers.ts";
import { levelRank } from "../rules/tree.ts";
import type { Goal } from "../schema.ts";
import { addEvent, goalKind } from "../store.ts";
import { addGoal, changeGoal } from "../write-goal.ts";

interface Taking {
  /** Goals as they stand while lines are taken in. */
  held: Owned<Goal>[];
  /** Ids of the file with those that its goals were given. */
  newIds: Map<string, string>;
}

const rankOf = ({ level = "short-term" }: GoalRow): number => levelRank(level);

const goalNamed = (name: string, { held, newIds }: Taking): Owned<Goal> | undefined =>
  held.find(({ id }) => id === (newIds.get(name) ?? name)) ?? held.find(({ title }) => nameKey(title) === nameKey(name));

const take = async (row: GoalRow, taking: Taking, context: Context): Promise<Outcome> => {
  const { held, newIds } = taking;
  const { line: _, id, serves, status, closedOn, unit, baseline, commit, target, stretch, count, per, follows, ...own } = row;
  const parent = serves === undefined ? undefined : goalNamed(serves, taking);
  if (serves !== undefined && !parent) return { problem: `serves: there is no goal “${serves}”` };
  const stated = { ...own, measure: measureIn(row) as Goal["measure"] | undefined, parentId: parent?.id };
  const fields = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as Partial<Goal>;
  const same = held.find((one) => one.id === id) ?? held.find(({ title }) => nameKey(title) === nameKey(row.title));
  if (same) {
    const after = await changeGoal(context, same, fields);
    held.splice(held.indexOf(same), 1, after);
    return outcomeOf(same, after);
  }
  // A line that says where its goal stands was written by an export: what it leaves empty is empty, whatever the words say.
  const left = status === undefined ? {} : { measure: null, due: null };
  const made = await addGoal(context, { ...left, ...fields, title: row.title, draft: status === "draft" });
  await standAs(context, made, row);
  if (id !== undefined) newIds.set(id, made.id);
  held.push(made);
  return "added";
};

/** Brings a new goal to where its line says that it stands. */
const standAs = async ({ records, today }: Context, made: Goal, { status, closedOn }: GoalRow): Promise<void> => {
  if (status === "paused") await addEvent(records, made.id, { step: "paused", day: today });
  if (status !== "achieved" && status !== "dropped" && status !== "no-longer-relevant") return;
  const day = closedOn !== undefined && closedOn < today ? closedOn : today;
  await addEvent(records, made.id, { step: "closed", day, reason: status });
};

export const exchange = tableVerbs("goals", {
  table: goalTable,
  many: "goals",
  known: "new ones are added, those with a known id or title are changed; where they stand is left as it is",
  all: async (context) =>
    (await readGoals(context)).map(({ goal, status, standing }) => goalLine(goal, status, standing.closed?.day)),
  nameOf: ({ title }) => title,
  twins: ({ title }) => nameKey(title),
  /** What is served comes before what serves it. */
  order: (rows) => rows.toSorted((a, b) => rankOf(a) - rankOf(b) || a.line - b.line),
  begin: async ({ records }): Promise<Taking> => ({ held: await records.list(goalKind), newIds: new Map() }),
  take,
});
