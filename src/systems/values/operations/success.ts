// What success means to a person: the statement that holds, and the ones before it.

import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { type SuccessStatement, successFields, successStatement } from "../schema/success.ts";
import { latestStatement, successKind, successList } from "../store.ts";

const show = operation.read("success.show", {
  summary: "What success means to you now",
  output: z.object({ statement: successStatement.nullable().describe("The latest; nothing before the first.") }),
  handle: async (_, { records }) => ({ statement: (await latestStatement(records)) ?? null }),
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

const noun = { kind: successKind, one: "statement of success", many: "statements of success" };
const sayStatement = (one: SuccessStatement): string => `${one.words} (since ${sayDay(one.since)})`;

const list = listVerb("success", {
  ...noun,
  summary: "All your statements of success, the one that holds first",
  listing: successList,
  item: successStatement,
  empty: "No statements yet.",
  line: (one) => `${one.id}  ${sayDay(one.since)}: ${one.words}`,
});

const verbs = recordVerbs("success", {
  ...noun,
  summaries: {
    add: "Say what success means to you; what you said before stays in the list",
    update: "Change the words of a statement; to say something new, add one instead",
  },
  fields: successFields,
  adding: { since: successFields.since.optional() },
  positional: ["words"],
  output: successStatement,
  present: sayStatement,
  check: (given, before, { today }) => (before ? given : { ...given, since: given.since ?? today }),
  removed: "The statement is in the bin.",
});

export const success = { show, list, ...verbs };
