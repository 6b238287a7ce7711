// The time after a lost job in the browser: its page, and the way to it.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "job-loss",
  group: "rhythm",
  text: labels,
  nav: [],
  chip: { label: "jobLoss", tone: "stone" },
  routes: [
    { path: "/setbacks/job-loss", load: () => import("./job-loss.tsx") },
    { path: "/setbacks/job-loss/$id", load: () => import("./job-loss.tsx") },
  ],
  commands: [
    {
      label: "jobLossLink",
      keywords:
        "laid off layoff fired redundant redundancy unemployed unemployment lost job severance runway money benefits references referees recommendation",
      run: (go) => go("/setbacks/job-loss"),
    },
  ],
  linkTo: (kind, id) => (kind === "job-loss" ? `/setbacks/job-loss/${id}` : undefined),
});
