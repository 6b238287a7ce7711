// The guard's answer: weeks against the hours there are, and what it proposes to move out of one that is too full.
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { recordRef } from "../../core/record.ts";

export const guardLine = z.object({
  key: z.string().describe("Names the line for guard.relieve."),
  system: z.string().describe("Where it comes from."),
  title: z.string(),
  minutes: z.number().int().describe("Minutes of it in this week."),
  moves: z.number().int().describe("Minutes that would move on; 0 for what stays."),
  to: day("Monday of the week it moves to; null for what stays.").nullable(),
  stays: z
    .enum(["due", "yours", "full", "room"])
    .nullable()
    .describe("Why it stays: due this week, only you can move it, no later week has room for it, or not needed."),
  record: recordRef,
});
export type GuardLine = z.infer<typeof guardLine>;

export const guardWeek = z.object({
  week: day("The Monday of the week."),
  work: z.number().int().nullable().describe("Minutes of work, logged or usual; null where nobody said."),
  workSource: z.enum(["logged", "usual", "average", "unknown"]).describe("Where the minutes of work come from."),
  spent: z.number().int().describe("Minutes of career effort spent already."),
  planned: z.number().int().describe("Minutes of career effort planned."),
  recovery: z.number().int().describe("Minutes of recovery on the plan; not counted as load."),
  capacity: z.number().int().nullable().describe("Minutes there are for work and career together; null where nobody said."),
  over: z.number().int().describe("Minutes beyond the capacity; 0 where it fits or nobody said."),
  fits: z.boolean().nullable().describe("Null where the hours there are were not said."),
  daysOff: z.number().int().describe("Days of time off in it, beside the usual days off."),
  relieved: z.number().int().describe("Minutes taken off it with your consent."),
  reason: z.string().nullable().describe("Why the guard proposes something; null where it does not."),
  proposal: z
    .object({
      need: z.number().int().describe("Minutes to take off."),
      moves: z.number().int().describe("Minutes that the proposal takes off."),
      stillOver: z
        .number()
        .int()
        .describe("Minutes that stay beyond the capacity, because what is due stays, or no later week has room."),
      said: z.string(),
      lines: z.array(guardLine),
      shifts: z
        .array(
          z.object({
            title: z.string(),
            before: day("Finished about then as planned so far.").nullable(),
            after: day("Finished about then once agreed; null beyond two years.").nullable(),
          }),
        )
        .describe("What is finished in another week because of it."),
    })
    .nullable(),
});
export type GuardWeek = z.infer<typeof guardWeek>;
