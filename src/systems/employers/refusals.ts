// What employers say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const employerRefusals = refusing(422, {
  standsAlready: "“{name}” stands among your employers already. Change that one, or give this one another name.",
  noMove: "No next move stands at “{name}”. Write one down first.",
  noLine: "“{line}” does not stand in what you learned about “{name}”. Look at the employer for what does.",
});
