// What the frame says of views before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("views", {
  placeViews: "Others’ view",
});
