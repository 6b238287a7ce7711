// Feedback as a table: one line each; what it is about stays with its record.
import { table } from "../../../tables/table.ts";
import { feedbackNoteFields } from "../schema/note.ts";

const { words, from, relation, tone, day, did, thankedOn } = feedbackNoteFields;

export const feedbackTable = table({
  columns: { day, from, relation, tone, words, did, thankedOn },
  headings: { from: "from whom", words: "what was said", did: "what was done with it" },
  aliases: {
    from: "from",
    words: "words",
    did: "did",
    feedback: "words",
    comment: "words",
    date: "day",
    source: "from",
    who: "from",
    giver: "from",
    type: "tone",
  },
  needed: ["words"],
  isOwn: (has, _, headings) => headings.includes("what was said") || (has("from") && has("tone")),
});
