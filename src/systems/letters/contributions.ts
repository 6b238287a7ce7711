// What letters tell the others: one that is half said while its opening still waits.
import { addDays } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import { inOrder } from "../../database/listing.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, ImportFormat } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { resumeToSend } from "../resume/index.ts";
import { draftWords, openingOf } from "./draft-facts.ts";
import { letterTable } from "./formats/csv.ts";
import { openPlaces } from "./rules/draft.ts";
import { letter, sentDocument } from "./schema.ts";
import { letterKind, sentKind } from "./store.ts";

/** A draft that was left for longer is no longer asked about. */
const askedForDays = 21;
const most = 2;

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const { records, today } = context;
  const drafts = await records.list(letterKind, {
    where: (query) =>
      query.where("sentOn", "is", null).where("openingId", "is not", null).where("day", ">=", addDays(today, -askedForDays)),
    orderBy: (query) => inOrder(query, ["day desc"]),
    page: { limit: most, offset: 0 },
  });
  const items: AgendaItem[] = [];
  for (const { id, title, text, openingId, purpose } of drafts) {
    const open = openPlaces(text);
    const due = (await openingOf(context, openingId))?.deadline ?? null;
    if (purpose === "call" || open.length === 0 || (due !== null && due < today)) continue;
    items.push({
      key: `letters:open:${id}`,
      title: `Finish “${title}”`,
      reason: `${sayCount(open.length, "place")} in it only you can say${open[0] ? `, such as: ${open[0]}` : ""}`,
      records: [{ kind: letterKind.kind, id, label: title }],
      due,
      minutes: 20,
      goalWeight: 0.6,
      costOfDelay: due === null ? 0.4 : 0.7,
      firstMove: "Say the first square bracket aloud, as you would to a friend, and write that down.",
      begun: true,
      inMode: "ahead",
    });
  }
  return items;
};

export const formats: readonly ImportFormat[] = [tableFormat("Letters", letterTable, "letters.import")];

const drafted = letter.pick({ purpose: true, openingId: true, organisation: true, role: true, toWhom: true });

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(letterKind, letter, {
      computed: async (declared, context) => (declared.text === undefined ? draftWords(context, drafted.parse(declared)) : {}),
    }),
    sampleKind(sentKind, sentDocument, {
      computed: async (_, context) => (await resumeToSend(context, undefined)) ?? {},
    }),
  ],
);
