// The guard in the browser: its page, and its card on that of balance.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "guard",
  group: "rhythm",
  text: labels,
  nav: [{ to: "/balance/guard", label: "workload", order: 26 }],
  overview: () => import("./overview.ts"),
  chip: { label: "balance", tone: "sky" },
  offers: () => import("./offers.ts"),
  routes: [{ path: "/balance/guard", load: () => import("./guard.tsx") }],
  pieces: [{ place: "balance", load: () => import("./card.tsx") }],
  linkTo: (kind) => (kind === "relief" ? "/balance/guard" : undefined),
});
