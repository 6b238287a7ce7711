// What talks to learn from say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const outreachRefusals = refusing(422, {
  nobodyToTalkTo: "Say first with whom you talked: give the name.",
});
