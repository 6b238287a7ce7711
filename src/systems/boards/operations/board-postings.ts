// What stands on the boards: listed with how it fits, kept as an opening, put aside.
import { z } from "zod";
import { id } from "../../../core/id.ts";
import { sayCount } from "../../../core/say.ts";
import type { Owned } from "../../../database/records.ts";
import { type Context, openContext } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { openingKind, sameOpenings } from "../../openings/index.ts";
import { withFit } from "../held-against.ts";
import { textAt } from "../look.ts";
import { sayPosting } from "../present.ts";
import { type BoardPosting, postingFields, postingView } from "../schema.ts";
import { boardKind, boardPostingKind, newPostings, postingList } from "../store.ts";

const noun = { kind: boardPostingKind, one: "posting of a board", many: "postings of boards" };

const viewOf = async (one: Owned<BoardPosting>, context: Context) => {
  const [view] = await withFit([one], context);
  return view as NonNullable<typeof view>;
};

const list = listVerb("boardPostings", {
  ...noun,
  summary: "What stands on the boards that you follow, with how you fit it: the latest found first",
  listing: postingList,
  item: postingView,
  items: withFit,
  empty: "No posting is here yet. Follow an employer's board: cairn boards follow ADDRESS",
  line: (one) => `${one.id}  ${sayPosting(one)}`,
});

/** Postings come from their boards alone. */
const { add: _, ...verbs } = recordVerbs("boardPostings", {
  ...noun,
  fields: postingFields,
  output: postingView,
  answer: viewOf,
  present: (one) => [sayPosting(one), one.pay, one.url, one.text, one.note].filter(Boolean).join("\n"),
  summaries: { update: "Mark a posting as seen or not for you, or note what you make of it" },
});

const keep = operation.write("boardPostings.keep", {
  summary: "Keep a posting as an opening, with its text; one that you keep already is not kept twice",
  input: z.object({ id: id("The posting.") }),
  output: z.object({
    posting: postingView,
    openingId: z.string().describe("The opening."),
    isNew: z.boolean().describe("Whether it was not kept before."),
  }),
  before: async ({ id: one }, app, actor) => {
    const { records, today } = await openContext(app, actor, "boardPostings.keep", app.database);
    const { text, detail } = await records.get(boardPostingKind, one);
    return text ?? (detail && app.readWeb !== "off" ? await textAt(app, detail, today) : null);
  },
  handle: async ({ id: one }, context, text) => {
    const { records, app } = context;
    const posting = await records.get(boardPostingKind, one);
    const board = await records.find(boardKind, posting.boardId);
    const made = posting.openingId === null ? undefined : await records.find(openingKind, posting.openingId);
    const same = made ?? (await sameOpenings(records, { ...posting, text })).find(({ state }) => state === "open");
    const { title, organisation, place, pay, url } = posting;
    const given = {
      title,
      organisation,
      place,
      pay,
      url,
      text,
      how: "board",
      source: board && `Board of ${board.title}`.slice(0, 200),
    };
    const opening = same ?? ((await app.perform(context, { operation: "openings.add", input: given })) as { id: string });
    const kept = await records.update(boardPostingKind, posting, {
      state: "kept",
      openingId: opening.id,
      text: text?.slice(0, 30_000) ?? null,
    });
    return { posting: await viewOf(kept, context), openingId: opening.id, isNew: same === undefined };
  },
  present: ({ posting, openingId, isNew }) =>
    isNew
      ? `Kept as an opening: ${posting.title}, ${posting.organisation} (${openingId}).`
      : `You keep it already: ${openingId}.`,
});

const mostSeen = 500;

const seen = operation.write("boardPostings.seen", {
  summary: "Mark all new postings as seen, or those of one board",
  input: z.object({ board: id("The board; all of them unless said.").optional() }),
  output: z.object({ count: z.number().int().describe("How many were new.") }),
  positional: ["board"],
  handle: async ({ board }, { records }) => {
    const fresh = await newPostings(records, board, mostSeen);
    for (const one of fresh) await records.update(boardPostingKind, one, { state: "seen" });
    return { count: fresh.length };
  },
  present: ({ count }) => (count === 0 ? "Nothing was new." : `${sayCount(count, "posting")} marked as seen.`),
});

export const boardPostings = { list, ...verbs, keep, seen };
