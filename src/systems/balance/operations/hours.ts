// Hours of work and of effort for the career, by day or by week; out to a spreadsheet and back.
import { z } from "zod";
import { writeCsv } from "../../../core/csv.ts";
import { sayDay, weekOf } from "../../../core/day.ts";
import { operation } from "../../../core/operation.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import { removal } from "../../../core/removal.ts";
import { numberOf, readRows, textOf } from "../formats/csv.ts";
import { balanceRefusals } from "../refusals.ts";
import { hourSorts, hoursEdit, hoursLog, workedHours } from "../schema.ts";
import { hoursKind, hoursOf, writeHours } from "../store.ts";
import { exported, importInput, importRefusals, importReport, outcomeOf, sayImport, takeLines } from "./exchange.ts";

const sayHours = ({ sort, span, day, hours }: z.infer<typeof workedHours>): string =>
  `${hours} h of ${sort === "work" ? "work" : "career effort"} ${span === "day" ? "on" : "in the week of"} ${sayDay(day)}`;

const log = operation("hours.log", {
  kind: "write",
  summary: "Write down the hours of a week or of a day, of work or of effort for your career; again changes them",
  input: hoursLog,
  output: workedHours,
  refusals: [balanceRefusals.futureDay],
  positional: ["hours"],
  handle: ({ day, note, ...given }, { records, today }) => {
    const on = day ?? today;
    const first = given.span === "week" ? weekOf(on) : on;
    if (first > today) refuse(balanceRefusals.futureDay, { day: sayDay(first) });
    return writeHours(records, { ...given, day: on, note });
  },
  present: (one) => `Noted: ${sayHours(one)}.`,
});

const list = operation("hours.list", {
  kind: "read",
  summary: "The hours you wrote down, newest first",
  input: z.object({ sort: z.enum(hourSorts).optional().describe("Only work, or only career effort."), ...pageInput }),
  output: pageOf(workedHours),
  handle: async ({ sort, ...asked }, { records }) => {
    const all = (await hoursOf(records)).filter((one) => !sort || one.sort === sort).reverse();
    return page(all.slice(asked.offset, asked.offset + asked.limit), all.length, asked);
  },
  present: ({ items }) =>
    items.length === 0 ? "No hours yet. Write down a week with: cairn hours log 40" : items.map(sayHours).join("\n"),
});

const get = operation("hours.get", {
  kind: "read",
  summary: "One entry of hours",
  input: z.object({ id: editFields.id }),
  output: workedHours,
  positional: ["id"],
  handle: ({ id }, { records }) => records.get(hoursKind, id),
  present: sayHours,
});

const update = operation("hours.update", {
  kind: "write",
  summary: "Change an entry of hours",
  input: hoursEdit,
  output: workedHours,
  positional: ["id"],
  handle: async ({ id, revision, ...patch }, { records }) =>
    records.update(hoursKind, await records.get(hoursKind, id), patch, revision),
  present: (one) => `Saved: ${sayHours(one)}.`,
});

const remove = removal("hours.remove", hoursKind, {
  summary: "Delete an entry of hours; it goes to the bin",
  said: "Deleted. It lies in the bin.",
});

const columns = ["day", "span", "sort", "hours", "note"] as const;
const row = workedHours.pick({ day: true, span: true, sort: true, hours: true, note: true });

const exportAll = operation("hours.export", {
  kind: "read",
  summary: "Your hours as CSV for a spreadsheet",
  input: z.object({}),
  output: exported,
  handle: async (_, { records }) => {
    const all = await hoursOf(records);
    const rows = all.map(({ day, span, sort, hours, note }) => ({ day, span, sort, hours: String(hours), note: note ?? "" }));
    return { csv: writeCsv(columns, rows), records: all.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const importAll = operation("hours.import", {
  kind: "write",
  summary: "Take hours in from CSV; an entry that stands already takes over what the file says",
  input: importInput,
  output: importReport,
  refusals: importRefusals,
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: (given, { records, today }) =>
    takeLines(
      given,
      (text) =>
        readRows(text, ["day", "hours"], row, (cells) => ({
          day: cells.day,
          span: cells.span || "week",
          sort: cells.sort || "work",
          hours: numberOf(cells.hours),
          note: textOf(cells.note),
        })),
      ({ day }) => day,
      async ({ line: _, ...one }) => {
        const on = one.span === "week" ? weekOf(one.day) : one.day;
        if (on > today) return { problem: `${one.day} has not come yet` };
        const before = await records.find(hoursKind, `${one.sort}-${one.span}-${on}`);
        return outcomeOf(before, await writeHours(records, one));
      },
    ),
  present: sayImport,
});

export const hours = { log, list, get, update, remove, export: exportAll, import: importAll };
