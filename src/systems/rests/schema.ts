// A rest: days on which nobody has to be in touch with anybody.
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { recordFields } from "../../core/record.ts";

export const restFields = {
  title: z
    .string()
    .trim()
    .min(1, "Write which days, such as: 10 to 20 December.")
    .max(200)
    .describe("What you call it: holidays, August, 10 to 20 December.")
    .meta({ title: "What it is" }),
  startsOn: day("The first day.").meta({ title: "First day" }),
  endsOn: day("The last day.").meta({ title: "Last day" }),
};

export const rest = z.object({ ...recordFields, ...restFields });
export type Rest = z.infer<typeof rest>;
