// What the rest of the house may use of employers one would like to work for: their operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems, facts, formats, measures, sample, unfinished } from "./contributions.ts";
import { employerVerbs } from "./operations/employers.ts";
import { exchange } from "./operations/exchange.ts";
import { employerKind } from "./store.ts";

export const employersSystem = system({
  name: "employers",
  place: 9,
  buildsOn: ["boards", "network", "openings"],
  operations: { employers: { ...employerVerbs, ...exchange } },
  kinds: [employerKind],
  agenda: agendaItems,
  measures,
  unfinished,
  facts,
  formats,
  sample,
});
