// Relationships of mentoring as a table: one line each; goals, skills and levels stay with their record.
import { type Row, table } from "../../../tables/table.ts";
import { mentorFields } from "../schema/mentor.ts";

const { name, role, areas, need, askedOn, answer, answeredOn, rhythmDays, endsOn, confidential, fit, fitNote } = mentorFields;
const { wroteOn, closedOn, taken, passedOn, note } = mentorFields;

const columns = {
  ...{ name, role, areas, need, askedOn, answer, answeredOn, rhythmDays, endsOn, confidential, fit, fitNote },
  ...{ wroteOn, closedOn, taken, passedOn, note },
};

export type MentorRow = Row<typeof columns, "name">;

export const mentorTable = table({
  columns,
  headings: { name: "mentor", role: "what they are to you", need: "what for", rhythmDays: "every so many days" },
  aliases: { name: "name", who: "name", role: "role", need: "need", topic: "need", since: "answeredOn", until: "endsOn" },
  needed: ["name"],
  isOwn: (has, _, headings) => headings.includes("mentor") || (has("role") && has("need")),
});
