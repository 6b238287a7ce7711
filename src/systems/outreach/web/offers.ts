// What the palette offers of talks to learn from.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("outreach.offers", { add: "Ask somebody about their work" });

export const offers = offersOf(t, {
  commands: [
    {
      label: "add",
      keywords: "informational interview talk to learn from role company move skill",
      run: (go) => go("/inquiries?add=yes"),
    },
  ],
});
