// Sittings, added instruments and others' views in the record.
import { defineKind } from "../../database/kind.ts";
import type { OwnInstrument } from "./schema/instrument.ts";
import type { Sitting } from "./schema/sitting.ts";
import type { View } from "./schema/view.ts";
import { valuesKinds } from "./values-store.ts";
import { workplaceKind } from "./workplace-store.ts";

export const sittingKind = defineKind<Sitting>({
  kind: "sitting",
  table: "sitting",
  label: "sitting",
  json: ["answers", "milliseconds", "scores"],
  title: (record) => `${record.instrumentTitle}, ${(record.finishedAt ?? record.startedAt).slice(0, 10)}`,
  text: (record) => [record.note, ...(record.scores ?? []).map((score) => score.label)].filter(Boolean).join("\n"),
});

export const instrumentKind = defineKind<OwnInstrument>({
  kind: "instrument",
  table: "instrument",
  label: "instrument",
  json: ["definition"],
  title: (record) => record.title,
  text: (record) => [record.definition.purpose, ...record.definition.scales.map((scale) => scale.label)].join("\n"),
});

type OpenView = Omit<View, "answers" | "day"> & { answers: View["answers"] | null; day: View["day"] | null };

/** What was given without a name never stands alone, so its answers, words and day are told nowhere: no door, no search, no history. */
export const openView = (view: View): OpenView =>
  view.raterName === null ? { ...view, answers: null, note: null, day: null } : view;

export const viewKind = defineKind<View>({
  kind: "view",
  table: "othersView",
  label: "view of another person",
  json: ["answers"],
  title: (record) => record.raterName ?? `Somebody unnamed (${record.raterGroup})`,
  text: (record) => openView(record).note ?? "",
  told: openView,
  facts: (record) => ({ day: openView(record).day, raterGroup: record.raterGroup, answers: openView(record).answers }),
});

export const assessmentKinds = [sittingKind, instrumentKind, viewKind, ...valuesKinds, workplaceKind];
