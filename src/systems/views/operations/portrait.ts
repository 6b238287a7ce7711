// The portrait: all that is known of a person by their own word, worth printing.
import { z } from "zod";
import { operation } from "../../../operations/operation.ts";
import { readPortrait } from "../read-portrait.ts";
import { portraitMarkdown } from "../rules/portrait-markdown.ts";
import { portrait as shape } from "../schema/portrait.ts";

const show = operation.read("portrait.show", {
  summary: "Your portrait: success, values, interests, strengths, environment and energy, with their uncertainty",
  input: z.object({
    sensitive: z.boolean().default(false).describe("Include what is marked as sensitive to an employer."),
  }),
  output: z.object({ portrait: shape, markdown: z.string().describe("The same as Markdown, to keep or hand on.") }),
  handle: async ({ sensitive }, context) => {
    const found = await readPortrait(context, sensitive);
    return { portrait: found, markdown: portraitMarkdown(found) };
  },
  present: ({ markdown }) => markdown.trimEnd(),
});

export const portrait = { show };
