// What the palette and quick capture offer of fit.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("fit.offers", {
  fitOfRole: "How a role fits me",
  sayPlace: "Say how a place of work is",
});

export const offers = offersOf(t, {
  commands: [
    { label: "fitOfRole", keywords: "fit match suggested roles occupation", run: (go) => go("/assessment/fit") },
    {
      label: "sayPlace",
      keywords: "workplace company environment offer",
      run: (go) => go("/assessment/places?add=yes"),
    },
  ],
});
