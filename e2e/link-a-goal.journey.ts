// Somebody says what a goal serves: a skill of theirs is found by a few letters, linked, and the link taken back.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a skill is linked to a goal from the goal's page", async () => {
  await cairn.call("/api/skills", { label: "Negotiation", level: 2 });
  const { goal } = (await cairn.call("/api/goals", {
    title: `Hold 3 salary talks by 31 March ${new Date().getFullYear() + 1}`,
  })) as {
    goal: { id: string };
  };
  const page = await cairn.open(`/goals/${goal.id}`);
  await page.getByLabel("Link a skill, an activity or another record").fill("negot");
  await page.getByRole("option", { name: /Negotiation/ }).click();
  const link = page.locator(".goal-link").getByRole("link", { name: "Negotiation" });
  await link.waitFor();
  expect(await link.getAttribute("href")).toMatch(/^\/skills\//);
  await page.getByRole("button", { name: "Undo" }).click();
  await link.waitFor({ state: "detached" });
});
