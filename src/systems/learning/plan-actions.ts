// Writes the next weeks of a plan as planned activities: what a gap, a situation and a person's own facts make of the action bank, or what helps to choose a role.

import type { OwnFacts } from "../../career/action.ts";
import { isInEarnest } from "../../career/gap.ts";
import type { SituationKind } from "../../career/situation.ts";
import { openActions, openCatalogue } from "../../catalogue/index.ts";
import { weekOf } from "../../core/day.ts";
import { historyOf } from "../../database/changes.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { nounOf } from "../../operations/operation.ts";
import type { GapReport } from "../skills/index.ts";
import { blankActivity, planningOf, sameSkills } from "./readers.ts";
import { exploringWeeks } from "./rules/exploring-weeks.ts";
import { firstWeeks, type SaidHere, type ToDo } from "./rules/first-weeks.ts";
import { isByPlan, roomsBeside } from "./rules/own-activities.ts";
import { isOpen } from "./rules/plan.ts";
import { activityKindOf } from "./rules/step-kind.ts";
import type { WeekRoom } from "./rules/weeks.ts";
import type { Activity } from "./schema.ts";
import { activitiesOf, activityKind, savedOrder, saveOrder } from "./store.ts";

/** Weeks that are planned ahead, thing by thing. */
const weeksAhead = 8;

interface Person {
  /** Whether the person is employed now. */
  atWork: boolean;
  /** Two letters of the country of their work; null where nobody knows. */
  country: string | null;
  facts: OwnFacts;
}

export interface PlanFor extends Person {
  report: GapReport;
  situation: SituationKind;
  /** What the first application is for. */
  appliesFor: "post" | "training";
  /** Fields of work of the positions held, as roles name their family. */
  fields: readonly string[];
  /** Names of what the role asks for beside skill and is not held, gates first. */
  credentials: readonly string[];
  /** What the person wrote of their work, and of what is like a skill of the gap, in their words. */
  own: readonly string[];
  ownOf: (skillId: string) => readonly string[];
  /** What they say of themselves beside their work. */
  said: readonly SaidHere[];
}

/** Plans what is to be done towards a role; what is for another role, or for a need that is met by now, goes. */
export const planActions = async (context: Context, asked: PlanFor): Promise<void> => {
  const { report, situation, appliesFor, atWork, country, fields: held, credentials, facts, own, ownOf, said } = asked;
  const same = await sameSkills(context);
  const met = report.lines.filter(({ distance }) => distance === 0).map(({ skillId }) => skillId);
  const isOver = ({ roleId, skillId }: Origin) => roleId !== report.role.id || met.some((one) => same(one, skillId));
  const gaps = report.lines.filter(isInEarnest).map(({ skillId, label, have, haveSource }) => ({
    skillId,
    label,
    have: haveSource === "none" ? null : have,
    own: ownOf(skillId),
  }));
  const bank = await openActions();
  const role = (await openCatalogue(context)).role(report.role.id);
  const ofRole = role ? bank.actionsTowards(role, { situation, atWork, country }) : [];
  const towards =
    appliesFor === "post"
      ? ofRole
      : [...bank.actionsToPlace({ atWork, country }), ...ofRole.filter(({ kind }) => kind !== "application")];
  const fields = role?.family ? [...held, role.family] : held;
  const here = { situation, appliesFor, atWork, fields, country, gaps, towards, credentials, facts, own, said };
  await layIntoWeeks(
    context,
    isOver,
    (rooms, taken) => firstWeeks(here, bank, rooms, taken),
    () => report.role,
    isTowards,
  );
};

export interface ExploreFor extends Person {
  /** Roles to look at, the nearest first. */
  roles: readonly { id: string; label: string }[];
  /** Whether the person has said what they like. */
  likesKnown: boolean;
}

const aboutLikes = "explore-interests";

/** Plans what helps to choose a role; what was planned towards one goes. */
export const planExploring = async (
  context: Context,
  { roles, likesKnown, atWork, country, facts }: ExploreFor,
): Promise<void> => {
  const { actionsToExplore } = await openActions();
  const actions = actionsToExplore({ atWork, country }).filter(({ id }) => !likesKnown || id !== aboutLikes);
  const isOver = (_: Origin, { id }: Activity) =>
    !id.startsWith("action-explore-") || (likesKnown && id === `action-${aboutLikes}`);
  await layIntoWeeks(
    context,
    isOver,
    (rooms, taken) => exploringWeeks(actions, roles, facts, rooms, taken),
    ({ role }) => role,
    () => true,
  );
};

/** What helps to choose and is kept for the chosen role fills no week of the plan towards it. */
const isTowards = ({ id }: Activity): boolean => !id.startsWith("action-explore-");

type Origin = NonNullable<Activity["origin"]>;

/**
 * Plans what is to be done in the weeks ahead that have nothing planned by it yet. What was planned, is over and was left as it was goes to the
 * bin, and may come again; what the person changed, began, dropped or deleted is theirs and left alone.
 */
const layIntoWeeks = async <T extends ToDo>(
  context: Context,
  isOver: (origin: Origin, activity: Activity) => boolean,
  layOut: (rooms: readonly WeekRoom[], taken: ReadonlySet<string>) => T[],
  roleOf: (todo: T) => { id: string; label: string } | null,
  fillsItsWeek: (activity: Activity) => boolean,
): Promise<void> => {
  const { records } = context;
  const all = await activitiesOf(records);
  const over = all.filter((one) => one.origin !== null && isOver(one.origin, one));
  const staying = all.filter((one) => isByPlan(one) && isOpen(one) && !over.includes(one));
  const planned = new Set(
    all.flatMap((one) =>
      isByPlan(one) && !over.includes(one) && fillsItsWeek(one) && one.earliest ? [weekOf(one.earliest)] : [],
    ),
  );
  const free = roomsBeside(await planningOf(context))
    .slice(0, weeksAhead)
    .filter(({ week }) => !planned.has(week))
    .map((room) => ({ ...room, minutes: Math.max(0, room.minutes - minutesIn(staying, room.week)) }));

  const goes = new Map(over.filter(isAsPlanned).map((one) => [one.id, one]));
  const taken = new Set(all.flatMap(({ id }) => (goes.has(id) ? [] : [id])));
  let todos = free.length === 0 ? [] : layOut(free, taken);
  for (let gone = await deleted(context, todos); gone.length > 0; gone = await deleted(context, todos)) {
    for (const id of gone) taken.add(id);
    todos = layOut(free, taken);
  }
  for (const todo of todos) {
    await stand(context, activityFor(todo, roleOf(todo)));
    goes.delete(todo.id);
  }
  for (const one of goes.values()) await records.remove(activityKind, one);
  if (todos.length > 0) await saveOrder(records, [...(await savedOrder(records)), ...todos.map(({ id }) => id)]);
};

const minutesIn = (activities: readonly Activity[], week: string): number =>
  activities.reduce((sum, { earliest, hours }) => sum + (earliest && weekOf(earliest) === week ? hours * 60 : 0), 0);

/** Writes what is to be done anew, or where it stands already or was put away by a plan. */
const stand = async ({ records }: Context, draft: ReturnType<typeof activityFor>): Promise<void> => {
  const known = await records.anyOf(activityKind, draft.id);
  if (!known) {
    await records.create(activityKind, draft);
    return;
  }
  if (known.deletedAt) await records.restore(activityKind, draft.id);
  const before = await records.get(activityKind, draft.id);
  const origin = { ...draft.origin, revision: before.revision + 1 };
  await records.update(activityKind, before, { ...draft, origin });
};

/** Those that the person deleted: none of them comes again. What a plan put away does. */
const deleted = async ({ records }: Context, todos: readonly ToDo[]): Promise<string[]> => {
  const gone: string[] = [];
  for (const { id } of todos) {
    if (!(await records.anyOf(activityKind, id))?.deletedAt) continue;
    const [last] = await historyOf(records, activityKind.kind, id);
    if (last && nounOf(last.operation) !== "plan") gone.push(id);
  }
  return gone;
};

/** Whether it stands as it was planned: not begun, not changed. */
const isAsPlanned = (one: Owned<Activity>): boolean =>
  isByPlan(one) && one.status === "planned" && one.revision === one.origin?.revision;

const activityFor = (todo: ToDo, role: { id: string; label: string } | null) => ({
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
  origin: { roleId: role?.id ?? "", roleLabel: role?.label ?? "", skillId: todo.skillId ?? "", revision: 1 },
});
