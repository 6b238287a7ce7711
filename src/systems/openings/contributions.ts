// What openings tell the others: what happened, what is due, how many applications there were, which files are theirs.
import { type Day, isWithin, sayDay } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { call, reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type {
  Happening,
  ImportFormat,
  Measure,
  MeasuredDay,
  Milestone,
  ReviewPart,
  Unfinished,
} from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { openingTable } from "./formats/csv.ts";
import { inside, isEnding, labelOfStep, sayOpening } from "./rules/stages.ts";
import { opening, type Step } from "./schema/opening.ts";
import { appliedBetween, openingKind, openingRef, openingsMissed, openingsTouched } from "./store/openings.ts";

const kindOfStep = (step: Step): Happening["kind"] => {
  if (step === "accepted" || step === "offer") return "reached";
  return isEnding(step) && step !== "finished" ? "changed" : "done";
};

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await openingsTouched(records, from, to)).flatMap((one) =>
    one.events
      .filter(({ step, day }) => isWithin(day, from, to) && step !== "found")
      .map(({ step, day }) => ({
        day,
        kind: kindOfStep(step),
        title: `${labelOfStep(step, one.kind)}: ${sayOpening(one)}`,
        minutes: null,
        record: openingRef(one),
      })),
  );

/** Found, not applied for, and the last day has gone by. */
export const unfinished = async ({ records }: Context, by: Day): Promise<Unfinished[]> =>
  (await openingsMissed(records, by)).map((one) => ({
    key: `openings:missed:${one.id}`,
    title: sayOpening(one),
    reason: `The last day to apply was ${sayDay(one.deadline ?? by)}.`,
    record: openingRef(one),
    carry: null,
    drop: call("openings.close", { id: one.id, as: "not-for-me" }),
  }));

const counted = (days: readonly Day[]): MeasuredDay[] =>
  [...Map.groupBy(days, (day) => day)].map(([day, same]) => ({ day, value: same.length }));

const applications = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  counted((await appliedBetween(records, from, to)).map(({ appliedOn }) => appliedOn));

const insideApplications = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  counted(
    (await appliedBetween(records, from, to)).filter(({ kind }) => inside.includes(kind)).map(({ appliedOn }) => appliedOn),
  );

export const measures: readonly (Measure & { values: typeof applications })[] = [
  { key: "openings.applications", label: "Applications sent", unit: "applications", values: applications },
  { key: "openings.inside", label: "Applications inside the house", unit: "applications inside", values: insideApplications },
];

/** An offer is worth a win, whatever becomes of it. */
export const milestones = async ({ records }: Context, written: readonly RecordRef[]): Promise<Milestone[]> => {
  const reached: Milestone[] = [];
  for (const { kind, id } of written) {
    if (kind !== openingKind.kind) continue;
    const one = await records.find(openingKind, id);
    const offered = one?.events.find(({ step }) => step === "offer" || step === "accepted");
    if (!one || !offered) continue;
    const record = openingRef(one);
    reached.push({ key: `opening:${id}`, kind: "offer", title: record.label ?? sayOpening(one), day: offered.day, record });
  }
  return reached;
};

export const reviewParts: readonly ReviewPart[] = [
  reviewPart("openings.applied", {
    key: "applied",
    cadences: ["week"],
    ask: "What did you apply for?",
    fields: ["line"],
    labels: { line: "What for, where and how" },
    defaults: { day: "{to}" },
    most: 5,
  }),
];

/** Whoever looks for nothing is not asked each week what they applied for. */
export const asks = async ({ records }: Context): Promise<boolean> =>
  (await records.count(openingKind, (query) => query.where("state", "=", "open"))) > 0;

export const formats: readonly ImportFormat[] = [
  tableFormat("Openings and applications", openingTable, "openings.import"),
  {
    label: "Saved jobs and applications in a LinkedIn archive (ZIP)",
    recognises: (file) => /\.zip$/i.test(file.name),
    alongside: true,
    operation: "openings.importFile",
  },
];

export const sample = sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(openingKind, opening)]);
