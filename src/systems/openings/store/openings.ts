// Openings as they are stored; beside each, what follows from its steps, so that lists, the board, Today and the funnel are answered by the database.
import { z } from "zod";
import { blankOf } from "../../../core/blank.ts";
import type { Day } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { fold, wordsOf } from "../../../core/fold.ts";
import { newId } from "../../../core/new-id.ts";
import type { RecordRef } from "../../../core/record.ts";
import { defineKind } from "../../../database/kind.ts";
import {
  atLeast,
  atMost,
  condition,
  equals,
  inOrder,
  type Listed,
  listing,
  listRows,
  naming,
  within,
} from "../../../database/listing.ts";
import type { RecordQuery } from "../../../database/record-rows.ts";
import type { Draft, Owned, Records } from "../../../database/records.ts";
import { askedKey, textKey } from "../../postings/index.ts";
import { followUpOf } from "../rules/follow-up.ts";
import { type Derived, derive, inside, isEnding, labelOfStep, sayOpening } from "../rules/stages.ts";
import {
  endings,
  type Opening,
  type OpeningEvent,
  opening,
  openingFields,
  openingKinds,
  type Stage,
  stages,
  tag,
} from "../schema/opening.ts";

/** After every day that can be: what has no next step stands last in the order of next steps. */
const never = "9999-12-31";

export const states = ["open", "taken", "over"] as const;

const stateOf = (stage: Derived["stage"]): (typeof states)[number] => {
  if (isEnding(stage)) return "over";
  return stage === "accepted" ? "taken" : "open";
};

/** A name without case, accents and signs, by which two openings are of one house. */
export const nameKey = (name: string | null): string => (name ? wordsOf(name).join(" ") : "");

export const withoutEvents = ({ title, organisation }: Pick<Opening, "title" | "organisation">): string =>
  `${nameKey(title)} | ${nameKey(organisation)}`;

export const openingKind = defineKind<Opening>({
  kind: "opening",
  shape: opening,
  label: "opening",
  json: ["people", "tags", "events"],
  booleans: ["managerTold"],
  derived: {
    version: 4,
    names: [
      ...["state", "stage", "since", "reached", "foundOn", "appliedOn", "answeredOn", "interviews", "interviewedOn"],
      ...["offeredOn", "acceptedOn", "endedOn", "answerDays", "lastOn", "nextOn", "nextWhat", "sameKey", "organisationKey"],
      ...["titleKey", "askedKey", "textKey"],
    ],
    columns: (record) => {
      const derived = derive(record.events);
      const next = followUpOf(record);
      return {
        ...derived,
        state: stateOf(derived.stage),
        nextOn: next?.on ?? never,
        nextWhat: next?.what ?? null,
        sameKey: withoutEvents(record),
        organisationKey: nameKey(record.organisation),
        titleKey: nameKey(record.title),
        askedKey: askedKey(record.text),
        textKey: textKey(record.text),
      };
    },
    mentions: ({ people, tags }) => ({ person: people.map(({ id }) => id), tag: tags.map(fold) }),
  },
  beside: { names: ["needs", "needsOf"], keep: () => Promise.resolve() },
  title: sayOpening,
  text: ({ place, pay, source, text, sponsor, skillGrown, note, debrief, events, people, tags }) =>
    [
      place,
      pay,
      source,
      sponsor,
      skillGrown,
      note,
      debrief,
      ...tags,
      ...events.map((one) => one.note),
      ...people.map(({ label }) => label),
      text,
    ]
      .filter(Boolean)
      .join("\n"),
  facts: ({ title, kind, organisation, place, pay, hoursPerWeek, text }) => ({
    ...{ title, kind, organisation, place, pay, hoursPerWeek, text },
  }),
});

const folded = z.string().trim().min(1).max(200);

export const openingList = listing({
  textHelp: "Words of it, of the posting too.",
  filters: {
    state: equals("state", z.enum(states).describe("Open, taken (accepted), or over.")),
    stage: equals("stage", z.enum([...stages, ...endings]).describe("How far it is, or how it ended.")),
    kind: equals("kind", z.enum(openingKinds).describe("The kind of opening.")),
    inside: condition(z.boolean().describe("Only those inside the house where you work, or only those outside."), (query, yes) =>
      query.where("kind", yes ? "in" : "not in", inside),
    ),
    how: equals("how", openingFields.how.unwrap()),
    organisation: condition(folded.describe("Only those at this place."), (query, name) =>
      query.where("organisationKey", "=", nameKey(name)),
    ),
    person: naming("person", z.string().max(200).describe("Id of a person: only openings in which they stand.")),
    tag: naming("tag", tag.transform(fold)),
    due: condition(z.boolean().describe("Only those whose next step is due."), (query, yes, today) =>
      query.where("nextOn", yes ? "<=" : ">", today),
    ),
    appliedFrom: atLeast("appliedOn", day("Applied for on this day or later.")),
    appliedTo: atMost("appliedOn", day("Applied for on this day or earlier.")),
  },
  sorts: {
    next: ["nextOn"],
    since: ["since desc"],
    applied: ["appliedOn desc nulls last"],
    title: ["titleKey"],
    organisation: ["organisationKey", "titleKey"],
  },
  sortHelp: "By what is due next, by the last step, by the day of applying, by title, or by place.",
  tabs: { open: { state: "open" }, taken: { state: "taken" }, over: { state: "over" }, all: {} },
});

/** What a list shows of each. */
export type LineRow = Pick<
  Opening,
  "id" | "revision" | "title" | "kind" | "organisation" | "place" | "pay" | "how" | "deadline" | "tags" | "events"
>;

export const lineColumns = [
  ...["id", "revision", "title", "kind", "organisation", "place", "pay", "how", "deadline", "tags", "events"],
] as const;

export type OpeningDraft = Pick<Opening, "title" | "events"> & Partial<Draft<Opening>>;

export const blankOpening = { ...blankOf(opening), kind: "job", tags: [] as string[] } as const;

export const newEvent = (step: OpeningEvent["step"], on: Day, note: string | null = null): OpeningEvent => ({
  id: newId(),
  step,
  day: on,
  note,
});

export const addOpening = (records: Records, draft: OpeningDraft): Promise<Owned<Opening>> =>
  records.create(openingKind, { ...blankOpening, ...draft });

export const openingRef = ({ id, title, organisation }: Pick<Opening, "id" | "title" | "organisation">): RecordRef => ({
  kind: openingKind.kind,
  id,
  label: sayOpening({ title, organisation }),
});

/** The one of that title and place that is open, the last one touched. */
export const openOneCalled = async (
  records: Records,
  named: Pick<Opening, "title" | "organisation">,
): Promise<Owned<Opening> | undefined> => {
  const [found] = await records.list(openingKind, {
    where: (query) => query.where("sameKey", "=", withoutEvents(named)).where("state", "=", "open"),
    orderBy: (query) => inOrder(query, ["since desc"]),
    page: { limit: 1, offset: 0 },
  });
  return found;
};

export interface SameRow extends Pick<Opening, "id" | "title" | "organisation" | "url" | "text"> {
  sameKey: string;
  askedKey: string;
  foundOn: Day;
  state: (typeof states)[number];
}

const mostSame = 10;

/** Those that may be the same posting: of that title and place, with the same address, or asking for the same things; the newest first. */
export const sameOpenings = (
  records: Records,
  one: Pick<Opening, "title" | "organisation" | "url" | "text">,
): Promise<SameRow[]> => {
  const asked = askedKey(one.text);
  return records.rows<SameRow>(
    openingKind,
    ["id", "title", "organisation", "url", "text", "sameKey", "askedKey", "foundOn", "state"],
    {
      where: (query) =>
        query.where((either) =>
          either.or([
            either("sameKey", "=", withoutEvents(one)),
            ...(one.url ? [either("url", "=", one.url)] : []),
            ...(asked ? [either("askedKey", "=", asked)] : []),
          ]),
        ),
      orderBy: (query) => inOrder(query, ["foundOn desc"]),
      page: { limit: mostSame, offset: 0 },
    },
  );
};

/** What a rank needs of every open opening, the posting's text left out. */
export const openingsToRank = (
  records: Records,
): Promise<
  (Pick<Opening, "id" | "title" | "organisation"> & { needs: string | null; needsOf: string | null; textKey: string })[]
> =>
  records.rows(openingKind, ["id", "title", "organisation", "needs", "needsOf", "textKey"], {
    where: (query) => query.where("state", "=", "open"),
    orderBy: (query) => query.orderBy("id"),
  });

type PostingRow = Pick<Opening, "id"> & {
  foundOn: Day;
  state: (typeof states)[number];
  organisationKey: string;
  titleKey: string;
  needs: string | null;
  needsOf: string | null;
  textKey: string;
};

/** Those with the text of a posting that were found from a day on, the latest first, without their texts. */
export const postingsSince = (records: Records, since: Day): Promise<PostingRow[]> =>
  records.rows<PostingRow>(
    openingKind,
    ["id", "foundOn", "state", "organisationKey", "titleKey", "needs", "needsOf", "textKey"],
    {
      where: (query) => query.where("foundOn", ">=", since).where("text", "is not", null),
      orderBy: (query) => inOrder(query, ["foundOn desc"]),
    },
  );

/** Those whose next step is due by a day, the longest due first. */
export const openingsDue = (records: Records, by: Day, most: number): Promise<LineRow[]> =>
  records.rows<LineRow>(openingKind, lineColumns, {
    where: (query) => query.where("state", "=", "open").where("nextOn", "<=", by),
    orderBy: (query) => inOrder(query, ["nextOn"]),
    page: { limit: most, offset: 0 },
  });

/** Those at a place, the latest first, with how far each is or how it ended. */
export const openingsAt = async (
  records: Records,
  organisation: string,
  most: number,
): Promise<{ record: RecordRef; isOpen: boolean; stage: string; since: Day }[]> => {
  const columns = ["id", "title", "organisation", "kind", "state", "stage", "since"];
  const rows = await records.rows<
    Pick<Opening, "id" | "title" | "organisation" | "kind"> & Pick<Derived, "stage" | "since"> & Pick<SameRow, "state">
  >(openingKind, columns, {
    where: (query) => query.where("organisationKey", "=", nameKey(organisation)),
    orderBy: (query) => inOrder(query, ["since desc"]),
    page: { limit: most, offset: 0 },
  });
  return rows.map((one) => ({
    record: openingRef(one),
    isOpen: one.state === "open",
    stage: labelOfStep(one.stage, one.kind),
    since: one.since,
  }));
};

/** So many earlier openings of one place say how long it takes to answer. */
const mostAnswers = 20;

/** Days that a place took to answer before, the latest first. */
export const answerDaysAt = async (records: Records, organisation: string, besides: string): Promise<number[]> => {
  const rows = await records.rows<{ answerDays: number }>(openingKind, ["answerDays"], {
    where: (query) =>
      query.where("organisationKey", "=", nameKey(organisation)).where("answerDays", "is not", null).where("id", "!=", besides),
    orderBy: (query) => inOrder(query, ["since desc"]),
    page: { limit: mostAnswers, offset: 0 },
  });
  return rows.map(({ answerDays }) => answerDays);
};

/** Those in which anything happened from one day to another: what happened later as well comes along, to be left out. */
export const openingsTouched = (records: Records, from: Day, to: Day): Promise<LineRow[]> =>
  records.rows<LineRow>(openingKind, lineColumns, {
    where: (query: RecordQuery) => query.where("lastOn", ">=", from).where("foundOn", "<=", to),
    orderBy: (query) => inOrder(query, ["lastOn"]),
  });

/** The days on which something was applied for. */
export const appliedBetween = (
  records: Records,
  from: Day,
  to: Day,
): Promise<(Pick<Opening, "id" | "kind"> & { appliedOn: Day })[]> =>
  records.rows(openingKind, ["id", "kind", "appliedOn"], {
    where: within("appliedOn", from, to),
    orderBy: (query) => inOrder(query, ["appliedOn"]),
  });

/** Found, with a last day that has gone by, and not applied for. */
export const openingsMissed = (records: Records, by: Day): Promise<LineRow[]> =>
  records.rows<LineRow>(openingKind, lineColumns, {
    where: (query) => query.where("state", "=", "open").where("stage", "=", "found").where("deadline", "<", by),
    orderBy: (query) => inOrder(query, ["deadline"]),
    page: { limit: 20, offset: 0 },
  });

/** A column of the board, the last step first. */
export const onBoard = (
  of: { records: Records; today: Day },
  stage: Stage,
  { text, kind, cards }: { text?: string | undefined; kind?: Opening["kind"] | undefined; cards: number },
): Promise<Listed<LineRow>> =>
  listRows<LineRow>(
    of,
    openingKind,
    { ...openingList, tabs: {} },
    { text, stage, kind, sort: "since", limit: cards, offset: 0 } as never,
    lineColumns,
  );

const mostTalks = 3;

/** Openings with interviews, but for one, the last step first: what each is called. */
export const talksUnderWay = async (records: Records, but: string | null): Promise<string[]> => {
  const found = await records.list(openingKind, {
    where: (query) => query.where("stage", "=", "interview"),
    orderBy: (query) => inOrder(query, ["since desc"]),
    page: { limit: mostTalks + 1, offset: 0 },
  });
  return found
    .filter(({ id }) => id !== but)
    .slice(0, mostTalks)
    .map(sayOpening);
};

const mostPaid = 3;

/** What openings that are called like a role say of pay, the newest first. */
export const payNamed = async (records: Records, title: string): Promise<{ said: string; record: RecordRef }[]> => {
  const found = await records.list(openingKind, {
    where: (query) => query.where("titleKey", "=", nameKey(title)).where("pay", "is not", null),
    orderBy: (query) => inOrder(query, ["foundOn desc"]),
    page: { limit: mostPaid, offset: 0 },
  });
  return found.map((one) => ({ said: one.pay ?? "", record: openingRef(one) }));
};
