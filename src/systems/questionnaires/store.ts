// Sittings and added instruments in the record.
import { defineKind } from "../../database/kind.ts";
import { type OwnInstrument, ownInstrument } from "./schema/instrument.ts";
import { type Sitting, sitting } from "./schema/sitting.ts";

export const sittingKind = defineKind<Sitting>({
  kind: "sitting",
  label: "sitting",
  shape: sitting,
  json: ["answers", "milliseconds", "scores"],
  title: (record) => `${record.instrumentTitle}, ${(record.finishedAt ?? record.startedAt).slice(0, 10)}`,
  text: (record) => [record.note, ...(record.scores ?? []).map((score) => score.label)].filter(Boolean).join("\n"),
});

export const instrumentKind = defineKind<OwnInstrument>({
  kind: "instrument",
  label: "instrument",
  shape: ownInstrument,
  json: ["definition"],
  title: (record) => record.title,
  text: (record) => [record.definition.purpose, ...record.definition.scales.map((scale) => scale.label)].join("\n"),
});

export const questionnaireKinds = [sittingKind, instrumentKind];
