// What setbacks refuse, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const setbackRefusals = {
  coolingOff: {
    code: "COOLING_OFF",
    status: 409,
    message: "“{title}” rests until {day}. You may open it now all the same: it is your choice (early).",
  },
  futureDay: { code: "DAY_IN_FUTURE", status: 422, message: "{day} has not come yet. Give today or an earlier day." },
  unknownStage: {
    code: "UNKNOWN_STAGE",
    status: 422,
    message: "“{stage}” is no stage of a rejection. Choose one of {stages}, or leave it out.",
  },
  sharesAdd: {
    code: "SHARES_NOT_100",
    status: 422,
    message: "Yours, theirs and luck add up to {sum}. Make them 100, or leave them out.",
  },
  nothingOpen: {
    code: "REFLECTION_NOT_OPEN",
    status: 409,
    message: "“{title}” was not looked at yet: write an answer first, then close it.",
  },
  noPace: { code: "NO_PACE", status: 409, message: "No pace is running: agree on one first (setbacks set-pace)." },
  paceEnds: { code: "PACE_ENDS_FIRST", status: 422, message: "The pace would end on {until}, before today. Give a later day." },
} satisfies Record<string, RefusalDefinition>;
