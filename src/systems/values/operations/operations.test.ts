import { describe, expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../../database/testing.ts";
import { openContext } from "../../../operations/context.ts";
import { as, testApp } from "../../../testing.ts";
import { topValues } from "../index.ts";
import { type ValueId, valueIds } from "../schema/work-values.ts";
import { answering } from "../testing.ts";

onBothDatabases("values", (database) => {
  const begin = () => {
    const clock = clockAt("2025-11-20T09:00:00.000Z");
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    const me = as(app, owner);
    const weigh = async (order: readonly ValueId[]) => {
      const answer = answering(order);
      let { question, result } = await me.values.start({});
      while (question) ({ question, result } = await me.values.answer(answer(question)));
      return result;
    };
    return {
      me,
      weigh,
      moveTo: (day: string) => clock.moveTo(`${day}T09:00:00.000Z`),
      context: () => openContext(app, owner, "test", database()),
    };
  };

  test("an exercise asks until it is sure, and its three lead", async () => {
    const { weigh, context, me } = begin();
    const result = await weigh(valueIds);
    expect(result?.topThree.toSorted()).toEqual(["autonomy", "mastery", "security"]);
    expect(result?.stopped).toBe("sure");
    expect(result?.questions).toBeLessThan(25);
    const top = await topValues(await context());
    expect(top).toHaveLength(10);
    expect(
      top
        .slice(0, 3)
        .map((one) => one.valueId)
        .sort(),
    ).toEqual(["autonomy", "mastery", "security"]);
    expect(top[0]).toMatchObject({ on: "2025-11-20", exerciseId: result?.exerciseId });
    expect((await me.values.list({})).total).toBe(1);
  });

  test("it can be left and gone on with, an answer taken back, and ended early with its uncertainty", async () => {
    const { me } = begin();
    const answer = answering(valueIds);
    const first = (await me.values.start({})).question;
    if (!first) throw new Error("There is a first question.");
    const id = first.exerciseId ?? "";
    const second = (await me.values.answer(answer(first))).question;
    expect(second?.number).toBe(2);
    expect((await me.values.start({})).question).toEqual(second);
    expect((await me.values.takeBack({ id })).question).toEqual(first);
    await me.values.answer(answer(first));
    const result = await me.values.stop({ id });
    expect(result).toMatchObject({ finished: true, stopped: "person", questions: 1 });
    expect(result.sureOfTopThree).toBeLessThan(0.5);
    expect(result.said).toContain("Not clear yet");
    await expect(me.values.stop({ id })).rejects.toMatchObject({ code: "EXERCISE_FINISHED" });
  });

  test("looking at the first question writes nothing; its answer begins the exercise", async () => {
    const { me } = begin();
    const { question } = await me.values.next({});
    if (!question) throw new Error("There is a first question.");
    expect(question).toMatchObject({ exerciseId: null, number: 1, kind: "best-worst" });
    expect((await me.changes.list({})).total).toBe(0);
    const { seed } = question;
    const shown = question.options.map((option) => option.valueId);
    const [most = "mastery", least = "income"] = shown;
    const absent = valueIds.find((value) => !shown.includes(value)) ?? "mastery";
    await expect(me.values.start({ seed, most: absent, least })).rejects.toMatchObject({ code: "NOT_SHOWN" });
    await expect(me.values.start({ seed, most })).rejects.toMatchObject({ code: "LEAST_MISSING" });
    expect((await me.values.list({})).total).toBe(0);
    const second = (await me.values.start({ seed, most, least, seconds: 3 })).question;
    expect(second?.number).toBe(2);
    expect((await me.values.next({})).question).toEqual(second);
    expect((await me.values.list({})).items[0]?.exercise.answers).toEqual([{ shown, most, least, seconds: 3 }]);
    await expect(me.values.start({ seed, most, least })).rejects.toMatchObject({ code: "OTHER_QUESTION" });
  });

  test("what was not shown, the same twice, and a question of another window are refused", async () => {
    const { me } = begin();
    const question = (await me.values.start({})).question;
    if (!question) throw new Error("There is a first question.");
    const shown = question.options.map((option) => option.valueId);
    const [most = "mastery", least = "income"] = shown;
    const absent = valueIds.find((value) => !shown.includes(value)) ?? "mastery";
    const id = question.exerciseId ?? "";
    await expect(me.values.answer({ id, most: absent, least })).rejects.toMatchObject({ code: "NOT_SHOWN" });
    await expect(me.values.answer({ id, most, least: most })).rejects.toMatchObject({ code: "SAME_TWICE" });
    await expect(me.values.answer({ id, most })).rejects.toMatchObject({ code: "LEAST_MISSING" });
    await expect(me.values.answer({ id, most, least, number: 4 })).rejects.toMatchObject({ code: "OTHER_QUESTION" });
    await expect(me.values.start({ again: true })).rejects.toMatchObject({ code: "EXERCISE_UNDERWAY" });
    await expect(me.values.compare({})).rejects.toMatchObject({ code: "TOO_FEW_EXERCISES" });
  });

  test("two exercises show what has moved; the values keep their ids, and undo brings the earlier ones back", async () => {
    const { me, weigh, moveTo, context } = begin();
    await weigh(valueIds);
    const before = await topValues(await context());
    moveTo("2026-11-20");
    await weigh(valueIds.toReversed());
    const { changes, said } = await me.values.compare({});
    expect(changes.find((change) => change.valueId === "balance")?.drift).toBe("up");
    expect(changes.find((change) => change.valueId === "mastery")?.drift).toBe("down");
    expect(said).toContain("Balance matters more than before");
    const history = await me.changes.history({ record: "work-value", of: "balance" });
    expect(history.versions.map((version) => version.action)).toEqual(["update", "create"]);
    await me.changes.undo({});
    expect(await topValues(await context())).toEqual(before);
    const [open] = (await me.values.list({})).items;
    if (!open) throw new Error("The exercise is open again.");
    await me.values.remove({ id: open.exercise.id });
    expect(await topValues(await context())).toEqual(before);
  });

  test("without a finished exercise there are no values", async () => {
    const { me, weigh, context } = begin();
    const result = await weigh(valueIds);
    await me.values.remove({ id: result?.exerciseId ?? "" });
    expect(await topValues(await context())).toEqual([]);
    expect((await me.values.result({})).result).toBeNull();
    await weigh(valueIds);
    expect(await topValues(await context())).toHaveLength(10);
  });

  test("limits are only what was said", async () => {
    const { me, weigh } = begin();
    await weigh(valueIds);
    expect((await me.values.limits({})).items).toEqual([]);
    await expect(me.values.setLimit({ about: "pay", words: "enough", amount: -60_000 })).rejects.toThrow();
    const limit = await me.values.setLimit({
      about: "hours",
      words: "no more than 40 hours a week",
      amount: 40,
      unit: "hours a week",
    });
    await me.values.changeLimit({ id: limit.id, amount: 38, words: "no more than 38 hours a week" });
    expect((await me.values.limits({})).items).toMatchObject([{ amount: 38, saidOn: "2025-11-20" }]);
    await me.values.removeLimit({ id: limit.id });
    expect((await me.values.limits({})).items).toEqual([]);
  });

  test("somebody else's exercise cannot be seen or answered", async () => {
    const [mine, theirs] = [begin(), begin()];
    const question = (await mine.me.values.start({})).question;
    const id = question?.exerciseId ?? "";
    await expect(theirs.me.values.get({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(theirs.me.values.answer({ id, most: "mastery" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  describe("energy", () => {
    test("entries of one task stand together, by what they do and how well", async () => {
      const { me } = begin();
      for (const energises of [-1, -2, -1]) await me.energy.add({ what: "Monthly report", energises, excel: 3 });
      await me.energy.add({ what: "monthly report", energises: -2, excel: 2 });
      await me.energy.add({ what: "Sales calls", energises: 2, excel: 3 });
      for (const excel of [1, 1, 0]) await me.energy.add({ what: "Data analysis for the team", energises: 2, excel });
      const { tasks, entries, said, skills } = await me.energy.summary({});
      expect(entries).toBe(8);
      expect(tasks).toMatchObject([
        { what: "Data analysis for the team", quadrant: "energises-not-yet", n: 3 },
        { what: "Sales calls", quadrant: null, n: 1 },
        { energises: -1.5, excel: 2.75, quadrant: "drains-and-excel", n: 4 },
      ]);
      expect(said).toBe(
        "Worth learning: Data analysis for the team (3 notes). Be careful with Monthly report (4 notes): you do it well, so it will be asked of you again.",
      );
      expect(skills.map((skill) => skill.label)).toContain("Data analysis");
      expect(skills.every((skill) => skill.because !== "Sales calls")).toBe(true);
    });

    test("what is exported comes back the same, once; bad lines are named", async () => {
      const [from, to] = [begin().me, begin().me];
      await from.energy.add({ what: "Pitching, on stage", energises: 2, excel: 2, often: "monthly", note: "=lively" });
      await from.energy.add({ what: "Invoices", energises: -2 });
      const { csv } = await from.energy.export({});
      const file = { name: "energy.csv", content: btoa(`${csv}2025-01-01,Nonsense,7,,,,\r\n`) };
      expect(await to.energy.import({ file, preview: true })).toMatchObject({
        added: ["Pitching, on stage", "Invoices"],
        written: false,
      });
      const read = await to.energy.import({ file });
      expect(read).toMatchObject({ added: { length: 2 }, known: 0, bad: [{ line: 4 }], written: true });
      expect((await to.energy.export({})).csv).toBe(csv);
      expect(await to.energy.import({ file })).toMatchObject({ added: [], known: 2 });
      await expect(to.energy.import({ file: { name: "x.csv", content: btoa("a,b\r\n1,2\r\n") } })).rejects.toMatchObject({
        code: "NO_COLUMN",
      });
    });
  });

  test("the latest statement of success holds, earlier ones stay", async () => {
    const { me, moveTo } = begin();
    await me.success.add({ words: "A team that trusts me" });
    moveTo("2026-03-01");
    await me.success.add({ words: "Lead a team and be home by six", horizon: "in five years" });
    expect((await me.success.show({})).statement).toMatchObject({ words: "Lead a team and be home by six", since: "2026-03-01" });
    expect((await me.success.list({})).total).toBe(2);
  });
});
