// What the frame says of resume before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("resume", {
  resume: "Resume",
});
