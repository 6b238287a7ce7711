// Places of work as a table: one line a place.
import { type Row, table } from "../../../tables/table.ts";
import { workplaceFields } from "../schema/workplace.ts";

const { day, name, size, pace, autonomy, place, remote, people, knownFrom, roleId, note } = workplaceFields;

const columns = { day, name, size, pace, autonomy, place, remote, people, knownFrom, roleId, note };

export type WorkplaceRow = Row<typeof columns, "name">;

export const workplaceTable = table({
  columns,
  headings: { name: "place_name", knownFrom: "known_from", roleId: "role_id" },
  needed: ["name"],
});
