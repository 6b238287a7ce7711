// Openings: listed, kept, moved on, closed.
import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { newId } from "../../../core/new-id.ts";
import type { RecordRef } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import type { Context } from "../../../operations/context.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { foundPeople, keptPeople, withNames } from "../../network/index.ts";
import { presentOpening, sayOpeningLine } from "../present.ts";
import { openingRefusals } from "../refusals.ts";
import { followUpOf, sayAnswerTime } from "../rules/follow-up.ts";
import { endingsFrom, labelOfStep, stagesOf, standingOf } from "../rules/stages.ts";
import {
  type Opening,
  type OpeningEvent,
  type OpeningLine,
  type OpeningView,
  openingFields,
  openingLine,
  openingView,
} from "../schema/opening.ts";
import { keepAsked } from "../store/asked.ts";
import { answerDaysAt, blankOpening, type LineRow, lineColumns, newEvent, openingKind, openingList } from "../store/openings.ts";
import { fit, rank } from "./fit.ts";
import { fieldsOf, type GivenPosting, givenPosting, postingFrom, postingRefusals, read } from "./posting.ts";

const noun = { kind: openingKind, one: "opening", many: "openings" };

export const asLine = ({ events, ...row }: LineRow): OpeningLine => ({
  ...row,
  ...standingOf({ events, kind: row.kind }),
  next: followUpOf({ events, deadline: row.deadline }),
});

const list = listVerb("openings", {
  ...noun,
  summary: "Your openings, inside and outside: those that are open with what is next, those you took, those that are over",
  listing: openingList,
  item: openingLine,
  columns: lineColumns,
  items: (rows: readonly LineRow[]) => rows.map(asLine),
  empty: 'No openings yet. Write the first one down: cairn applied "applied for charge nurse at St Mary\'s by phone"',
  line: sayOpeningLine,
});

/** An opening with what follows from it. */
export const viewOf = async (one: Owned<Opening>, context: Context): Promise<OpeningView> => {
  const { kind, organisation } = one;
  const [now = one] = await withNames([one], context);
  const standing = standingOf(one);
  return {
    ...now,
    standing,
    next: followUpOf(one),
    stages: stagesOf(kind).map((stage) => ({ stage, label: labelOfStep(stage, kind) })),
    canEnd: endingsFrom(standing.stage).map((as) => ({ as, label: labelOfStep(as, kind) })),
    answerTime: organisation && sayAnswerTime(organisation, await answerDaysAt(context.records, organisation, one.id)),
  };
};

const asEvent =
  (today: string) =>
  (event: OpeningEvent): OpeningEvent => ({
    ...event,
    id: event.id || newId(),
    // An interview that is agreed on stands there before its day.
    day: event.step === "interview" ? event.day : notToCome(event.day, today),
  });

const whenAdded = {
  foundOn: pastDay("When you found it; today unless said.").optional(),
  appliedOn: pastDay("When you applied, if you did.").optional(),
};

type Given = Patch<Opening> & { [K in keyof typeof whenAdded]?: string | undefined } & Omit<GivenPosting, "text">;

const eventsOfNew = ({ events, foundOn, appliedOn }: Given, today: string): OpeningEvent[] => {
  if (events) return events.map(asEvent(today));
  const applied = appliedOn === undefined ? null : notToCome(readPastDay(appliedOn, today), today);
  const found = foundOn === undefined ? (applied ?? today) : notToCome(readPastDay(foundOn, today), today);
  return [newEvent("found", found), ...(applied ? [newEvent("applied", applied)] : [])];
};

/** What was said, and for the rest what the given posting says. */
const withPosting = (given: Given, context: Context) => {
  const { file, link, which, ...said } = given;
  const posting = postingFrom({ text: said.text, file, link, which }, context);
  const read = posting ? fieldsOf(posting) : { title: null };
  const unsaid = Object.entries(read).filter(([name]) => (said as Record<string, unknown>)[name] == null || name === "text");
  const title = said.title ?? read.title ?? refuse(openingRefusals.noTitle);
  return { ...said, ...(link && { url: link }), ...Object.fromEntries(unsaid), title };
};

const { get, add, update, remove } = recordVerbs("openings", {
  ...noun,
  fields: openingFields,
  adding: {
    title: openingFields.title.optional(),
    kind: openingFields.kind.default("job"),
    tags: openingFields.tags.default([]),
    people: z
      .array(z.string().trim().min(1).max(200))
      .max(30)
      .default([])
      .describe("Whom you know there: names, or ids of people you keep here."),
    events: openingFields.events.optional(),
    ...givenPosting,
    text: openingFields.text.default(null),
    ...whenAdded,
  },
  positional: ["title"],
  output: openingView,
  refusals: [refusals.dayInFuture, refusals.badInput, ...postingRefusals],
  answer: viewOf,
  wrote: async (one, before, context) => {
    if (one.text !== before?.text) await keepAsked(context, one);
  },
  present: presentOpening,
  summaries: {
    get: "An opening with its steps, how far it is and what is next",
    add: "Keep an opening: a job, a promotion, a project, a board role, a talk; what is not said is read from the posting",
    update: "Change an opening, its steps too",
    remove: "Move an opening to the bin",
  },
  check: async (asked: Given, before, context) => {
    const { records, today } = context;
    const given = before ? asked : withPosting(asked, context);
    const { foundOn: _found, appliedOn: _applied, ...patch } = given;
    const people = given.people as unknown as string[] | RecordRef[] | undefined;
    if (!before)
      return {
        ...blankOpening,
        ...patch,
        events: eventsOfNew(asked, today),
        people: await foundPeople(records, (people ?? []) as string[]),
      };
    return {
      ...patch,
      ...(patch.events && { events: patch.events.map(asEvent(today)) }),
      ...(people && { people: await keptPeople(records, people as RecordRef[]) }),
    };
  },
});

export const openingVerbs = { list, get, add, update, remove, read, fit, rank };
