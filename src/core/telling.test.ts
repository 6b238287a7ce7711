import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Progress, sayProgress } from "./progress.ts";
import { onceItTakesLong, telling } from "./telling.ts";

/** Keeps the thread busy. */
const work = (milliseconds: number): void => {
  for (const until = performance.now() + milliseconds; performance.now() < until; );
};

test("a long work gives everybody else their turn at least every 50 ms", async () => {
  const tell = telling();
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  for (let round = 0; round < 200; round += 1) {
    work(2);
    await tell("Taking in", round, 200);
  }
  clearInterval(others);
  expect(turns).toBeGreaterThan(8);
});

test("each step is heard at once, how far it is now and then", async () => {
  const heard: Progress[] = [];
  const tell = telling((progress) => heard.push(progress));
  for (let done = 0; done < 1_000; done += 1) await tell("Reading", done, 1_000);
  await tell("Writing");
  await tell();
  expect(heard).toEqual([
    { step: "Reading", done: 0, total: 1_000 },
    { step: "Writing", done: 0, total: 0 },
  ]);
});

test("nothing is said of what is done within a second, then the latest", async () => {
  const said: string[] = [];
  const { heard, end } = onceItTakesLong(({ step }) => said.push(step));
  heard({ step: "Reading", done: 0, total: 0 });
  heard({ step: "Writing", done: 0, total: 0 });
  expect(said).toEqual([]);
  while (said.length === 0) await pause(20);
  heard({ step: "Packing", done: 0, total: 0 });
  end();
  expect(said).toEqual(["Writing", "Packing"]);
});

test.each([
  [{ step: "Taking in", done: 1_200, total: 20_545 }, "Taking in: 1,200 of 20,545 (5 %)"],
  [{ step: "Packing", done: 0, total: 0 }, "Packing"],
  [{ step: "Copying, in MB", done: 81, total: 80 }, "Copying, in MB: 81 of 80 (100 %)"],
])("%j is said as %s", (progress, said) => expect(sayProgress(progress)).toBe(said));
