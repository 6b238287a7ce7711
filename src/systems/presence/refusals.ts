// What being seen says no to, with the way out in the sentence.
import { refusing } from "../../core/refusal.ts";

export const presenceRefusals = refusing(422, {
  saysBoth: "You say that nothing came of “{title}”, and what came of it. Take one of the two away.",
});
