// What the palette and quick capture offer of balance.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("balance.offers", {
  boundaries: "What you keep free",
  logHours: "Write down hours",
  logPulse: "Log a pulse",
  recovery: "What does you good",
  strain: "Strain check",
});

export const offers = offersOf(t, {
  commands: [
    { label: "logPulse", keywords: "pulse energy load sleep meaning mood", run: (go) => go("/balance?log=yes") },
    { label: "strain", keywords: "burnout stress check", run: (go) => go("/balance/strain") },
    { label: "boundaries", keywords: "quiet hours holiday time off days off", run: (go) => go("/balance/boundaries") },
    { label: "logHours", keywords: "work hours overtime", run: (go) => go("/balance/hours") },
    { label: "recovery", keywords: "self-care rest", run: (go) => go("/balance/recovery") },
  ],
});
