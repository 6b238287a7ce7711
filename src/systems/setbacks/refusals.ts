// What setbacks refuse, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const setbackRefusals = {
  ...refusing(409, {
    coolingOff: "“{title}” rests until {day}. You may open it now all the same: it is your choice (early).",
    reflectionNotOpen: "“{title}” was not looked at yet: write an answer first, then close it.",
    noPace: "No pace is running: agree on one first (setbacks set-pace).",
  }),
  ...refusing(422, {
    unknownStage: "“{stage}” is no stage of a rejection. Choose one of {stages}, or leave it out.",
    sharesNot100: "Yours, theirs and luck add up to {sum}. Make them 100, or leave them out.",
    paceEndsFirst: "The pace would end on {until}, before today. Give a later day.",
  }),
};
