// Recovery and self-care as things on the plan: what does you good, how often, and when it was done.

import { z } from "zod";
import { sayDay, weekOf } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { type PageInput, page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields } from "../../../core/record.ts";
import { refusals } from "../../../core/refusal.ts";
import { inOrder } from "../../../database/listing.ts";
import type { RecordQuery, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { recoveryFields, recoveryLog, recovery as shape } from "../schema.ts";
import { keptPrivate, logRecovery, recoveryKind, recoveryLogKind, recoveryLogsOf } from "../store.ts";

const withWeek = shape.extend({
  thisWeek: z.number().int().describe("How often it was done since Monday."),
  last: day("When it was done last; null where never.").nullable(),
});

const say = ({ title, minutes, weeklyTimes, thisWeek, active }: z.infer<typeof withWeek>): string =>
  `${title} (${minutes} min, ${thisWeek} of ${weeklyTimes} this week${active ? "" : ", not on the plan"})`;

const ofRecovery = (id: string) => (query: RecordQuery) => query.where("recoveryId", "=", id);

/** The times that it was done, the latest first. */
const timesOf = (records: Records, id: string, page: PageInput) =>
  records.list(recoveryLogKind, { where: ofRecovery(id), orderBy: (query) => inOrder(query, ["day desc"]), page });

const list = operation.read("recovery.list", {
  summary: "What does you good, and how often it happened this week",
  input: z.object(pageInput),
  output: pageOf(withWeek),
  handle: async (asked, { records, today }) => {
    const shown = await records.list(recoveryKind, { orderBy: (query) => inOrder(query, ["title", "id"]), page: asked });
    const logs = await recoveryLogsOf(records, weekOf(today));
    const items = [];
    for (const one of shown) {
      const thisWeek = logs.filter(({ recoveryId }) => recoveryId === one.id).length;
      const [last] = await timesOf(records, one.id, { limit: 1, offset: 0 });
      items.push({ ...one, thisWeek, last: last?.day ?? null });
    }
    return page(items, await records.count(recoveryKind), asked);
  },
  present: ({ items }) =>
    items.length === 0 ? "Nothing yet. Put something on your plan: cairn recovery add Run" : items.map(say).join("\n"),
});

const get = operation.read("recovery.get", {
  summary: "One thing that does you good",
  input: z.object({ id: editFields.id }),
  output: shape,
  handle: ({ id }, { records }) => records.get(recoveryKind, id),
  present: ({ title, minutes, weeklyTimes }) => `${title}: ${minutes} minutes, ${weeklyTimes} times a week`,
});

const add = operation.write("recovery.add", {
  summary: "Put something that does you good on your plan",
  input: z.object({
    title: recoveryFields.title,
    minutes: recoveryFields.minutes.default(45),
    weeklyTimes: recoveryFields.weeklyTimes.default(2),
    days: recoveryFields.days.default([]),
    weight: recoveryFields.weight.default(0.6),
  }),
  output: shape,
  positional: ["title"],
  handle: (given, { records }) => records.create(recoveryKind, { ...given, active: true, ...keptPrivate }),
  present: ({ title, weeklyTimes }) => `On your plan: ${title}, ${weeklyTimes} times a week.`,
});

const update = operation.write("recovery.update", {
  summary: "Change something that does you good, or take it off the plan for a while",
  input: z.object({ ...editFields, ...z.object(recoveryFields).partial().shape }),
  output: shape,
  handle: async ({ id, revision, ...patch }, { records }) =>
    records.update(recoveryKind, await records.get(recoveryKind, id), patch, revision),
  present: ({ title }) => `Saved: ${title}.`,
});

const remove = removal("recovery.remove", recoveryKind, {
  summary: "Delete something that does you good; it goes to the bin",
  said: "Deleted. It lies in the bin.",
});

const done = operation.write("recovery.done", {
  summary: "Say that you did it",
  input: z.object({
    id: editFields.id,
    day: day("When; today unless said.").optional(),
    minutes: recoveryFields.minutes.optional().describe("How long it was; the usual time unless said."),
  }),
  output: z.object({ id: z.string(), day: day("When."), minutes: z.number().int() }),
  refusals: [refusals.dayInFuture],
  handle: async ({ id, day: asked, minutes }, { records, today }) => {
    const on = asked ?? today;
    notToCome(on, today);
    const one = await records.get(recoveryKind, id);
    const log = await logRecovery(records, { recoveryId: id, day: on, minutes: minutes ?? one.minutes });
    return { id: log.id, day: log.day, minutes: log.minutes };
  },
  present: (log) => `Good: ${log.minutes} minutes on ${sayDay(log.day)}.`,
});

const times = operation.read("recovery.times", {
  summary: "The times it was done, the latest first",
  input: z.object({ id: editFields.id, ...pageInput }),
  output: pageOf(recoveryLog),
  handle: async ({ id, ...asked }, { records }) => {
    const { id: of } = await records.get(recoveryKind, id);
    return page(await timesOf(records, of, asked), await records.count(recoveryLogKind, ofRecovery(of)), asked);
  },
  present: ({ items }) =>
    items.length === 0 ? "Not yet." : items.map((one) => `${sayDay(one.day)}, ${one.minutes} minutes  ${one.id}`).join("\n"),
});

const removeTime = removal("recovery.removeTime", recoveryLogKind, {
  summary: "Delete one time that it was done; it goes to the bin",
  said: "Deleted. It lies in the bin.",
});

export const recovery = { list, get, add, update, remove, done, times, removeTime };
