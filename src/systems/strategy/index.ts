// What the rest of the house may use of strategy: its operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems, formats, happened, sample, unfinished } from "./contributions.ts";
import { facts } from "./facts.ts";
import { paths } from "./operations/paths.ts";
import { scenarios } from "./operations/scenarios.ts";
import { pathKind } from "./store/paths.ts";
import { scenarioKind } from "./store/scenarios.ts";

export const strategySystem = system({
  name: "strategy",
  place: 1,
  buildsOn: ["learning", "openings", "performance", "resume", "skills"],
  operations: { paths, scenarios },
  kinds: [pathKind, scenarioKind],
  agenda: agendaItems,
  happened,
  unfinished,
  facts,
  formats,
  sample,
});
