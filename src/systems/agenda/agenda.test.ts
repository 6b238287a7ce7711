import { expect, test } from "vitest";
import type { AnyKind } from "../../database/kind.ts";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("agenda", (database) => {
  const begin = () => as(testApp(database()), newOwner());
  /** Today's lines of one's own tasks; other rooms bring theirs. */
  const tasksNow = async (me: ReturnType<typeof begin>) =>
    (await me.agenda.today({})).now.filter(({ system }) => system === "agenda");

  test("a task comes to Today with its reason, and ticking it there completes it in one change", async () => {
    const me = begin();
    await me.profile.save({ weeklyHours: 5 });
    const written = await me.tasks.add({ title: "Send the slides", due: "2026-11-24", minutes: 20 });
    expect(await tasksNow(me)).toMatchObject([
      { key: `task:${written.id}`, system: "agenda", reason: "You wrote it down, due 24 November 2026.", canBeDone: true },
    ]);

    await me.agenda.done({ key: `task:${written.id}` });
    expect(await tasksNow(me)).toEqual([]);
    expect(await me.tasks.get({ id: written.id })).toMatchObject({ doneAt: "2026-11-24T09:00:00.000Z" });
    expect((await me.agenda.today({})).week).toEqual({ minutes: 300, spent: 20, left: 280 });

    await me.changes.undo({});
    expect(await tasksNow(me)).toHaveLength(1);
    expect(await me.tasks.get({ id: written.id })).toMatchObject({ doneAt: null });
  });

  test("a moment that cannot be read leaves out its record with a sentence, and nothing else", async () => {
    const app = testApp(database());
    const actor = newOwner();
    const me = as(app, actor);
    await me.tasks.add({ title: "Send the slides", due: "2026-11-24" });
    const { id } = await me.reviews.start({ cadence: "week" });
    const { records } = await openContext(app, actor, "test", database());
    const kind = app.kinds.get("review") as AnyKind;
    await records.update(kind, await records.get(kind, id), { status: "done", finishedAt: "2026-13-45T99:00:00Z" });
    const { chores } = await me.agenda.today({});
    expect(chores).toMatchObject([
      {
        key: `agenda:unreadable:review:${id}`,
        reason: expect.stringContaining("says “2026-13-45T99:00:00Z”, which cannot be read."),
        records: [{ kind: "review", id }],
      },
    ]);
    expect((await me.agenda.calendar({})).text).toContain("Send the slides");
  });

  test("snoozing and dismissing put a line off on purpose, and it can be brought back", async () => {
    const me = begin();
    const { id } = await me.tasks.add({ title: "Tidy the portfolio" });
    const key = `task:${id}`;
    await expect(me.agenda.snooze({ key, until: "2026-11-24" })).rejects.toMatchObject({ code: "NOT_LATER" });
    await me.agenda.snooze({ key, until: "2026-11-30" });
    expect((await me.agenda.today({})).putOff).toMatchObject([{ key, decision: "snoozed", until: "2026-11-30" }]);
    await me.agenda.bringBack({ key });
    expect((await me.agenda.today({})).putOff).toEqual([]);
    await me.agenda.dismiss({ key });
    expect(await tasksNow(me)).toEqual([]);
    expect((await me.agenda.today({})).putOff).toMatchObject([{ decision: "dismissed" }]);
    await expect(me.agenda.done({ key: "task:nobody" })).rejects.toMatchObject({ code: "LINE_MISSING" });
  });

  test("the calendar holds what is due, hides what is sensitive, and its feed answers only to the secret", async () => {
    const app = testApp(database());
    const actor = newOwner();
    const me = as(app, actor);
    await me.tasks.add({ title: "Hand in the thesis", due: "2026-12-01" });
    await me.tasks.add({ title: "Interview at a rival", due: "2026-12-02", employerSensitive: true });
    const { text, events } = await me.agenda.calendar({});
    expect(events).toBe(2);
    expect(text).toContain("SUMMARY:Hand in the thesis");
    expect(text).toContain("DTSTART;VALUE=DATE:20261201");
    expect(text).toContain("SUMMARY:Cairn: reserved");
    expect(text).not.toContain("rival");

    const { path } = await me.agenda.openFeed({});
    expect(await me.agenda.feed({})).toEqual({ path });
    const later = await me.agenda.openFeed({});
    expect(later.path).not.toBe(path);
    expect(await me.agenda.closeFeed({})).toEqual({ closed: 1 });
  });
});
