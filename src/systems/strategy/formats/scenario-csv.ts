// Scenarios as a table: one line each, what must be true and the tests as JSON.
import { type Row, table } from "../../../tables/table.ts";
import { scenarioFields } from "../schema/scenario.ts";

const { pathId: _, ...columns } = scenarioFields;

export const scenarioTable = table({ columns, needed: ["title", "plan"] });

export type ScenarioRow = Row<typeof columns, "title" | "plan">;
