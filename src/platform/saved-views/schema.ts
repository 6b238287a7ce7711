// A view of a list, kept under a name: the words, filters, order and tab as they stand in the address of its page.
import { z } from "zod";
import { recordFields } from "../../core/record.ts";

export const savedViewFields = {
  name: z.string().trim().min(1).max(80).describe("What you call it, such as Waiting for an answer."),
  page: z
    .string()
    .max(300)
    .regex(/^\/(?!\/)[\w/-]*$/, "Write the address of the page as it stands after the host, such as /openings.")
    .describe("The page of the list, such as /openings."),
  asked: z
    .string()
    .max(1000)
    .regex(/^[^?#\s]*$/, "Write what stands behind the question mark, such as show=open&sort=since.")
    .describe(
      "What the list is asked for, as it stands in the address: show=open&sort=since. Empty for the list as it usually is.",
    ),
};

export const savedView = z.object({ ...recordFields, ...savedViewFields });
export type SavedView = z.infer<typeof savedView>;
