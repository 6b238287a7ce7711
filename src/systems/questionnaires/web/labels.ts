// What the frame says of questionnaires before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("questionnaires", {
  assessment: "Know yourself",
});
