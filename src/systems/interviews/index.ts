// What the rest of the house may use of interviews.
import { system } from "../../operations/system.ts";
import { agendaItems, facts, sample, searchDates } from "./contributions.ts";
import { interviews } from "./operations.ts";
import { interviewKind } from "./store.ts";

export { storiesFor } from "./rules/prepare.ts";
export { interviewsBetween, lastInterview } from "./store.ts";

export const interviewsSystem = system({
  name: "interviews",
  place: 7,
  buildsOn: ["network", "openings", "wins"],
  operations: { interviews },
  kinds: [interviewKind],
  agenda: agendaItems,
  searchDates,
  facts,
  sample,
});
