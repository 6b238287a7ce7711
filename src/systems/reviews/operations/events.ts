// Events that change the ground under a career: written down once, each calls for a second look at one part.
import { sayDay } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { refusals } from "../../../core/refusal.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { type CareerEvent, careerEvent, eventFields } from "../schema/event.ts";
import { eventKind, eventList } from "../store.ts";

const sayEvent = (event: CareerEvent): string => `${sayDay(event.day)}  ${eventKind.title(event)}`;

const noun = { kind: eventKind, one: "event", many: "events" };

const list = listVerb("events", {
  ...noun,
  summary: "Events that changed the ground under your career, the latest first",
  listing: eventList,
  item: careerEvent,
  empty: "No events yet.",
  line: (event) => `${event.id}  ${sayEvent(event)}`,
});

export const events = {
  list,
  ...recordVerbs("events", {
    ...noun,
    summaries: {
      add: "Write down what changed the ground: a new manager, a reorganisation, an offer",
      update: "Change an event",
      remove: "Move an event to the bin",
    },
    fields: eventFields,
    adding: {
      day: eventFields.day.optional().describe("When it happened or became known; today unless said."),
      records: eventFields.records.default([]),
    },
    output: careerEvent,
    refusals: [refusals.dayInFuture],
    positional: ["what", "title"],
    check: (given, before, { today }) => {
      notToCome(given.day, today);
      return before ? given : { ...given, day: given.day ?? today };
    },
    present: sayEvent,
    added: (event) => `Written down: ${sayEvent(event)}. What is due now: cairn signals list`,
    removed: "The event is in the bin.",
  }),
};
