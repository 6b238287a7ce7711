// Which tags there are, for whoever chooses one.
import { z } from "zod";
import { operation } from "../../../operations/operation.ts";
import { tagsOfOpenings } from "../store/tags.ts";

const mostOffered = 30;

export const tags = operation.read("openings.tags", {
  summary: "The tags of your openings, the most frequent first",
  output: z.object({ tags: z.array(z.object({ tag: z.string(), count: z.number().int() })) }),
  handle: async (_, { records }) => ({ tags: await tagsOfOpenings(records, mostOffered) }),
  present: ({ tags: found }) =>
    found.length === 0
      ? 'No opening has a tag. Give one: cairn openings several --ids ID --tag "nights"'
      : found.map(({ tag, count }) => `${tag} (${count})`).join("\n"),
});
