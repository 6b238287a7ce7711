// What the rest of the house may use of offers.
import { system } from "../../operations/system.ts";
import { agendaItems, facts, sample, searchDates } from "./contributions.ts";
import { offers } from "./operations.ts";
import { offerKind, offerWeightsKind } from "./store.ts";

export { offerStanding } from "./stands.ts";

export const offersSystem = system({
  name: "offers",
  place: 8,
  buildsOn: ["interviews", "openings"],
  operations: { offers },
  kinds: [offerKind, offerWeightsKind],
  agenda: agendaItems,
  searchDates,
  facts,
  sample,
});
