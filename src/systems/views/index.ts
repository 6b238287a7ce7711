// How the person is seen, as the rest of the house sees it: views of others, and the portrait of all that is known.
import { system } from "../../operations/system.ts";
import { facts } from "./facts.ts";
import { portrait } from "./operations/portrait.ts";
import { views } from "./operations/views.ts";
import { sample } from "./sample.ts";
import { viewKind } from "./store.ts";

export { addView, type ViewGiven } from "./operations/views.ts";

export const viewsSystem = system({
  name: "views",
  place: 4,
  buildsOn: ["questionnaires", "values"],
  operations: { views, portrait },
  kinds: [viewKind],
  facts,
  sample,
});
