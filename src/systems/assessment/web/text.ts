// What the screens of knowing yourself say.
import { words } from "../../../web/words.ts";

export const text = words("assessment", {
  assessment: "Know yourself",
});
