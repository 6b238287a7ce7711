// Scenarios: kept, held side by side, tested cheaply, and decided into the decision journal.
import { z } from "zod";
import { blankOf } from "../../../core/blank.ts";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { sayMoney } from "../../../core/money.ts";
import { newId } from "../../../core/new-id.ts";
import { recordRef } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import { call } from "../../../operations/call.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { importOnce, tableVerbs } from "../../../operations/table-verbs.ts";
import { payNow } from "../../performance/index.ts";
import { type ScenarioRow, scenarioTable } from "../formats/scenario-csv.ts";
import { strategyRefusals } from "../refusals.ts";
import { boardOf, checkFigures, planNames, reversalNames, stayTitle } from "../rules/board.ts";
import { outlookOf } from "../rules/outlook.ts";
import {
  type CheapTest,
  type Scenario,
  type ScenarioView,
  scenario,
  scenarioBoard,
  scenarioFields,
  scenarioView,
} from "../schema/scenario.ts";
import { pathKind, pathRef } from "../store/paths.ts";
import { chosenScenarios, scenarioKind, scenarioList, scenarioRef, scenariosBeside } from "../store/scenarios.ts";

const noun = { kind: scenarioKind, one: "scenario", many: "scenarios" };

const viewOf = async (one: Owned<Scenario>, { records }: Context) => {
  const path = one.pathId === null ? undefined : await records.find(pathKind, one.pathId);
  return { ...one, outlook: outlookOf(one), path: path ? pathRef(path) : null };
};

const sayTest = ({ uncertainty, test, by, result }: CheapTest): string =>
  `  ? ${uncertainty} Test: ${test}${by ? `, known by ${sayDay(by)}` : ""}${result === null ? "" : `. Result: ${result}`}`;

const present = ({ plan, title, chosen }: Scenario): string => `${planNames[plan]}: ${title}${chosen ? " (chosen)" : ""}`;

const presentWhole = (one: ScenarioView): string =>
  [
    present(one),
    ...one.outlook.said.map((line) => `  ${line}`),
    ...(one.risk ? [`  Risk: ${one.risk}`] : []),
    ...(one.reversible ? [`  ${reversalNames[one.reversible]}`] : []),
    ...one.mustBeTrue.map((line) => `  Must be true: ${line}`),
    ...one.tests.map(sayTest),
    ...(one.outlook.basis ? [`  How sure? ${one.outlook.basis}`] : []),
  ].join("\n");

const list = listVerb("scenarios", {
  ...noun,
  listing: scenarioList,
  item: scenario,
  empty: 'No scenario yet. Write down what you would do: cairn scenarios add "Ward manager" --plan A',
  line: (one) => `${one.id}  ${present(one)}`,
});

/** Tests get a name in the scenario; a day is kept for a result. */
const withNames = (tests: readonly CheapTest[], today: string): CheapTest[] =>
  tests.map((one) => ({
    ...one,
    id: one.id === "" ? newId() : one.id,
    knownOn: one.result === null ? null : (one.knownOn ?? today),
  }));

/** What is paid today is taken from the pay that is written down, where nothing else is said. */
const paidToday = async (
  records: Context["records"],
  { payNow: said, currency }: Patch<Scenario>,
): Promise<Pick<Patch<Scenario>, "payNow" | "currency">> => {
  const pay = said === null || said === undefined ? await payNow(records) : null;
  if (!pay || pay.aMonth === null || (currency && currency !== pay.currency)) return {};
  return { payNow: pay.aMonth, currency: pay.currency };
};

const verbs = recordVerbs("scenarios", {
  ...noun,
  fields: scenarioFields,
  adding: {
    plan: scenarioFields.plan.default("A"),
    mustBeTrue: scenarioFields.mustBeTrue.default([]),
    tests: scenarioFields.tests.default([]),
    chosen: scenarioFields.chosen.default(false),
  },
  positional: ["title"],
  output: scenarioView,
  answer: viewOf,
  present: presentWhole,
  added: (one) => `Kept: ${present(one)}`,
  refusals: [strategyRefusals.noLikeliest, strategyRefusals.endsCrossed, strategyRefusals.noCurrency],
  check: async (written, before, { records, today }) => {
    const given = before ? written : { ...written, ...(await paidToday(records, written)) };
    checkFigures({ ...before, ...given });
    if (given.pathId) await records.get(pathKind, given.pathId);
    return { ...given, ...(given.tests && { tests: withNames(given.tests, today) }) };
  },
});

const compare = operation.read("scenarios.compare", {
  summary: "Your scenarios side by side, staying always among them: time, money, risk, and how far each may fall behind",
  output: scenarioBoard,
  handle: async (_, context) => {
    const found = await scenariosBeside(context.records);
    return { scenarios: await Promise.all(found.map((one) => viewOf(one, context))), ...boardOf(found, context.today) };
  },
  present: ({ scenarios, stay, said, regret }) =>
    [
      ...scenarios.map(presentWhole),
      ...(scenarios.some(({ plan }) => plan === "stay") ? [] : [`${planNames.stay}: ${stay}`]),
      "",
      ...said,
      ...(regret
        ? [
            "Behind the best after five years, when it goes badly, as is likeliest, well:",
            ...regret.rows.map(
              ({ title, badly, likely, well }) =>
                `  ${title}: ${[badly, likely, well].map((amount) => sayMoney({ amount, currency: regret.currency })).join(", ")}`,
            ),
          ]
        : []),
    ].join("\n"),
});

const settle = operation.write("scenarios.settle", {
  summary: "Write down what came of a test",
  input: z.object({
    id: scenario.shape.id.describe("The scenario."),
    test: z.string().min(1).max(60).describe("The test, as its scenario calls it."),
    result: z.string().trim().min(1).max(1000).describe("What came of it."),
  }),
  output: scenarioView,
  refusals: [strategyRefusals.noSuchTest],
  positional: ["id", "test", "result"],
  handle: async ({ id, test, result }, context) => {
    const one = await context.records.get(scenarioKind, id);
    if (!one.tests.some((each) => each.id === test)) refuse(strategyRefusals.noSuchTest, { title: one.title });
    const tests = one.tests.map((each) => (each.id === test ? { ...each, result, knownOn: context.today } : each));
    return viewOf(await context.records.update(scenarioKind, one, { tests }), context);
  },
  present: (one) => `Written down: ${present(one)}`,
});

const text = (most: number, what: string) => z.string().trim().min(1).max(most).describe(what);

const decide = operation.write("scenarios.decide", {
  summary: "Decide between your scenarios and staying; the decision goes into the journal, and Today asks on its day",
  input: z.object({
    chosen: text(200, "The scenario by its title; “Stay where you are” where you stay.").meta({ title: "What you choose" }),
    why: text(2000, "Why, in your own words."),
    expectation: text(1000, "What you expect to come of it, so that anybody could check.")
      .optional()
      .meta({ title: "What you expect of it" }),
    probability: z.number().int().min(0).max(100).optional().describe("How likely you hold that to be, in percent."),
    mind: text(2000, "What would change your mind.").optional().meta({ title: "What would change your mind" }),
    reviewOn: day("When to look at it again.").optional().meta({ title: "Look at it again on" }),
  }),
  output: z.object({ decision: recordRef, chosen: z.string(), reviewOn: day("When Today asks.").nullable() }),
  refusals: [strategyRefusals.nothingToChoose, strategyRefusals.noSuchScenario],
  positional: ["chosen", "why"],
  handle: async ({ chosen, why, expectation, probability, mind, reviewOn }, context) => {
    const { records } = context;
    const found = await scenariosBeside(records);
    if (found.length === 0) refuse(strategyRefusals.nothingToChoose);
    const one = found.find(({ title }) => title.toLowerCase() === chosen.toLowerCase());
    const stays = chosen.toLowerCase() === stayTitle.toLowerCase();
    if (!one && !stays)
      refuse(strategyRefusals.noSuchScenario, {
        known: [...found.map(({ title }) => title), stayTitle].map((each) => `“${each}”`).join(", "),
      });
    const label = one?.title ?? stayTitle;
    const options = [
      ...found.map(({ title, risk, mustBeTrue }) => ({ label: title, for: mustBeTrue.join("\n"), against: risk ?? "" })),
      ...(found.some(({ title }) => title === stayTitle) ? [] : [{ label: stayTitle, for: "", against: "" }]),
    ];
    const { decision } = (await context.app.perform(
      context,
      call("decisions.add", {
        title: `Which way: ${label}`,
        context: [`Why: ${why}`, ...(mind ? [`What would change my mind: ${mind}`] : [])].join("\n\n"),
        options,
        chosen: label,
        decidedOn: context.today,
        records: found.map(scenarioRef),
        ...(expectation && { expectation }),
        ...(probability !== undefined && { probability }),
        ...(reviewOn && { reviewOn }),
      }),
    )) as { decision: { id: string; title: string } };
    for (const other of await chosenScenarios(records))
      if (other.id !== one?.id) await records.update(scenarioKind, other, { chosen: false });
    if (one && !one.chosen) await records.update(scenarioKind, one, { chosen: true });
    const path = one?.pathId ? await records.find(pathKind, one.pathId) : undefined;
    if (path && !path.chosen) await context.app.perform(context, call("paths.update", { id: path.id, chosen: true }));
    return {
      decision: { kind: "decision", id: decision.id, label: decision.title },
      chosen: label,
      reviewOn: reviewOn ?? null,
    };
  },
  present: ({ chosen, reviewOn }) =>
    `Decided: ${chosen}. It stands in your decisions${reviewOn ? `, and Today asks on ${sayDay(reviewOn)}` : ""}.`,
});

const sheet = tableVerbs("scenarios", {
  table: scenarioTable,
  many: noun.many,
  known: "one of the same title stays as it is",
  all: ({ records }) => records.list(scenarioKind, { orderBy: (query) => query.orderBy("createdAt").orderBy("id") }),
  nameOf: ({ title }) => title,
  ...importOnce<ScenarioRow, Owned<Scenario>>(
    ({ records }) => records.list(scenarioKind),
    ({ title }) => title,
    ({ line: _, ...row }, { records, today }) => {
      const draft = { ...blankOf(scenario), chosen: false, ...row, tests: withNames(row.tests ?? [], today) };
      checkFigures(draft as Patch<Scenario>);
      return records.create(scenarioKind, draft as typeof draft & { mustBeTrue: string[] });
    },
  ),
});

export const scenarios = { list, ...verbs, compare, settle, decide, ...sheet };
