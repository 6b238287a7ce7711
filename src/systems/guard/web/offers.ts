// What the palette and quick capture offer of guard.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("guard.offers", {
  guard: "Workload",
});

export const offers = offersOf(t, {
  commands: [{ label: "guard", keywords: "capacity overload relieve defer", run: (go) => go("/balance/guard") }],
});
