// The time after a lost job in the browser: its page, and the way to it.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "job-loss",
  group: "rhythm",
  text: labels,
  nav: [],
  chip: { label: "jobLoss", tone: "stone" },
  offers: () => import("./offers.ts"),
  routes: [
    { path: "/setbacks/job-loss", load: () => import("./job-loss.tsx") },
    { path: "/setbacks/job-loss/$id", load: () => import("./job-loss.tsx") },
  ],
  named: { "job-loss": "/setbacks/job-loss" },
  linkTo: (kind, id) => (kind === "job-loss" ? `/setbacks/job-loss/${id}` : undefined),
});
