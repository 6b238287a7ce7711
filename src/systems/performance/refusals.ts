// What reviews at work say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const performanceRefusals = refusing(422, {
  endsBefore: "It would end on {to}, before it begins on {from}. Turn the two days around.",
  noSuchExpectation: "This review has no expectation “{expectation}”. Look at the review for what is expected.",
  noSuchPromise: "Nothing called “{what}” was promised in this review. Look at the review for what was.",
  noSuchProof: "Nothing of that time is called “{record}” among your confirmed wins, praise and reached goals.",
  nothingProved: "Nothing of that time is confirmed yet, so there is nothing to write. Write down a win, or confirm one.",
});
