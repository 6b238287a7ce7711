// What the time after a lost job asks of today, each line in its own time, and how a new role ends it.

import type { NextRole } from "../../career/what-is-next.ts";
import { addDays, type Day, daysBetween } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { dayOfMonth } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, Milestone } from "../../operations/contributions.ts";
import { readReferences, referenceKind } from "../network/index.ts";
import { stepsForToday } from "./rules/first-week.ts";
import { dateStep, datesForToday, endedStep } from "./rules/kept-dates.ts";
import { asksWhether, endedByItself, endingRole, endsWith } from "./rules/mode.ts";
import { runwayOf } from "./rules/runway.ts";
import { sayJobLossState } from "./rules/say-mode.ts";
import type { JobLoss } from "./schema.ts";
import { activeJobLoss, jobLossKind, readJobLosses } from "./store.ts";

const ofMode = { goalWeight: 1, costOfDelay: 0.9, inMode: "own", takesLesson: false } as const;

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const jobLoss = await activeJobLoss(context.records, context.today);
  return jobLoss ? jobLossItems(context, jobLoss) : endedItem(context);
};

const jobLossItems = async (context: Context, jobLoss: JobLoss): Promise<AgendaItem[]> => {
  const { today } = context;
  // Without a label: the mode is named on top of Today, and each title leads to it.
  const about: RecordRef[] = [{ kind: jobLossKind.kind, id: jobLoss.id }];
  const base = { records: about, ...ofMode };
  const tick = (step: string) => call("jobLoss.check", { id: jobLoss.id, step });
  const dates = datesForToday(jobLoss, today).map(({ key, day, title, ask }) => ({
    ...base,
    key: `job-loss:date:${jobLoss.id}:${key}`,
    title: `${title}: ${dayOfMonth(day)}`,
    reason: ask,
    due: day,
    promised: true,
    minutes: 20,
    done: tick(dateStep(key)),
  }));
  const steps = stepsForToday(jobLoss, today).map(({ key, title, how, minutes }) => ({
    ...base,
    key: `job-loss:step:${jobLoss.id}:${key}`,
    title,
    reason: how,
    minutes,
    done: tick(key),
  }));
  return [
    ...dates,
    ...steps,
    ...figuresItem(jobLoss, today, base),
    ...(await referenceItems(context, base)),
    ...(await roleItem(context, jobLoss, base)),
    ...endItem(jobLoss, today, base),
  ];
};

const newsFor = 14;

/** A mode that ended by itself says so once, with the way back. */
const endedItem = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const [latest] = await readJobLosses(records);
  const on = latest ? endedByItself(latest, today) : null;
  if (!latest || on === null || daysBetween(on, today) > newsFor) return [];
  const step = endedStep(on);
  if (latest.checked.some(({ key }) => key === step)) return [];
  return [
    {
      key: `job-loss:ended:${latest.id}:${on}`,
      title: "Job-loss mode has ended; Today is as usual again",
      reason: `${sayJobLossState(latest, today)} Everything stays on its page, and there it can be taken up again.`,
      records: [{ kind: jobLossKind.kind, id: latest.id }],
      minutes: 1,
      ...ofMode,
      done: call("jobLoss.check", { id: latest.id, step }),
    },
  ];
};

/** A role that is agreed on but begins later ends nothing yet: the mode is offered to end on that day. */
const roleItem = async (context: Context, jobLoss: JobLoss, base: Base): Promise<AgendaItem[]> => {
  const { app, today } = context;
  const roles: NextRole[] = [];
  for (const system of app.systems) roles.push(...((await system.rolesFrom?.(context, jobLoss.day)) ?? []));
  const role = endingRole(jobLoss, roles);
  if (!role) return [];
  const began = role.begins <= today;
  return [
    {
      ...base,
      key: `job-loss:role:${jobLoss.id}:${role.begins}`,
      title: began
        ? `${role.title} has begun: leave job-loss mode`
        : `${role.title} begins: end job-loss mode on ${dayOfMonth(role.begins)}`,
      reason: began
        ? "Ticking it orders Today as usual again; everything stays."
        : "Ticking it lets the mode end by itself on that day. Until then everything stays as it is.",
      records: [role.record],
      minutes: 1,
      done: began ? call("jobLoss.end", { id: jobLoss.id }) : call("jobLoss.update", { id: jobLoss.id, endsOn: role.begins }),
    },
  ];
};

type Base = { records: RecordRef[] } & typeof ofMode;

const figuresHoldFor = 30;

/** A runway rests on figures; after a month they are asked for again. */
const figuresItem = (jobLoss: JobLoss, today: Day, base: Base): AgendaItem[] => {
  if (jobLoss.savings === null || daysBetween(jobLoss.figuresOf, today) < figuresHoldFor) return [];
  return [
    {
      ...base,
      key: `job-loss:figures:${jobLoss.id}:${jobLoss.figuresOf}`,
      title: "Look at the money again",
      reason: `Your figures are of ${dayOfMonth(jobLoss.figuresOf)}. By them: ${runwayOf(jobLoss, today).said} Ticking it says that they still hold.`,
      minutes: 15,
      costOfDelay: 0.6,
      done: call("jobLoss.check", { id: jobLoss.id, step: "figures" }),
    },
  ];
};

const answersWithin = 7;

const referenceItems = async ({ records, today }: Context, base: Base): Promise<AgendaItem[]> =>
  (await readReferences(records))
    .filter(({ permission, askedOn }) => permission === "asked" && askedOn !== null && addDays(askedOn, answersWithin) <= today)
    .map((one) => ({
      ...base,
      key: `job-loss:reference:${one.id}:${one.askedOn}`,
      title: `Ask ${one.name} once more, or somebody else`,
      reason: `You asked on ${dayOfMonth(one.askedOn ?? today)} and have written down no answer yet.`,
      records: [{ kind: referenceKind.kind, id: one.id, label: one.name }],
      minutes: 10,
      costOfDelay: 0.5,
    }));

const endItem = (jobLoss: JobLoss, today: Day, base: Base): AgendaItem[] => {
  if (!asksWhether(jobLoss, today)) return [];
  return [
    {
      ...base,
      key: `job-loss:ends:${jobLoss.id}`,
      title: "Does job-loss mode still help you?",
      reason: `It has stood since ${dayOfMonth(jobLoss.day)}. Ticking it ends the mode and orders Today as usual again; everything stays.`,
      minutes: 5,
      costOfDelay: 0.5,
      done: call("jobLoss.end", { id: jobLoss.id }),
    },
  ];
};

/** A new role ends job-loss mode, in the transaction that began it: undoing the role brings the mode back. */
export const onMilestones = async ({ records, today }: Context, milestones: readonly Milestone[]): Promise<void> => {
  const active = await activeJobLoss(records, today);
  const role = active && milestones.find(({ kind, day }) => kind === "role" && endsWith(active, day));
  if (active && role) await records.update(jobLossKind, active, { endedOn: today, endedBecause: "new-role" });
};
