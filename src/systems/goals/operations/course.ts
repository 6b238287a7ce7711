// The course of a goal as dated events: accepted, paused, resumed, closed with a reason, reopened, ticked off.

import { z } from "zod";
import { type Day, sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { presentLine, sayStatus } from "../present.ts";
import { type OwnedView, readGoal } from "../readers.ts";
import { goalRefusals } from "../refusals.ts";
import { closeReason, type GoalStatus, goal, goalEvent, goalLine } from "../schema.ts";
import { addEvent } from "../store.ts";

const one = { id: goal.shape.id };
const note = goalEvent.shape.note.optional();

const ways: Record<GoalStatus, string> = {
  draft: "Accept it first (goals accept).",
  active: "",
  paused: "Resume it first (goals resume).",
  achieved: "Reopen it first (goals reopen).",
  dropped: "Reopen it first (goals reopen).",
  "no-longer-relevant": "Reopen it first (goals reopen).",
};

const mustBe = (view: OwnedView, allowed: readonly GoalStatus[], way = ways[view.status]): void => {
  if (allowed.includes(view.status)) return;
  refuse(goalRefusals.goalNotOpen, { title: view.goal.title, status: sayStatus(view.status), way });
};

const accept = operation.write("goals.accept", {
  summary: "Accept a draft: from now on it is one of your goals",
  input: z.object(one),
  output: goalLine,
  refusals: [goalRefusals.goalNotDraft],
  handle: async ({ id }, context) => {
    const view = await readGoal(context, id);
    if (view.status !== "draft") refuse(goalRefusals.goalNotDraft, { title: view.goal.title, status: sayStatus(view.status) });
    await addEvent(context.records, id, { step: "accepted", day: context.today });
    return readGoal(context, id);
  },
  present: (line) => `Accepted.\n${presentLine({ ...line, depth: 0 })}`,
});

const pause = operation.write("goals.pause", {
  summary: "Let a goal rest: days of rest count in no pace, no score and no forecast",
  input: z.object({
    ...one,
    day: day("First day of rest; today unless said.").optional(),
    until: day("The day on which it goes on by itself; without it, until you resume it.").optional(),
    note,
  }),
  output: goalLine,
  refusals: [goalRefusals.goalNotOpen, goalRefusals.pauseEndsFirst],
  handle: async ({ id, day: from, until, note: said }, context) => {
    mustBe(await readGoal(context, id), ["active"]);
    const first = from ?? context.today;
    if (until !== undefined && until <= first) refuse(goalRefusals.pauseEndsFirst, { until: sayDay(until), day: sayDay(first) });
    await addEvent(context.records, id, { step: "paused", day: first, until: until ?? null, note: said ?? null });
    return readGoal(context, id);
  },
  present: (line) => `It rests.\n${presentLine({ ...line, depth: 0 })}`,
});

const resume = operation.write("goals.resume", {
  summary: "Go on with a goal that rests",
  input: z.object({ ...one, day: day("The day on which it goes on; today unless said.").optional(), note }),
  output: goalLine,
  refusals: [goalRefusals.goalNotOpen, refusals.dayInFuture],
  handle: async ({ id, day: on, note: said }, context) => {
    mustBe(await readGoal(context, id), ["paused"], "Only a goal that rests can go on.");
    await addEvent(context.records, id, {
      step: "resumed",
      day: notToCome(on ?? context.today, context.today),
      note: said ?? null,
    });
    return readGoal(context, id);
  },
  present: (line) => `It goes on.\n${presentLine({ ...line, depth: 0 })}`,
});

const closing = async (
  context: Context,
  id: string,
  event: { day: Day; reason: z.infer<typeof closeReason>; note: string | null },
) => {
  await addEvent(context.records, id, { step: "closed", ...event, day: notToCome(event.day, context.today) });
  return readGoal(context, id);
};

const close = operation.write("goals.close", {
  summary: "Close a goal with a reason: achieved, dropped, or no longer relevant",
  input: z.object({
    ...one,
    reason: closeReason,
    day: day("When it was reached or let go; today unless said.").optional(),
    note,
  }),
  output: goalLine,
  refusals: [goalRefusals.goalNotOpen, refusals.dayInFuture],
  positional: ["id", "reason"],
  handle: async ({ id, reason, day: on, note: said }, context) => {
    mustBe(await readGoal(context, id), ["active", "paused", ...(reason === "achieved" ? [] : (["draft"] as const))]);
    if ((await readGoal(context, id)).status === "draft")
      await addEvent(context.records, id, { step: "accepted", day: context.today });
    return closing(context, id, { day: on ?? context.today, reason, note: said ?? null });
  },
  present: (line) => `Closed: ${sayStatus(line.status)}.\n${presentLine({ ...line, depth: 0 })}`,
});

const reopen = operation.write("goals.reopen", {
  summary: "Open a closed goal again",
  input: z.object({ ...one, note }),
  output: goalLine,
  refusals: [goalRefusals.goalNotClosed],
  handle: async ({ id, note: said }, context) => {
    const view = await readGoal(context, id);
    if (!view.standing.closed) refuse(goalRefusals.goalNotClosed, { title: view.goal.title, status: sayStatus(view.status) });
    await addEvent(context.records, id, { step: "reopened", day: context.today, note: said ?? null });
    return readGoal(context, id);
  },
  present: (line) => `Open again.\n${presentLine({ ...line, depth: 0 })}`,
});

const complete = operation.write("goals.complete", {
  summary: "Tick an action or a milestone",
  input: z.object({ ...one, day: day("When it was done; today unless said.").optional(), note }),
  output: goalLine,
  refusals: [goalRefusals.goalNotOpen, goalRefusals.notTickable, refusals.dayInFuture],
  handle: async ({ id, day: on, note: said }, context) => {
    const view = await readGoal(context, id);
    const { level, title } = view.goal;
    if (level !== "action" && level !== "milestone") refuse(goalRefusals.notTickable, { title, level });
    mustBe(view, ["active", "paused"]);
    return closing(context, id, { day: on ?? context.today, reason: "achieved", note: said ?? null });
  },
  present: (line) => `Done: ${line.goal.title}.`,
});

export const course = { accept, pause, resume, close, reopen, complete };
