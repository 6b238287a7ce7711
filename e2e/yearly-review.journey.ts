// Somebody holds the review of their year: sees what became of it, types faster than it is written, and finds last year's answers beside the new.

import type { Page, Route } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const post = async <T>(path: string, input = {}): Promise<T> => (await cairn.call(path, input)) as T;

const onwards = async (page: Page, step: string) => {
  await page.keyboard.press("Control+Enter");
  await page.locator(".step-bar .here", { hasText: step }).waitFor();
};

/** Holds back what is written by reviews.file until it is told to go on. */
const heldBack = async (page: Page) => {
  const waiting: Route[] = [];
  await page.route(/reviews\/file/, (route) => void waiting.push(route));
  return {
    arrived: () => expect.poll(() => waiting.length).toBe(1),
    goOn: async () => {
      for (const route of waiting) await route.continue();
      await page.unroute(/reviews\/file/);
    },
    refuse: async () => {
      for (const route of waiting) await route.abort();
      await page.unroute(/reviews\/file/);
    },
  };
};

test("the yearly review: the year by kind, goals kept and let go, lines that nothing wipes, last year's answers", async () => {
  const thisYear = new Date().getUTCFullYear();
  const before = await post<{ id: string }>("/api/reviews/start", { cadence: "year", on: `${thisYear - 1}-06-01` });
  await post(`/api/reviews/${before.id}/answer`, { answers: { proud: "The drawings, and supper at home" } });
  await post(`/api/reviews/${before.id}/finish`);
  const goal = async (title: string) => (await post<{ goal: { id: string } }>("/api/goals", { title })).goal.id;
  await goal("Lead a team");
  await post(`/api/goals/${await goal("Take a second certificate")}/close`, { reason: "dropped", note: "One is enough" });
  const { id } = await post<{ id: string }>("/api/reviews/start", { cadence: "year", on: `${thisYear}-01-01` });

  const page = await cairn.open(`/reviews/${id}`, { viewport: { width: 390, height: 844 } });
  await page.getByRole("heading", { name: "Your year" }).waitFor();
  await page.getByRole("heading", { name: "Goals that ended in this time" }).waitFor();
  await page.getByText("“One is enough”").waitFor();

  await onwards(page, "Wins");
  const line = page.getByRole("textbox", { name: "What went well" });
  const held = await heldBack(page);
  await line.fill("The spring plan, on time");
  await line.press("Enter");
  await held.arrived();
  await line.pressSequentially("Ana asked me");
  await held.goOn();
  const wins = page.getByRole("list", { name: /What went well/ });
  await wins.getByText("The spring plan, on time").waitFor();
  await expect.poll(() => line.inputValue()).toBe("Ana asked me");

  const refused = await heldBack(page);
  await line.press("Enter");
  await refused.arrived();
  await expect.poll(() => line.inputValue()).toBe("");
  await refused.refuse();
  await expect.poll(() => line.inputValue()).toBe("Ana asked me");
  await line.press("Enter");
  await wins.getByText("Ana asked me").waitFor();

  await onwards(page, "Setbacks");
  await onwards(page, "People");
  await onwards(page, "Unfinished");
  await onwards(page, "Questions");
  await page.getByText("The drawings, and supper at home").waitFor();
  await page.getByRole("textbox", { name: "What am I glad to have done?" }).fill("That I said no twice");
  await onwards(page, "Next");
  await page.getByRole("textbox", { name: "A good year, in your words" }).fill("A small team that likes Mondays");
  await onwards(page, "End");
  const written = page.getByRole("list", { name: "Written down" });
  for (const title of ["The spring plan", "Ana asked me", "A small team"]) await written.getByText(title).first().waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText(/Finished on/).waitFor();
  await page.getByText("That I said no twice").waitFor();
  await page.getByText("The drawings, and supper at home").waitFor();
  const { output } = await post<{ output: { items: unknown[] } }>("/forms/reviews.list", { cadence: "year" });
  expect(output.items).toMatchObject([{ filed: 3, review: { status: "done" } }, { filed: 0 }]);
});
