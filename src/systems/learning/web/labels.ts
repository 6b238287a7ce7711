// What the frame says of learning before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("learning", {
  learning: "Learning",
  certificates: "Certificates",
});
