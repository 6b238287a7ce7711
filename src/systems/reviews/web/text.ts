// What the screens of reviews, the journal and decisions say.
import { words } from "../../../web/words.ts";

export const text = words("reviews", {
  reviews: "Reviews",
});
