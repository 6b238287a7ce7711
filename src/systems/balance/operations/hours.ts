// Hours of work and of effort for the career, by day or by week; out to a spreadsheet and back.

import { z } from "zod";
import { addDays, sayDay, weekOf } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { refusals } from "../../../core/refusal.ts";
import { inOrder } from "../../../database/listing.ts";
import type { RecordQuery } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { type HoursRow, hoursTable } from "../formats/csv.ts";
import { minutesByWeek } from "../rules/capacity.ts";
import { hourSorts, hoursEdit, hoursLog, workedHours } from "../schema.ts";
import { hoursId, hoursKind, hoursOf, writeHours } from "../store.ts";
import { exchanging, reading } from "./of-a-day.ts";

const sayHours = ({ sort, span, day, hours }: z.infer<typeof workedHours>): string =>
  `${hours} h of ${sort === "work" ? "work" : "career effort"} ${span === "day" ? "on" : "in the week of"} ${sayDay(day)}`;

const log = operation.write("hours.log", {
  summary: "Write down the hours of a week or of a day, of work or of effort for your career; again changes them",
  input: hoursLog,
  output: workedHours,
  refusals: [refusals.dayInFuture],
  positional: ["hours"],
  handle: ({ day, note, ...given }, { records, today }) => {
    const on = day ?? today;
    const first = given.span === "week" ? weekOf(on) : on;
    notToCome(first, today);
    return writeHours(records, { ...given, day: on, note });
  },
  present: (one) => `Noted: ${sayHours(one)}.`,
});

const list = operation.read("hours.list", {
  summary: "The hours you wrote down, newest first",
  input: z.object({ sort: z.enum(hourSorts).optional().describe("Only work, or only career effort."), ...pageInput }),
  output: pageOf(workedHours),
  handle: async ({ sort, ...asked }, { records }) => {
    const where = (query: RecordQuery) => (sort ? query.where("sort", "=", sort) : query);
    const orderBy = (query: RecordQuery) => inOrder(query, ["day desc"]);
    const items = await records.list(hoursKind, { where, orderBy, page: asked });
    return page(items, await records.count(hoursKind, where), asked);
  },
  present: ({ items }) =>
    items.length === 0 ? "No hours yet. Write down a week with: cairn hours log 40" : items.map(sayHours).join("\n"),
});

const weeks = operation.read("hours.weeks", {
  summary: "Your hours of work week by week, the earliest week first",
  input: z.object({
    weeks: z.number().int().min(1).max(260).default(40).describe("How many weeks to look back."),
  }),
  output: z.object({
    weeks: z.array(z.object({ week: day("Its Monday."), hours: z.number() })).describe("Only weeks of which hours are known."),
  }),
  handle: async ({ weeks: back }, { records, today }) => {
    const logged = await hoursOf(records, addDays(weekOf(today), -7 * (back - 1)));
    return { weeks: [...minutesByWeek(logged, "work")].map(([week, minutes]) => ({ week, hours: minutes / 60 })) };
  },
  present: (answered) =>
    answered.weeks.length === 0
      ? "No hours of work in these weeks."
      : answered.weeks.map(({ week, hours: worked }) => `${week}  ${worked} h`).join("\n"),
});

const get = reading("hours.get", hoursKind, {
  summary: "One entry of hours",
  output: workedHours,
  shown: (one) => one,
  present: sayHours,
});

const update = operation.write("hours.update", {
  summary: "Change an entry of hours",
  input: hoursEdit,
  output: workedHours,
  handle: async ({ id, revision, ...patch }, { records }) =>
    records.update(hoursKind, await records.get(hoursKind, id), patch, revision),
  present: (one) => `Saved: ${sayHours(one)}.`,
});

const remove = removal("hours.remove", hoursKind, {
  summary: "Delete an entry of hours; it goes to the bin",
  said: "Deleted. It lies in the bin.",
});

const whole = ({ line: _, span = "week", sort = "work", ...row }: HoursRow) => ({ ...row, span, sort });

const sheet = exchanging("hours", {
  table: hoursTable,
  kind: hoursKind,
  many: "hours",
  standing: "an entry",
  idOf: (row) => hoursId(whole(row)),
  isOfWeek: (row) => whole(row).span === "week",
  all: hoursOf,
  write: (records, row) => writeHours(records, whole(row)),
});

export const hours = { log, list, weeks, get, update, remove, ...sheet };
