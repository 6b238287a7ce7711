// Today and the week ahead: lines over all systems, what was done with them, tasks of one's own, and the calendar feed.
import { z } from "zod";
import { actionKinds } from "../../career/action.ts";
import { namedRole } from "../../career/role.ts";
import { clockTime, day, instant } from "../../core/day-fields.ts";
import { recordFields, recordRef } from "../../core/record.ts";

export const minutes = z.number().int().min(1).max(6000).describe("How long it takes, in minutes.");

export const task = z.object({
  ...recordFields,
  title: z.string().min(1).max(300).describe("What is to be done.").meta({ title: "What" }),
  note: z.string().max(4000).nullable().describe("Anything that helps to do it."),
  due: day("Day by which it must be done; empty where no day presses.").nullable().meta({ title: "By" }),
  minutes,
  weight: z.number().min(0).max(1).describe("How much it matters: 0 is a nicety, 1 is what matters most."),
  doneAt: instant("When it was done.").nullable(),
});
export type Task = z.infer<typeof task>;

export const taskFields = task.pick({ title: true, note: true, due: true, minutes: true, weight: true });

export const decisions = ["done", "snoozed", "dismissed"] as const;

/** What a person decided about a line of Today; the newest one for a key counts. */
export const agendaMark = z.object({
  ...recordFields,
  key: z.string().describe("The line's key."),
  title: z.string().describe("The line's title at the time."),
  decision: z.enum(decisions),
  on: day("Day of the decision."),
  until: day("Comes back on this day; only when snoozed.").nullable(),
  minutes: z.number().int().min(0).describe("Time spent that no other record counts, in minutes."),
  records: z.array(recordRef).describe("The records that the line came from, the one it is about first."),
});
export type AgendaMark = z.infer<typeof agendaMark>;

export const calendarFeed = z.object({
  ...recordFields,
  secret: z.string().describe("The secret part of the feed's address."),
});
export type CalendarFeed = z.infer<typeof calendarFeed>;

export const agendaLine = z.object({
  key: z.string().describe("Names the line for done, snooze and dismiss."),
  system: z.string().describe("Where it comes from."),
  title: z.string(),
  reason: z.string().describe("Why it is here."),
  records: z.array(recordRef).describe("The records it comes from."),
  due: day("Day by which it must be done.").nullable(),
  minutes,
  priority: z.number().describe("By the stated rule, 0 to 1: higher comes first."),
  because: z.string().describe("What put it at this place."),
  canBeDone: z.boolean().describe("Whether it can be ticked here; otherwise open its record."),
  first: z.boolean().describe("Whether the mode that Today is in puts it first."),
  kind: z
    .enum(actionKinds)
    .nullable()
    .describe("What sort of step of your plan it is, such as people, on-the-job or learning; null for all else."),
  firstMove: z.string().nullable().describe("What to begin with."),
  lesson: z
    .object({ record: recordRef, text: z.string(), because: z.string().describe("Why it comes back here.") })
    .nullable()
    .describe("A lesson of yours that fits this line closely, and why it comes back."),
});
export type AgendaLine = z.infer<typeof agendaLine>;

const lighterLine = agendaLine.pick({ key: true, title: true, due: true, minutes: true });
export type LighterLine = z.infer<typeof lighterLine>;

/** A lighter week after a while away. */
export const lighterWeekAnswer = z.object({
  said: z.string().describe("What the lighter week is, in a few sentences."),
  minutes: z
    .object({ usual: z.number().int().describe("Minutes of this week."), lighter: z.number().int().describe("About half.") })
    .nullable()
    .describe("The week's minutes, as they are and lighter; null where you did not say how many hours you give."),
  stays: z.array(lighterLine).describe("What stays: two or three that are nearest to a day or begun, and what is due this week."),
  promised: z
    .array(lighterLine)
    .describe("What others count on, such as a promise or a deadline set from outside: it keeps its day."),
  moves: z
    .array(lighterLine.extend({ to: day("The day after this week that it moves to.") }))
    .describe("What else waits past its day, and where to it moves. Nothing is deleted."),
});
export type LighterWeekAnswer = z.infer<typeof lighterWeekAnswer>;

export const todayAnswer = z.object({
  day: day("Today."),
  welcome: lighterWeekAnswer
    .extend({ since: day("Day of your last change.") })
    .nullable()
    .describe("Stands when you come back after ten days or more, until you answer with agenda.beginAgain or agenda.asItWas."),
  mode: z
    .object({ title: z.string(), said: z.string().describe("What it does and how it ends."), record: recordRef })
    .nullable()
    .describe("The mode that orders Today, such as job-loss mode; null on all other days."),
  now: z.array(agendaLine).describe("What fits today's share of the week's hours, and what is due."),
  ifThereIsRoom: z.array(agendaLine).describe("What still fits this week."),
  later: z.array(agendaLine).describe("What is beyond this week's hours."),
  chores: z
    .array(agendaLine)
    .describe("What keeps Cairn's own records true, such as levels to confirm: about ten minutes a week, never among the steps."),
  waits: z
    .array(agendaLine)
    .describe("What the first seven days of job-loss mode let wait on purpose; it can be done all the same."),
  putOff: z
    .array(agendaMark.pick({ id: true, key: true, title: true, decision: true, on: true, until: true }))
    .describe("Put off on purpose."),
  week: z.object({
    minutes: z.number().int().nullable().describe("Minutes a week that the person gives; null when not said."),
    spent: z.number().int().describe("Minutes spent since Monday."),
    left: z.number().int().nullable(),
  }),
  aim: z
    .object({
      role: namedRole,
      readiness: z.tuple([z.number(), z.number()]).describe("Share of what the role needs that is there, from and to, 0 to 1."),
      applyBy: day("By when to apply for it; null where no goal of yours says so.").nullable(),
    })
    .nullable()
    .describe("The role you aim for and how near it is; null where none is named."),
  rule: z.string().describe("How the lines are ordered."),
  dayOff: z
    .string()
    .nullable()
    .describe("Why nothing is asked of you today: your day off, or the name of your time off; else null."),
});
export type TodayAnswer = z.infer<typeof todayAnswer>;

export const weekDay = z.object({
  day: day("The day."),
  spent: z.number().int().describe("Minutes already spent on it."),
  planned: z.number().int().describe("Minutes of the lines planned for it."),
  lines: z.array(agendaLine),
});
export type WeekDay = z.infer<typeof weekDay>;

/** One line of Today that a person is reminded of, once a day: held back inside their boundaries, delivered once afterwards. */
export const reminder = z.object({
  ...recordFields,
  key: z.string().describe("The key of the line on Today."),
  system: z.string().describe("Where it comes from."),
  day: day("The day it is for."),
  title: z.string(),
  reason: z.string().describe("Why it is there."),
  at: instant("When it came due."),
  heldUntil: instant("Held back until then; null when nothing held it.").nullable(),
  heldBecause: z.string().nullable().describe("What held it back: quiet hours, a day off, time off."),
  deliveredAt: instant("When it was handed over; null while it waits.").nullable(),
  seenAt: instant("When it was looked at.").nullable(),
});
export type Reminder = z.infer<typeof reminder>;

export const reminderSettingsFields = {
  at: clockTime("From this time of day on, in your own time zone.", "Write a time as 09:00."),
  silenced: z.array(z.string().max(60)).max(60).describe("Systems that do not remind, by name."),
};

/** When and of what a person wants to be reminded. One record a person. */
export const reminderSettings = z.object({ ...recordFields, ...reminderSettingsFields });
export type ReminderSettings = z.infer<typeof reminderSettings>;
