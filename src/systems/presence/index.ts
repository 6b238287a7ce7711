// What the rest of the house may use of being seen: its operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems, facts, formats, happened, measures, naming, reviewParts, sample } from "./contributions.ts";
import { exchange } from "./operations/exchange.ts";
import { presenceVerbs } from "./operations/presence.ts";
import { appearanceKind } from "./store.ts";

export const presenceSystem = system({
  name: "presence",
  place: 9,
  buildsOn: ["network", "wins"],
  operations: { presence: { ...presenceVerbs, ...exchange } },
  kinds: [appearanceKind],
  agenda: agendaItems,
  measures,
  happened,
  naming,
  reviewParts,
  facts,
  formats,
  sample,
});
