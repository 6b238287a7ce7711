// Interviews as they are stored, and the step that each stands for in its opening.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, inOrder, listing, naming } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import { keepStep, openingKind, stepOf } from "../openings/index.ts";
import { sayInterview } from "./rules/say-interview.ts";
import { formats, type Interview, interview } from "./schema.ts";

export const interviewKind = defineKind<Interview>({
  kind: "interview",
  shape: interview,
  label: "interview",
  json: ["people", "stories", "toAsk", "asked"],
  derived: {
    version: 1,
    names: [],
    columns: () => ({}),
    mentions: ({ people }) => ({ person: people.map(({ id }) => id) }),
  },
  title: sayInterview,
  text: ({ place, prepared, toAsk, asked, learned, people }) =>
    [place, prepared, learned, ...toAsk, ...asked, ...people.map(({ label }) => label)].filter(Boolean).join("\n"),
});

export const interviewList = listing({
  textHelp: "Words of it.",
  filters: {
    opening: equals("openingId", z.string().max(200).describe("Id of an opening: only its interviews.")),
    format: equals("format", z.enum(formats).describe("How it is held.")),
    person: naming("person", z.string().max(200).describe("Id of a person: only interviews with them.")),
    ahead: condition(
      z.boolean().describe("Only those to come, today's included, or only those that were."),
      (query, yes, today) => query.where("day", yes ? ">=" : "<", today),
    ),
    toThank: condition(z.boolean().describe("Only those for which you did not thank them yet, or did."), (query, yes) =>
      query.where("thankedOn", yes ? "is" : "is not", null),
    ),
  },
  sorts: { latest: ["day desc", "time desc"], first: ["day", "time"] },
  sortHelp: "The latest first, or the earliest.",
  tabs: { all: {}, ahead: { ahead: true }, past: { ahead: false } },
});

export const interviewRef = (one: Interview): RecordRef => ({ kind: interviewKind.kind, id: one.id, label: sayInterview(one) });

/** Writes the step into the opening that an interview stands for, on its day; takes it away where it is gone. */
export const keepInterview = async (
  records: Records,
  { id, openingId, day, round }: Pick<Interview, "id" | "openingId" | "day" | "round">,
  gone = false,
): Promise<void> => {
  const { kind } = await records.get(openingKind, openingId);
  await keepStep(records, openingId, { id: stepOf("interview", id), step: "interview", day, note: round }, { gone, kind });
};

/** Those of a time, the earliest first. */
export const interviewsBetween = (records: Records, from: Day, to: Day, most = 20): Promise<Owned<Interview>[]> =>
  records.list(interviewKind, {
    where: (query) => query.where("day", ">=", from).where("day", "<=", to),
    orderBy: (query) => inOrder(query, ["day", "time"]),
    page: { limit: most, offset: 0 },
  });

/** The last one of an opening that was, by a day. */
export const lastInterview = async (records: Records, openingId: string, by: Day): Promise<Owned<Interview> | null> => {
  const [last] = await records.list(interviewKind, {
    where: (query) => query.where("openingId", "=", openingId).where("day", "<=", by),
    orderBy: (query) => inOrder(query, ["day desc", "time desc"]),
    page: { limit: 1, offset: 0 },
  });
  return last ?? null;
};
