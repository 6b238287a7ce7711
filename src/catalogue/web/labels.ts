// What the frame says of catalogue before one of its screens is opened.
import { words } from "../../web/words.ts";

export const labels = words("catalogue", {
  nav: "Catalogue",
});
