// Scenarios: plan A, plan B and plan Z beside staying, each with its time, money, risk, what must be true, and how that is tested cheaply.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { amount, money } from "../../../core/money.ts";
import { recordFields, recordRef } from "../../../core/record.ts";

const line = (most: number) => z.string().trim().min(1).max(most);

export const plans = ["A", "B", "Z", "stay"] as const;
export type Plan = (typeof plans)[number];

export const reversals = ["easily", "with-effort", "no"] as const;
export type Reversal = (typeof reversals)[number];

export const cheapTest = z.object({
  id: z.string().max(60).default("").describe("What it is called in this scenario; given by Cairn."),
  uncertainty: line(300).describe("What you do not know, such as whether you would like to lead."),
  test: line(500).describe("The cheapest way to find out, such as to lead one project for six weeks."),
  by: day("By when you will know.").nullable().default(null),
  changes: line(500).nullable().default(null).describe("What the result would change."),
  result: line(1000).nullable().default(null).describe("What came of it; nothing while it is open."),
  knownOn: day("When it was known.").nullable().default(null),
});
export type CheapTest = z.infer<typeof cheapTest>;

const months = (what: string) => z.number().min(0).max(120).nullable().describe(what);
const aMonth = (what: string) => amount(what).nullable();

export const scenarioFields = {
  title: line(200).describe("What it is called, such as Ward manager at St Mary.").meta({ title: "What it is called" }),
  plan: z
    .enum(plans)
    .describe("A: what you would do; B: the next best; Z: what is left when all else fails; stay: where you are."),
  pathId: id("The path that it follows.").nullable().meta({ title: "Path" }),
  role: line(200).nullable().describe("Where it leads, in your words."),
  months: months("Months until you are there, as you think likeliest.").meta({ title: "Months, likeliest" }),
  monthsLow: months("Months if all goes well.").meta({ title: "Months, at best" }),
  monthsHigh: months("Months if much goes wrong.").meta({ title: "Months, at worst" }),
  currency: money.shape.currency.nullable(),
  payNow: aMonth("What you are paid a month today, before tax.").meta({ title: "Pay a month today" }),
  payOnWay: aMonth("What you are paid a month on the way; as today where you say nothing.").meta({
    title: "Pay a month on the way",
  }),
  payThen: aMonth("What you would be paid a month there, as you think likeliest.").meta({
    title: "Pay a month there, likeliest",
  }),
  payThenLow: aMonth("What you would be paid a month there at worst.").meta({ title: "Pay a month there, at worst" }),
  payThenHigh: aMonth("What you would be paid a month there at best.").meta({ title: "Pay a month there, at best" }),
  cost: aMonth("What it costs once, such as fees and moving, as you think likeliest.").meta({ title: "Cost, likeliest" }),
  costLow: aMonth("What it costs at least.").meta({ title: "Cost, at least" }),
  costHigh: aMonth("What it costs at most.").meta({ title: "Cost, at most" }),
  setAside: aMonth("Money that you have set aside for it.").meta({ title: "Money set aside" }),
  risk: z.string().trim().max(2000).nullable().describe("What could go wrong, and how bad that would be."),
  reversible: z
    .enum(reversals)
    .nullable()
    .describe("Whether you can go back: easily, with effort, or not.")
    .meta({ title: "Can you go back?" }),
  mustBeTrue: z.array(line(300)).max(20).describe("What must be true for it to work.").meta({ title: "What must be true" }),
  tests: z.array(cheapTest).max(20).describe("What you do not know, with the cheapest test of it.").meta({ title: "Tests" }),
  chosen: z.boolean().describe("Whether it is the one you decided for."),
  note: z.string().trim().max(5000).nullable().describe("What else is worth keeping."),
};

export const scenario = z.object({ ...recordFields, ...scenarioFields });
export type Scenario = z.infer<typeof scenario>;

const minor = z.number().int().describe("In minor units of the currency of the scenario.");

export const outlook = z.object({
  gain: minor
    .nullable()
    .describe("By how much you are ahead of staying after five years, by the likeliest figures; nothing where some are missing."),
  ahead: z
    .number()
    .nullable()
    .describe("Chance that you are ahead of staying after five years, 0 to 1; nothing without a range."),
  lasts: z
    .number()
    .nullable()
    .describe("Chance that the money set aside lasts until you are there, 0 to 1; nothing without a range."),
  runway: z
    .number()
    .int()
    .nullable()
    .describe("Months for which the money set aside makes up for what is missing of today's pay."),
  said: z.array(z.string()).describe("The same in plain sentences."),
  basis: z.string().nullable().describe("How sure it is: what was varied, how, and what stands behind it."),
});
export type Outlook = z.infer<typeof outlook>;

export const scenarioView = scenario.extend({
  outlook,
  path: recordRef.nullable().describe("The path that it follows."),
});
export type ScenarioView = z.infer<typeof scenarioView>;

export const regretRow = z.object({
  title: z.string(),
  badly: minor.describe("How far it is behind the best when all goes badly."),
  likely: minor.describe("The same as you think likeliest."),
  well: minor.describe("The same when all goes well."),
  worst: minor.describe("The largest of the three."),
});
export type RegretRow = z.infer<typeof regretRow>;

export const scenarioBoard = z.object({
  scenarios: z.array(scenarioView).describe("A, B, Z, then staying where you wrote it down."),
  stay: z.string().describe("What staying means, where you wrote no scenario of it: it is always an option."),
  regret: z
    .object({ currency: money.shape.currency, rows: z.array(regretRow) })
    .nullable()
    .describe("How far each would be behind the best after five years; nothing where figures are missing or currencies differ."),
  said: z.array(z.string()).describe("What it means, in plain sentences."),
});
export type ScenarioBoard = z.infer<typeof scenarioBoard>;
