// Goals in what other rooms collect: through the router and the system's contracts, on both databases.
import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { goalsSystem } from "./index.ts";

onBothDatabases("what goals tell", (database) => {
  const begin = () => {
    const clock = clockAt("2026-11-22T09:00:00.000Z");
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    return {
      me: as(app, owner),
      moveTo: (day: string) => clock.moveTo(`${day}T09:00:00.000Z`),
      context: () => openContext(app, owner, "test", database()),
    };
  };

  test("a closing as achieved is a milestone once; dropped goals, ticked actions and undone closings are none", async () => {
    const { me, context } = begin();
    const reached = await me.goals.add({ title: "Speak at a meetup by 1 December 2026" });
    const dropped = await me.goals.add({ title: "Write a book by 1 December 2027" });
    const action = await me.goals.add({ title: "Ask the organiser", level: "action" });
    await me.goals.close({ id: reached.goal.id, reason: "achieved" });
    await me.goals.close({ id: dropped.goal.id, reason: "dropped" });
    await me.goals.complete({ id: action.goal.id });
    const written = async () => {
      const { items } = await me.changes.list({});
      return items.flatMap(({ records }) => records.map(({ kind, id }) => ({ kind, id })));
    };
    expect(await goalsSystem.milestones?.(await context(), await written())).toEqual([
      {
        key: `goal:${reached.goal.id}`,
        kind: "goal",
        title: "Speak at a meetup by 1 December 2026",
        day: "2026-11-22",
        record: { kind: "goal", id: reached.goal.id, label: "Speak at a meetup by 1 December 2026" },
      },
    ]);
    await me.goals.reopen({ id: reached.goal.id });
    expect(await goalsSystem.milestones?.(await context(), await written())).toEqual([]);
  });

  test("what happened, what is unfinished and what asks for a look; carrying over moves the day, dropping closes it", async () => {
    const { me, moveTo, context } = begin();
    const measure = { kind: "number" as const, unit: "interviews", baseline: 0, target: 5 };
    const made = await me.goals.add({ title: "Hold 5 interviews", measure, due: "2026-11-29", reviewDay: "2026-11-25" });
    moveTo("2026-11-24");
    await me.goals.checkIn({ id: made.goal.id, value: 2, confidence: 6 });
    const told = await goalsSystem.happened?.(await context(), "2026-11-23", "2026-11-29");
    expect(told?.map(({ title }) => title)).toEqual(["Checked in on “Hold 5 interviews”: 2 of 5 interviews, sure 6 of 10"]);

    expect(await goalsSystem.unfinished?.(await context(), "2026-11-28")).toEqual([]);
    moveTo("2026-11-30");
    const [open] = (await goalsSystem.unfinished?.(await context(), "2026-11-29")) ?? [];
    expect(open).toMatchObject({ title: "Hold 5 interviews", reason: expect.stringContaining("2 of 5 interviews") });
    expect(await goalsSystem.signals?.(await context())).toMatchObject([{ about: "date", since: "2026-11-25" }]);
    const { app } = await context();
    await app.perform(await context(), open?.carry ?? { operation: "", input: {} });
    expect((await me.goals.get({ id: made.goal.id })).goal.due).toBe("2026-12-30");
    await app.perform(await context(), open?.drop ?? { operation: "", input: {} });
    expect(await me.goals.get({ id: made.goal.id })).toMatchObject({ status: "dropped" });
  });

  test("a goal is offered the values that lead and what success means; naming one is what makes it relevant", async () => {
    const { me } = begin();
    expect(await me.goals.purposes({})).toEqual({ values: [], success: null, role: null });
    const made = await me.goals.add({ title: "Hold 5 interviews by 1 March 2027", relevant: "I need to know the role." });
    const relevance = async () =>
      (await me.goals.get({ id: made.goal.id })).check.findings.find(({ rule }) => rule === "relevant");
    expect(await relevance()).toMatchObject({ verdict: "ok", fix: null });

    let turn = await me.values.start({});
    for (let asked = 0; turn.question && asked < 40; asked++) {
      const { exerciseId, options, kind } = turn.question;
      const ids = options.map(({ valueId }) => valueId).sort();
      const least = kind === "best-worst" ? ids.at(-1) : undefined;
      turn = await me.values.answer({ id: exerciseId ?? "", most: ids[0] ?? "autonomy", ...(least ? { least } : {}) });
    }
    await me.success.add({ words: "Work that people learn from" });
    const { values, success } = await me.goals.purposes({});
    expect(values).toHaveLength(3);
    expect(success).toMatchObject({ kind: "success-statement", label: "Work that people learn from" });
    const hint = await relevance();
    expect(hint).toMatchObject({ verdict: "ok", fix: { link: values[0] } });
    expect(hint?.message).toContain("It names none of the values that lead for you");

    const [value] = values;
    await me.goals.link({ id: made.goal.id, record: "work-value", of: value?.id ?? "", label: value?.label });
    expect(await relevance()).toMatchObject({ verdict: "ok", message: `Serves the value ${value?.label}.`, fix: null });
  });
});
