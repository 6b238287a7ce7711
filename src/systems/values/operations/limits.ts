// Hard limits: what a person will not go below or beyond, in their own words. They are stated, never inferred from anything.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { hardLimit, limitGiven } from "../schema/exercise.ts";
import { limitKind, limitsOf } from "../store.ts";

const { about, words, ...number } = limitGiven;

const setLimit = operation.write("values.setLimit", {
  summary: "State a hard limit: pay, place, hours, travel, contract, or a deal-breaker",
  input: z.object({
    about,
    words,
    ...z.object(number).partial().shape,
    saidOn: day("When you said it; today unless told.").optional(),
    ...recordChoices,
  }),
  output: hardLimit,
  positional: ["about", "words"],
  handle: async ({ amount = null, unit = null, saidOn, ...given }, { records, today }) =>
    records.create(limitKind, { ...given, amount, unit, saidOn: saidOn ?? today }),
  present: (one) => `Noted: ${one.words}.`,
});

const limits = operation.read("values.limits", {
  summary: "The hard limits that you have stated",
  output: z.object({ items: z.array(hardLimit) }),
  handle: async (_, { records }) => ({ items: await limitsOf(records) }),
  present: ({ items }) =>
    items.length === 0
      ? 'No limits stated. State one with: cairn values set-limit hours "no more than 40 hours a week"'
      : items.map((limit) => `${limit.id}  ${limit.about}: ${limit.words} (said ${sayDay(limit.saidOn)})`).join("\n"),
});

const limit = operation.read("values.limit", {
  summary: "One hard limit",
  input: z.object({ id: id("The limit.") }),
  output: hardLimit,
  handle: async ({ id: of }, { records }) => records.get(limitKind, of),
  present: (found) => `${found.about}: ${found.words} (said ${sayDay(found.saidOn)})`,
});

const changeLimit = operation.write("values.changeLimit", {
  summary: "Change a hard limit",
  input: z.object({ ...editFields, ...z.object(limitGiven).partial().shape, ...recordChoices }),
  output: hardLimit,
  handle: async ({ id: of, revision, ...patch }, { records }) =>
    records.update(limitKind, await records.get(limitKind, of), patch, revision),
  present: (one) => `Saved: ${one.words}.`,
});

const removeLimit = removal("values.removeLimit", limitKind, {
  summary: "Move a hard limit to the bin",
});

export const limitOperations = { setLimit, limits, limit, changeLimit, removeLimit };
