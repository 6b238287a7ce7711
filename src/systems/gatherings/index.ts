// What the rest of the house may use of events and memberships: their operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems } from "./agenda-items.ts";
import { facts, formats, happened, measures, naming, reviewParts, sample, unfinished } from "./contributions.ts";
import { gatheringExchange, membershipExchange } from "./operations/exchange.ts";
import { gatheringVerbs } from "./operations/gatherings.ts";
import { membershipVerbs } from "./operations/memberships.ts";
import { gatheringKind } from "./store/gatherings.ts";
import { membershipKind } from "./store/memberships.ts";

export const gatheringsSystem = system({
  name: "gatherings",
  place: 2,
  buildsOn: ["network"],
  operations: {
    gatherings: { ...gatheringVerbs, ...gatheringExchange },
    memberships: { ...membershipVerbs, ...membershipExchange },
  },
  kinds: [gatheringKind, membershipKind],
  agenda: agendaItems,
  measures,
  happened,
  naming,
  unfinished,
  reviewParts,
  facts,
  formats,
  sample,
});
