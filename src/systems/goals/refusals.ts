// What goals refuse, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const goalRefusals = {
  childEndsLater: {
    code: "CHILD_ENDS_LATER",
    status: 422,
    message: "“{child}” would end on {childDue}, after “{parent}” that it serves ({parentDue}). Move one of the two days.",
  },
  wrongLevel: {
    code: "WRONG_LEVEL",
    status: 422,
    message: "A goal on the level {level} cannot serve one on the level {parentLevel}. Choose a parent nearer to the vision.",
  },
  sameTarget: {
    code: "TARGET_IS_BASELINE",
    status: 422,
    message: "The target is where you start ({baseline} {unit}). Give a target that differs from the baseline.",
  },
  wrongWay: {
    code: "MARKS_OUT_OF_ORDER",
    status: 422,
    message:
      "From {baseline}, the promise ({commit}), the target ({target}) and the stretch ({stretch}) must follow each other in one direction.",
  },
  needsTwo: {
    code: "NEEDS_TWO_OF_THREE",
    status: 422,
    message: "Give two of due day, target and weekly rate: the third is computed from them.",
  },
  threeDisagree: {
    code: "RATE_DISAGREES",
    status: 422,
    message:
      "From {baseline} to {target} by {due} takes {needed} a week, not {given}. Leave out one of due day, target and weekly rate.",
  },
  neverThere: {
    code: "NEVER_THERE",
    status: 422,
    message:
      "At {rate} a week it would not get from {baseline} to {target} within 20 years. Change the weekly rate or the target.",
  },
  dueBeforeStart: {
    code: "DUE_BEFORE_START",
    status: 422,
    message: "The goal would end on {due}, before it starts on {start}. Move one of the two days.",
  },
  futureDay: { code: "DAY_IN_FUTURE", status: 422, message: "{day} has not come yet. Give today or an earlier day." },
  notOpen: { code: "GOAL_NOT_OPEN", status: 409, message: "“{title}” is {status}. {way}" },
  notClosed: { code: "GOAL_NOT_CLOSED", status: 409, message: "“{title}” is still {status}: there is nothing to reopen." },
  notDraft: { code: "GOAL_NOT_DRAFT", status: 409, message: "“{title}” was accepted before: it is {status}." },
  notTickable: {
    code: "NOT_TICKABLE",
    status: 422,
    message:
      "“{title}” is on the level {level}: only actions and milestones are ticked. Close it with a reason instead (goals close).",
  },
  pauseEnds: { code: "PAUSE_ENDS_FIRST", status: 422, message: "The pause would end on {until}, not after it begins on {day}." },
  needsValue: { code: "CHECK_IN_NEEDS_VALUE", status: 422, message: "Say where it stands: this goal counts {unit}." },
  unknownMeasure: {
    code: "UNKNOWN_MEASURE",
    status: 422,
    message: "Nothing counts “{key}”. What counts by itself: {known}. Leave it out to count by check-ins.",
  },
} satisfies Record<string, RefusalDefinition>;
