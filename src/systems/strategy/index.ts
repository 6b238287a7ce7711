// What the rest of the house may use of strategy: its operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems, formats, sample } from "./contributions.ts";
import { facts } from "./facts.ts";
import { paths } from "./operations/paths.ts";
import { pathKind } from "./store/paths.ts";

export const strategySystem = system({
  name: "strategy",
  place: 1,
  buildsOn: ["learning", "openings", "performance", "resume", "skills"],
  operations: { paths },
  kinds: [pathKind],
  agenda: agendaItems,
  facts,
  formats,
  sample,
});
