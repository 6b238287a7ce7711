// What strategy tells the others: the next step of the path that is followed, and the tests of scenarios with what came of them.

import { starterTitles } from "../../catalogue/titles.ts";
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import type { Records } from "../../database/records.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, Happening, ImportFormat, Unfinished } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { readProfile } from "../../platform/index.ts";
import { workNow } from "../resume/index.ts";
import { pathTable } from "./formats/path-csv.ts";
import { scenarioTable } from "./formats/scenario-csv.ts";
import { nextOn } from "./operations/paths.ts";
import { path } from "./schema/path.ts";
import { scenario } from "./schema/scenario.ts";
import { chosenPaths, pathKind, pathRef } from "./store/paths.ts";
import { mostBeside, openTests, scenarioKind, scenarioRef, testedFrom, testsDue } from "./store/scenarios.ts";

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => [
  ...(await testItems(context)),
  ...(await pathItems(context)),
];

/** A test is announced so many days before it is to be known. */
const daysBefore = 7;
const most = 3;

const dueTests = async (records: Records, by: Day, limit: number) =>
  (await testsDue(records, by, limit)).flatMap((one) =>
    openTests(one).flatMap((test) => (test.by !== null && test.by <= by ? [{ one, test, by: test.by }] : [])),
  );

const testItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await dueTests(records, addDays(today, daysBefore), most)).slice(0, most).map(({ one, test, by }) => ({
    key: `strategy:test:${one.id}:${test.id}`,
    title: test.test,
    reason: `It tests what you do not know in “${one.title}”: ${test.uncertainty} You wanted to know by ${dayOfMonth(by)}.${test.changes ? ` It changes: ${test.changes}` : ""}`,
    records: [scenarioRef(one)],
    due: by,
    minutes: 30,
    goalWeight: 0.6,
    costOfDelay: 0.5,
    firstMove: "Do it, or write down on its page what you know already.",
  }));

/** No more scenarios than can stand side by side. */
const mostOpen = mostBeside;
/** Said of a test that is let go: it keeps its place, and asks for nothing any more. */
const letGo = "Not tested.";

export const unfinished = async ({ records }: Context, by: Day): Promise<Unfinished[]> =>
  (await dueTests(records, by, mostOpen)).map(({ one, test, by: due }) => ({
    key: `strategy:test:${one.id}:${test.id}`,
    title: test.test,
    reason: `It was to be known by ${dayOfMonth(due)}, for “${one.title}”.`,
    record: scenarioRef(one),
    carry: null,
    drop: call("scenarios.settle", { id: one.id, test: test.id, result: letGo }),
  }));

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await testedFrom(records, from, mostOpen)).flatMap((one) =>
    one.tests.flatMap(({ knownOn, result, test }) =>
      knownOn !== null && knownOn >= from && knownOn <= to && result !== letGo
        ? [{ day: knownOn, kind: "learned" as const, title: `${test}: ${result}`, minutes: null, record: scenarioRef(one) }]
        : [],
    ),
  );

const pathItems = async (context: Context): Promise<AgendaItem[]> => {
  const [one] = await chosenPaths(context.records, 1);
  if (!one) return [];
  const work = await workNow(context);
  const role = work && starterTitles().find(work.title)?.role;
  const next = nextOn(one, role ? [role.id] : []);
  const profile = await readProfile(context.records);
  if (!next || profile?.targetRoleId === next.id) return [];
  return [
    {
      key: `strategy:aim:${one.id}:${next.id}`,
      title: `Aim for ${next.label}, the next step of your path`,
      reason: `You follow “${one.title}”. ${profile?.targetRoleLabel ? `The role that you aim for is still ${profile.targetRoleLabel}.` : "You have not named a role to aim for yet."}`,
      records: [pathRef(one)],
      minutes: 5,
      goalWeight: 0.6,
      costOfDelay: 0.2,
      done: call("paths.aim", { id: one.id }),
    },
  ];
};

export const formats: readonly ImportFormat[] = [
  tableFormat("paths", pathTable, "paths.import"),
  tableFormat("scenarios", scenarioTable, "scenarios.import"),
];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [sampleKind(pathKind, path), sampleKind(scenarioKind, scenario)],
);
