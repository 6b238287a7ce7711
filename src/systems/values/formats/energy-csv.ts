// Energy entries as CSV, readable in any spreadsheet and read back without loss: one line an entry.
import { z } from "zod";
import { numberOrNull, type OwnRows, orNull, ownColumns, readRows, writeRows } from "../../../core/own-rows.ts";
import { type EnergyEntry, energyFields } from "../schema/energy.ts";

export const energyColumns = ["day", "what", "energises", "excel", "often", "role", "note"] as const;

export const writeEnergy = (entries: readonly EnergyEntry[]): string => writeRows(energyColumns, entries, (entry) => entry);

const row = z.object({
  what: energyFields.what,
  energises: numberOrNull(energyFields.energises),
  excel: numberOrNull(energyFields.excel),
  often: orNull(energyFields.often),
  role: orNull(energyFields.role),
  note: orNull(energyFields.note),
  day: orNull(energyFields.day.nullable()),
});

const needed = ["what", "energises"];

export const columnsOfEnergy = (text: string): number => ownColumns(text, needed, energyColumns);

export const readEnergy = (text: string): OwnRows<z.infer<typeof row>> => readRows(text, needed, energyColumns, row);
