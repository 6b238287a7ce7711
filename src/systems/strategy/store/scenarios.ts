// Scenarios as they are stored; beside each, the day of its next test, so that Today asks the database.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { defineKind } from "../../../database/kind.ts";
import { equals, inOrder, listing, within } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { plans, type Scenario, scenario } from "../schema/scenario.ts";

export const openTests = ({ tests }: Pick<Scenario, "tests">) => tests.filter(({ result }) => result === null);

export const scenarioKind = defineKind<Scenario>({
  kind: "scenario",
  label: "scenario",
  shape: scenario,
  json: ["mustBeTrue", "tests"],
  booleans: ["chosen"],
  derived: {
    version: 1,
    names: ["testDue", "testedOn"],
    columns: (one) => ({
      testDue:
        openTests(one)
          .flatMap(({ by }) => by ?? [])
          .sort()[0] ?? null,
      testedOn:
        one.tests
          .flatMap(({ knownOn }) => knownOn ?? [])
          .sort()
          .at(-1) ?? null,
    }),
  },
  title: ({ title }) => title,
  text: ({ role, risk, note, mustBeTrue, tests }) =>
    [
      role,
      risk,
      note,
      ...mustBeTrue,
      ...tests.flatMap(({ uncertainty, test, changes, result }) => [uncertainty, test, changes, result]),
    ]
      .filter(Boolean)
      .join("\n"),
});

export const scenarioList = listing({
  textHelp: "Words of it, of its risk or its tests.",
  filters: {
    plan: equals("plan", z.enum(plans).describe("A, B, Z, or stay.")),
    chosen: equals("chosen", z.boolean().describe("Only the one that you decided for, or only the others.")),
  },
  sorts: { plan: ["plan", "createdAt"], latest: ["createdAt desc"], title: ["lower(title)"] },
  sortHelp: "By plan, the newest first, or by title.",
  tabs: { all: {} },
});

export const scenarioRef = ({ id, title }: Pick<Scenario, "id" | "title">) => ({ kind: scenarioKind.kind, id, label: title });

/** What stands side by side at most. */
export const mostBeside = 8;

export const scenariosBeside = (records: Records): Promise<Owned<Scenario>[]> =>
  records.list(scenarioKind, {
    orderBy: (query) => inOrder(query, ["plan", "createdAt"]),
    page: { limit: mostBeside, offset: 0 },
  });

export const chosenScenarios = (records: Records): Promise<Owned<Scenario>[]> =>
  records.list(scenarioKind, {
    where: (query) => query.where("chosen", "=", true),
    orderBy: (query) => inOrder(query, ["plan", "createdAt"]),
    page: { limit: mostBeside, offset: 0 },
  });

/** Those with a test that was to be known by a day. */
export const testsDue = (records: Records, until: Day, most: number): Promise<Owned<Scenario>[]> =>
  records.list(scenarioKind, {
    where: (query) => query.where("testDue", "<=", until),
    orderBy: (query) => inOrder(query, ["testDue"]),
    page: { limit: most, offset: 0 },
  });

/** Those whose latest result came from one day on. */
export const testedFrom = (records: Records, from: Day, most: number): Promise<Owned<Scenario>[]> =>
  records.list(scenarioKind, {
    where: within("testedOn", from, undefined),
    orderBy: (query) => inOrder(query, ["testedOn"]),
    page: { limit: most, offset: 0 },
  });
