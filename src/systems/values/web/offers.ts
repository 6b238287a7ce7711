// What the palette and quick capture offer of values.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("values.offers", {
  noteEnergy: "Note what gives or takes energy",
  sayMySuccess: "Say what success means to me",
  weighValues: "Weigh my work values",
});

export const offers = offersOf(t, {
  commands: [
    { label: "weighValues", keywords: "work values trade-offs best worst", run: (go) => go("/assessment/values/exercise") },
    { label: "noteEnergy", keywords: "energy audit task drains energises", run: (go) => go("/assessment/energy?add=task") },
    { label: "sayMySuccess", keywords: "success statement vision", run: (go) => go("/assessment/success?add=yes") },
  ],
});
