// What success means to a person, in their own words; the latest statement is the one that holds, earlier ones are kept.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { recordFields } from "../../../core/record.ts";

export const successFields = {
  words: z
    .string()
    .trim()
    .min(1, "Say in a sentence what success means to you.")
    .max(2000)
    .describe("What success means to you.")
    .meta({ title: "Success, for me, means …" })
    .meta({ long: true }),
  horizon: z
    .string()
    .trim()
    .max(80)
    .nullable()
    .describe("When you would look back on it, such as “in five years”.")
    .meta({ title: "Looking back" }),
  signs: z
    .string()
    .trim()
    .max(2000)
    .nullable()
    .describe("What you would see on an ordinary day if you had it.")
    .meta({ title: "What I would see on an ordinary day" })
    .meta({ long: true }),
  since: day("From which day it holds."),
};

export const successStatement = z.object({ ...recordFields, ...successFields });
export type SuccessStatement = z.infer<typeof successStatement>;
