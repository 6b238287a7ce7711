// Tasks, decisions about lines, and the secret of the calendar feed.

import { randomBytes } from "node:crypto";
import { capital } from "../../core/capital.ts";
import type { Day } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import type { Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { type AgendaMark, agendaMark, type CalendarFeed, calendarFeed, type Task, task } from "./schema.ts";

export const taskKind = defineKind<Task>({
  kind: "task",
  label: "task",
  shape: task,
  title: (record) => record.title,
  text: (record) => record.note ?? "",
});

export const markKind = defineKind<AgendaMark>({
  kind: "agenda-mark",
  shape: agendaMark,
  noun: "agenda",
  label: "decision about a line of Today",
  json: ["records"],
  title: (record) => `${capital(record.decision)}: ${record.title}`,
});

export const feedKind = defineKind<CalendarFeed>({
  kind: "calendar-feed",
  shape: calendarFeed,
  noun: "agenda",
  openTo: "owner",
  label: "calendar feed",
  title: () => "Calendar feed",
});

/** Keeps what the person decided about a line. */
export const addMark = (
  { records, today: on }: Pick<Context, "records" | "today">,
  { key, title, records: about }: Pick<AgendaMark, "key" | "title" | "records">,
  decision: AgendaMark["decision"],
  until: Day | null = null,
  minutes = 0,
): Promise<AgendaMark> => records.create(markKind, { ...{ key, title, records: about }, ...{ decision, on, until, minutes } });

export const openTasks = (records: Records): Promise<Task[]> =>
  records.list(taskKind, { where: (query) => query.where("doneAt", "is", null) });

/** Open tasks without a day, or due by one. */
export const openTasksUntil = (records: Records, by: Day): Promise<Task[]> =>
  records.list(taskKind, {
    where: (query) => query.where("doneAt", "is", null).where((is) => is.or([is("due", "is", null), is("due", "<=", by)])),
  });

/** Tasks done from one UTC day up to and without another. */
export const tasksDoneAbout = (records: Records, from: Day, to: Day): Promise<Task[]> =>
  records.list(taskKind, { where: (query) => query.where("doneAt", ">=", from).where("doneAt", "<", to) });

/** Lines ticked from one day to another, both included. */
export const ticksIn = (records: Records, from: Day, to: Day): Promise<AgendaMark[]> =>
  records.list(markKind, {
    where: (query) => query.where("decision", "=", "done").where("on", ">=", from).where("on", "<=", to),
  });

/** Decisions that may still matter: all that dismiss or snooze, and what was done since a day. */
export const marksSince = async (records: Records, since: Day): Promise<AgendaMark[]> => {
  const lasting = records.list(markKind, { where: (query) => query.where("decision", "in", ["snoozed", "dismissed"]) });
  const done = records.list(markKind, { where: (query) => query.where("decision", "=", "done").where("on", ">=", since) });
  return [...(await lasting), ...(await done)];
};

export const feedOf = async (records: Records): Promise<CalendarFeed | undefined> => (await records.list(feedKind))[0];

/** The owner's id is part of the secret, so that the feed is read as that owner's and nobody else's. */
export const newSecret = (personId: string): string => `${personId}.${randomBytes(24).toString("base64url")}`;

export const ownerOfSecret = (secret: string): string => secret.slice(0, secret.lastIndexOf("."));
