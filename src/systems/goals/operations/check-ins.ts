// Check-ins: where a goal stood on a day, how sure one was, and what happened; corrected with their history, never written over.

import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { editFields } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { withRevisions } from "../../../database/chain.ts";
import { operation } from "../../../operations/operation.ts";
import { presentLine, sayStatus } from "../present.ts";
import { readGoal } from "../readers.ts";
import { goalRefusals } from "../refusals.ts";
import { checkInFields, checkIn as checkInShape, goal, goalLine } from "../schema.ts";
import { checkInKind } from "../store.ts";

const checkIn = operation.write("goals.checkIn", {
  summary: "Say where a goal stands, how sure you are, and what happened",
  input: z.object({
    id: goal.shape.id,
    value: checkInFields.value.optional(),
    confidence: checkInFields.confidence.optional(),
    note: checkInFields.note.optional(),
    day: day("The day of the check-in; today unless said.").optional(),
    evidence: checkInFields.evidence.optional(),
  }),
  output: z.object({ checkIn: checkInShape, goal: goalLine }),
  refusals: [goalRefusals.goalNotOpen, goalRefusals.checkInNeedsValue, refusals.dayInFuture, refusals.missing],
  positional: ["id", "value"],
  handle: async ({ id, day: on = undefined, value, confidence, note, evidence }, context) => {
    const view = await readGoal(context, id);
    const { status, goal: mine } = view;
    if (status !== "active" && status !== "paused") {
      const way = status === "draft" ? "Accept it first (goals accept)." : "Reopen it first (goals reopen).";
      refuse(goalRefusals.goalNotOpen, { title: mine.title, status: sayStatus(status), way });
    }
    const at = on ?? context.today;
    notToCome(at, context.today);
    // A rate counts one where nothing is said; a number has no such natural step.
    const counted = value ?? (mine.measure?.kind === "rate" && mine.measure.follows === null ? 1 : null);
    if (mine.measure?.kind === "number" && counted === null) refuse(goalRefusals.checkInNeedsValue, { unit: mine.measure.unit });
    const made = await context.records.create(checkInKind, {
      goalId: id,
      day: at,
      value: counted,
      confidence: confidence ?? null,
      note: note ?? null,
      evidence: await withRevisions(context.records, context.app.kinds, evidence ?? []),
    });
    return { checkIn: made, goal: await readGoal(context, id) };
  },
  present: ({ goal: line }) => `Noted.\n${presentLine({ ...line, depth: 0 })}`,
});

const correctCheckIn = operation.write("goals.correctCheckIn", {
  summary: "Correct a check-in; what it said before stays in its history",
  input: z.object({
    checkInId: checkInShape.shape.id,
    revision: editFields.revision,
    ...z.object(checkInFields).partial().shape,
  }),
  output: checkInShape,
  refusals: [refusals.missing, refusals.dayInFuture, refusals.provesItself],
  handle: async ({ checkInId, revision, evidence, ...patch }, context) => {
    const { records, today } = context;
    notToCome(patch.day, today);
    const read = evidence && (await withRevisions(records, context.app.kinds, evidence));
    return records.update(
      checkInKind,
      await records.get(checkInKind, checkInId),
      read ? { ...patch, evidence: read } : patch,
      revision,
    );
  },
  present: (one) => `Corrected: ${sayDay(one.day)}, ${one.value ?? "no value"}.`,
});

const removeCheckIn = operation.write("goals.removeCheckIn", {
  summary: "Move a check-in to the bin",
  input: z.object({ checkInId: checkInShape.shape.id }),
  output: z.object({ checkInId: z.string() }),
  refusals: [refusals.missing],
  positional: ["checkInId"],
  handle: async ({ checkInId }, { records }) => {
    await records.remove(checkInKind, await records.get(checkInKind, checkInId));
    return { checkInId };
  },
  present: () => "The check-in is in the bin.",
});

export const checkIns = { checkIn, correctCheckIn, removeCheckIn };
