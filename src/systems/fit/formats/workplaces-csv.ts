// Places of work as CSV, readable in any spreadsheet and read back without loss: one line a place.
import { z } from "zod";
import { numberOrNull, type OwnRows, orNull, ownColumns, readRows, writeRows } from "../../../core/own-rows.ts";
import { type Workplace, workplaceFields } from "../schema/workplace.ts";

export const workplaceColumns = [
  "day",
  "place_name",
  "size",
  "pace",
  "autonomy",
  "place",
  "remote",
  "people",
  "known_from",
  "role_id",
  "note",
] as const;

export const writeWorkplaces = (places: readonly Workplace[]): string =>
  writeRows(workplaceColumns, places, ({ name, knownFrom, roleId, ...rest }) => ({
    ...rest,
    place_name: name,
    known_from: knownFrom,
    role_id: roleId,
  }));

const row = z
  .object({
    place_name: workplaceFields.name,
    size: numberOrNull(workplaceFields.size),
    pace: numberOrNull(workplaceFields.pace),
    autonomy: numberOrNull(workplaceFields.autonomy),
    place: numberOrNull(workplaceFields.place),
    remote: numberOrNull(workplaceFields.remote),
    people: numberOrNull(workplaceFields.people),
    known_from: orNull(workplaceFields.knownFrom),
    role_id: orNull(workplaceFields.roleId),
    note: orNull(workplaceFields.note),
    day: orNull(workplaceFields.day.nullable()),
  })
  .transform(({ place_name: name, known_from: knownFrom, role_id: roleId, ...rest }) => ({ ...rest, name, knownFrom, roleId }));

const needed = ["place_name"];

export const columnsOfWorkplaces = (text: string): number => ownColumns(text, needed, workplaceColumns);

export const readWorkplaces = (text: string): OwnRows<z.infer<typeof row>> => readRows(text, needed, workplaceColumns, row);
