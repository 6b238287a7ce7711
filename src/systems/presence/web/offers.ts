// What the palette offers of being seen.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("presence.offers", { add: "Write down where you were seen or spoke up" });

export const offers = offersOf(t, {
  commands: [
    {
      label: "add",
      keywords: "presence visible speak up talk article post discussion meeting new",
      run: (go) => go("/presence"),
    },
  ],
});
