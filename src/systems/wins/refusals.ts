// What wins and stories say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const winRefusals = {
  ...refusing(422, {
    winTooLongAgo: "{day} is more than a hundred years ago. Look at the year, and give the day on which it happened.",
    cardSensitive:
      "“{title}” is employer-sensitive, so no card is made of it. Take that mark off, or write down a win of which you may tell.",
    cardNames: "A card is seen by strangers, and its words name {names}. Give it words without the name (--words).",
    winNotConfirmed: "“{title}” is {state}, and nothing is written of it. Confirm it first (wins confirm).",
    unreadableFile: "{sentence}",
    severalAuthors: "The log holds commits of {names}. Say which of them is you (--author), or write it with git log --author.",
    noSuchCandidate: "The log gives no candidate {id}. Look at the preview for what it gives.",
  }),
  ...refusing(404, { nobodyOfThatName: "Nobody called “{name}” stands in this win. {names}" }),
};
