// What wins and stories say no to, with the way out in each sentence.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const winRefusals = {
  futureDay: {
    code: "WIN_TO_COME",
    status: 422,
    message: "{day} is still to come. Give the day on which it happened, at the latest today.",
  },
  longAgo: {
    code: "WIN_TOO_LONG_AGO",
    status: 422,
    message: "{day} is more than a hundred years ago. Look at the year, and give the day on which it happened.",
  },
  noSuchPerson: {
    code: "NOBODY_OF_THAT_NAME",
    status: 404,
    message: "Nobody called “{name}” stands in this win. {names}",
  },
  sensitive: {
    code: "CARD_SENSITIVE",
    status: 422,
    message:
      "“{title}” is employer-sensitive, so no card is made of it. Take that mark off, or write down a win of which you may tell.",
  },
  namesOnCard: {
    code: "CARD_NAMES",
    status: 422,
    message: "A card is seen by strangers, and its words name {names}. Give it words without the name (--words).",
  },
  notConfirmed: {
    code: "WIN_NOT_CONFIRMED",
    status: 422,
    message: "“{title}” is {state}, and nothing is written of it. Confirm it first (wins confirm).",
  },
  unreadable: { code: "UNREADABLE_FILE", status: 422, message: "{sentence}" },
  severalAuthors: {
    code: "SEVERAL_AUTHORS",
    status: 422,
    message: "The log holds commits of {names}. Say which of them is you (--author), or write it with git log --author.",
  },
  unknownCandidate: {
    code: "NO_SUCH_CANDIDATE",
    status: 422,
    message: "The log gives no candidate {id}. Look at the preview for what it gives.",
  },
} as const satisfies Record<string, RefusalDefinition>;
