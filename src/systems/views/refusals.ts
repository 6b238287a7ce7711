// What others' views refuse, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const viewRefusals = {
  notForOthers: {
    code: "NOT_FOR_OTHERS",
    status: 422,
    message: "“{title}” has no wording for others. Choose one that has: {choices}.",
  },
  unnamed: {
    code: "UNNAMED_STAYS",
    status: 409,
    message:
      "This view was given without a name, so its answers, its group and its name stay closed. Delete it, or ask for another one.",
  },
  tooFew: {
    code: "VIEW_TOO_SHORT",
    status: 422,
    message: "Nothing is answered. Answer at least one statement, then save.",
  },
} satisfies Record<string, RefusalDefinition>;
