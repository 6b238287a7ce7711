// Whether words make a good goal, and what can be counted by itself.
import { z } from "zod";
import { recordRef } from "../../../core/record.ts";
import { operation } from "../../../operations/operation.ts";
import { readProfile } from "../../../platform/index.ts";
import { presentCheck } from "../present.ts";
import { checkOf, countableMeasures, leadingValues, purposesOf, readGoals, targetOf } from "../readers.ts";
import { checkGoal } from "../rules/smart-check.ts";
import { givenMeasure, goal, goalFields, goalLevel, smartReport } from "../schema.ts";

const check = operation.read("goals.check", {
  summary: "Check whether words make a good goal, rule by rule, each with a way out",
  input: z.object({
    text: goalFields.title.describe("The goal's words."),
    id: goal.shape.id.optional().describe("A goal of yours: its fields, check-ins and milestones are taken into account."),
    level: goalLevel.optional(),
    specific: goalFields.specific.optional(),
    measure: givenMeasure.nullable().optional().describe("How progress is to be seen."),
    startDay: goalFields.startDay.optional(),
    due: goalFields.due.optional(),
    weeklyHours: goalFields.weeklyHours.optional(),
    relevant: goalFields.relevant.optional(),
    links: goalFields.links.optional(),
    ifTrigger: goalFields.ifTrigger.optional(),
    thenAction: goalFields.thenAction.optional(),
  }),
  output: smartReport,
  positional: ["text"],
  body: true,
  handle: async ({ text, id, ...fields }, context) => {
    const all = id === undefined ? [] : await readGoals(context);
    const view = all.find((one) => one.goal.id === id);
    if (view) return checkOf(context, view, all, text);
    const profile = await readProfile(context.records);
    const around = { role: targetOf(profile), values: await leadingValues(context) };
    return checkGoal(text, context.today, { ...fields, ...around, hoursAvailable: profile?.weeklyHours ?? null });
  },
  present: presentCheck,
});

const measures = operation.read("goals.measures", {
  summary: "What counts by itself and can be followed by a rate goal",
  output: z.object({ items: z.array(z.object({ key: z.string(), label: z.string(), unit: z.string() })) }),
  handle: async (_, context) => ({ items: countableMeasures(context) }),
  present: ({ items }) =>
    items.length === 0
      ? "Nothing counts by itself yet."
      : items.map((one) => `${one.key}  ${one.label} (${one.unit})`).join("\n"),
});

const purposes = operation.read("goals.purposes", {
  summary: "What a goal of yours can serve: the values that lead, what success means to you, the role you aim for",
  output: z.object({
    values: z.array(recordRef).describe("Your leading work values, the surest first; empty before you have weighed them."),
    success: recordRef.nullable().describe("What success means to you now."),
    role: recordRef.nullable().describe("The role you aim for."),
  }),
  handle: (_, context) => purposesOf(context),
  present: ({ values, success, role }) =>
    [...values, success, role]
      .filter((one) => one !== null)
      .map((one) => `${one.kind} ${one.id}  ${one.label}`)
      .join("\n") || "Nothing yet: weigh your values, say what success means to you, or choose a role to aim for.",
});

export const checks = { check, measures, purposes };
