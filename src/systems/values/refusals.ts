// What the values exercise and the energy notes refuse, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const valuesRefusals = {
  finished: {
    code: "EXERCISE_FINISHED",
    status: 409,
    message: "This exercise ended on {on}. Begin a new one with values start; the two can be compared.",
  },
  underway: {
    code: "EXERCISE_UNDERWAY",
    status: 409,
    message:
      "An exercise is half-way already, with {answers} answers. Go on with it (values next), end it (values stop) or remove it first.",
  },
  notShown: {
    code: "NOT_SHOWN",
    status: 422,
    message: "“{value}” is not among what was shown: {shown}. Choose one of these.",
  },
  sameTwice: {
    code: "SAME_TWICE",
    status: 422,
    message: "“{value}” cannot be both the most and the least important. Choose another one as the least.",
  },
  leastMissing: {
    code: "LEAST_MISSING",
    status: 422,
    message: "Choose the least important one as well: {shown}.",
  },
  otherQuestion: {
    code: "OTHER_QUESTION",
    status: 409,
    message:
      "That question was answered already, perhaps in another window. The next one is number {number}: ask for it with values next.",
  },
  tooFew: {
    code: "TOO_FEW_EXERCISES",
    status: 422,
    message: "Two finished exercises are needed to compare, and there {are}. Begin one with values start.",
  },
} satisfies Record<string, RefusalDefinition>;
