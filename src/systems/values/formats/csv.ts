// Energy entries as a table: one line an entry.
import { type Row, table } from "../../../tables/table.ts";
import { energyFields } from "../schema/energy.ts";

const { day, what, energises, excel, often, role, note } = energyFields;

const columns = { day, what, energises, excel, often, role, note };

export type EnergyRow = Row<typeof columns, "what" | "energises">;

export const energyTable = table({ columns, needed: ["what", "energises"] });
