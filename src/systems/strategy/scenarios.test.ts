import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("scenarios", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
  const leading = { title: "Ward manager", plan: "A", months: 9, monthsLow: 6, monthsHigh: 15, payThen: 420_000 } as const;

  test("stand side by side with what they rest on; pay today is taken from where it is written down", async () => {
    const { scenarios, pay } = begin();
    expect(await scenarios.compare({})).toMatchObject({ scenarios: [], regret: null });
    await pay.add({ day: "2026-02-01", amount: 4_200_000, currency: "EUR", per: "year" });
    const one = await scenarios.add(leading);
    expect(one).toMatchObject({ payNow: 350_000, currency: "EUR" });
    expect(one.outlook.said[0]).toMatch(/ that it has paid off after five years/);
    await scenarios.add({ title: "Practice nurse", plan: "B", months: 2, payThen: 330_000 });
    const { scenarios: beside, regret, said } = await scenarios.compare({});
    expect(beside.map(({ title }) => title)).toEqual(["Ward manager", "Practice nurse"]);
    expect(regret?.rows.map(({ title }) => title)).toEqual(["Ward manager", "Practice nurse", "Stay where you are"]);
    expect(said[0]).toContain("“Ward manager”");
    await expect(scenarios.update({ id: one.id, monthsHigh: 3 })).rejects.toMatchObject({ code: "ENDS_CROSSED" });
  });

  test("a test comes on Today before its day, is settled, and what came of it is told to the review", async () => {
    const { scenarios, agenda } = begin();
    const keys = async () => {
      const { now, ifThereIsRoom, later } = await agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].map(({ title }) => title);
    };
    const test = { uncertainty: "Would I like to lead?", test: "Lead one project for six weeks", by: "2026-11-30" };
    const one = await scenarios.add({
      ...leading,
      currency: "EUR",
      tests: [test, { ...test, test: "Ask three managers", by: "2027-03-01" }],
    });
    expect(await keys()).toContain("Lead one project for six weeks");
    expect(await keys()).not.toContain("Ask three managers");
    await expect(scenarios.settle({ id: one.id, test: "none", result: "Yes" })).rejects.toMatchObject({ code: "NO_SUCH_TEST" });
    const settled = await scenarios.settle({ id: one.id, test: one.tests[0]?.id ?? "", result: "Yes, and it tired me less" });
    expect(settled.tests[0]).toMatchObject({ result: "Yes, and it tired me less", knownOn: "2026-11-24" });
    expect(await keys()).not.toContain("Lead one project for six weeks");
  });

  test("the decision goes into the journal with what spoke for and against, follows the path, and Today asks on its day", async () => {
    const owner = newOwner();
    const on = (day: string) => as(testApp(database(), clockAt(`${day}T09:00:00.000Z`).now), owner);
    const { scenarios, decisions, paths } = on("2026-11-24");
    await expect(scenarios.decide({ chosen: "Ward manager", why: "It is time" })).rejects.toMatchObject({
      code: "NOTHING_TO_CHOOSE",
    });
    const path = await paths.add({ roles: ["Nurse Manager"] });
    await scenarios.add({ ...leading, currency: "EUR", pathId: path.id, risk: "More nights", mustBeTrue: ["Somebody leaves"] });
    await expect(scenarios.decide({ chosen: "Nothing", why: "It is time" })).rejects.toMatchObject({ code: "NO_SUCH_SCENARIO" });
    const { decision } = await scenarios.decide({
      chosen: "ward manager",
      why: "It is time",
      mind: "A no in spring",
      reviewOn: "2027-03-01",
    });
    const { decision: kept, status } = await decisions.get({ id: decision.id });
    expect(status).toBe("waiting");
    expect(kept).toMatchObject({
      chosen: "Ward manager",
      reviewOn: "2027-03-01",
      context: "Why: It is time\n\nWhat would change my mind: A no in spring",
    });
    expect(kept.options).toEqual([
      { label: "Ward manager", for: "Somebody leaves", against: "More nights" },
      { label: "Stay where you are", for: "", against: "" },
    ]);
    expect((await scenarios.list({ chosen: true })).total).toBe(1);
    expect((await paths.get({ id: path.id })).chosen).toBe(true);
    const { now, ifThereIsRoom, later } = await on("2027-03-01").agenda.today({});
    expect([...now, ...ifThereIsRoom, ...later].some(({ title }) => title.includes("Which way: Ward manager"))).toBe(true);
    await scenarios.decide({ chosen: "Stay where you are", why: "The children" });
    expect((await scenarios.list({ chosen: true })).total).toBe(0);
  });

  test("what goes out as a spreadsheet is known when it comes back", async () => {
    const { scenarios } = begin();
    await scenarios.add({ ...leading, currency: "EUR", cost: 90_000, mustBeTrue: ["Somebody leaves", "I pass"] });
    const { csv } = await scenarios.export({});
    expect(await scenarios.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    const other = begin();
    expect((await other.scenarios.import({ text: csv })).added).toEqual(["Ward manager"]);
    expect((await other.scenarios.list({})).items[0]).toMatchObject({ cost: 90_000, mustBeTrue: ["Somebody leaves", "I pass"] });
  });
});
