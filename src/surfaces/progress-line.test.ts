import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { progressLine } from "./progress-line.ts";

const line = (isTerminal: boolean) => {
  const written: string[] = [];
  return { written, ...progressLine({ write: (text) => written.push(text), isTerminal }) };
};

const far = (done: number) => ({ step: "Taking in", done, total: 1_000 });

test("on a terminal one line moves, and is cleared away at the end", async () => {
  const { written, heard, end } = line(true);
  heard(far(10));
  while (written.length === 0) await pause(20);
  heard(far(900));
  end();
  const clear = "\r\u001b[2K";
  expect(written).toEqual([`${clear}… Taking in: 10 of 1,000 (1 %)`, `${clear}… Taking in: 900 of 1,000 (90 %)`, clear]);
});

test("elsewhere each step has its plain line, and the same step is not said again at once", async () => {
  const { written, heard, end } = line(false);
  heard(far(10));
  while (written.length === 0) await pause(20);
  heard(far(20));
  heard({ step: "Packing", done: 0, total: 0 });
  end();
  expect(written).toEqual(["… Taking in: 10 of 1,000 (1 %)\n", "… Packing\n"]);
});

test("what is done at once leaves nothing behind", () => {
  const { written, end } = line(true);
  end();
  expect(written).toEqual([]);
});
