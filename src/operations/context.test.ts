import { expect, test } from "vitest";
import { escoFiles, folderOf } from "../catalogue/testing.ts";
import { clockAt, newOwner, onBothDatabases } from "../database/testing.ts";
import { as, testApp } from "../testing.ts";
import { openContext } from "./context.ts";

onBothDatabases("what is asked again", (database) => {
  const begin = () => {
    const clock = clockAt("2026-11-24T09:00:00.000Z");
    const app = testApp(database(), clock.now);
    const actor = newOwner();
    return { clock, me: as(app, actor), open: () => openContext(app, actor, "test", database()) };
  };

  test("is computed once in an operation, and anew after a write in it", async () => {
    const { open } = begin();
    const { once, records } = await open();
    let asked = 0;
    const count = () => once("count", async () => ++asked);
    expect([await count(), await count()]).toEqual([1, 1]);
    const { writeProfile } = await import("../platform/index.ts");
    await writeProfile(records, { weeklyHours: 5 });
    expect([await count(), await count()]).toEqual([2, 2]);
  });

  test("is kept over operations until the next write, of an erasing too, and until the day is over", async () => {
    const { open, me, clock } = begin();
    let asked = 0;
    const count = async () => (await open()).untilChanged("count", async () => ++asked);
    expect([await count(), await count()]).toEqual([1, 1]);
    const task = await me.tasks.add({ title: "Send the slides" });
    expect([await count(), await count()]).toEqual([2, 2]);
    await me.tasks.remove({ id: task.id });
    expect(await count()).toBe(3);
    await me.bin.erase({ record: "task", of: task.id });
    expect(await count()).toBe(4);
    clock.moveTo("2026-11-25T09:00:00.000Z");
    expect([await count(), await count()]).toEqual([5, 5]);
  });

  test("is forgotten when a catalogue is imported, updated or removed, whoever did it", async () => {
    const { open, clock } = begin();
    const operator = as(testApp(database(), clock.now), newOwner());
    let asked = 0;
    const count = async () => (await open()).untilChanged("count", async () => ++asked);
    expect([await count(), await count()]).toEqual([1, 1]);
    await operator.catalogue.import({ path: folderOf(escoFiles()) });
    expect([await count(), await count()]).toEqual([2, 2]);
    clock.moveTo("2026-11-24T10:00:00.000Z");
    expect(await count()).toBe(2);
    await operator.catalogue.import({ path: folderOf(escoFiles()) });
    expect([await count(), await count()]).toEqual([3, 3]);
    await operator.catalogue.removeSource({ source: "esco" });
    expect([await count(), await count()]).toEqual([4, 4]);
  });
});
