// What goals refuse, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const goalRefusals = {
  ...refusing(422, {
    childEndsLater: "“{child}” would end on {childDue}, after “{parent}” that it serves ({parentDue}). Move one of the two days.",
    wrongLevel: "A goal on the level {level} cannot serve one on the level {parentLevel}. Choose a parent nearer to the vision.",
    targetIsBaseline: "The target is where you start ({baseline} {unit}). Give a target that differs from the baseline.",
    marksOutOfOrder:
      "From {baseline}, the promise ({commit}), the target ({target}) and the stretch ({stretch}) must follow each other in one direction.",
    needsTwoOfThree: "Give two of due day, target and weekly rate: the third is computed from them.",
    rateDisagrees:
      "From {baseline} to {target} by {due} takes {needed} a week, not {given}. Leave out one of due day, target and weekly rate.",
    neverThere:
      "At {rate} a week it would not get from {baseline} to {target} within 20 years. Change the weekly rate or the target.",
    dueBeforeStart: "The goal would end on {due}, before it starts on {start}. Move one of the two days.",
    notTickable:
      "“{title}” is on the level {level}: only actions and milestones are ticked. Close it with a reason instead (goals close).",
    pauseEndsFirst: "The pause would end on {until}, not after it begins on {day}.",
    checkInNeedsValue: "Say where it stands: this goal counts {unit}.",
    unknownMeasure: "Nothing counts “{key}”. What counts by itself: {known}. Leave it out to count by check-ins.",
  }),
  ...refusing(409, {
    goalNotOpen: "“{title}” is {status}. {way}",
    goalNotClosed: "“{title}” is still {status}: there is nothing to reopen.",
    goalNotDraft: "“{title}” was accepted before: it is {status}.",
  }),
};
