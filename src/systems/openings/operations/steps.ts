// One opening moved on or closed.
import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { listed } from "../../../core/say.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import { operation } from "../../../operations/operation.ts";
import { presentOpening } from "../present.ts";
import { openingRefusals } from "../refusals.ts";
import { advanced, derive, endingsFrom, kindLabels, labelOfStep, stagesOf, withoutToCome } from "../rules/stages.ts";
import { type Ending, endings, type Opening, type OpeningEvent, openingView, type Stage, stages } from "../schema/opening.ts";
import { newEvent, openingKind } from "../store/openings.ts";
import { viewOf } from "./openings.ts";

export const note = z.string().trim().min(1).max(2000).nullable().default(null).describe("What is worth keeping of it.");
export const happened = pastDay("When it happened; today unless said.").optional();
const stepInput = { id: id("The opening."), day: happened, note };

export const dayGiven = (given: string | undefined, today: string): string =>
  given === undefined ? today : notToCome(readPastDay(given, today), today);

/** Its steps with a stage that it reached; refuses a stage that its kind has not. */
export const reaching = (one: Opening, step: Stage, event: OpeningEvent, today: string): OpeningEvent[] => {
  const goesBeyond = step === "offer" || step === "accepted";
  const before = goesBeyond ? withoutToCome(one.events, today) : one.events;
  return (
    advanced({ ...one, events: before }, { ...event, step }) ??
    refuse(openingRefusals.noSuchStage, { kind: kindLabels[one.kind], stage: step, stages: stagesOf(one.kind).join(", ") })
  );
};

/** Its steps with how it ended; refuses what is over, and an end that cannot be from where it stands. */
export const ending = (one: Opening, as: Ending, event: OpeningEvent, today: string): OpeningEvent[] => {
  const { stage, endedOn, since } = derive(one.events);
  if (endedOn) refuse(openingRefusals.isOver, { said: labelOfStep(stage, one.kind), day: since });
  const possible = endingsFrom(stage);
  if (!possible.includes(as))
    refuse(openingRefusals.cannotEndSo, { stage: labelOfStep(stage, one.kind), as, endings: listed(possible) });
  return [...withoutToCome(one.events, today), event];
};

export const advance = operation.write("openings.advance", {
  summary: "Move an opening on: applied, answered, interview, offer, accepted; or note that you asked again",
  input: z.object({
    ...stepInput,
    to: z.enum([...stages, "followed-up"]).describe("The stage that it reached, or followed-up, which moves nothing."),
  }),
  output: openingView,
  refusals: [openingRefusals.noSuchStage, openingRefusals.isOver, refusals.dayInFuture, refusals.badInput],
  positional: ["id", "to"],
  handle: async ({ id: openingId, to, day, note: kept }, context) => {
    const { records, today } = context;
    const one = await records.get(openingKind, openingId);
    const event = newEvent(to, dayGiven(day, today), kept);
    const standing = derive(one.events);
    if (to === "followed-up") {
      if (standing.endedOn) refuse(openingRefusals.isOver, { said: labelOfStep(standing.stage, one.kind), day: standing.since });
      return viewOf(await records.update(openingKind, one, { events: [...one.events, event] }), context);
    }
    return viewOf(await records.update(openingKind, one, { events: reaching(one, to, event, today) }), context);
  },
  present: presentOpening,
});

export const close = operation.write("openings.close", {
  summary: "Say how an opening ended, as it can end from where it stands",
  input: z.object({
    ...stepInput,
    as: z.enum(endings).describe("How it ended, such as rejected, silent (no answer came), withdrawn, closed or declined."),
  }),
  output: openingView,
  refusals: [openingRefusals.isOver, openingRefusals.cannotEndSo, refusals.dayInFuture, refusals.badInput],
  positional: ["id", "as"],
  handle: async ({ id: openingId, as, day, note: kept }, context) => {
    const { records, today } = context;
    const one = await records.get(openingKind, openingId);
    const events = ending(one, as, newEvent(as, dayGiven(day, today), kept), today);
    return viewOf(await records.update(openingKind, one, { events }), context);
  },
  present: presentOpening,
});
