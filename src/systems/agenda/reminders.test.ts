import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { type Kept, leavesAnHour } from "../balance/index.ts";
import { gateFor } from "./reminder-gate.ts";
import { reminderJob } from "./reminder-job.ts";
import { holdFields, remindersToShow, withoutReminder } from "./reminder-rules.ts";

/** What a clock on the wall shows in a zone: told by the platform's own calendar, not by the rules under test. */
const wallClock = (timezone: string) => {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (at: string) => {
    const parts = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
    const day = `${parts.year}-${parts.month}-${parts.day}`;
    return { day, time: `${parts.hour}:${parts.minute}`, weekday: new Date(`${day}T00:00:00Z`).getUTCDay() || 7 };
  };
};

/** Whether a person who looks at the wall would call it quiet. */
const isQuiet = ({ quiet, daysOff, timesOff, timezone }: Kept, at: string): boolean => {
  const { day, time, weekday } = wallClock(timezone)(at);
  if (daysOff.includes(weekday) || timesOff.some(({ from, to }) => from <= day && day <= to)) return true;
  const before = weekday === 1 ? 7 : weekday - 1;
  return quiet.some(({ weekday: begins, from, to }) => {
    if (to > from) return begins === weekday && time >= from && time < to;
    return (begins === weekday && time >= from) || (begins === before && time < to);
  });
};

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);

/** In half of the cases within three days of a change of clocks. */
const changesOfClocks = [
  "2026-03-29T01:00:00Z",
  "2026-10-25T01:00:00Z",
  "2026-03-08T07:00:00Z",
  "2026-11-01T06:00:00Z",
  "2026-04-04T15:00:00Z",
  "2026-09-06T04:00:00Z",
];
const threeDays = 3 * 24 * 3600;
const instants = fc
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2027, 11, 31) / 1000 }),
    fc
      .tuple(fc.constantFrom(...changesOfClocks), fc.integer({ min: -threeDays, max: threeDays }))
      .map(([change, seconds]) => Date.parse(change) / 1000 + seconds),
  )
  .map((seconds) => new Date(seconds * 1000).toISOString());

const boundaries = fc
  .record({
    quiet: fc.oneof(
      fc.tuple(time, time).map(([from, to]) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }))),
      fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: time, to: time }), { maxLength: 8 }),
    ),
    daysOff: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
    timesOff: fc.array(
      fc.tuple(instants, fc.integer({ min: 0, max: 20 })).map(([at, days]) => ({
        from: at.slice(0, 10),
        to: new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10),
        label: "Holiday",
      })),
      { maxLength: 3 },
    ),
    timezone: fc.constantFrom(
      "Europe/Stockholm",
      "America/New_York",
      "Australia/Lord_Howe",
      "America/Santiago",
      "Asia/Kolkata",
      "Pacific/Apia",
      "UTC",
    ),
  })
  .filter(leavesAnHour);

const waiting = { deliveredAt: null, seenAt: null };

describe("every reminder goes through one gate", () => {
  test("at 10,000 moments nothing comes inside quiet hours, a day off or time off, and what was held comes afterwards, once", () => {
    let held = 0;
    let handedOver = 0;
    fc.assert(
      fc.property(
        boundaries,
        instants,
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 2, maxLength: 2 }),
        (kept, at, parts) => {
          const gateAt = gateFor(kept);
          const gate = gateAt(at);
          const reminder = { ...waiting, ...holdFields(gate) };
          if (gate.open) {
            handedOver++;
            expect(isQuiet(kept, at)).toBe(false);
            expect(remindersToShow([reminder], gate)).toEqual([reminder]);
          } else {
            held++;
            const length = Date.parse(gate.until) - Date.parse(at);
            for (const part of [0, ...parts]) {
              const meanwhile = new Date(Date.parse(at) + part * length).toISOString();
              expect(remindersToShow([reminder], gateAt(meanwhile))).toEqual([]);
            }
            // Nothing is lost: at the end of what held it, it is handed over, and nobody would call that quiet.
            expect(remindersToShow([reminder], gateAt(gate.until))).toEqual([reminder]);
            expect(isQuiet(kept, gate.until)).toBe(false);
          }
          // Once: what was handed over is not handed over again.
          expect(remindersToShow([{ ...reminder, deliveredAt: at }], { open: true })).toEqual([]);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(held).toBeGreaterThan(2000);
    expect(handedOver).toBeGreaterThan(2000);
  }, 120_000);

  test("a line reminds once a day, and not again while an earlier reminder of it waits", () => {
    const line = { key: "task:1" };
    expect(withoutReminder([line], [{ ...waiting, key: "task:1", day: "2026-11-20" }], "2026-11-24")).toEqual([]);
    const delivered = { deliveredAt: "2026-11-20T09:00:00Z", seenAt: null, key: "task:1", day: "2026-11-20" };
    expect(withoutReminder([line], [delivered], "2026-11-24")).toEqual([line]);
    expect(withoutReminder([line], [{ ...delivered, day: "2026-11-24" }], "2026-11-24")).toEqual([]);
  });
});

onBothDatabases("reminders", (database) => {
  const begin = (at: string) => {
    const clock = clockAt(at);
    const app = testApp(database(), clock.now);
    const actor = newOwner();
    const run = () =>
      app.database
        .transaction()
        .execute(async (transaction) =>
          reminderJob.run(await openContext(app, { ...actor, door: "schedule" }, reminderJob.name, transaction)),
        );
    return { me: as(app, actor), app, clock, run };
  };

  test("what is due reminds from nine o'clock on, is handed over once, and undo leaves it alone", async () => {
    const { me, clock, run } = begin("2026-11-24T08:00:00.000Z");
    const task = await me.tasks.add({ title: "Send the slides", due: "2026-11-24" });
    await me.tasks.add({ title: "Some day", due: "2026-12-24" });
    await run();
    expect((await me.reminders.due({})).ready).toEqual([]);
    clock.moveTo("2026-11-24T09:05:00.000Z");
    await run();
    await run();
    expect((await me.reminders.due({})).ready).toMatchObject([{ title: "Send the slides", system: "agenda" }]);
    expect((await me.reminders.take({})).reminders).toHaveLength(1);
    expect((await me.reminders.take({})).reminders).toEqual([]);
    expect(await me.reminders.due({})).toMatchObject({ ready: [], unseen: 1 });
    expect(await me.reminders.seen({})).toEqual({ seen: 1 });
    await me.changes.undo({});
    await expect(me.tasks.get({ id: task.id })).resolves.toMatchObject({ title: "Send the slides" });
    expect((await me.tasks.list({})).total).toBe(1);
    expect((await me.reminders.list({})).items).toMatchObject([{ state: "delivered" }]);
  });

  test("inside quiet hours it is held with the reason and comes afterwards; no other door lets it through", async () => {
    const { me, clock, run } = begin("2026-11-24T21:00:00.000Z");
    await me.boundaries.save({ quiet: [{ weekday: 2, from: "20:00", to: "07:00" }] });
    await me.tasks.add({ title: "Send the slides", due: "2026-11-24" });
    await run();
    expect(await me.reminders.take({})).toMatchObject({ reminders: [], held: 1 });
    expect((await me.reminders.list({})).items).toMatchObject([
      { state: "held", heldUntil: "2026-11-25T07:00:00Z", heldBecause: "quiet hours" },
    ]);
    clock.moveTo("2026-11-25T06:59:00.000Z");
    await run();
    expect((await me.reminders.due({})).ready).toEqual([]);
    clock.moveTo("2026-11-25T07:00:00.000Z");
    await run();
    expect((await me.reminders.take({})).reminders).toMatchObject([{ title: "Send the slides", day: "2026-11-24" }]);
  });

  test("over a time off nothing comes; afterwards each line once, and what was done meanwhile not at all", async () => {
    const { me, clock, run } = begin("2026-12-23T10:00:00.000Z");
    await me.boundaries.addTimeOff({ from: "2026-12-23", to: "2026-12-27", label: "Winter" });
    const done = await me.tasks.add({ title: "Done in the mountains", due: "2026-12-23" });
    await me.tasks.add({ title: "Still to do", due: "2026-12-24" });
    for (const day of ["23", "24", "25", "26", "27"]) {
      clock.moveTo(`2026-12-${day}T10:00:00.000Z`);
      await run();
      expect((await me.reminders.take({})).reminders).toEqual([]);
    }
    await me.tasks.complete({ id: done.id });
    clock.moveTo("2026-12-28T00:00:00.000Z");
    await run();
    expect((await me.reminders.take({})).reminders).toMatchObject([{ title: "Still to do" }]);
    clock.moveTo("2026-12-28T10:00:00.000Z");
    await run();
    expect((await me.reminders.list({ state: "settled" })).items).toMatchObject([{ title: "Done in the mountains" }]);
  });

  test("a system that was silenced does not remind, and the time of day is the person's own", async () => {
    const { me, clock, run } = begin("2026-11-24T12:00:00.000Z");
    await me.pulse.log({ energy: 3, load: 3, sleep: 3, meaning: 3, day: "2026-11-10" });
    await me.tasks.add({ title: "Send the slides", due: "2026-11-24" });
    await me.reminders.saveSettings({ at: "13:00", silenced: ["agenda"] });
    await run();
    expect((await me.reminders.list({})).total).toBe(0);
    clock.moveTo("2026-11-24T13:00:00.000Z");
    await run();
    expect((await me.reminders.list({})).items).toMatchObject([{ title: "How is it? Four taps", state: "waiting" }]);
  });

  test("only what there is can be silenced, and what was kept under another name does not stand in the way", async () => {
    const { me } = begin("2026-11-24T12:00:00.000Z");
    const { systems } = await me.reminders.settings({});
    await expect(me.reminders.saveSettings({ silenced: ["agenda", "moon"] })).rejects.toMatchObject({
      code: "NO_SUCH_SYSTEM",
      message: `Nothing called “moon” reminds you. Silence one or more of: ${systems.join(", ")}.`,
    });
    expect((await me.reminders.settings({})).silenced).toEqual([]);
    expect((await me.reminders.saveSettings({ silenced: ["agenda"] })).silenced).toEqual(["agenda"]);
  });

  test("what holds a reminder now is said, until when in the person's own zone, and nothing of nothing held", async () => {
    // Sunday, 00:27 of Monday in Auckland: inside the quiet hours that begin on Sunday at 22:00.
    const { me, app, clock, run } = begin("2026-11-22T08:50:00.000Z");
    await me.profile.save({ timezone: "Pacific/Auckland" });
    await me.boundaries.save({ quiet: [{ weekday: 7, from: "21:00", to: "22:00" }] });
    await me.tasks.add({ title: "Send the slides", due: "2026-11-20" });
    await run();
    await me.boundaries.save({ quiet: [{ weekday: 7, from: "22:00", to: "07:00" }] });
    clock.moveTo("2026-11-22T11:27:00.000Z");
    const listed = await me.reminders.list({});
    expect(listed.items).toMatchObject([
      { state: "held", heldUntil: "2026-11-22T18:00:00Z", heldBecause: listed.gate.heldBecause },
    ]);
    expect(app.say("reminders.list", listed)).toContain("held until 2026-11-23 07:00 (quiet hours)");
    const taken = await me.reminders.take({});
    expect(app.say("reminders.take", taken)).toBe("1 held until 2026-11-23 07:00 (quiet hours).");
    await me.tasks.complete({ id: (await me.tasks.list({})).items[0]?.id ?? "" });
    await run();
    expect(app.say("reminders.take", await me.reminders.take({}))).toBe("Nothing to remind you of.");
    const changes = await me.changes.list({ limit: 1 });
    expect(app.say("changes.list", changes)).toMatch(/^2026-11-23 00:27 {2}/);
  });

  test("what nobody took for a day is told on the health page", async () => {
    const { me, clock, run } = begin("2026-11-24T10:00:00.000Z");
    await me.tasks.add({ title: "Send the slides", due: "2026-11-24" });
    await run();
    expect((await me.health.show({})).warnings.filter((one) => one.includes("not delivered"))).toEqual([]);
    clock.moveTo("2026-11-25T12:00:00.000Z");
    expect((await me.health.show({})).warnings).toContainEqual(
      "A reminder was not delivered for over a day, first “Send the slides”. Reminders come in an open browser window or with: cairn reminders",
    );
  });
});
