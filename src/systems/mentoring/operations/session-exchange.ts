// Sessions out to a spreadsheet and back in; one with the same person at the same time is known and stays as it is.
import { blankOf } from "../../../core/blank.ts";
import type { Day } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import type { Draft, Records } from "../../../database/records.ts";
import { type Outcome, tableVerbs } from "../../../operations/table-verbs.ts";
import { foundPeople } from "../../network/index.ts";
import { actionsIn, type SessionRow, sessionCells, sessionTable } from "../formats/sessions-csv.ts";
import { keepAsTalk } from "../keep-as-talk.ts";
import { type Mentor, mentor } from "../schema/mentor.ts";
import { type Session, session } from "../schema/session.ts";
import { mentorCalled, mentorKind, mentorsOf } from "../store/mentors.ts";
import { sessionKind } from "../store/sessions.ts";
import { named, stateOn } from "./sessions.ts";

type Timed = Pick<Session, "mentorId" | "day" | "time">;

const keyOf = ({ mentorId, day, time }: Timed): string => [mentorId, day, time ?? ""].join(" ");

/** The relationship that a line names, by id or name; whoever is not kept yet is added, as somebody who said yes by that day. */
const relationOf = async (
  { who, role }: { who: string; role: SessionRow["role"] },
  by: Day,
  records: Records,
): Promise<Pick<Mentor, "id">> => {
  const known = (await records.find(mentorKind, who)) ?? (await mentorCalled(records, who, role));
  if (known) return known;
  const [person = { kind: "contact", id: who }] = await foundPeople(records, [who]);
  const draft = { ...blankOf(mentor), name: person.label ?? who, person, role: role ?? "mentor", answer: "yes", answeredOn: by };
  return records.create(mentorKind, draft as Draft<Mentor>);
};

export const sessionExchange = tableVerbs("mentorSessions", {
  table: sessionTable,
  many: "mentoring sessions",
  known: "one with the same person on the same day at the same time stays as it is",
  asks: { mentor: id("Only the sessions of this relationship.").optional() },
  all: async ({ records }, { mentor: of }) => {
    const all = await records.list(sessionKind, {
      where: (query) => (of ? query.where("mentorId", "=", of) : query),
      orderBy: (query) => query.orderBy("day", "desc").orderBy("createdAt", "desc").orderBy("id"),
    });
    const relations = await mentorsOf(
      records,
      all.map(({ mentorId }) => mentorId),
    );
    return all.map((one) => sessionCells(one, relations.get(one.mentorId)));
  },
  nameOf: ({ mentor: who, day }) => `${who}, ${day}`,
  order: (rows) => rows.toSorted((one, other) => one.day.localeCompare(other.day)),
  begin: async ({ records }) => new Set((await records.rows<Timed>(sessionKind, ["mentorId", "day", "time"])).map(keyOf)),
  take: async (row, standing, { records, today }): Promise<Outcome> => {
    const { line: _, mentor: who, role, agenda = [], mine, theirs, ...said } = row;
    const state = stateOn(row.day, row.state, today);
    if (row.thankedOn) notToCome(row.thankedOn, today);
    const { id: mentorId } = await relationOf({ who, role }, row.day < today ? row.day : today, records);
    const draft: Timed = { mentorId, day: row.day, time: row.time ?? null };
    if (standing.has(keyOf(draft))) return "known";
    const made = await records.create(sessionKind, {
      ...blankOf(session),
      ...said,
      ...draft,
      state,
      topics: agenda.map((one) => ({ ...one, record: null })),
      actions: named(actionsIn({ mine, theirs }), today),
    } as Draft<Session>);
    await keepAsTalk(records, made);
    standing.add(keyOf(draft));
    return "added";
  },
});
