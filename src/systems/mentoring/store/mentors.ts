// Relationships of mentoring as they are stored, and beside each what follows from its sessions: written with every session.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { defineKind } from "../../../database/kind.ts";
import { condition, equals, inOrder, listing, naming } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { nextDue, stateOf } from "../rules/standing.ts";
import { area, type Mentor, type MentorStanding, mentor, mentorRole, mentorState, mentorStates } from "../schema/mentor.ts";
import { keepStanding } from "./keep-standing.ts";
import { sessionKind } from "./sessions.ts";

const besideNames = ["lastHeld", "nextPlanned", "nextDue", "held"] as const;

export const mentorKind = defineKind<Mentor>({
  kind: "mentor",
  shape: mentor,
  label: "mentoring relationship",
  json: ["areas", "about", "ratings", "person"],
  parts: [{ kind: sessionKind, by: "mentorId" }],
  derived: {
    version: 1,
    names: ["state"],
    columns: (one) => ({ state: stateOf(one) }),
    mentions: ({ person, areas, about }) => ({ person: [person.id], area: areas, about: about.map(({ id }) => id) }),
  },
  beside: {
    names: besideNames,
    begin: (one) => ({
      lastHeld: null,
      nextPlanned: null,
      nextDue: nextDue(one, { lastHeld: null, nextPlanned: null }),
      held: 0,
    }),
    keep: async (owner, _, one) => {
      if (one) await keepStanding(owner, one);
    },
  },
  title: ({ name }) => name,
  text: ({ need, fitNote, taken, passedOn, note, about, ratings }) =>
    [need, fitNote, taken, passedOn, note, ...about.map(({ label }) => label), ...ratings.map(({ skill }) => skill.label)]
      .filter(Boolean)
      .join("\n"),
});

export const mentorList = listing({
  textHelp: "Words of a name, what it is for, a goal, a skill or a note.",
  filters: {
    state: equals("state", mentorState),
    role: equals("role", mentorRole),
    area: naming("area", area),
    person: naming("person", z.string().max(200).describe("Id of a person: only what is with them.")),
    about: naming("about", z.string().max(200).describe("Id of a goal or skill: only what serves it.")),
    open: condition(z.boolean().describe("Only those that are wished for, asked or active, or only the others."), (query, yes) =>
      query.where(
        "state",
        "in",
        mentorStates.filter((state) => (state === "declined" || state === "closed") !== yes),
      ),
    ),
  },
  sorts: { name: ["lower(name)"], next: ["nextPlanned nulls last", "lower(name)"], last: ["lastHeld desc nulls last"] },
  sortHelp: "By name, by the next session, or by the last one.",
  tabs: { all: {}, active: { state: "active" }, asked: { state: "asked" }, ended: { open: false } },
});

export type LineRow = Owned<Mentor> & MentorStanding;

/** The columns of a line. */
export const lineColumns = [
  ...["id", "name", "role", "areas", "askedOn", "answer", "answeredOn", "endsOn", "closedOn", "rhythmDays"],
  ...besideNames,
] as const;

export const standingOf = async (records: Records, id: string): Promise<MentorStanding> => {
  const [row] = await records.rows<MentorStanding>(mentorKind, besideNames, { where: (query) => query.where("id", "=", id) });
  return row ?? { lastHeld: null, nextPlanned: null, nextDue: null, held: 0 };
};

export const mentorRef = ({ id, name }: Pick<Mentor, "id" | "name">) => ({ kind: mentorKind.kind, id, label: name });

type Named = Pick<Mentor, "id" | "name" | "role">;

/** Who the relationships are with, by id. */
export const mentorsOf = async (records: Records, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> => {
  if (ids.length === 0) return new Map();
  const rows = await records.rows<Named>(mentorKind, ["id", "name", "role"], {
    where: (query) => query.where("id", "in", [...new Set(ids)]),
  });
  return new Map(rows.map((row) => [row.id, row]));
};

/** The one with a name, in that role where one is said, an active one before all others; undefined where nobody has it. */
export const mentorCalled = async (records: Records, name: string, role?: Mentor["role"]): Promise<Owned<Mentor> | undefined> => {
  const all = await records.list(mentorKind, {
    where: (query) =>
      query.where(({ fn, eb }) =>
        eb.or([eb("name" as never, "=", name as never), eb(fn("lower", ["name" as never]), "=", name.toLowerCase())]),
      ),
    page: { limit: 20, offset: 0 },
  });
  const found = role ? all.filter((one) => one.role === role) : all;
  return found.find((one) => stateOf(one) === "active") ?? found[0];
};

export type ActiveRow = Pick<Mentor, "id" | "name" | "role" | "areas">;

/** Nobody has more at a time; so many are counted for what they cover. */
const mostActive = 60;

export const activeMentors = (records: Records): Promise<ActiveRow[]> =>
  records.rows<ActiveRow>(mentorKind, ["id", "name", "role", "areas"], {
    where: (query) => query.where("state", "=", "active"),
    orderBy: (query) => inOrder(query, ["lower(name)"]),
    page: { limit: mostActive, offset: 0 },
  });

/** Ids of people with whom a relationship is wished for, asked or active. */
export const peopleTaken = async (records: Records): Promise<ReadonlySet<string>> => {
  const rows = await records.rows<Pick<Mentor, "id" | "person">>(mentorKind, ["id", "person"], {
    where: (query) => query.where("state", "in", ["wished", "asked", "active"]),
    page: { limit: 200, offset: 0 },
  });
  return new Set(rows.map(({ person }) => person.id));
};

const first = (column: string, state: string, until: Day, most: number) => (records: Records) =>
  records.rows<LineRow>(mentorKind, [...lineColumns, "fit", "wroteOn", "passedOn"], {
    where: (query) => query.where("state", "=", state).where(column, "<=", until),
    orderBy: (query) => inOrder(query, [column]),
    page: { limit: most, offset: 0 },
  });

/** Asked by a day and not answered, the longest first. */
export const askedBefore = (records: Records, until: Day, most: number): Promise<LineRow[]> =>
  first("askedOn", "asked", until, most)(records);

/** Whose next session is due by a day and not planned. */
export const dueBy = (records: Records, until: Day, most: number): Promise<LineRow[]> =>
  first("nextDue", "active", until, most)(records);

/** Agreed until a day. */
export const endingBy = (records: Records, until: Day, most: number): Promise<LineRow[]> =>
  first("endsOn", "active", until, most)(records);

/** Active ones that had exactly one session since a day, and were not looked at since. */
export const fitToCheck = (records: Records, since: Day, most: number): Promise<LineRow[]> =>
  records.rows<LineRow>(mentorKind, lineColumns, {
    where: (query) =>
      query.where("state", "=", "active").where("lastHeld", ">=", since).where("held", "=", 1).where("fit", "is", null),
    orderBy: (query) => inOrder(query, ["lastHeld"]),
    page: { limit: most, offset: 0 },
  });

/** All with one person, whatever became of it. */
export const mentorsWith = async (records: Records, personId: string): Promise<Owned<Mentor>[]> => {
  const ids = await records.database
    .selectFrom("recordMention")
    .select("recordId")
    .distinct()
    .where("personId", "=", records.personId)
    .where("kind", "=", mentorKind.kind)
    .where("field", "=", "person")
    .where("value", "=", personId)
    .limit(20)
    .execute();
  if (ids.length === 0) return [];
  return records.list(mentorKind, {
    where: (query) =>
      query.where(
        "id",
        "in",
        ids.map(({ recordId }) => recordId),
      ),
  });
};
