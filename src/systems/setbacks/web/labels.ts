// What the frame says of setbacks before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("setbacks", {
  setbacks: "Setbacks",
  setback: "Setback",
  lessons: "Lessons",
});
