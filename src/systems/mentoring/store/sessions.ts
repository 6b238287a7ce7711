// Sessions as they are stored; each keeps beside its relationship when the last one was and the next one is.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { addDays } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { defineKind } from "../../../database/kind.ts";
import { atLeast, atMost, condition, equals, inOrder, listing, within } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { sayWhen } from "../rules/say-session.ts";
import { type Action, type Session, session, sessionStates } from "../schema/session.ts";
import { keepStandingOf } from "./keep-standing.ts";

/** What is to be done without a day is asked for two weeks after the session. */
const daysUnsaid = 14;

export const actionDue = ({ due }: Action, on: Day): Day => due ?? addDays(on, daysUnsaid);

const firstDue = ({ actions, day: on }: Pick<Session, "actions" | "day">, by: Action["by"]): Day | null =>
  actions
    .filter((one) => one.by === by && one.state === "open")
    .map((one) => actionDue(one, on))
    .sort()[0] ?? null;

export const sessionKind = defineKind<Session>({
  kind: "mentor-session",
  shape: session,
  label: "mentoring session",
  json: ["topics", "actions", "talk"],
  derived: {
    version: 1,
    names: ["mineDue", "theirsDue"],
    columns: (one) => ({ mineDue: firstDue(one, "me"), theirsDue: firstDue(one, "them") }),
  },
  beside: { names: [], keep: (owner, id) => keepStandingOf(owner, id) },
  title: (one) => `Session on ${sayWhen(one)}`,
  text: ({ place, shared, notes, topics, actions }) =>
    [place, shared, notes, ...topics.map(({ what }) => what), ...actions.map(({ what }) => what)].filter(Boolean).join("\n"),
});

export const sessionList = listing({
  textHelp: "Words of it.",
  filters: {
    mentor: equals("mentorId", z.string().max(200).describe("Id of a relationship: only its sessions.")),
    state: equals("state", z.enum(sessionStates).describe("Planned, held or off.")),
    from: atLeast("day", day("The first day.")),
    to: atMost("day", day("The last day.")),
    mine: condition(z.boolean().describe("Only those with something that you wanted to do and did not do yet."), (query, yes) =>
      query.where("mineDue", yes ? "is not" : "is", null),
    ),
  },
  sorts: { latest: ["day desc", "createdAt desc"], first: ["day", "createdAt"] },
  sortHelp: "The latest first, or the earliest.",
  tabs: { all: {}, planned: { state: "planned" }, held: { state: "held" } },
});

export const sessionRef = (one: Session) => ({ kind: sessionKind.kind, id: one.id, label: sessionKind.title(one) });

const few = (limit: number) => ({ limit, offset: 0 });

/** Sessions that were held in a time, the earliest first. */
export const heldBetween = (records: Records, from: Day, to: Day): Promise<Owned<Session>[]> =>
  records.list(sessionKind, {
    where: (query) => within("day", from, to)(query).where("state", "=", "held"),
    orderBy: (query) => inOrder(query, ["day", "createdAt"]),
    page: few(500),
  });

/** The latest that were held with somebody, the latest first. */
export const lastHeldWith = (records: Records, mentorId: string, most: number): Promise<Owned<Session>[]> =>
  records.list(sessionKind, {
    where: (query) => query.where("mentorId", "=", mentorId).where("state", "=", "held"),
    orderBy: (query) => inOrder(query, ["day desc", "createdAt desc"]),
    page: few(most),
  });

/** All of a relationship, for whoever takes them away with it. */
export const sessionsOf = (records: Records, mentorId: string): Promise<Owned<Session>[]> =>
  records.list(sessionKind, { where: (query) => query.where("mentorId", "=", mentorId) });

/** All of one day. */
export const sessionsOn = (records: Records, day: Day): Promise<Owned<Session>[]> =>
  records.list(sessionKind, { where: (query) => query.where("day", "=", day) });

/** Planned for a day up to that one, those that should have been among them. */
export const plannedBy = (records: Records, until: Day, most: number): Promise<Owned<Session>[]> =>
  records.list(sessionKind, {
    where: (query) => query.where("state", "=", "planned").where("day", "<=", until),
    orderBy: (query) => inOrder(query, ["day"]),
    page: few(most),
  });

/** Sessions in which something is open that is due by a day: of mine, or of theirs. */
export const sessionsOwing = (records: Records, by: Action["by"], until: Day, most: number): Promise<Owned<Session>[]> => {
  const column = by === "me" ? "mineDue" : "theirsDue";
  return records.list(sessionKind, {
    where: (query) => query.where(column, "<=", until),
    orderBy: (query) => inOrder(query, [column]),
    page: few(most),
  });
};

/** Held since a day, and nobody was thanked yet. */
export const toThankSince = (records: Records, since: Day, most: number): Promise<Owned<Session>[]> =>
  records.list(sessionKind, {
    where: (query) => query.where("state", "=", "held").where("thankedOn", "is", null).where("day", ">=", since),
    orderBy: (query) => inOrder(query, ["day desc"]),
    page: few(most),
  });
