// What the rest of the house may use of reviews at work: their operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems, formats, happened, sample, unfinished } from "./contributions.ts";
import { pay } from "./operations/pay.ts";
import { performance } from "./operations/reviews.ts";
import { payKind, performanceKind } from "./store.ts";

export { payNow } from "./store.ts";

export const performanceSystem = system({
  name: "performance",
  place: 1,
  buildsOn: ["feedback", "goals", "resume", "wins"],
  operations: { performance, pay },
  kinds: [performanceKind, payKind],
  agenda: agendaItems,
  happened,
  unfinished,
  formats,
  sample,
});
