// What the palette and quick capture offer of the house.
import { offersOf } from "../system-screens.ts";
import { t } from "./text.ts";

export const offers = offersOf(t, {
  commands: [{ label: "runOperation", keywords: "form command terminal", run: (go) => go("/operations") }],
});
