// One search box over everything that a person has written.
import { z } from "zod";
import { instant } from "../core/day-fields.ts";
import { pageInput, pageOf } from "../core/page.ts";
import { refusals } from "../core/refusal.ts";
import { mostFound, searchRecords } from "../database/changes.ts";
import { operation } from "../operations/operation.ts";
import { asArgument, kindNamed, labelOfKind, what } from "./kind-words.ts";

const find = operation.read("search.find", {
  summary: "Find anything you have written, by words or their beginnings",
  input: z.object({
    text: z.string().min(1).max(200).describe("What to look for."),
    kinds: z.array(z.string()).optional().describe("Only these kinds of record."),
    ...pageInput,
  }),
  output: pageOf(
    z.object({
      kind: z.string(),
      what,
      id: z.string(),
      title: z.string(),
      snippet: z.string().describe("Where the words stand."),
      updatedAt: instant("Last change."),
    }),
  ),
  command: "search",
  positional: ["text"],
  refusals: [refusals.missing],
  handle: async (asked, { app, records }) => {
    const kinds = asked.kinds?.map((name) => kindNamed({ app, records }, name).kind);
    const { items, ...rest } = await searchRecords(records, asked.text, { ...asked, kinds });
    return { ...rest, items: items.map((hit) => ({ ...hit, what: labelOfKind(app, hit.kind) })) };
  },
  present: ({ items, total }) =>
    items.length === 0
      ? "Nothing found."
      : [
          ...items.map((hit) => `${asArgument(hit.what)} ${hit.id}  ${hit.title}`),
          total < mostFound ? `${total} in all` : `${total} or more`,
        ].join("\n"),
});

export const search = { find };
