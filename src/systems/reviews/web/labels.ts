// What the frame says of reviews before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("reviews", {
  reviews: "Reviews",
  review: "Review",
  journal: "Journal",
  decisions: "Decisions",
});
