// What the frame says of fit before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("fit", {
  placeFit: "Fit with roles",
  placePlaces: "Workplaces",
});
