// Somebody holds a whole weekly review by keyboard: writes down six kinds of record, pauses half-way, carries one thing over and lets another go.

import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

interface Listed {
  output: { items: Record<string, unknown>[]; total?: number };
}

const listed = async (operation: string, input = {}) => ((await cairn.call(`/forms/${operation}`, input)) as Listed).output.items;

/** How often a key was pressed or a line was typed. */
let deeds = 0;

const press = async (page: Page, key: string) => {
  deeds++;
  await page.keyboard.press(key);
};

const type = async (page: Page, line: string) => {
  deeds++;
  await page.keyboard.type(line);
};

const onStep = (page: Page, name: string) => page.locator(".step-bar .here", { hasText: name }).waitFor();

/** Types a line into the field that has the focus, adds it, and waits until it stands among what was written and the next one can be typed. */
const addLine = async (page: Page, ask: RegExp, line: string, shown = line) => {
  await type(page, line);
  await press(page, "Enter");
  await page.getByRole("list", { name: ask }).getByText(shown).waitFor();
  await page.waitForFunction(() => {
    const field = document.activeElement;
    const typed = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : undefined;
    return field instanceof HTMLButtonElement || typed === "";
  });
};

const onwards = async (page: Page, step: string) => {
  await press(page, "Control+Enter");
  await onStep(page, step);
};

const inField = (page: Page, label: RegExp) => page.getByRole("textbox", { name: label });

test("the weekly review: written by keyboard, paused and resumed, filed in the rooms it belongs to", async () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  await cairn.call("/api/decisions", { title: "Apply inside or wait", reviewOn: day(-8) });
  await cairn.call("/api/decisions", { title: "Buy a second screen", reviewOn: day(-9) });
  const page = await cairn.open("/reviews");
  await page.getByRole("heading", { name: "Reviews", level: 1 }).waitFor();
  const began = Date.now();
  await press(page, "r");
  await page.waitForURL(/\/reviews\/[0-9a-f-]{20,}/);
  await onStep(page, "Look back");

  await onwards(page, "Wins");
  await addLine(page, /What went well/, "Finished the spring plan on time");
  await addLine(page, /What went well/, "Ana asked me to explain the budget");

  await onwards(page, "Setbacks");
  await addLine(page, /What was hard/, "The launch slipped by a week");

  await onwards(page, "Balance");
  // A digit answers a scale and goes on to the next one.
  for (const digit of ["4", "3", "4", "5"]) await press(page, digit);
  await press(page, "Enter");
  await page
    .getByRole("list", { name: /energy, load, sleep/ })
    .getByRole("listitem")
    .waitFor();
  // What is half written is written down on the way to the next step.
  const hours = page.getByRole("region", { name: /How many hours/ }).getByRole("textbox");
  await hours.focus();
  await type(page, "41");

  await onwards(page, "People");
  await addLine(page, /Who did you talk to/, "Ana: ask finance before the plan", "Talk with Ana");
  await page
    .getByRole("region", { name: /What did somebody say/ })
    .getByRole("textbox")
    .focus();
  await addLine(page, /What did somebody say/, "Ana said clear, but the numbers come late", "the numbers come late");

  const pause = page.getByRole("button", { name: "Pause" });
  await pause.focus();
  await press(page, "Enter");
  await page.waitForURL("**/reviews");
  await page.getByRole("button", { name: "Go on with the weekly review" }).waitFor();
  await press(page, "r");
  await onStep(page, "People");
  await page
    .getByRole("list", { name: /What did somebody say/ })
    .getByText("the numbers come late")
    .waitFor();

  await onwards(page, "Unfinished");
  const rows = page.locator("main [data-row]");
  await rows.filter({ hasText: "Apply inside or wait" }).focus();
  await press(page, "x");
  await page.getByRole("list", { name: "Carried over" }).getByText("Apply inside or wait").waitFor();
  await rows.filter({ hasText: "Buy a second screen" }).focus();
  await press(page, "d");
  await page.getByRole("list", { name: "Let go" }).getByText("Buy a second screen").waitFor();

  await onwards(page, "Questions");
  await inField(page, /What mattered most/).focus();
  await type(page, "The plan, because it was mine");

  await onwards(page, "Next");
  for (const title of ["Write to two people", "Draft the budget", "Rest on Sunday"]) await addLine(page, /next three/, title);
  await onwards(page, "End");
  const written = page.getByRole("list", { name: "Written down" });
  for (const title of ["Finished the spring plan", "Draft the budget", "The launch slipped"])
    await written.getByText(title).first().waitFor();
  await press(page, "Control+Enter");
  await page.getByText("The plan, because it was mine").waitFor();
  await page.getByText(/Finished on/).waitFor();
  const seconds = (Date.now() - began) / 1000;

  const wins = await listed("wins.list");
  expect(wins).toHaveLength(2);
  expect(await listed("setbacks.list")).toHaveLength(1);
  expect(await listed("pulse.list")).toHaveLength(1);
  expect(await listed("hours.list")).toHaveLength(1);
  expect(await listed("conversations.list", {})).toMatchObject([{ summary: "Ask finance before the plan" }]);
  expect(await listed("feedback.list", {})).toMatchObject([{ words: expect.stringMatching(/numbers come late/) }]);
  const tasks = await listed("tasks.list");
  expect(tasks.map(({ title }) => title).sort()).toEqual(["Draft the budget", "Rest on Sunday", "Write to two people"]);
  expect(tasks.every(({ due }) => typeof due === "string" && due > day(0))).toBe(true);
  const decisions = await listed("decisions.list");
  expect(decisions).toMatchObject([
    { decision: { title: "Buy a second screen" }, status: "let-go", due: null },
    { decision: { title: "Apply inside or wait" }, status: "open", due: day(28) },
  ]);
  const [line] = await listed("reviews.list");
  expect(line).toMatchObject({ filed: 10, carried: 1, dropped: 1, review: { status: "done" } });

  expect(seconds).toBeLessThan(180);
  expect(deeds).toBeLessThan(80);
  console.log(`weekly review: ${deeds} keys and lines, ${Math.round(seconds)} s by machine, 10 records of 6 kinds`);
});
