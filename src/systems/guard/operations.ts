// The guard: looked at, and carried out with consent in one transaction, so that one undo takes all of it back.
import { z } from "zod";
import { weekOf } from "../../core/day.ts";
import { day } from "../../core/day-fields.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import { dayOfMonth } from "../../core/say.ts";
import { operation } from "../../operations/operation.ts";
import { addRelief, relief, reliefKind } from "../balance/index.ts";
import { performMoves } from "./leaving.ts";
import { guardRefusals } from "./refusals.ts";
import { sayHours } from "./say-hours.ts";
import { type GuardWeek, guardWeek } from "./schema.ts";
import { choiceFor, guardWeeks } from "./weeks.ts";

const sayWeek = ({ week, work, spent, planned, capacity, over, reason, proposal, relieved }: GuardWeek): string =>
  [
    `Week of ${dayOfMonth(week)}: ${work === null ? "work not said" : `${sayHours(work)} of work`}, ${sayHours(spent + planned)} of career effort${capacity === null ? "" : `, ${sayHours(capacity)} there are`}${over > 0 ? `: ${sayHours(over)} over` : ""}${relieved > 0 ? ` (${sayHours(relieved)} taken off)` : ""}`,
    reason && `  ${reason}`,
    proposal && `  ${proposal.said}`,
    proposal && proposal.moves > 0 && `  Agree with: cairn guard relieve ${week}`,
  ]
    .filter(Boolean)
    .join("\n");

const show = operation.read("guard.show", {
  summary: "This week and the next three against the hours there are, and what the guard proposes to move",
  output: z.object({ weeks: z.array(guardWeek) }),
  handle: async (_, context) => ({ weeks: await guardWeeks(context) }),
  present: ({ weeks }) =>
    [
      ...weeks.map(sayWeek),
      ...(weeks.every(({ capacity }) => capacity === null)
        ? ["How many hours there are is not said. Say it with: cairn boundaries save --hours-in-total 45"]
        : []),
    ].join("\n"),
});

const relieve = operation.write("guard.relieve", {
  summary: "Agree to a lighter week: what the guard proposes moves on, in one change that one undo takes back",
  input: z.object({
    week: day("Any day of the week; without it this week.").optional(),
    keys: z
      .array(z.string().max(300))
      .max(200)
      .optional()
      .describe("Only these lines may move; without it those of the proposal."),
    cut: z.number().int().min(1).max(6000).optional().describe("Minutes to take off; without it as many as the guard proposes."),
  }),
  output: z.object({
    week: day("The Monday."),
    moved: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        minutes: z.number().int(),
        to: day("Monday of the week it moved to.").nullable(),
      }),
    ),
    relief,
    guard: guardWeek.describe("The week as it stands now."),
  }),
  refusals: [guardRefusals.nothingToMove, guardRefusals.lineMissing],
  positional: ["week"],
  handle: async ({ week, keys, cut }, context) => {
    const monday = weekOf(week ?? context.today);
    const { lines, leaves, reason } = await choiceFor(context, monday, { keys, cut });
    const wrong = keys?.find((key) => !lines.some((line) => line.key === key && line.moves !== "never"));
    if (wrong) refuse(guardRefusals.lineMissing, { week: dayOfMonth(monday), key: wrong });
    const chosen = leaves?.proposal.lines.filter(({ moves }) => moves > 0) ?? [];
    if (!leaves || chosen.length === 0)
      return refuse(guardRefusals.nothingToMove, {
        week: dayOfMonth(monday),
        said: leaves?.proposal.said ?? "it is not too full.",
      });
    await performMoves(context, monday, leaves);
    const made = await addRelief(context.records, monday, leaves.proposal.moves, reason);
    const guard = (await guardWeeks(context)).find((one) => one.week === monday);
    if (!guard) return refuse(guardRefusals.nothingToMove, { week: dayOfMonth(monday), said: "it is not among the next four." });
    return {
      week: monday,
      moved: chosen.map(({ key, title, moves, to }) => ({ key, title, minutes: moves, to })),
      relief: made,
      guard,
    };
  },
  present: ({ moved, guard }) =>
    [`Moved on: ${moved.map(({ title, minutes }) => `${sayHours(minutes)} of “${title}”`).join(", ")}.`, sayWeek(guard)].join(
      "\n",
    ),
});

const release = operation.write("guard.release", {
  summary: "Give a lightened week its hours back, as they were: what was moved by name, a task or an activity, keeps its new day",
  input: z.object({ week: day("Any day of the week.") }),
  output: z.object({ week: day("The Monday.") }),
  refusals: [refusals.missing],
  positional: ["week"],
  handle: async ({ week }, context) => {
    const { app, records } = context;
    const monday = weekOf(week);
    await records.remove(reliefKind, await records.get(reliefKind, monday));
    for (const system of app.systems)
      for (const call of (await system.restore?.(context, monday)) ?? []) await app.perform(context, call);
    return { week: monday };
  },
  present: ({ week }) => `The week of ${dayOfMonth(week)} has its hours back.`,
});

export const guard = { show, relieve, release };
