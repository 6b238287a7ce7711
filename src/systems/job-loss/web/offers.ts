// What the palette and quick capture offer of job-loss.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("job-loss.offers", {
  jobLossLink: "When a job ends",
});

export const offers = offersOf(t, {
  commands: [
    {
      label: "jobLossLink",
      keywords:
        "laid off layoff fired redundant redundancy unemployed unemployment lost job severance runway money benefits references referees recommendation",
      run: (go) => go("/setbacks/job-loss"),
    },
  ],
});
