// What gives energy and what takes it: tasks seen in a working week, and past roles that were enjoyed.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { recordFields } from "../../../core/record.ts";

export const frequencies = ["daily", "weekly", "monthly", "rarely"] as const;

const short = (longest: number, description: string) => z.string().trim().max(longest).nullable().describe(description);

export const energyFields = {
  what: z
    .string()
    .trim()
    .min(1, "Say which task or activity it is.")
    .max(200)
    .describe("The task or activity, such as “writing the monthly report”.")
    .meta({ title: "Task or activity" }),
  energises: z
    .number()
    .int()
    .min(-2)
    .max(2)
    .describe("What it does to your energy: -2 drains a lot, -1 drains, 0 neither, 1 energises, 2 energises a lot."),
  excel: z
    .number()
    .int()
    .min(0)
    .max(3)
    .nullable()
    .describe("How well you do it: 0 not well, 1 well enough, 2 well, 3 better than most; nothing where you do not know."),
  often: z.enum(frequencies).nullable().describe("How often you do it.").meta({ title: "How often" }),
  role: short(120, "The job it belongs to.").meta({ title: "In which job" }),
  note: short(2000, "What exactly about it, with whom, and when in the day.").meta({ long: true }),
  day: day("The day you noticed it."),
};

export const energyEntry = z.object({ ...recordFields, ...energyFields });
export type EnergyEntry = z.infer<typeof energyEntry>;

export const quadrants = ["energises-and-excel", "energises-not-yet", "drains-and-excel", "drains-not"] as const;
export type Quadrant = (typeof quadrants)[number];

export const enjoyedRoleFields = {
  title: z
    .string()
    .trim()
    .min(1, "Say which role it was.")
    .max(160)
    .describe("The role, such as “Event assistant at a festival”.")
    .meta({ title: "The role" }),
  roleId: id("The same role in the catalogue.")
    .nullable()
    .describe("The same role in the catalogue, where there is one.")
    .meta({ title: "The same role in the catalogue" }),
  enjoyed: z.number().int().min(1).max(5).describe("How much you enjoyed it, 1 (not at all) to 5 (very much)."),
  good: short(2000, "What was good about it.").meta({ title: "What was good about it", long: true }),
  missing: short(2000, "What you would not want again.").meta({ title: "What you would not want again", long: true }),
};

export const enjoyedRole = z.object({ ...recordFields, ...enjoyedRoleFields });
export type EnjoyedRole = z.infer<typeof enjoyedRole>;
