// What letters say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const letterRefusals = refusing(422, {
  placesOpen: "It still has words in square brackets that only you can say: {open}. Say them or take them out first.",
  nothingToSend: "Nothing that you have confirmed stands in your record yet, so there is no resume to keep as sent.",
});
