// Times one was seen out to a spreadsheet and back in; what stands already stays as it is.
import { blankOf } from "../../../core/blank.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import type { Draft } from "../../../database/records.ts";
import { importOnce, latestFirst, tableVerbs } from "../../../operations/table-verbs.ts";
import { type AppearanceRow, appearanceTable } from "../formats/csv.ts";
import { kindOf } from "../rules/read-appearance.ts";
import { type Appearance, appearance } from "../schema.ts";
import { appearanceKind } from "../store.ts";
import { agreeing } from "./presence.ts";

const all = latestFirst(appearanceKind);

export const exchange = tableVerbs("presence", {
  table: appearanceTable,
  many: "times you were seen",
  known: "one of the same day and words stays as it is",
  all,
  nameOf: ({ title }) => title,
  ...importOnce<AppearanceRow, Pick<Appearance, "title" | "day">>(
    all,
    ({ title, day }, { today }) => JSON.stringify([day ?? today, title]),
    ({ line: _, ...row }, { records, today }) => {
      const draft = { ...blankOf(appearance), kind: kindOf(row.title), ...row, day: notToCome(row.day ?? today, today) };
      return records.create(appearanceKind, agreeing(draft, null) as Draft<Appearance>);
    },
  ),
});
