// Requests for feedback, those who were asked, and what they answered, as it is stored.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { defineKind } from "../../../database/kind.ts";
import { condition, equals, inOrder, listing } from "../../../database/listing.ts";
import type { Owned, RecordQuery, Records } from "../../../database/records.ts";
import {
  type Rater,
  type Request,
  type Result,
  rater,
  raterStates,
  request,
  result,
  type WaitingAnswer,
  waitingAnswer,
} from "../schema/request.ts";

/** Nothing of it is told: no search, no history, no bin says what is in it. */
export const waitingKind = defineKind<WaitingAnswer>({
  kind: "waiting-answer",
  label: "grouped answer",
  noun: "feedback-requests",
  shape: waitingAnswer,
  title: () => "A grouped answer",
  inHistory: (record) => ({ ...record, sealed: "", ticket: "" }),
  facts: () => ({}),
});

export const resultKind = defineKind<Result>({
  kind: "feedback-result",
  label: "answer",
  noun: "feedback-requests",
  shape: result,
  json: ["sums", "comments"],
  title: ({ name, n }) => (name ? `Answer of ${name}` : `${n} grouped answers`),
  text: ({ comments }) => comments.map(({ words }) => words).join("\n"),
});

export const raterKind = defineKind<Rater>({
  kind: "rater",
  label: "person asked for feedback",
  shape: rater,
  json: ["person"],
  title: ({ name }) => name,
  inHistory: (record) => ({ ...record, token: null }),
});

export const requestKind = defineKind<Request>({
  kind: "feedback-request",
  label: "request for feedback",
  shape: request,
  json: ["questions", "self", "focus", "seal"],
  parts: [
    { kind: raterKind, by: "requestId" },
    { kind: waitingKind, by: "requestId" },
    { kind: resultKind, by: "requestId" },
  ],
  title: ({ title }) => title,
  text: ({ note, questions, change }) => [note, ...questions.map(({ text }) => text), change].filter(Boolean).join("\n"),
  inHistory: (record) => ({ ...record, seal: null }),
  facts: ({ title, closesOn }) => ({ title, closesOn }),
});

export const requestList = listing({
  filters: {
    open: condition(z.boolean().describe("Only those that can still be answered, or only the others."), (query, yes, today) =>
      query.where("closesOn", yes ? ">=" : "<", today),
    ),
  },
  sorts: { closing: ["closesOn desc"] },
  tabs: { all: {}, open: { open: true } },
});

export const raterList = listing({
  filters: {
    request: equals("requestId", z.string().max(200).describe("Id of a request: only those asked in it.")),
    state: equals("state", z.enum(raterStates).describe("Not asked yet, asked, or answered.")),
  },
  sorts: { name: ["lower(name)"] },
});

const ofRequest = (requestId: string) => ({ where: (query: RecordQuery) => query.where("requestId", "=", requestId) });

export const ratersOf = (records: Records, requestId: string): Promise<Owned<Rater>[]> =>
  records.list(raterKind, { ...ofRequest(requestId), orderBy: (query) => inOrder(query, ["lower(name)"]) });

export const waitingOf = (records: Records, requestId: string): Promise<Owned<WaitingAnswer>[]> =>
  records.list(waitingKind, { ...ofRequest(requestId), orderBy: (query) => inOrder(query, ["id"]) });

export const resultsOf = (records: Records, requestId: string): Promise<Owned<Result>[]> =>
  records.list(resultKind, { ...ofRequest(requestId), orderBy: (query) => inOrder(query, ["id"]) });

const only = async <T>(found: Promise<T[]>): Promise<T | undefined> => (await found)[0];
const one = { limit: 1, offset: 0 };

export const raterByToken = (records: Records, token: string): Promise<Owned<Rater> | undefined> =>
  only(records.list(raterKind, { where: (query) => query.where("token", "=", token), page: one }));

/** The answer that a ticket takes back, as long as it can be. */
export const answerByTicket = async (
  records: Records,
  ticket: string,
): Promise<{ waiting: Owned<WaitingAnswer> } | { named: Owned<Result> } | undefined> => {
  const byTicket = { where: (query: RecordQuery) => query.where("ticket", "=", ticket), page: one };
  const waiting = await only(records.list(waitingKind, byTicket));
  if (waiting) return { waiting };
  const named = await only(records.list(resultKind, byTicket));
  return named && { named };
};

/** Requests whose last day lies between two, the latest first. */
export const requestsClosing = (records: Records, from: Day, to: Day, most: number): Promise<Owned<Request>[]> =>
  records.list(requestKind, {
    where: (query) => query.where("closesOn", ">=", from).where("closesOn", "<=", to),
    orderBy: (query) => inOrder(query, ["closesOn desc"]),
    page: { limit: most, offset: 0 },
  });
