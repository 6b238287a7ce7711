// Reminders and their settings in the database, written as the house's own bookkeeping.

import { addDays, type Day } from "../../core/day.ts";
import type { PageInput } from "../../core/page.ts";
import { defineKind } from "../../database/kind.ts";
import { type ListOptions, type Owned, openRecords, type Patch, type RecordQuery, type Records } from "../../database/records.ts";
import { writeOne } from "../../database/write-one.ts";
import type { Context } from "../../operations/context.ts";
import type { Gate } from "./reminder-gate.ts";
import type { ReminderState } from "./reminder-rules.ts";
import { type Reminder, type ReminderSettings, reminder, reminderSettings } from "./schema.ts";

export const reminderKind = defineKind<Reminder>({
  kind: "reminder",
  label: "reminder",
  shape: reminder,
  title: ({ title }) => title,
});

export const reminderSettingsKind = defineKind<ReminderSettings>({
  kind: "reminder-settings",
  shape: reminderSettings,
  noun: "reminders",
  label: "reminder settings",
  json: ["silenced"],
  title: () => "When and of what you are reminded",
});

/** That a reminder was handed over is no change of the person's: `undo` passes over it. */
export const bookkeeping = ({ database, actor, app }: Context, operation: string): Records =>
  openRecords({ database, personId: actor.personId, door: "schedule", operation, now: app.now });

/** Newest first. */
export const remindersOf = (records: Records, where: ListOptions["where"], page?: PageInput): Promise<Owned<Reminder>[]> =>
  records.list(reminderKind, {
    ...(where && { where }),
    ...(page && { page }),
    orderBy: (query) => query.orderBy("at", "desc").orderBy("id", "desc"),
  });

export const waiting = (query: RecordQuery): RecordQuery => query.where("seenAt", "is", null).where("deliveredAt", "is", null);

/** Delivered and not looked at. */
export const unseen = (query: RecordQuery): RecordQuery => query.where("seenAt", "is", null).where("deliveredAt", "is not", null);

/** The condition on reminders that `stateOf` finds them so. */
export const inState =
  (state: ReminderState | undefined, gate: Gate) =>
  (query: RecordQuery): RecordQuery => {
    if (state === "delivered") return query.where("deliveredAt", "is not", null);
    if (state === "settled") return query.where("deliveredAt", "is", null).where("seenAt", "is not", null);
    if (state === undefined) return query;
    return (state === "waiting") === gate.open ? waiting(query) : query.where("id", "is", null);
  };

/** Those that wait, whatever their day, and those of a day and later. */
export const openReminders = (records: Records, since: Day): Promise<Owned<Reminder>[]> =>
  records.list(reminderKind, {
    where: (query) =>
      query.where((where) =>
        where.or([where("day", ">=", since), where.and([where("deliveredAt", "is", null), where("seenAt", "is", null)])]),
      ),
    orderBy: (query) => query.orderBy("at").orderBy("id"),
  });

const keptDays = 60;

export const forgetOldReminders = async (records: Records, today: Day): Promise<void> => {
  const old = await records.list(reminderKind, { where: (query) => query.where("day", "<", addDays(today, -keptDays)) });
  for (const { id, deliveredAt, seenAt } of old) if (deliveredAt ?? seenAt) await records.erase(reminderKind, id);
};

const settingsId = "mine";
export const usualSettings = { at: "09:00", silenced: [] as string[] };

export const reminderSettingsOf = async (records: Records): Promise<Pick<ReminderSettings, "at" | "silenced">> =>
  (await records.find(reminderSettingsKind, settingsId)) ?? usualSettings;

export const writeReminderSettings = (records: Records, patch: Patch<ReminderSettings>): Promise<ReminderSettings> =>
  writeOne(records, reminderSettingsKind, settingsId, patch, { usual: usualSettings });
