// Pulses: one a day, logged again to correct it; out to a spreadsheet and back.
import { z } from "zod";
import { writeCsv } from "../../../core/csv.ts";
import { sayDay } from "../../../core/day.ts";
import { operation } from "../../../core/operation.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import { removal } from "../../../core/removal.ts";
import { numberOf, readRows, textOf } from "../formats/csv.ts";
import { balanceRefusals } from "../refusals.ts";
import { sayPulseOn } from "../rules/say-pulse.ts";
import { pulse, pulseEdit, pulseLog } from "../schema.ts";
import { pulseKind, pulsesOf, writePulse } from "../store.ts";
import { exported, importInput, importRefusals, importReport, outcomeOf, sayImport, takeLines } from "./exchange.ts";

const log = operation("pulse.log", {
  kind: "write",
  summary: "How it is, in twenty seconds: energy, load, sleep, meaning; again on the same day changes it",
  intimate: true,
  input: pulseLog,
  output: pulse,
  refusals: [balanceRefusals.futureDay],
  command: "pulse",
  positional: ["energy", "load", "sleep", "meaning"],
  handle: ({ day, note, ...ratings }, { records, today }) => {
    const on = day ?? today;
    if (on > today) refuse(balanceRefusals.futureDay, { day: sayDay(on) });
    return writePulse(records, { ...ratings, day: on, note });
  },
  present: (one) => `Noted. ${sayPulseOn(one)}`,
});

const list = operation("pulse.list", {
  kind: "read",
  summary: "Your pulses, newest first",
  intimate: true,
  input: z.object(pageInput),
  output: pageOf(pulse),
  handle: async (asked, { records }) => {
    const items = await records.list(pulseKind, { orderBy: (query) => query.orderBy("day", "desc"), page: asked });
    return page(items, await records.count(pulseKind), asked);
  },
  present: ({ items }) =>
    items.length === 0 ? "No pulse yet. Log one with: cairn pulse log 4 3 4 5" : items.map(sayPulseOn).join("\n"),
});

const get = operation("pulse.get", {
  kind: "read",
  summary: "One pulse of yours",
  intimate: true,
  input: z.object({ id: editFields.id }),
  output: pulse,
  positional: ["id"],
  handle: ({ id }, { records }) => records.get(pulseKind, id),
  present: sayPulseOn,
});

const update = operation("pulse.update", {
  kind: "write",
  summary: "Change a pulse",
  intimate: true,
  input: pulseEdit,
  output: pulse,
  positional: ["id"],
  handle: async ({ id, revision, ...patch }, { records }) =>
    records.update(pulseKind, await records.get(pulseKind, id), patch, revision),
  present: (one) => `Saved. ${sayPulseOn(one)}`,
});

const remove = removal("pulse.remove", pulseKind, {
  summary: "Delete a pulse; it goes to the bin",
  said: "Deleted. It lies in the bin.",
  intimate: true,
});

const columns = ["day", "energy", "load", "sleep", "meaning", "note"] as const;
const row = pulse.pick({ day: true, energy: true, load: true, sleep: true, meaning: true, note: true });

const exportAll = operation("pulse.export", {
  kind: "read",
  summary: "Your pulses as CSV for a spreadsheet",
  intimate: true,
  input: z.object({}),
  output: exported,
  handle: async (_, { records }) => {
    const all = await pulsesOf(records);
    const rows = all.map((one) => ({
      day: one.day,
      energy: String(one.energy),
      load: String(one.load),
      sleep: String(one.sleep),
      meaning: String(one.meaning),
      note: one.note ?? "",
    }));
    return { csv: writeCsv(columns, rows), records: all.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const importAll = operation("pulse.import", {
  kind: "write",
  summary: "Take pulses in from CSV; a day that stands already takes over what the file says",
  intimate: true,
  input: importInput,
  output: importReport,
  refusals: importRefusals,
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: (given, { records, today }) =>
    takeLines(
      given,
      (text) =>
        readRows(text, columns.slice(0, 5), row, (cells) => ({
          day: cells.day,
          energy: numberOf(cells.energy),
          load: numberOf(cells.load),
          sleep: numberOf(cells.sleep),
          meaning: numberOf(cells.meaning),
          note: textOf(cells.note),
        })),
      ({ day }) => day,
      async ({ line: _, ...one }) => {
        if (one.day > today) return { problem: `${one.day} has not come yet` };
        const before = await records.find(pulseKind, one.day);
        return outcomeOf(before, await writePulse(records, one));
      },
    ),
  present: sayImport,
});

export const pulses = { log, list, get, update, remove, export: exportAll, import: importAll };
