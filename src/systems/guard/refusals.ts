// What the guard says no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const guardRefusals = {
  ...refusing(409, { nothingToMove: "In the week of {week} nothing moves: {said}" }),
  ...refusing(404, {
    lineMissing: "The week of {week} has no line with the key {key} that may move. Look at the week again: it may have changed.",
  }),
};
