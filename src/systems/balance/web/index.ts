// Balance in the browser: the pulse and what it shows, strain, hours, what is kept free, and what does good.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

const pages: Readonly<Record<string, string>> = {
  pulse: "/balance/pulses",
  "strain-check": "/balance/strain",
  hours: "/balance/hours",
  boundaries: "/balance/boundaries",
  "time-off": "/balance/boundaries",
  recovery: "/balance/recovery",
};

export const screens = systemScreens({
  system: "balance",
  group: "rhythm",
  text: labels,
  nav: [{ to: "/balance", label: "balance", order: 25 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  pieces: [{ place: "settings", load: () => import("./settings-piece.tsx") }],
  chip: { label: "balance", tone: "sky" },
  routes: [
    { path: "/balance", load: () => import("./balance.tsx") },
    { path: "/balance/strain", load: () => import("./strain.tsx") },
    { path: "/balance/boundaries", load: () => import("./boundaries.tsx") },
    { path: "/balance/recovery", load: () => import("./recovery.tsx") },
    { path: "/balance/hours", load: () => import("./hours.tsx") },
    { path: "/balance/pulses", load: () => import("./pulses.tsx") },
  ],
  // The pulse that is not logged yet: its line on Today leads to where it is.
  named: { balance: "/balance", boundaries: "/balance/boundaries" },
  linkTo: (kind, id) => (kind === "pulse" && id === "next" ? "/balance?log=yes" : pages[kind]),
});
