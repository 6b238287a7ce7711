// What the frame says of job-loss before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("job-loss", {
  jobLoss: "Job loss",
});
