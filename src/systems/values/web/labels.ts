// What the frame says of values before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("values", {
  assessment: "Know yourself",
  placeValues: "Values",
  placeEnergy: "Energy",
  placeSuccess: "Success",
});
