// What the rest of the house may use of negotiation sheets: their operations and contributions.
import { addDays } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import { inOrder } from "../../database/listing.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, ImportFormat } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { negotiationTable } from "./formats/csv.ts";
import { negotiations } from "./operations.ts";
import { sheetOf } from "./rules/sheet.ts";
import { negotiation } from "./schema.ts";
import { draftProof, foundFor, openIn } from "./sheet-facts.ts";
import { negotiationKind } from "./store.ts";

const daysAhead = 7;
const most = 2;

/** A talk within the week whose sheet has places that only the person can fill. */
const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const { records, today } = context;
  const soon = await records.list(negotiationKind, {
    where: (query) => query.where("day", ">=", today).where("day", "<=", addDays(today, daysAhead)),
    orderBy: (query) => inOrder(query, ["day"]),
    page: { limit: most, offset: 0 },
  });
  const items: AgendaItem[] = [];
  for (const one of soon) {
    const { offer: _, ...found } = await foundFor(context, one);
    const open = openIn(sheetOf(one, found));
    if (open.length === 0) continue;
    items.push({
      key: `negotiations:open:${one.id}`,
      title: `Prepare the talk: ${one.title}`,
      reason: `${sayCount(open.length, "place")} in its sheet only you can say${open[0] ? `, such as: ${open[0]}` : ""}`,
      records: [{ kind: negotiationKind.kind, id: one.id, label: one.title }],
      due: one.day,
      minutes: 25,
      goalWeight: 0.7,
      costOfDelay: 0.8,
      firstMove: "Write down the pay below which you say no. The rest is easier after that.",
      inMode: "ahead",
    });
  }
  return items;
};

const formats: readonly ImportFormat[] = [tableFormat("Negotiation sheets", negotiationTable, "negotiations.import")];

export const negotiationsSystem = system({
  name: "negotiations",
  place: 10,
  buildsOn: ["letters", "offers", "openings", "performance", "resume"],
  operations: { negotiations },
  kinds: [negotiationKind],
  agenda: agendaItems,
  formats,
  sample: sampleFrom(
    () => import("./sample.json", { with: { type: "json" } }),
    [sampleKind(negotiationKind, negotiation, { computed: (_, context) => draftProof(context, null) })],
  ),
});
