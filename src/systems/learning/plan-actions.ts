// Writes the next weeks of a plan: what a gap, a situation and a person's own facts make of the action bank, as planned activities in their weeks.

import type { OwnFacts } from "../../career/action.ts";
import type { SituationKind } from "../../career/situation.ts";
import { openActions, openCatalogue } from "../../catalogue/index.ts";
import { weekOf } from "../../core/day.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import type { GapReport } from "../skills/index.ts";
import { blankActivity, planningOf, sameSkills } from "./readers.ts";
import { firstWeeks, type ToDo } from "./rules/first-weeks.ts";
import { activityKindOf } from "./rules/step-kind.ts";
import type { Activity } from "./schema.ts";
import { activitiesOf, activityKind, savedOrder, saveOrder } from "./store.ts";

/** Weeks that are planned ahead, thing by thing. */
const weeksAhead = 8;

export interface PlanFor {
  report: GapReport;
  situation: SituationKind;
  /** Whether the person is employed now. */
  atWork: boolean;
  /** Fields of work of the positions held, as roles name their family. */
  fields: readonly string[];
  /** Names of what the role asks for beside skill and is not held, gates first. */
  credentials: readonly string[];
  facts: OwnFacts;
  /** What the person wrote of their work, and of what is like a skill of the gap, in their words. */
  own: readonly string[];
  ownOf: (skillId: string) => readonly string[];
}

/**
 * Plans what is to be done in the weeks ahead that have nothing planned by it yet. What was planned for another role, or for a need that is met by
 * now, and was left as it was, goes to the bin; what the person changed, began, dropped or deleted is theirs and left alone.
 */
export const planActions = async (
  context: Context,
  { report, situation, atWork, fields: held, credentials, facts, own, ownOf }: PlanFor,
): Promise<void> => {
  const { records } = context;
  const all = await activitiesOf(records);
  const same = await sameSkills(context);
  const met = report.lines.filter(({ distance }) => distance === 0).map(({ skillId }) => skillId);
  const isOver = ({ origin }: Activity) =>
    origin !== null && (origin.roleId !== report.role.id || met.some((skillId) => same(skillId, origin.skillId)));
  for (const one of all) if (isAsPlanned(one) && isOver(one)) await records.remove(activityKind, one);

  const planned = new Set(all.flatMap((one) => (isByPlan(one) && !isOver(one) && one.earliest ? [weekOf(one.earliest)] : [])));
  const { rooms } = await planningOf(context);
  const free = rooms.slice(0, weeksAhead).filter(({ week }) => !planned.has(week));
  if (free.length === 0) return;

  const gaps = report.lines
    .filter(({ distance }) => distance > 0)
    .map(({ skillId, label, have, haveSource }) => ({
      skillId,
      label,
      have: haveSource === "none" ? null : have,
      own: ownOf(skillId),
    }));
  const bank = await openActions();
  const role = (await openCatalogue(context)).role(report.role.id);
  const towards = role ? bank.actionsTowards(role, { situation, atWork }) : [];
  const fields = role?.family ? [...held, role.family] : held;
  const here = { situation, atWork, fields, gaps, towards, credentials, facts, own };
  const taken = new Set(all.map(({ id }) => id));
  let todos = firstWeeks(here, bank, free, taken);
  for (let binned = await inTheBin(context, todos); binned.length > 0; binned = await inTheBin(context, todos)) {
    for (const id of binned) taken.add(id);
    todos = firstWeeks(here, bank, free, taken);
  }
  for (const todo of todos) await records.create(activityKind, activityFor(todo, report));
  await saveOrder(records, [...(await savedOrder(records)), ...todos.map(({ id }) => id)]);
};

/** Those that the person deleted: none of them comes again. */
const inTheBin = async ({ records }: Context, todos: readonly ToDo[]): Promise<string[]> => {
  const known = await Promise.all(todos.map(({ id }) => records.anyOf(activityKind, id)));
  return todos.flatMap(({ id }, at) => (known[at] ? [id] : []));
};

const isByPlan = ({ id }: Pick<Activity, "id">): boolean => /^(action|move|source)-/.test(id);

/** Whether it stands as it was planned: not begun, not changed. */
const isAsPlanned = (one: Owned<Activity>): boolean =>
  isByPlan(one) && one.status === "planned" && one.revision === one.origin?.revision;

const activityFor = (todo: ToDo, { role }: GapReport) => ({
  ...blankActivity,
  id: todo.id,
  kind: activityKindOf[todo.kind],
  title: todo.title.slice(0, 200),
  hours: todo.minutes / 60,
  provider: todo.provider,
  link: todo.link,
  earliest: todo.week,
  steps: [...todo.steps],
  doneWhen: todo.doneWhen,
  origin: { roleId: role.id, roleLabel: role.label, skillId: todo.skillId ?? "", revision: 1 },
});
