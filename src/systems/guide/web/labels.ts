// What the frame says of the guide before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("guide", {
  guide: "Guide",
});
