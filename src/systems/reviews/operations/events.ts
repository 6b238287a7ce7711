// Events that change the ground under a career: written down once, each calls for a second look at one part.

import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { refusals } from "../../../core/refusal.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { type CareerEvent, careerEvent, eventFields } from "../schema/event.ts";
import { eventKind, eventsOf } from "../store.ts";

const sayEvent = (event: CareerEvent): string => `${sayDay(event.day)}  ${eventKind.title(event)}`;

const list = operation.read("events.list", {
  summary: "Events that changed the ground under your career, the latest first",
  input: z.object(pageInput),
  output: pageOf(careerEvent),
  handle: async (asked, { records }) => page(await eventsOf(records, { page: asked }), await records.count(eventKind), asked),
  present: ({ items }) =>
    items.length === 0 ? "No events yet." : items.map((event) => `${event.id}  ${sayEvent(event)}`).join("\n"),
});

const get = operation.read("events.get", {
  summary: "One event",
  input: z.object({ id: careerEvent.shape.id }),
  output: careerEvent,
  handle: ({ id }, { records }) => records.get(eventKind, id),
  present: sayEvent,
});

const add = operation.write("events.add", {
  summary: "Write down what changed the ground: a new manager, a reorganisation, an offer",
  input: z.object({
    what: eventFields.what,
    day: eventFields.day.optional().describe("When it happened or became known; today unless said."),
    title: eventFields.title.optional(),
    note: eventFields.note.optional(),
    records: eventFields.records.optional(),
    ...recordChoices,
  }),
  output: careerEvent,
  refusals: [refusals.dayInFuture],
  positional: ["what", "title"],
  handle: async ({ day, title = null, note = null, records: about = [], ...asked }, { records, today }) => {
    notToCome(day, today);
    return records.create(eventKind, { ...asked, title, note, records: about, day: day ?? today });
  },
  present: (event) => `Written down: ${sayEvent(event)}. What is due now: cairn signals list`,
});

const update = operation.write("events.update", {
  summary: "Change an event",
  input: z.object({ ...editFields, ...z.object(eventFields).partial().shape, ...recordChoices }),
  output: careerEvent,
  refusals: [refusals.dayInFuture],
  handle: async ({ id, revision, ...patch }, { records, today }) => {
    notToCome(patch.day, today);
    return records.update(eventKind, await records.get(eventKind, id), patch, revision);
  },
  present: (event) => `Saved: ${sayEvent(event)}`,
});

const remove = removal("events.remove", eventKind, {
  summary: "Move an event to the bin",
  said: "The event is in the bin.",
});

export const events = { list, get, add, update, remove };
