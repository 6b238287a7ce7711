// What others' views refuse, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const viewRefusals = {
  ...refusing(422, {
    notForOthers: "“{title}” has no wording for others. Choose one that has: {choices}.",
    viewTooShort: "Nothing is answered. Answer at least one statement, then save.",
  }),
  ...refusing(409, {
    unnamedStays:
      "This view was given without a name, so its answers, its group and its name stay closed. Delete it, or ask for another one.",
  }),
};
