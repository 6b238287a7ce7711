// Sessions as a table: one line each, with whom by name, the agenda and what each of you does next in words that are read back.
import { z } from "zod";
import { isCalendarDay } from "../../../core/day.ts";
import { type Row, table } from "../../../tables/table.ts";
import { mentorFields } from "../schema/mentor.ts";
import { type Action, action, type Session, sessionFields, type Topic, topic } from "../schema/session.ts";

const { day, time, place, state, shared, notes, went, thankedOn } = sessionFields;

const agenda = z.array(topic.omit({ record: true })).max(30);
const steps = z.array(action.omit({ by: true })).max(30);

const columns = {
  ...{ day, mentor: mentorFields.name, role: mentorFields.role, time, place, state, agenda, shared, notes },
  ...{ mine: steps, theirs: steps, went, thankedOn },
};

export type SessionRow = Row<typeof columns, "mentor" | "day">;

type TopicInCell = z.output<typeof agenda>[number];
type Step = z.output<typeof steps>[number];

const listIn =
  (one: (words: string) => object) =>
  (cell: string): unknown => {
    if (/^\s*\[/.test(cell))
      try {
        return JSON.parse(cell);
      } catch {
        return [one(cell.trim())];
      }
    return cell
      .split(/[;\n]/)
      .map((words) => words.trim())
      .filter(Boolean)
      .map(one);
  };

const topicIn = (words: string): TopicInCell => {
  const [, what] = /^(.+) \(done\)$/i.exec(words) ?? [];
  return { what: what ?? words, done: what !== undefined };
};

/** “Send the plan (by 2026-11-03)”, “Send the plan (done on 2026-11-02)”. */
const stepIn = (words: string): object => {
  const [, what, how, on = ""] = /^(.+) \((by|done|done on|dropped|dropped on)(?: (\d{4}-\d\d-\d\d))?\)$/i.exec(words) ?? [];
  if (!what || !how || (on && !isCalendarDay(on)) || (!on && how === "by")) return { what: words };
  if (how === "by") return { what, due: on };
  return { what, state: how.startsWith("done") ? "done" : "dropped", settledOn: on || null };
};

const sayTopic = ({ what, done }: TopicInCell): string => (done ? `${what} (done)` : what);

const sayStep = ({ what, due, state: how, settledOn }: Step): string => {
  if (how !== "open") return `${what} (${how}${settledOn ? ` on ${settledOn}` : ""})`;
  return due ? `${what} (by ${due})` : what;
};

/** In words where they say all of it, else as it is. */
const cellOf = <T>(shape: z.ZodType<T[]>, read: (cell: string) => unknown, all: T[], say: (one: T) => string): string | T[] => {
  const words = all.map(say).join("; ");
  const back = shape.safeParse(read(words));
  return back.success && JSON.stringify(back.data) === JSON.stringify(all) ? words : all;
};

const agendaIn = listIn(topicIn);
const stepsIn = listIn(stepIn);

export const sessionTable = table({
  columns,
  headings: { shared: "notes for both", notes: "own notes", mine: "i do", theirs: "they do", went: "how useful" },
  aliases: { with: "mentor", who: "mentor", name: "mentor", date: "day", topics: "agenda", where: "place", actions: "mine" },
  needed: ["mentor", "day"],
  read: { agenda: agendaIn, mine: stepsIn, theirs: stepsIn },
  isOwn: (has, _, headings) => headings.includes("mentor") && (has("agenda") || has("mine") || has("theirs")) && 2,
});

const stepsOf = (actions: readonly Action[], by: Action["by"]): string | Step[] => {
  const all = actions.filter((one) => one.by === by).map(({ by: _, ...one }) => steps.element.parse({ ...one, id: "" }));
  return cellOf(steps, stepsIn, all, sayStep);
};

export const sessionCells = (one: Session, mentor: { name: string; role: string } | undefined) => ({
  ...one,
  mentor: mentor?.name ?? "somebody",
  role: mentor?.role,
  agenda: cellOf(
    agenda,
    agendaIn,
    one.topics.map(({ what, done }: Topic) => ({ what, done })),
    sayTopic,
  ),
  mine: stepsOf(one.actions, "me"),
  theirs: stepsOf(one.actions, "them"),
});

export const actionsIn = ({ mine = [], theirs = [] }: Pick<SessionRow, "mine" | "theirs">): Action[] => [
  ...mine.map((step): Action => ({ ...step, by: "me" })),
  ...theirs.map((step): Action => ({ ...step, by: "them" })),
];
