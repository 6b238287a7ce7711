// Others' views in the record.
import { defineKind } from "../../database/kind.ts";
import { type View, view } from "./schema/view.ts";

type OpenView = Omit<View, "answers" | "day"> & { answers: View["answers"] | null; day: View["day"] | null };

/** What was given without a name never stands alone, so its answers, words and day are told nowhere: no door, no search, no history. */
export const openView = (view: View): OpenView =>
  view.raterName === null ? { ...view, answers: null, note: null, day: null } : view;

export const viewKind = defineKind<View>({
  kind: "view",
  table: "othersView",
  label: "view of another person",
  shape: view,
  json: ["answers"],
  title: (record) => record.raterName ?? `Somebody unnamed (${record.raterGroup})`,
  text: (record) => openView(record).note ?? "",
  inHistory: openView,
  facts: (record) => ({ day: openView(record).day, raterGroup: record.raterGroup, answers: openView(record).answers }),
});
