// Pulses: one a day, logged again to correct it; out to a spreadsheet and back.

import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { refusals } from "../../../core/refusal.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { pulseTable } from "../formats/csv.ts";
import { sayPulseOn } from "../rules/say-pulse.ts";
import { pulse, pulseEdit, pulseLog } from "../schema.ts";
import { pulseKind, pulsesOf, writePulse } from "../store.ts";
import { exchanging, reading } from "./of-a-day.ts";

const log = operation.write("pulse.log", {
  summary: "How it is, in twenty seconds: energy, load, sleep, meaning; again on the same day changes it",
  intimate: true,
  input: pulseLog,
  output: pulse,
  refusals: [refusals.dayInFuture],
  command: "pulse",
  positional: ["energy", "load", "sleep", "meaning"],
  handle: ({ day, note, ...ratings }, { records, today }) => {
    const on = day ?? today;
    notToCome(on, today);
    return writePulse(records, { ...ratings, day: on, note });
  },
  present: (one) => `Noted. ${sayPulseOn(one)}`,
});

const list = operation.read("pulse.list", {
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

const get = reading("pulse.get", pulseKind, {
  summary: "One pulse of yours",
  output: pulse,
  shown: (one) => one,
  present: sayPulseOn,
  intimate: true,
});

const update = operation.write("pulse.update", {
  summary: "Change a pulse",
  intimate: true,
  input: pulseEdit,
  output: pulse,
  handle: async ({ id, revision, ...patch }, { records }) =>
    records.update(pulseKind, await records.get(pulseKind, id), patch, revision),
  present: (one) => `Saved. ${sayPulseOn(one)}`,
});

const remove = removal("pulse.remove", pulseKind, {
  summary: "Delete a pulse; it goes to the bin",
  said: "Deleted. It lies in the bin.",
  intimate: true,
});

const sheet = exchanging("pulse", {
  table: pulseTable,
  kind: pulseKind,
  many: "pulses",
  standing: "a day",
  idOf: ({ day }) => day,
  all: pulsesOf,
  write: (records, { line: _, ...row }) => writePulse(records, row),
  intimate: true,
});

export const pulses = { log, list, get, update, remove, ...sheet };
