// What the palette and quick capture offer of catalogue.
import { offersOf } from "../../web/system-screens.ts";
import { words } from "../../web/words.ts";

const t = words("catalogue.offers", {
  searchCommand: "Look up a role or a competency",
  sourcesCommand: "Import ESCO or O*NET",
});

export const offers = offersOf(t, {
  commands: [
    { label: "searchCommand", keywords: "occupation job title skill catalogue", run: (go) => go("/catalogue") },
    { label: "sourcesCommand", keywords: "catalogue source classification", run: (go) => go("/catalogue/sources") },
  ],
});
