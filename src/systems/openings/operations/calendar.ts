// The calendar: a month of next steps, last days to apply, interviews and answers to offers.
import { z } from "zod";
import { addDays, addMonths, type Day, sayDay } from "../../../core/day.ts";
import { recordRef } from "../../../core/record.ts";
import { operation } from "../../../operations/operation.ts";
import { sayOpening } from "../rules/stages.ts";
import { lastDaysBetween, stepsBetween } from "../store/calendar.ts";
import { openingRef } from "../store/openings.ts";

/** So many interviews, and so many answers, are shown of a month; of steps and of last days so many of each day. */
const most = 100;
const mostOfDay = 3;

const dated = z.object({
  day: z.string().describe("The day."),
  sort: z
    .enum(["interview", "last-day", "answer", "step"])
    .describe("An interview, a last day to apply, an answer to an offer, or a next step."),
  what: z.string().describe("What is due, such as Last day to apply."),
  title: z.string().describe("Of which opening or offer."),
  record: recordRef,
});
type Dated = z.infer<typeof dated>;

const order = ["interview", "last-day", "answer", "step"];

export const calendar = operation.read("openings.calendar", {
  summary: "A month of your openings: interviews, last days to apply, answers to offers, and what is next",
  input: z.object({
    month: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "Write the month as 2026-12.")
      .optional()
      .describe("Which month, such as 2026-12; this one unless said."),
  }),
  output: z.object({
    month: z.string().describe("The month that is shown."),
    items: z.array(dated).describe("The earliest first."),
    days: z
      .array(z.object({ day: z.string(), count: z.number().int() }))
      .describe("Each day on which something falls, with how much it is in all: of a full day the first are shown."),
  }),
  positional: ["month"],
  handle: async ({ month = "" }, context) => {
    const { app, records, today } = context;
    const from: Day = `${month || today.slice(0, 7)}-01`;
    const to = addDays(addMonths(from, 1), -1);
    const steps = await stepsBetween(records, { from, to, most: mostOfDay });
    const lastDays = await lastDaysBetween(records, { from, to, most: mostOfDay });
    const ofOthers: Dated[] = [];
    for (const system of app.systems) ofOthers.push(...((await system.searchDates?.(context, from, to, most)) ?? []));
    const items: Dated[] = [
      ...lastDays.map((one) => ({
        day: one.day,
        sort: "last-day" as const,
        what: "Last day to apply",
        title: sayOpening(one),
        record: openingRef(one),
      })),
      ...ofOthers,
      ...steps.map((one) => ({
        day: one.day,
        sort: "step" as const,
        what: one.nextWhat ?? "What is next",
        title: sayOpening(one),
        record: openingRef(one),
      })),
    ];
    const counts = new Map<Day, number>();
    const count = (day: Day, more: number) => counts.set(day, (counts.get(day) ?? 0) + more);
    for (const { day } of items) count(day, 1);
    for (const rows of [steps, lastDays])
      for (const [day, [first, ...others]] of Map.groupBy(rows, (one) => one.day))
        count(day, (first?.ofDay ?? 0) - others.length - 1);
    return {
      month: from.slice(0, 7),
      items: items.sort((a, b) => a.day.localeCompare(b.day) || order.indexOf(a.sort) - order.indexOf(b.sort)),
      days: [...counts].map(([day, all]) => ({ day, count: all })).sort((a, b) => a.day.localeCompare(b.day)),
    };
  },
  present: ({ items, days, month }) =>
    items.length === 0
      ? `Nothing of your openings is due in ${sayDay(`${month}-01`, { month: "long", year: "numeric" })}.`
      : [
          ...items.map(({ day, what, title }) => `${sayDay(day)}  ${what}: ${title}`),
          ...(days.reduce((all, { count }) => all + count, 0) > items.length
            ? ["There is more on some of these days: cairn openings list"]
            : []),
        ].join("\n"),
});
