// What the palette offers of employers one would like to work for.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("employers.offers", { add: "Write down an employer you would like to work for" });

export const offers = offersOf(t, {
  commands: [
    { label: "add", keywords: "target organisation company hospital firm new employer", run: (go) => go("/employers?add=yes") },
  ],
});
