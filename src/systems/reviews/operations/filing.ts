// What a review writes into other rooms: an answer of a part becomes their record, something unfinished is carried over or dropped.
import { z } from "zod";
import { sayUnknownFields } from "../../../core/issue.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { written } from "../../../operations/written.ts";
import { allUnfinished, offeredParts } from "../collect.ts";
import { daysOf } from "../opening.ts";
import { reviewRefusals } from "../refusals.ts";
import { inputOf, partsFor, strangeTo } from "../rules/parts.ts";
import { type Review, review, reviewEntry } from "../schema/review.ts";
import { entriesOf, reviewEntryKind, reviewKind } from "../store.ts";

const one = { id: review.shape.id };

const openReview = async ({ records }: Context, id: string): Promise<Review> => {
  const found = await records.get(reviewKind, id);
  return found.status === "done" ? refuse(reviewRefusals.reviewDone) : found;
};

const file = operation.write("reviews.file", {
  summary: "Answer a part of a review: its record is written in its own room, and the review remembers it",
  input: z.object({
    ...one,
    part: z.string().min(1).max(60).describe("The part's key, as the review shows it."),
    input: z
      .record(z.string(), z.unknown())
      .describe("The fields of the part that you fill in, by name, as its operation takes them."),
  }),
  output: reviewEntry,
  refusals: [reviewRefusals.reviewDone, reviewRefusals.unknownPart, reviewRefusals.partFull, refusals.badInput],
  positional: ["id", "part"],
  handle: async ({ id, part: key, input }, context) => {
    const mine = await openReview(context, id);
    const parts = partsFor(offeredParts(context), mine.cadence);
    const part = parts.find((it) => it.key === key);
    if (!part) return refuse(reviewRefusals.unknownPart, { part: key, known: parts.map((it) => it.key).join(", ") });
    const strange = strangeTo(part, input);
    if (strange.length > 0)
      refuse(refusals.badInput, { sentence: sayUnknownFields(["input"], strange, part.fields), unknown: strange });
    const filed = (await entriesOf(context.records, id)).filter((entry) => entry.what === "filed" && entry.key === key);
    if (filed.length >= part.most) refuse(reviewRefusals.partFull, { ask: part.ask, most: part.most });
    const call = { operation: part.operation, input: inputOf(part, input, daysOf(mine, context.today)) };
    const record = await written(context, call);
    const title = (record?.label ?? part.ask).slice(0, 500);
    return context.records.create(reviewEntryKind, { reviewId: id, what: "filed", key, title, record });
  },
  present: (entry) => `Written down: ${entry.title}`,
});

const settle = operation.write("reviews.settle", {
  summary: "Carry something unfinished over into the next period, or drop it",
  input: z.object({
    ...one,
    key: reviewEntry.shape.key.min(1),
    decision: z.enum(["carry", "drop"]).describe("Carry it over, or drop it."),
  }),
  output: reviewEntry,
  refusals: [reviewRefusals.reviewDone, reviewRefusals.notUnfinished, refusals.badInput],
  positional: ["id", "key", "decision"],
  handle: async ({ id, key, decision }, context) => {
    const mine = await openReview(context, id);
    const open = await allUnfinished(context, daysOf(mine, context.today).to);
    const item = open.find((it) => it.key === key) ?? refuse(reviewRefusals.notUnfinished, { key });
    const call = decision === "drop" ? item.drop : item.carry;
    if (call) await context.app.perform(context, call);
    const earlier = (await entriesOf(context.records, id)).find((entry) => entry.what !== "filed" && entry.key === key);
    if (earlier) await context.records.remove(reviewEntryKind, earlier);
    return context.records.create(reviewEntryKind, {
      ...{ reviewId: id, what: decision === "carry" ? "carried" : "dropped", key, title: item.title, record: item.record },
    });
  },
  present: (entry) => `${entry.what === "carried" ? "Carried over" : "Dropped"}: ${entry.title}`,
});

export const filing = { file, settle };
