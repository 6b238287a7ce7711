// Feedback as it is stored, and what its list can be asked for.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { fold } from "../../../core/fold.ts";
import { defineKind } from "../../../database/kind.ts";
import { atLeast, atMost, condition, equals, inOrder, listing, naming, within } from "../../../database/listing.ts";
import type { Owned, RecordQuery, Records } from "../../../database/records.ts";
import { titleOf } from "../rules/say-note.ts";
import { type FeedbackNote, feedbackNote, relation, tone } from "../schema/note.ts";

export const feedbackNoteKind = defineKind<FeedbackNote>({
  kind: "feedback-note",
  label: "feedback",
  noun: "feedback",
  shape: feedbackNote,
  json: ["person", "about"],
  derived: {
    version: 1,
    names: [],
    columns: () => ({}),
    mentions: ({ about, person, from }) => ({
      about: about.map(({ id }) => id),
      person: person ? [person.id] : [],
      from: from ? [fold(from)] : [],
    }),
  },
  title: titleOf,
  text: ({ words, from, did }) => [words, from, did].filter(Boolean).join("\n"),
});

const asksForMore = (query: RecordQuery): RecordQuery =>
  query.where("did", "is", null).where("tone", "in", ["critique", "advice"]);

const oneId = z.string().max(200);

export const feedbackNoteList = listing({
  textHelp: "Words of it, or a name.",
  filters: {
    tone: equals("tone", tone),
    relation: equals("relation", relation),
    about: naming("about", oneId.describe("Id of a skill or goal: only what is about it.")),
    person: naming("person", oneId.describe("Id of a person: only what they said.")),
    from: atLeast("day", day("The first day.")),
    to: atMost("day", day("The last day.")),
    open: condition(z.boolean().describe("Only critique and advice with which you did nothing yet."), (query, yes) =>
      yes ? asksForMore(query) : query.where("did", "is not", null),
    ),
    unthanked: condition(z.boolean().describe("Only what nobody was thanked for yet."), (query, yes) =>
      query.where("thankedOn", yes ? "is" : "is not", null),
    ),
  },
  sorts: { day: ["day desc", "createdAt desc"] },
  tabs: { all: {}, open: { open: true }, praise: { tone: "praise" } },
});

/** Feedback of a time, the earliest first. */
export const notesBetween = (records: Records, from: Day, to: Day): Promise<Owned<FeedbackNote>[]> =>
  records.list(feedbackNoteKind, {
    where: within("day", from, to),
    orderBy: (query) => inOrder(query, ["day", "createdAt"]),
  });

/** The latest since a day with which nothing was done yet. */
export const notesOpen = (records: Records, since: Day, most: number): Promise<Owned<FeedbackNote>[]> =>
  records.list(feedbackNoteKind, {
    where: (query) => asksForMore(query).where("day", ">=", since),
    orderBy: (query) => inOrder(query, ["day desc", "createdAt desc"]),
    page: { limit: most, offset: 0 },
  });

/** The latest since a day from somebody who was not thanked yet. */
export const notesToThankFor = (records: Records, since: Day, most: number): Promise<Owned<FeedbackNote>[]> =>
  records.list(feedbackNoteKind, {
    where: (query) => query.where("thankedOn", "is", null).where("from", "is not", null).where("day", ">=", since),
    orderBy: (query) => inOrder(query, ["day desc", "createdAt desc"]),
    page: { limit: most, offset: 0 },
  });

const mostFromOne = 100;

/** What one person said, found by their record or by a name that means nobody else. */
export const notesFrom = async (
  { database, personId, ...records }: Records,
  id: string,
  names: readonly string[],
): Promise<Owned<FeedbackNote>[]> => {
  const ids = await database
    .selectFrom("recordMention")
    .select("recordId")
    .distinct()
    .where("personId", "=", personId)
    .where("kind", "=", feedbackNoteKind.kind)
    .where(({ or, and, eb }) =>
      or([
        and([eb("field", "=", "person"), eb("value", "=", id)]),
        ...(names.length > 0 ? [and([eb("field", "=", "from"), eb("value", "in", names.map(fold))])] : []),
      ]),
    )
    .limit(mostFromOne)
    .execute();
  if (ids.length === 0) return [];
  return records.list(feedbackNoteKind, {
    where: (query) =>
      query.where(
        "id",
        "in",
        ids.map(({ recordId }) => recordId),
      ),
    orderBy: (query) => inOrder(query, ["day desc"]),
  });
};
