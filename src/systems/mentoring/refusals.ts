// What mentoring says no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const mentoringRefusals = refusing(422, {
  notHeldYet: "{day} is still to come. Say that it took place once it did, or give the day on which it was.",
  noSuchAction: "This session has no action “{action}”. Look at the session for what was agreed.",
  notActive: "You have no yes of {name} yet. Note their answer first.",
  isOver: "It ended on {day}. Take its end away to go on with {name}, or begin anew.",
  noSuchSponsor:
    "Nobody among your mentors and sponsors is called “{name}”. Add them first: cairn mentors add “{name}” --role sponsor",
});
