import { describe, expect, test } from "vitest";
import type readForTests from "./outside.testing.ts";
import { readOutside } from "./outside.ts";

const read = (does: string, bounds: { milliseconds?: number; megabytes?: number } = {}) =>
  readOutside<typeof readForTests>(
    new URL("./outside.testing.ts", import.meta.url),
    { does, name: "a {name}.pdf" },
    { milliseconds: 20_000, megabytes: 200, ...bounds },
  );

/** How often the server's own thread had its turn meanwhile. */
const turnsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  let turns = 0;
  const ticks = setInterval(() => turns++, 10);
  await work();
  clearInterval(ticks);
  return turns;
};

describe("what is read outside", () => {
  test("answers with what the reader answers, and cannot write", async () => {
    expect(await read("say")).toBe("A {NAME}.PDF");
    await expect(read("write")).rejects.toMatchObject({ bound: "fault" });
  });

  test("answers at any length", async () => {
    expect(await read("repeat")).toHaveLength("a {name}.pdf".length * 1_000_000);
  });

  test("is refused as the reader refuses it, in the same words", async () => {
    await expect(read("refuse")).rejects.toMatchObject({
      code: "EMPTY_FILE",
      status: 400,
      message: "a {name}.pdf is empty: there is nothing in it.",
      details: { name: "a {name}.pdf" },
    });
  });

  test("is broken off after its time, and the server's thread is free meanwhile", async () => {
    const turns = await turnsDuring(() => expect(read("loop", { milliseconds: 700 })).rejects.toMatchObject({ bound: "time" }));
    expect(turns).toBeGreaterThan(5);
  });

  test("is broken off when it takes too much memory, in bytes or in one list", async () => {
    await expect(read("bytes")).rejects.toMatchObject({ bound: "memory" });
    await expect(read("list")).rejects.toMatchObject({ bound: "memory" });
  });

  test("is broken off when the reader loses its way", async () => {
    await expect(read("nest")).rejects.toMatchObject({ bound: "fault" });
  });

  test("waits for its turn when much is read at once", async () => {
    expect(await Promise.all(Array.from({ length: 5 }, () => read("say")))).toHaveLength(5);
  });
});
