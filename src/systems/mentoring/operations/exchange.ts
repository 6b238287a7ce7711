// Relationships of mentoring out to a spreadsheet and back in; one with the same person in the same role is known and stays as it is.
import { blankOf } from "../../../core/blank.ts";
import { type Outcome, tableVerbs } from "../../../operations/table-verbs.ts";
import { foundPeople } from "../../network/index.ts";
import { mentorTable } from "../formats/csv.ts";
import { type Mentor, mentor } from "../schema/mentor.ts";
import { mentorKind } from "../store/mentors.ts";
import { dated } from "./mentors.ts";

const keyOf = ({ person, role }: Pick<Mentor, "person" | "role">): string => `${person.id} ${role}`;

export const exchange = tableVerbs("mentors", {
  table: mentorTable,
  many: "mentors",
  known: "one with the same person in the same role is known and stays as it is",
  all: async ({ records }) => records.list(mentorKind, { orderBy: (query) => query.orderBy("name" as never).orderBy("id") }),
  nameOf: ({ name }) => name,
  begin: async ({ records }) =>
    new Set((await records.rows<Pick<Mentor, "person" | "role">>(mentorKind, ["person", "role"])).map(keyOf)),
  take: async ({ line: _, ...row }, standing, { records, today }): Promise<Outcome> => {
    const said = dated({ ...blankOf(mentor), role: "mentor", ...row }, null, today);
    const [person] = await foundPeople(records, [row.name]);
    if (!person) return { problem: "it names nobody" };
    const draft = { ...(said as Omit<Mentor, "person">), name: person.label ?? row.name, person };
    if (standing.has(keyOf(draft))) return "known";
    await records.create(mentorKind, draft);
    standing.add(keyOf(draft));
    return "added";
  },
});
