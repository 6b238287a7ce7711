import { expect, test } from "vitest";
import { waitForDisk } from "./on-disk.ts";

test("those that come together share one wait, and who comes while it runs waits for the next", async () => {
  const ends: (() => void)[] = [];
  const wait = waitForDisk(() => new Promise<void>((resolve) => ends.push(resolve)));
  const done: string[] = [];
  const first = [wait().then(() => done.push("a")), wait().then(() => done.push("b"))];
  await Promise.resolve().then(() => undefined);
  await new Promise(setImmediate);
  expect(ends).toHaveLength(1);
  const second = wait().then(() => done.push("c"));
  ends[0]?.();
  await Promise.all(first);
  expect(done).toEqual(["a", "b"]);
  await new Promise(setImmediate);
  ends[1]?.();
  await second;
  expect(done).toEqual(["a", "b", "c"]);
  expect(ends).toHaveLength(2);
});

test("what cannot be brought to the disk is said to whoever waits for it, and not to the next", async () => {
  let fails = true;
  const wait = waitForDisk(async () => {
    if (fails) throw new Error("The disk is gone.");
  });
  await expect(wait()).rejects.toThrow("The disk is gone.");
  fails = false;
  await wait();
});
