// Whoever is in a room sees it in the navigation, and where the navigation goes on beyond the window, it says so.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("the room that one is in stands in sight where the window is lower than the navigation", async () => {
  await cairn.call("/api/profile/save", { weeklyHours: 5 });
  const page = await cairn.open("/decisions", { viewport: { width: 1280, height: 500 } });
  await page.getByRole("heading", { name: "Decisions", level: 1 }).waitFor();
  const navigation = page.getByRole("navigation", { name: "Main", exact: true });
  const here = navigation.locator("[aria-current=page]");
  await expect.poll(async () => (await here.boundingBox())?.y ?? 0).toBeLessThan(460);
  await expect.poll(() => navigation.getAttribute("data-above")).not.toBeNull();
  await navigation.getByRole("link", { name: "Week" }).click();
  await page.waitForURL(/\/week$/);
  await expect.poll(async () => (await here.boundingBox())?.y ?? -1).toBeGreaterThan(0);
  await expect.poll(() => navigation.getAttribute("data-below")).not.toBeNull();
});
