// What events and memberships say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const gatheringRefusals = refusing(422, {
  noDay: "“{line}” names no day. Say when it is, such as “Trade fair in Leeds on 12 March”, or give the day.",
  endsBefore: "The last day, {last}, is before the first one, {first}. Put one of them right.",
  notYet: "“{title}” begins on {day}. Say whom you met, or whether you went, once it did.",
  noCurrency: "Say in which currency: three letters, such as EUR.",
  nobodyThere: "“{who}” does not stand at this event. Look at the event for who does.",
  noRenewal: "“{name}” has no day on which it renews. Give it one first.",
  hasLeft: "You left “{name}” on {day}. Take that day away if you came back.",
});
