// What the palette and quick capture offer of questionnaires.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("questionnaires.offers", {
  addInstrument: "Add a questionnaire",
  sittings: "Sittings",
});

export const offers = offersOf(t, {
  commands: [
    { label: "sittings", keywords: "questionnaire test assessment results", run: (go) => go("/assessment/sittings") },
    { label: "addInstrument", keywords: "licence instrument file", run: (go) => go("/assessment/licences?add=yes") },
  ],
});
