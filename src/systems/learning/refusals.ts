// What learning says no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const learningRefusals = {
  ...refusing(422, {
    prerequisiteCircle:
      "“{title}” would have to be finished before itself. Take one of these out of the prerequisites: {through}.",
    unknownPrerequisite: "There is no activity with the id {id} to finish first. Choose one from the list of activities.",
    needsConfirmation:
      "Finishing “{title}” raises {raises}. Say yes (`confirm`) if you can do that now, or finish it with `raise` off.",
    noTarget: "Choose the role you aim for first, or name one: its gap is what the activities are suggested from.",
    notPlanned: "Nothing of “{title}” is planned in the week of {week}. Look at the plan: learning schedule.",
    noTime: "Say how long it was, in minutes or hours.",
    daysCross: "The deadline {deadline} is before the earliest day {earliest}. Move one of them.",
  }),
  ...refusing(409, { activityClosed: "“{title}” is {status}. Start it again first: activities start." }),
  certificateDays: refusing(422, {
    daysCross: "It would expire on {expires}, before it was issued on {issued}. Move one of them.",
  }).daysCross,
};
