// Several openings at once: moved on, closed, deleted, given a tag; all of it one change.
import { z } from "zod";
import { id } from "../../../core/id.ts";
import { Refusal, refusals, refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Patch } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { openingRefusals } from "../refusals.ts";
import { isEnding, sayOpening } from "../rules/stages.ts";
import { retagged } from "../rules/tags.ts";
import { endings, type Opening, stages, tag } from "../schema/opening.ts";
import { newEvent, openingKind, openingRef } from "../store/openings.ts";
import { dayGiven, ending, happened, note, reaching } from "./steps.ts";

const mostAtOnce = 200;
const mostTags = 20;

const withTags = ({ tags }: Pick<Opening, "tags">, asked: Parameters<typeof retagged>[1]): string[] => {
  const after = retagged(tags, asked);
  if (after.length > mostTags) refuse(openingRefusals.tooManyTags, { most: mostTags });
  return after;
};

export const several = operation.write("openings.several", {
  summary:
    "Move several openings on, close, tag or delete them at once; those that cannot be so stay as they are, with the reason",
  input: z.object({
    ids: z.array(id("An opening.")).min(1).max(mostAtOnce).describe("Which openings."),
    as: z
      .enum([...stages, ...endings, "deleted"])
      .optional()
      .describe("The stage that they reached, how they ended, or deleted, which moves them to the bin."),
    tag: tag.optional().describe("A tag that they get."),
    untag: tag.optional().describe("A tag that they lose."),
    day: happened,
    note,
  }),
  output: z.object({
    done: z.array(z.string()).describe("Ids of those that are so now."),
    left: z
      .array(z.object({ id: z.string(), title: z.string(), why: z.string() }))
      .describe("Those that stay as they are, each with the reason."),
  }),
  refusals: [refusals.missing, refusals.dayInFuture, refusals.badInput, openingRefusals.nothingToDo],
  positional: ["as"],
  handle: async ({ ids, as, tag: given, untag, day, note: kept }, { records, today }) => {
    const tagging = given !== undefined || untag !== undefined;
    if (as === undefined && !tagging) refuse(openingRefusals.nothingToDo);
    const on = dayGiven(day, today);
    const patchOf = (one: Opening): Patch<Opening> => {
      const tags = tagging && { tags: withTags(one, { tag: given, untag }) };
      if (as === undefined || as === "deleted") return { ...tags };
      const event = newEvent(as, on, kept);
      return { ...tags, events: isEnding(as) ? ending(one, as, event, today) : reaching(one, as, event, today) };
    };
    const done: string[] = [];
    const left: { id: string; title: string; why: string }[] = [];
    for (const each of new Set(ids)) {
      const one = await records.get(openingKind, each);
      try {
        if (as === "deleted") await records.remove(openingKind, one);
        else await records.update(openingKind, one, patchOf(one));
        done.push(each);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        left.push({ id: each, title: openingRef(one).label ?? sayOpening(one), why: error.message });
      }
    }
    return { done, left };
  },
  present: ({ done, left }) =>
    [`${sayCount(done.length, "opening")} changed.`, ...left.map(({ title, why }) => `${title} stays as it is: ${why}`)].join(
      "\n",
    ),
});
