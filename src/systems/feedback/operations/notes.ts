// Feedback that was heard: listed, kept from a line, answered for, thanked for, out to and in from a spreadsheet.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import { refusals } from "../../../core/refusal.ts";
import type { Patch } from "../../../database/records.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { sheetOnce } from "../../../operations/table-verbs.ts";
import { contactNamed } from "../../network/index.ts";
import { feedbackTable } from "../formats/csv.ts";
import { readHeard } from "../rules/read-heard.ts";
import { titleOf } from "../rules/say-note.ts";
import { type FeedbackNote, feedbackNote, feedbackNoteFields } from "../schema/note.ts";
import { feedbackNoteKind, feedbackNoteList } from "../store/notes.ts";

const noun = { kind: feedbackNoteKind, one: "piece of feedback", many: "feedback" };

const toneWords = { praise: "praise", critique: "critique", advice: "advice" } as const;

const present = (one: FeedbackNote): string =>
  [titleOf(one), [one.tone && toneWords[one.tone], sayDay(one.day)].filter(Boolean).join(", "), one.did && `Done: ${one.did}`]
    .filter(Boolean)
    .join("; ");

const list = listVerb("feedback", {
  ...noun,
  summary: "Feedback that you heard, the latest first",
  listing: feedbackNoteList,
  item: feedbackNote,
  empty: 'No feedback yet. Write down the last you heard: cairn feedback add "Ana said my handover notes are clear"',
  line: (one) => `${one.id}  ${present(one)}`,
});

const verbs = recordVerbs("feedback", {
  ...noun,
  fields: feedbackNoteFields,
  adding: {
    words: feedbackNoteFields.words.describe(
      "What was said. A line as one would tell it is enough: Ana said my handover notes are clear.",
    ),
    day: pastDay("When you heard it; today unless said.").optional(),
    about: feedbackNoteFields.about.default([]),
  },
  positional: ["words"],
  output: feedbackNote,
  refusals: [refusals.dayInFuture, refusals.badInput],
  summaries: { add: "Write down feedback in a line: who said it and what it was are understood" },
  present,
  check: async (given, before, { records, today }) => {
    const patch: Patch<FeedbackNote> = { ...given };
    if (given.day !== undefined) patch.day = notToCome(before ? given.day : readPastDay(given.day, today), today);
    if (given.thankedOn) patch.thankedOn = notToCome(given.thankedOn, today);
    if (!before) {
      const told = given.from ? null : readHeard(given.words ?? "");
      Object.assign(patch, {
        day: patch.day ?? today,
        source: "you",
        ...(told?.from && { words: told.words, from: told.from, relation: given.relation ?? told.relation }),
        tone: given.tone ?? (told ?? readHeard(given.words ?? "")).tone,
      });
    }
    const isNew = patch.from !== undefined && patch.from !== before?.from && given.person === undefined;
    const asks = before ? isNew : !given.person;
    return asks ? { ...patch, person: patch.from ? await contactNamed(records, patch.from) : null } : patch;
  },
});

const thank = operation.write("feedback.thank", {
  summary: "Note that you thanked whoever gave you feedback",
  input: z.object({ id: id("The feedback.") }),
  output: feedbackNote,
  handle: async ({ id: of }, { records, today }) =>
    records.update(feedbackNoteKind, await records.get(feedbackNoteKind, of), { thankedOn: today }),
  present: ({ from }) => `Noted: ${from ?? "they"} was thanked.`,
});

const act = operation.write("feedback.act", {
  summary: "Write down what you did with feedback, or that you let it be",
  input: z.object({
    id: id("The feedback."),
    did: feedbackNoteFields.did.unwrap().describe("What you did with it; that you let it be counts too."),
  }),
  output: feedbackNote,
  positional: ["id", "did"],
  handle: async ({ id: of, did }, { records }) =>
    records.update(feedbackNoteKind, await records.get(feedbackNoteKind, of), { did }),
  present,
});

const sheet = sheetOnce("feedback", {
  kind: feedbackNoteKind,
  table: feedbackTable,
  many: noun.many,
  same: { day: "day", from: "person", words: "words" },
  unsaid: {
    from: null,
    person: null,
    relation: null,
    tone: null,
    about: [],
    did: null,
    thankedOn: null,
    source: "a spreadsheet",
  },
});

export const notes = { list, ...verbs, thank, act, ...sheet };
