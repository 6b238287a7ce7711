// What the frame says of openings before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("openings", {
  openings: "Openings",
  board: "Board",
  calendar: "Calendar",
  opening: "opening",
});
