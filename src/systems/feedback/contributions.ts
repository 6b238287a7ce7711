// What feedback tells the others: what was heard and when, from whom, and what is open about it.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { call, reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, Happening, ImportFormat, Measure, MeasuredDay, ReviewPart } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { feedbackTable } from "./formats/csv.ts";
import { titleOf } from "./rules/say-note.ts";
import { type FeedbackNote, feedbackNote } from "./schema/note.ts";
import { rater, request, result } from "./schema/request.ts";
import { feedbackNoteKind, notesBetween, notesFrom, notesOpen, notesToThankFor } from "./store/notes.ts";
import { raterKind, requestKind, resultKind } from "./store/requests.ts";

const noteRef = (note: FeedbackNote) => ({ kind: feedbackNoteKind.kind, id: note.id, label: titleOf(note) });

const daysToThank = 14;
const daysToAct = 30;

export const noteItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const [thanks] = await notesToThankFor(records, addDays(today, -daysToThank), 1);
  const [open] = await notesOpen(records, addDays(today, -daysToAct), 1);
  return [...(thanks ? [thankLine(thanks)] : []), ...(open ? [actLine(open)] : [])];
};

const thankLine = (note: FeedbackNote): AgendaItem => ({
  key: `feedback:thank:${note.id}`,
  title: `Thank ${note.from} for their words`,
  reason: `${titleOf(note)}. You heard it on ${dayOfMonth(note.day)}; no thank-you is noted yet.`,
  records: [noteRef(note)],
  minutes: 5,
  goalWeight: 0.3,
  costOfDelay: 0.4,
  done: call("feedback.thank", { id: note.id }),
});

const actLine = (note: FeedbackNote): AgendaItem => ({
  key: `feedback:act:${note.id}`,
  title: `Decide what to do with “${titleOf(note)}”`,
  reason: `You heard it on ${dayOfMonth(note.day)} and noted nothing yet. To let it be is an answer too.`,
  records: [noteRef(note)],
  minutes: 10,
  goalWeight: 0.4,
  costOfDelay: 0.3,
});

const asHappening = (note: FeedbackNote): Happening => ({
  day: note.day,
  kind: "heard",
  title: titleOf(note),
  minutes: null,
  record: noteRef(note),
});

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await notesBetween(records, from, to)).map(asHappening);

export const naming = async (
  { records }: Context,
  { id, names }: { id: string; names: readonly string[] },
): Promise<Happening[]> => (await notesFrom(records, id, names)).map(asHappening);

const heard = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  [...Map.groupBy(await notesBetween(records, from, to), ({ day }) => day)].map(([day, same]) => ({ day, value: same.length }));

export const measures: readonly (Measure & { values: typeof heard })[] = [
  { key: "feedback.heard", label: "Feedback heard", unit: "pieces of feedback", values: heard },
];

export const reviewParts: readonly ReviewPart[] = [
  reviewPart("feedback.add", {
    key: "feedback",
    cadences: ["week", "month"],
    ask: "What did somebody say about your work?",
    fields: ["words"],
    labels: { words: "Who said what, such as: Ana said my handover notes are clear" },
    defaults: { day: "{to}" },
    most: 3,
    step: "people",
  }),
];

export const formats: readonly ImportFormat[] = [tableFormat("Feedback", feedbackTable, "feedback.import")];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(feedbackNoteKind, feedbackNote),
    sampleKind(requestKind, request),
    sampleKind(raterKind, rater),
    sampleKind(resultKind, result),
  ],
);
