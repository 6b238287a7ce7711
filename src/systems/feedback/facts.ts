// What feedback waits to be decided on, for questions of the person.
import { addDays } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { titleOf } from "./rules/say-note.ts";
import { feedbackNoteKind, notesOpen } from "./store/notes.ts";

const daysBack = 365;
const mostCounted = 50;

export const facts: readonly FactSource<Context>[] = [
  {
    key: "feedback.open",
    unknown: "No feedback waits for you to decide what to do with it.",
    opens: { label: "Write down what you heard", place: "feedback" },
    tell: async ({ records, today }) => {
      const open = await notesOpen(records, addDays(today, -daysBack), mostCounted);
      const [first] = open;
      if (!first) return null;
      const label = titleOf(first);
      return {
        said: `${sayCount(open.length, "piece of feedback waits", "pieces of feedback wait")} for you to decide, the latest “${label}”.`,
        records: [{ kind: feedbackNoteKind.kind, id: first.id, label }],
      };
    },
  },
];
