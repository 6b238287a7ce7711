// What people and talks say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const networkRefusals = {
  ...refusing(422, {
    nobodyNamed: "The line names nobody. Begin with who it was: met Ana at the fair, promised the slides by Friday.",
    sameContact: "These are the same person already. Name two.",
  }),
  ...refusing(404, { noSuchPromise: "This talk holds no such promise. Look at the talk for what stands in it." }),
};
