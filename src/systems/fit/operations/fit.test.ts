import { beforeAll, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../../database/testing.ts";
import { as, testApp } from "../../../testing.ts";
import { valueIds } from "../../values/shared.ts";
import { answering } from "../../values/testing.ts";

onBothDatabases("fit of a role", (database) => {
  let me: ReturnType<typeof as>;
  beforeAll(() => {
    me = as(testApp(database()), newOwner());
  });

  test("without anything known each part says how to get it", async () => {
    const found = await me.fit.role({ role: "starter:marketing-manager" });
    expect(found.parts.map((part) => [part.part, part.score])).toEqual([
      ["interests", null],
      ["values", null],
      ["environment", null],
      ["skills", null],
    ]);
    for (const part of found.parts) expect(part.toDo).not.toBeNull();
    await expect(me.fit.role({ role: "qqqq zzzz" })).rejects.toMatchObject({ code: "UNKNOWN_ROLE" });
    expect(await me.fit.suggest({})).toMatchObject({ items: [], total: 0, known: [] });
  });

  test("what is known is said with its facts; roles are suggested with their reasons", async () => {
    await me.skills.add({ label: "Copywriting", level: 4 });
    const answer = answering([
      "influence",
      "recognition",
      "autonomy",
      ...valueIds.filter((one) => !["influence", "recognition", "autonomy"].includes(one)),
    ]);
    let { question } = await me.values.start({});
    while (question) ({ question } = await me.values.answer(answer(question)));
    await me.values.setLimit({ about: "travel", words: "home by Friday" });
    const { parts, toCheck } = await me.fit.role({ role: "Marketing Manager" });
    const values = parts.find((part) => part.part === "values");
    expect(values?.score).toBeGreaterThan(0.5);
    expect(values?.low).toBeLessThanOrEqual(values?.score ?? 0);
    expect(values?.high).toBeGreaterThanOrEqual(values?.score ?? 1);
    expect(values?.facts).toHaveLength(5);
    expect(values?.source).toContain("O*NET");
    expect(toCheck.map((limit) => limit.words)).toEqual(["home by Friday"]);
    const first = await me.fit.suggest({ by: "values", limit: 5 });
    const second = await me.fit.suggest({ by: "values", limit: 5, offset: 5 });
    const scores = [...first.items, ...second.items].map(
      (one) => one.reasons.find((reason) => reason.part === "values")?.score ?? 0,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(first.known).toEqual(["values", "skills"]);
    expect((await me.fit.suggest({})).items[0]?.reasons.length).toBeGreaterThan(0);
  });
});

onBothDatabases("the sample of values and fit", (database) => {
  test("tell one story: what moved in a year, what energises, and what success means", async () => {
    const me = as(testApp(database()), newOwner());
    await me.sample.load({});
    const { result } = await me.values.result({});
    expect(result?.topThree.toSorted()).toEqual(["helping", "influence", "mastery"]);
    expect(result?.notes).toEqual([]);
    const { changes } = await me.values.compare({});
    expect(changes.find((change) => change.valueId === "influence")?.drift).toBe("up");
    const history = await me.changes.history({ record: "work-value", of: "influence" });
    expect(history.versions).toHaveLength(2);
    const { tasks, skills } = await me.energy.summary({});
    expect(new Set(tasks.map((task) => task.quadrant))).toEqual(
      new Set(["energises-and-excel", "energises-not-yet", "drains-and-excel", "drains-not", null]),
    );
    expect(skills.length).toBeGreaterThan(0);
    const { portrait, markdown } = await me.portrait.show({});
    expect(portrait.missing).toEqual([]);
    expect(markdown).toContain("To lead a small team");
    expect(markdown).toContain("not a verdict");
    const { items, known } = await me.fit.suggest({ limit: 5 });
    expect(known).toEqual(["interests", "values", "environment", "skills"]);
    expect(items).toHaveLength(5);
    for (const one of items) expect(one.reasons.length).toBeGreaterThanOrEqual(2);
    const { parts } = await me.fit.role({ role: "starter:marketing-manager" });
    expect(parts.find((part) => part.part === "interests")?.score).toBeGreaterThan(0);
    expect(parts.find((part) => part.part === "skills")?.score).toBeGreaterThan(0.3);
  }, 30_000);
});
