// Saved views of lists: kept, listed by page, called in another way, taken away.
import { fold } from "../../core/fold.ts";
import { refuse, refusing } from "../../core/refusal.ts";
import { defineKind } from "../../database/kind.ts";
import { equals, listing } from "../../database/listing.ts";
import type { Records } from "../../database/records.ts";
import { listVerb, recordVerbs } from "../../operations/record-verbs.ts";
import { type SavedView, savedView, savedViewFields } from "./schema.ts";

export const savedViewKind = defineKind<SavedView>({
  kind: "saved-view",
  label: "saved view",
  shape: savedView,
  derived: { version: 1, names: ["nameKey"], columns: ({ name }) => ({ nameKey: fold(name) }) },
  title: ({ name }) => name,
});

const viewRefusals = refusing(409, {
  nameTaken: "This list has a view called “{name}” already. Give this one another name, or take the other away first.",
});

const noun = { kind: savedViewKind, one: "saved view", many: "saved views" };

const say = ({ name, page, asked }: Pick<SavedView, "name" | "page" | "asked">): string =>
  `${name}: ${page}${asked && `?${asked}`}`;

/** A list has no two views of one name. */
const refuseIfTaken = async (records: Records, { name, page }: Pick<SavedView, "name" | "page">, besides?: string) => {
  const same = await records.count(savedViewKind, (query) => {
    const named = query.where("page", "=", page).where("nameKey", "=", fold(name));
    return besides ? named.where("id", "!=", besides) : named;
  });
  if (same > 0) refuse(viewRefusals.nameTaken, { name });
};

const verbs = recordVerbs("savedViews", {
  ...noun,
  fields: savedViewFields,
  output: savedView,
  positional: ["name"],
  refusals: [viewRefusals.nameTaken],
  summaries: {
    add: "Keep a view of a list under a name: its words, filters and order",
    update: "Call a saved view by another name, or let it ask for something else",
  },
  check: async (given, before, { records }) => {
    const after = { ...before, ...given } as SavedView;
    await refuseIfTaken(records, after, before?.id);
    return given;
  },
  present: say,
});

export const savedViews = {
  list: listVerb("savedViews", {
    ...noun,
    summary: "The views that you keep of your lists, each with its page and what it asks for",
    listing: listing({
      textHelp: "Words of the name.",
      filters: { page: equals("page", savedViewFields.page.describe("Only those of this page, such as /openings.")) },
      sorts: { name: ["nameKey"] },
      sortHelp: "By name.",
      tabs: { all: {} },
    }),
    item: savedView,
    empty: 'No saved views. Keep one: cairn saved-views add "By phone" --page /openings --asked "how=phone&sort=since"',
    line: (one) => `${one.id}  ${say(one)}`,
  }),
  ...verbs,
};
