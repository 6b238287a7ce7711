// Talks to learn from as they are stored, and what their list can be asked for.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, inOrder, listing, naming, within } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import { nextMove, stateOf } from "./rules/standing.ts";
import { type Inquiry, type InquiryState, inquiry, inquiryState, purpose } from "./schema.ts";

export const inquiryKind = defineKind<Inquiry>({
  kind: "inquiry",
  shape: inquiry,
  label: "talk to learn from",
  json: ["questions", "person", "talk", "step"],
  derived: {
    version: 1,
    names: ["state", "nextOn"],
    columns: (one) => ({ state: stateOf(one), nextOn: nextMove(one)?.on ?? null }),
    mentions: ({ person, step }) => ({ person: person ? [person.id] : [], step: step ? [step.id] : [] }),
  },
  title: ({ about, name }) => (name ? `${name} on ${about}` : about),
  text: ({ via, want, questions, notes, promised, did }) =>
    [via, want, ...questions, notes, promised, did].filter(Boolean).join("\n"),
});

const open: readonly InquiryState[] = ["wished", "asked", "agreed", "talked"];

export const inquiryList = listing({
  textHelp: "Words of what it is about, a name, a question, what you heard or did.",
  filters: {
    state: equals("state", inquiryState),
    purpose: equals("purpose", purpose),
    person: naming("person", z.string().max(200).describe("Id of a person: only those with them.")),
    step: naming("step", z.string().max(200).describe("Id of a step of your plan: only those that came from it.")),
    open: condition(z.boolean().describe("Only those with a next thing to do, or only the others."), (query, yes) =>
      query.where("nextOn", yes ? "is not" : "is", null),
    ),
    fromPlan: condition(
      z.boolean().describe("Only those that came from a step of your plan, or only the others."),
      (query, yes) => query.where("step", yes ? "is not" : "is", null),
    ),
    talked: condition(z.boolean().describe("Only those where you talked, or only the others."), (query, yes) =>
      query.where("heldOn", yes ? "is not" : "is", null),
    ),
  },
  sorts: { next: ["nextOn nulls last"], talked: ["heldOn desc nulls last"], about: ["lower(about)"] },
  sortHelp: "By what comes next, by the last talk, or by what it is about.",
  tabs: { all: {}, open: { open: true }, talked: { talked: true } },
});

export const inquiryRef = (one: Inquiry) => ({ kind: inquiryKind.kind, id: one.id, label: inquiryKind.title(one) });

/** Those whose next thing is to be done from a day on, the longest first; of those that were not begun only as many as told. */
export const waitingBy = async (records: Records, until: Day, most: number, mostWished: number): Promise<Owned<Inquiry>[]> => {
  const first = (states: readonly InquiryState[], limit: number) =>
    records.list(inquiryKind, {
      where: (query) => query.where("state", "in", states).where("nextOn", "<=", until),
      orderBy: (query) => inOrder(query, ["nextOn"]),
      page: { limit, offset: 0 },
    });
  return [
    ...(await first(
      open.filter((state) => state !== "wished"),
      most,
    )),
    ...(await first(["wished"], mostWished)),
  ];
};

/** Talks that were held in a time, the earliest first. */
export const heldBetween = (records: Records, from: Day, to: Day): Promise<Owned<Inquiry>[]> =>
  records.list(inquiryKind, {
    where: within("heldOn", from, to),
    orderBy: (query) => inOrder(query, ["heldOn"]),
    page: { limit: 500, offset: 0 },
  });
