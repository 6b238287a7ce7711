// What the guard says no to, with the way out in each sentence.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const guardRefusals = {
  nothingToMove: {
    code: "NOTHING_TO_MOVE",
    status: 409,
    message: "In the week of {week} nothing moves: {said}",
  },
  unknownLine: {
    code: "LINE_MISSING",
    status: 404,
    message: "The week of {week} has no line with the key {key} that may move. Look at the week again: it may have changed.",
  },
} as const satisfies Record<string, RefusalDefinition>;
