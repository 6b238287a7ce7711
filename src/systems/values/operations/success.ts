// What success means to a person: the statement that holds, and the ones before it.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { id } from "../../../core/id.ts";
import { operation } from "../../../core/operation.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { removal } from "../../../core/removal.ts";
import { successFields, successStatement } from "../schema/success.ts";
import { statementsOf, successKind } from "../store.ts";

const { words, ...details } = successFields;

const show = operation("success.show", {
  kind: "read",
  summary: "What success means to you now",
  input: z.object({}),
  output: z.object({ statement: successStatement.nullable().describe("The latest; nothing before the first.") }),
  handle: async (_, { records }) => ({ statement: (await statementsOf(records))[0] ?? null }),
  present: ({ statement }) =>
    statement
      ? [
          `${statement.words}${statement.horizon ? ` (${statement.horizon})` : ""}`,
          statement.signs ? `You would see: ${statement.signs}` : "",
          `Since ${sayDay(statement.since)}.`,
        ]
          .filter(Boolean)
          .join("\n")
      : 'Nothing said yet. Say it with: cairn success add "work that …"',
});

const list = operation("success.list", {
  kind: "read",
  summary: "All your statements of success, the one that holds first",
  input: z.object(pageInput),
  output: pageOf(successStatement),
  handle: async (asked, { records }) => {
    const all = await statementsOf(records);
    return page(all.slice(asked.offset, asked.offset + asked.limit), all.length, asked);
  },
  present: ({ items }) =>
    items.length === 0 ? "No statements yet." : items.map((one) => `${one.id}  ${sayDay(one.since)}: ${one.words}`).join("\n"),
});

const get = operation("success.get", {
  kind: "read",
  summary: "One statement of success",
  input: z.object({ id: id("The statement.") }),
  output: successStatement,
  positional: ["id"],
  handle: async ({ id: of }, { records }) => records.get(successKind, of),
  present: (one) => `${one.words} (since ${sayDay(one.since)})`,
});

const add = operation("success.add", {
  kind: "write",
  summary: "Say what success means to you; what you said before stays in the list",
  input: z.object({ words, ...z.object(details).partial().shape, ...recordChoices }),
  output: successStatement,
  positional: ["words"],
  handle: async (given, { records, today }) =>
    records.create(successKind, { horizon: null, signs: null, ...given, since: given.since ?? today }),
  present: () => "Noted. Goals can link to it.",
});

const update = operation("success.update", {
  kind: "write",
  summary: "Change the words of a statement; to say something new, add one instead",
  input: z.object({ ...editFields, ...z.object(successFields).partial().shape, ...recordChoices }),
  output: successStatement,
  positional: ["id"],
  handle: async ({ id: of, revision, ...patch }, { records }) =>
    records.update(successKind, await records.get(successKind, of), patch, revision),
  present: () => "Saved.",
});

const remove = removal("success.remove", successKind, {
  summary: "Move a statement of success to the bin",
  said: "The statement is in the bin.",
});

export const success = { show, list, get, add, update, remove };
