// What the values exercise and the energy notes refuse, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const valuesRefusals = {
  ...refusing(409, {
    exerciseFinished: "This exercise ended on {on}. Begin a new one with values start; the two can be compared.",
    exerciseUnderway:
      "An exercise is half-way already, with {answers} answers. Go on with it (values next), end it (values stop) or remove it first.",
    otherQuestion:
      "That question was answered already, perhaps in another window. The next one is number {number}: ask for it with values next.",
  }),
  ...refusing(422, {
    notShown: "“{value}” is not among what was shown: {shown}. Choose one of these.",
    sameTwice: "“{value}” cannot be both the most and the least important. Choose another one as the least.",
    leastMissing: "Choose the least important one as well: {shown}.",
    tooFewExercises: "Two finished exercises are needed to compare, and there {are}. Begin one with values start.",
  }),
};
