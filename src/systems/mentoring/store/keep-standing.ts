// What follows from the sessions of a relationship, kept beside it: when the last one was, when the next one is or is due, how many there were.
import { setBeside } from "../../../database/beside.ts";
import type { Owner } from "../../../database/kind.ts";
import type { Stored } from "../../../database/stored.ts";
import { nextDue } from "../rules/standing.ts";
import type { Mentor, MentorStanding } from "../schema/mentor.ts";
import type { Session } from "../schema/session.ts";

type Dated = Pick<Mentor, "id" | "askedOn" | "answer" | "answeredOn" | "closedOn" | "rhythmDays">;

const tablesOf = (database: Owner["database"]) =>
  database.withTables<{ mentorSession: Stored<Session>; mentor: Stored<Mentor> & MentorStanding }>();

/** Computes it again for one relationship. */
export const keepStanding = async (owner: Owner, one: Dated): Promise<void> => {
  const { database, personId } = owner;
  const sessions = tablesOf(database)
    .selectFrom("mentorSession")
    .where("personId", "=", personId)
    .where("mentorId", "=", one.id)
    .where("deletedAt", "is", null);
  const was = await sessions
    .select(({ fn }) => [fn.max("day").as("lastHeld"), fn.countAll().as("held")])
    .where("state", "=", "held")
    .executeTakeFirst();
  const planned = await sessions
    .select(({ fn }) => fn.min("day").as("nextPlanned"))
    .where("state", "=", "planned")
    .executeTakeFirst();
  const found = { lastHeld: was?.lastHeld ?? null, nextPlanned: planned?.nextPlanned ?? null };
  await setBeside(owner, { table: "mentor" }, one.id, { ...found, nextDue: nextDue(one, found), held: Number(was?.held ?? 0) });
};

/** The same for the relationship of a session that was written, or lies in the bin now. */
export const keepStandingOf = async (owner: Owner, sessionId: string): Promise<void> => {
  const { database, personId } = owner;
  const one = await tablesOf(database)
    .selectFrom("mentor")
    .select(["id", "askedOn", "answer", "answeredOn", "closedOn", "rhythmDays"])
    .where("personId", "=", personId)
    .where("id", "in", (query) =>
      query.selectFrom("mentorSession").select("mentorId").where("personId", "=", personId).where("id", "=", sessionId),
    )
    .executeTakeFirst();
  if (one) await keepStanding(owner, one);
};
