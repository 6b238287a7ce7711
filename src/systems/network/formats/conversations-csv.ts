// Talks as a table: one line each, people by their names, promises and help in cells of their own.
import { z } from "zod";
import { type Row, table } from "../../../tables/table.ts";
import { type Conversation, conversationFields, helpLine, promise } from "../schema/conversation.ts";

const { day, channel, occasion, summary } = conversationFields;

const columns = {
  day,
  people: z.array(z.string().trim().min(1).max(200)).max(100),
  channel,
  occasion,
  summary,
  promises: z.array(promise.extend({ id: z.string().max(60).default("") })).max(30),
  favours: z.array(helpLine).max(30),
  words: z.string().max(2000),
};

export type ConversationRow = Row<typeof columns, "people">;

const namesIn = (cell: string): unknown => {
  if (/^\s*\[/.test(cell))
    try {
      return JSON.parse(cell);
    } catch {
      return [cell];
    }
  return cell
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);
};

export const conversationTable = table({
  columns,
  headings: { people: "with" },
  aliases: {
    people: "people",
    who: "people",
    name: "people",
    date: "day",
    type: "channel",
    where: "occasion",
    event: "occasion",
    notes: "summary",
    note: "summary",
  },
  needed: ["people"],
  read: { people: namesIn },
  isOwn: (has, _, headings) => headings.includes("with") && has("day"),
});

export const conversationCells = (talk: Conversation) => {
  const names = talk.people.map(({ label }) => label ?? "somebody");
  return {
    ...talk,
    people: names.some((name) => /;|^\s*\[/.test(name)) ? JSON.stringify(names) : names.join("; "),
    promises: talk.promises.map(({ id: _, ...one }) => one),
  };
};
