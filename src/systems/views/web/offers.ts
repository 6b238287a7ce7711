// What the palette and quick capture offer of views.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("views.offers", {
  othersTitle: "Others’ view of you",
  printProfile: "Print my profile page",
});

export const offers = offersOf(t, {
  commands: [
    { label: "printProfile", keywords: "profile portrait print page", run: (go) => go("/assessment/profile") },
    { label: "othersTitle", keywords: "360 strengths feedback raters", run: (go) => go("/assessment/views") },
  ],
});
